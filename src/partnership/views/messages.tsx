import { paths } from '../../paths.ts';
import { Actions, type FieldError, Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { Details, Section } from '../../ui/layout.tsx';
import { Avatar } from '../../ui/people.tsx';
import { Entry, Time } from '../../ui/text.tsx';
import type { Invitation } from '../invitation-store.ts';
import type { InvitationMessage } from '../message-store.ts';
import { Paragraphs, type Reader } from './words.tsx';

export interface MessagesProps {
  reader: Reader;
  invitation: Invitation;
  messages: readonly InvitationMessage[];
  personId: string;
  body: string;
  errors: readonly FieldError[];
  requestId: string;
}

/** What the two sides of an invitation wrote to each other, and a place to write more. */
export function Messages(props: MessagesProps) {
  const { t } = props.reader;
  const form = (
    <Form
      id="message"
      action={paths.invitationMessages(props.invitation.id)}
      errors={props.errors}
      requestId={props.requestId}
    >
      <TextArea name="body" label={t('invitation.more.label')} value={props.body} rows={3} maxlength={4000} required />
      <WhoReads text={whoReads(props)} />
      <Actions>
        <Submit label={t('invitation.more.submit')} tone="quiet" />
      </Actions>
    </Form>
  );
  if (props.messages.length === 0) {
    return (
      <Details summary={t('invitation.more.summary')} open={props.errors.length > 0} id="messages">
        <p class="hint">{t('invitation.more.lead')}</p>
        {form}
      </Details>
    );
  }
  return (
    <Section title={t('invitation.messages')} id="messages">
      <MessageList {...props} />
      {form}
    </Section>
  );
}

/** The messages alone, once nothing can be added any more. */
export function MessageList(props: Pick<MessagesProps, 'reader' | 'messages' | 'personId'>) {
  const { format } = props.reader;
  return (
    <>
      {props.messages.map((message) => (
        <Entry
          name={message.name}
          mine={message.personId === props.personId}
          avatar={<Avatar name={message.name} />}
          time={<Time iso={message.at.toISOString()} label={format.moment(message.at)} />}
        >
          <div class="prose">
            <Paragraphs text={message.body} />
          </div>
        </Entry>
      ))}
    </>
  );
}

function whoReads({ reader: { t }, invitation }: MessagesProps): string {
  const { my, direction } = invitation;
  const name = my === 'asked' ? invitation.senderName : invitation.askedName;
  if (direction === 'im_in' && !invitation.partnershipId) return t('invitation.more.who_reads.offer', { name });
  return t(my === 'asked' || direction === 'im_in' ? 'invitation.more.who_reads' : 'invitation.more.who_reads.reply', {
    name,
  });
}
