import { paths } from '../../paths.ts';
import { one, type Typed } from '../../platform/http/form.ts';
import { NextThing } from '../../ui/card.tsx';
import { Actions, type FieldError, Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { Details, Grid, PageTitle, Section } from '../../ui/layout.tsx';
import { People } from '../../ui/people.tsx';
import type { Invitation } from '../invitation-store.ts';
import { CommitmentField } from './commitment-field.tsx';
import { Messages, type MessagesProps } from './messages.tsx';
import { ObjectiveSection, Points, Quote, type Reader } from './words.tsx';

/** Who is in already, and how many others are asked. */
export interface Inside {
  names: readonly { id: string; name: string }[];
  othersAsked: number;
}

/** Which of the page's forms came back, and what was typed in it. */
export interface Returned {
  form: 'accept' | 'decline' | 'message' | null;
  typed: Typed;
  errors: readonly FieldError[];
}

/** An invitation as the person asked finds it: what it is about, who is in, what it asks; then yes, no, or a question. */
export function AskedPage(props: {
  reader: Reader;
  invitation: Invitation;
  inside: Inside;
  messages: MessagesProps['messages'];
  personId: string;
  returned: Returned;
  requestIds: readonly [string, string];
}) {
  const { reader, invitation, returned } = props;
  const { t } = reader;
  const errorsOf = (form: Returned['form']) => (returned.form === form ? returned.errors : []);
  const answer = paths.invitationAnswer(invitation.id);
  return (
    <>
      <About reader={reader} invitation={invitation} inside={props.inside} />
      <NextThing title={t('invitation.accept.title')}>
        <Form id="accept" action={answer} errors={errorsOf('accept')} requestId={props.requestIds[0]}>
          <input type="hidden" name="answer" value="accept" />
          <CommitmentField
            t={t}
            value={
              returned.form === 'accept' ? one(returned.typed, 'commitment') : t('partnership.commitment.suggestion')
            }
          />
          <Actions>
            <Submit label={t('invitation.accept.submit')} />
          </Actions>
        </Form>
      </NextThing>
      <Messages
        reader={reader}
        invitation={invitation}
        messages={props.messages}
        personId={props.personId}
        body={returned.form === 'message' ? one(returned.typed, 'body') : ''}
        errors={errorsOf('message')}
        requestId={props.requestIds[1]}
      />
      <Decline
        reader={reader}
        action={answer}
        name={invitation.senderName}
        returned={returned}
        whoReads={t('invitation.decline.who_reads', { name: invitation.senderName })}
      />
    </>
  );
}

/** Everything that somebody asked should know before they answer. */
export function About(props: {
  reader: Reader;
  invitation: Pick<Invitation, 'bySpecialist' | 'senderName' | 'note' | 'objective' | 'expiresAt' | 'knowingly'>;
  inside: Inside;
}) {
  const { invitation, inside, reader } = props;
  const { t, format } = reader;
  const name = invitation.senderName;
  return (
    <>
      <PageTitle
        title={t(invitation.bySpecialist ? 'invitation.title.specialist' : 'invitation.title', { name })}
        lead={invitation.expiresAt ? t('invitation.until', { day: format.day(invitation.expiresAt) }) : undefined}
      />
      <Quote title={t('invitation.note', { name })} text={invitation.note} />
      <ObjectiveSection reader={reader} objective={invitation.objective} title={t('invitation.objective')} />
      <Section title={t('invitation.who')}>
        {inside.names.length > 0 ? (
          <People people={inside.names.map((member) => ({ name: member.name }))} />
        ) : (
          <p>{t('invitation.who.nobody')}</p>
        )}
        {inside.othersAsked > 0 ? (
          <p class="hint">{t('invitation.who.others', { count: inside.othersAsked })}</p>
        ) : null}
      </Section>
      <Grid min="wide">
        <Section title={t('invitation.asks.title')}>
          <Points points={[t('invitation.asks.commitment'), t('invitation.asks.time'), t('invitation.asks.leave')]} />
        </Section>
        <Section title={t('invitation.sees.title')}>
          <Points
            points={[
              t('invitation.sees.members'),
              invitation.knowingly ? t('invitation.sees.evaluator', { name }) : t('invitation.sees.others'),
              t('invitation.sees.specialist'),
            ]}
          />
        </Section>
      </Grid>
    </>
  );
}

/** No, thank you: folded away, with a word if one likes. */
export function Decline(props: { reader: Reader; action: string; name: string; whoReads: string; returned: Returned }) {
  const { t } = props.reader;
  const mine = props.returned.form === 'decline';
  return (
    <Details summary={t('invitation.decline.summary')} open={mine} id="no">
      <Form id="decline" action={props.action} errors={mine ? props.returned.errors : []}>
        <input type="hidden" name="answer" value="decline" />
        <TextArea
          name="word"
          label={t('invitation.decline.word')}
          hint={t('invitation.decline.hint')}
          value={mine ? one(props.returned.typed, 'word') : ''}
          rows={2}
          maxlength={1000}
        />
        <WhoReads text={props.whoReads} />
        <Actions>
          <Submit label={t('invitation.decline.submit')} tone="quiet" />
        </Actions>
      </Form>
    </Details>
  );
}
