import { say } from '../../language/words.ts';
import { PrivateNote } from '../../partnership/notes/note.tsx';
import { paths } from '../../paths.ts';
import { CardList } from '../../ui/card.tsx';
import { Details, PageTitle, Section } from '../../ui/layout.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Facts } from '../../ui/text.tsx';
import { agendaFor, promptsForSession } from '../prompts.ts';
import { EvidenceView } from './evidence.tsx';
import { ExpectedAndHappened, PlanCard } from './plan-card.tsx';
import { ChangeSession, Holding, NewPlanHere } from './session-forms.tsx';
import { NotesView } from './session-notes.tsx';
import type { SessionProps } from './session-props.ts';

/** A session before, while and after it: agenda, notes, promises, evidence, and who was there. */
export function SessionView(props: SessionProps) {
  const { partnership, session, t, format } = props;
  const closed = partnership.status === 'closed';
  return (
    <>
      <PageTitle
        title={format.moment(session.startsAt)}
        eyebrow={t('cycle.session_of', { phase: t(`app.phase.${session.phase}`) })}
      >
        {session.status === 'planned' ? null : (
          <Badge tone={session.status === 'held' ? 'done' : 'plain'} label={t(`timeline.${session.status}`)} />
        )}
      </PageTitle>
      {closed ? <Notice text={t('cycle.closed')} /> : null}
      {session.status === 'skipped' ? <Notice title={t('cycle.was_skipped')} text={session.word || undefined} /> : null}
      <Facts
        facts={[
          { term: t('cycle.length'), value: t('timeline.minutes', { count: session.minutes }) },
          ...(session.place ? [{ term: t('cycle.place'), value: session.place }] : []),
        ]}
      />
      <p>
        <a href={paths.cycles(partnership.id)}>{t('cycle.to_cycle')}</a> ·{' '}
        <a href={paths.sessions(partnership.id)}>{t('timeline.all_sessions')}</a> ·{' '}
        <a href={paths.sessionSheet(partnership.id, session.id)}>{t('cycle.sheet')}</a>
      </p>
      <Agenda {...props} />
      <NotesView {...props} readOnly={closed} />
      <Plans {...props} closed={closed} />
      <EvidenceView
        partnership={partnership}
        evidence={props.evidence}
        action={paths.sessionEvidence(partnership.id, session.id)}
        readOnly={closed}
        returned={props.returned?.form === 'evidence' ? props.returned : null}
        fresh={props.fresh}
        t={t}
        format={format}
      />
      {closed ? null : <Holding {...props} />}
      {closed ? null : <ChangeSession {...props} />}
      <PrivateNote
        partnership={partnership}
        subjectId={session.id}
        note={props.privateNote}
        back={paths.session(partnership.id, session.id)}
        requestId={props.fresh()}
        t={t}
      />
    </>
  );
}

function Agenda(props: SessionProps) {
  const { partnership, session, t, language } = props;
  const { formality } = partnership;
  const prompts = promptsForSession(session.phase, formality, props.approach);
  const lines = agendaFor(session.phase, formality, session.minutes, props.approach);
  const agenda = (
    <>
      <ol>
        {lines.map((line) => (
          <li>
            {say(line.text, language)} <span class="hint">{t('timeline.minutes', { count: line.minutes })}</span>
          </li>
        ))}
      </ol>
      {formality === 'loose' ? null : (
        <Details summary={t('cycle.questions')} id="questions" open={formality === 'tight'}>
          <ul>
            {prompts.map((prompt) => (
              <li>{say(prompt, language)}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
  // Once it was held, what was said matters more than what was to be said.
  return session.status === 'held' ? (
    <Details summary={t('cycle.agenda')} id="agenda">
      {agenda}
    </Details>
  ) : (
    <Section title={t('cycle.agenda')}>{agenda}</Section>
  );
}

/** In a plan session plans are made; in the others one sees what was promised and says what happened. */
function Plans(props: SessionProps & { closed: boolean }) {
  const { partnership, session, plans, t } = props;
  const compared =
    session.phase === 'reflect' ? plans.filter((plan) => plan.prediction !== '' || plan.happened !== '') : [];
  const listed = plans.filter((plan) => !compared.includes(plan));
  if (props.closed && plans.length === 0) return null;
  return (
    <Section title={t('cycle.promises')} id="promises" lead={t(`cycle.promises_lead.${session.phase}`)}>
      {compared.length > 0 ? (
        <CardList label={t('cycle.compared')}>
          {compared.map((plan) => (
            <ExpectedAndHappened plan={plan} partnership={partnership} t={t} format={props.format} />
          ))}
        </CardList>
      ) : null}
      <CardList>
        {listed.map((plan) => (
          <PlanCard plan={plan} partnership={partnership} t={t} format={props.format} />
        ))}
      </CardList>
      {props.closed ? null : <NewPlanHere {...props} />}
    </Section>
  );
}
