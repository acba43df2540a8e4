import type { AssistanceRequest } from '../../objective/assistance/request.ts';
import { longestWord } from '../../objective/assistance/request.ts';
import type { Candidate } from '../../matching/candidates.ts';
import { reasonText } from '../../matching/views/words.ts';
import type { Objective } from '../../objective/objective.ts';
import { ObjectiveFacts } from '../../objective/views/facts.tsx';
import { authorText, type Reader } from '../../objective/views/words.ts';
import { inWords } from '../../people/problems.ts';
import { paths } from '../../paths.ts';
import { many, one, type Problem, type Typed } from '../../platform/http/form.ts';
import { PostButton } from '../../ui/button.tsx';
import { Actions, Choice, Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { Columns, PageTitle, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { People } from '../../ui/people.tsx';
import { daysSince } from '../desk.ts';
import type { AskedPerson, Made } from '../store.ts';
import { Answers, NextOne } from './answers.tsx';
import { ago } from './words.ts';

export interface HelpProps {
  reader: Reader;
  now: Date;
  me: string;
  objective: Objective | null;
  request: AssistanceRequest | null;
  candidates: readonly Candidate[];
  made: readonly Made[];
  /** Whom this specialist asked, and their answers. */
  sent: readonly AskedPerson[];
  typed: Typed;
  problems: readonly Problem[];
  requestId: string;
}

/** One objective or request at the desk: what it says, who might fit and why, and the two things a specialist can do. */
export function HelpPage(props: HelpProps) {
  const { reader, objective, request } = props;
  const { t } = reader;
  const author = objective?.author ?? (request ? { ...request.author, buildingId: null } : null);
  const looking = objective !== null && (objective.visibility === 'open' || objective.visibility === 'draft');
  return (
    <>
      <PageTitle
        title={objective?.statement ?? t(request ? 'specialist.help.title' : 'specialist.help.followed')}
        eyebrow={author ? authorText(t, author) : undefined}
      />
      <Columns
        aside={
          <>
            {request ? <RequestPart {...props} request={request} /> : <Suggested {...props} />}
            <Answers {...props} />
          </>
        }
      >
        {objective && looking ? <NextOne {...props} objective={objective} /> : null}
        {objective ? (
          <ObjectiveFacts reader={reader} objective={objective} />
        ) : (
          <p>
            {t(
              props.sent.length > 0
                ? 'specialist.objective.followed'
                : request?.objectiveId
                  ? 'specialist.objective.hidden'
                  : 'specialist.objective.none',
            )}
          </p>
        )}
        {objective && looking ? <Candidates {...props} objective={objective} /> : null}
        {objective && !looking ? <Notice text={t('specialist.objective.taken')} /> : null}
      </Columns>
    </>
  );
}

function Candidates(props: HelpProps & { objective: Objective }) {
  const { reader, objective, candidates, typed } = props;
  const { t, format } = reader;
  const name = objective.author.givenName;
  if (candidates.length === 0) {
    return (
      <Section title={t('specialist.candidates')}>
        <p>{t('specialist.candidates.none')}</p>
      </Section>
    );
  }
  const open = objective.visibility === 'open';
  return (
    <Section title={t('specialist.candidates')} lead={t('specialist.candidates.lead')}>
      <Form
        action={paths.deskSuggestions(objective.id)}
        id="choose"
        errors={inWords(
          t,
          props.problems.filter((problem) => problem.field !== 'word'),
        )}
        requestId={props.requestId}
        draft={{ url: paths.draftOf(paths.deskSuggestions(objective.id)) }}
      >
        <Choice
          name="people"
          legend={t('specialist.choose')}
          multiple
          value={many(typed, 'people')}
          options={candidates.map((candidate) => ({
            value: candidate.objective.personId,
            label: authorText(t, candidate.objective.author),
            hint: `“${candidate.objective.statement}” ${candidate.reasons.map((reason) => reasonText(reader, reason)).join('. ')}.`,
          }))}
        />
        <TextArea
          name="note"
          label={t('specialist.note')}
          hint={t('specialist.note.hint')}
          value={one(typed, 'note')}
          rows={3}
          maxlength={longestWord}
        />
        <WhoReads
          text={t(open ? 'specialist.note.who_reads' : 'specialist.note.who_reads.private', { name })}
          tone="shared"
        />
        <Actions>
          <Submit label={t('specialist.suggest', { name })} />
          {open ? (
            <Submit label={t('specialist.invite')} tone="quiet" formaction={paths.deskInvitations(objective.id)} />
          ) : null}
        </Actions>
        <p class="hint">{t(open ? 'specialist.choose.which' : 'specialist.invite.private', { name })}</p>
        {open ? (
          <p class="hint">
            <a href={paths.deskTogetherWith(objective.id)}>{t('specialist.help.list')}</a>
          </p>
        ) : null}
      </Form>
      <p class="hint">{`${format.list([t('specialist.left_out.paused'), t('specialist.left_out.evaluate'), t('specialist.left_out.partners')])}.`}</p>
    </Section>
  );
}

function RequestPart(props: HelpProps & { request: AssistanceRequest }) {
  const { request, reader } = props;
  const { t } = reader;
  const mine = request.specialist?.id === props.me;
  const closed = request.status === 'closed';
  return (
    <>
      <Section title={t('specialist.request')}>
        <p class="hint">{ago(t, 'days_ago', daysSince(request.createdAt, props.now))}</p>
        <blockquote>{request.message}</blockquote>
        {closed ? <Notice text={t('objective.ask.closed')} /> : null}
        {mine && !closed ? <p>{t('specialist.request.mine')}</p> : null}
        {request.specialist && !mine ? (
          <p>{t('objective.ask.status.taken', { name: request.specialist.name })}</p>
        ) : null}
        {closed || mine ? null : (
          <PostButton action={paths.deskTaking(request.id)} label={t('specialist.request.take')} tone="quiet" />
        )}
      </Section>
      <Suggested {...props} />
      {closed ? null : (
        <Section title={t('specialist.close.title')}>
          <Form
            action={paths.deskClosure(request.id)}
            id="close"
            errors={inWords(
              t,
              props.problems.filter((problem) => problem.field === 'word'),
            )}
          >
            <TextArea
              name="word"
              label={t('specialist.close.word', { name: request.author.givenName })}
              value={one(props.typed, 'word')}
              rows={2}
              maxlength={longestWord}
            />
            <WhoReads text={t('specialist.close.who_reads', { name: request.author.givenName })} tone="private" />
            <Actions>
              <Submit label={t('specialist.close.submit')} tone="quiet" />
            </Actions>
          </Form>
        </Section>
      )}
    </>
  );
}

function Suggested(props: HelpProps) {
  const { t, format } = props.reader;
  return props.made.length === 0 ? null : (
    <Section title={t('specialist.made')}>
      <People
        people={props.made.map((made) => ({ name: made.name, note: format.shortDay(made.createdAt) }))}
        label={t('specialist.made')}
      />
    </Section>
  );
}
