import { fullName } from '../../people/person.ts';
import { inWords } from '../../people/problems.ts';
import { paths } from '../../paths.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { PostButton } from '../../ui/button.tsx';
import { Card, CardList } from '../../ui/card.tsx';
import { Actions, Form, Select, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import type { Objective } from '../objective.ts';
import type { Reader } from '../views/words.ts';
import { type AssistanceRequest, longestMessage } from './request.ts';

/** Asking a specialist, and what became of what one asked before. */
export function AskPage(props: {
  reader: Reader;
  typed: Typed;
  problems: readonly Problem[];
  requests: readonly AssistanceRequest[];
  /** One's own that still look for partners and have no request. */
  objectives: readonly Objective[];
  specialists: readonly { givenName: string; familyName: string }[];
  requestId: string;
}) {
  const { typed, specialists } = props;
  const { t, format } = props.reader;
  const names = format.list(specialists.slice(0, 5).map(fullName));
  return (
    <>
      <PageTitle title={t('objective.ask.title')} lead={t('objective.ask.lead')} />
      {specialists.length === 0 ? <Notice text={t('objective.ask.nobody')} /> : null}
      <Form
        action={paths.askSpecialist}
        errors={inWords(t, props.problems)}
        requestId={props.requestId}
        draft={{ url: paths.draftOf(paths.askSpecialist) }}
      >
        <Select
          name="objective"
          label={t('objective.ask.objective')}
          hint={t('objective.ask.objective.hint')}
          empty={t('objective.ask.objective.none')}
          value={one(typed, 'objective')}
          options={props.objectives.map((objective) => ({ value: objective.id, label: objective.statement }))}
        />
        <TextArea
          name="message"
          label={t('objective.ask.message')}
          hint={t('objective.ask.message.hint')}
          value={one(typed, 'message')}
          rows={4}
          maxlength={longestMessage}
          required
        />
        <WhoReads
          text={
            names
              ? t('objective.ask.who_reads', { names, count: specialists.length })
              : t('objective.ask.who_reads.none')
          }
          tone="private"
        />
        <Actions>
          <Submit label={t('objective.ask.submit')} />
        </Actions>
      </Form>
      {props.requests.length > 0 ? (
        <Section title={t('objective.ask.before')}>
          <CardList>
            {props.requests.map((request) => (
              <RequestCard reader={props.reader} request={request} />
            ))}
          </CardList>
        </Section>
      ) : null}
    </>
  );
}

function RequestCard(props: { reader: Reader; request: AssistanceRequest }) {
  const { request } = props;
  const { t, format } = props.reader;
  const state = t(`objective.ask.status.${request.status}`, { name: request.specialist?.name ?? '' });
  return (
    <Card
      title={request.statement ?? t('objective.ask.objective.none')}
      meta={
        <>
          <Badge label={state} tone={request.status === 'taken' ? 'action' : 'plain'} />
          <span>{format.shortDay(request.createdAt)}</span>
        </>
      }
    >
      <p>{request.message}</p>
      {request.closingWord ? (
        <blockquote>
          {request.specialist ? `${request.specialist.name}: ` : ''}
          {request.closingWord}
        </blockquote>
      ) : null}
      {request.status === 'closed' ? null : (
        <PostButton
          action={paths.assistanceCancellation(request.id)}
          label={t('objective.ask.cancel')}
          tone="quiet"
          about={request.statement ?? undefined}
        />
      )}
    </Card>
  );
}
