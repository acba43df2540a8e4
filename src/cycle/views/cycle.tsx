import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { say } from '../../language/words.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { PrivateNote } from '../../partnership/notes/note.tsx';
import type { Note } from '../../partnership/notes/store.ts';
import { DraftBrought } from '../../people/drafts/brought.tsx';
import { inWords } from '../../people/problems.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { CardList, NextThing } from '../../ui/card.tsx';
import { Actions, Form, Submit, WhoReads } from '../../ui/form.tsx';
import { Details, PageTitle, Section, Tabs } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Markdown } from '../../ui/text.tsx';
import { type Phase, phases, type Session } from '../../timeline/session.ts';
import { readers } from '../../timeline/views/readers.ts';
import { SessionCards } from '../../timeline/views/session-cards.tsx';
import { type Cycle, nextInCycle, type Plan, sessionsIn } from '../cycle.ts';
import { promptsForSession } from '../prompts.ts';
import { ExpectedAndHappened, PlanCard } from './plan-card.tsx';
import { PlanFields } from './plan-fields.tsx';

export interface CycleProps {
  partnership: Partnership;
  /** Null before the first one has begun. */
  cycle: Cycle | null;
  cycles: readonly Cycle[];
  sessions: readonly Session[];
  plans: readonly Plan[];
  /** The beginning of each session's notes. */
  notes: ReadonlyMap<string, string>;
  /** The decided approach, which asks its own questions. */
  approach: string | null;
  typed: Typed;
  problems: readonly Problem[];
  restored: boolean;
  /** What the reader wrote for themselves beside this cycle. */
  note: Note;
  noteRequestId: string;
  requestId: string;
  now: Date;
  language: Language;
  t: T;
  format: Format;
}

/** Step 6: one turn of reflect, plan and act, each with its sessions and what was written in it. */
export function CycleView(props: CycleProps) {
  const { partnership, cycle, cycles, t } = props;
  const closed = partnership.status === 'closed';
  const goingOn = !closed && !cycle?.closedAt;
  return (
    <>
      <PageTitle
        title={t('cycle.title', { number: cycle?.number ?? 1 })}
        lead={t(`cycle.lead.${partnership.formality}`)}
      />
      {cycles.length > 1 ? (
        <Tabs
          label={t('cycle.all')}
          tabs={cycles.map((c) => ({
            href: paths.cycle(partnership.id, c.id),
            label: t('cycle.title', { number: c.number }),
            current: c.id === cycle?.id,
          }))}
        />
      ) : null}
      {closed ? <Notice text={t('cycle.closed')} /> : null}
      {cycle?.closedAt ? (
        <Notice text={t('cycle.repeated_on', { day: props.format.shortDay(cycle.closedAt) })} />
      ) : null}
      {cycle?.learned ? (
        <Section title={t('cycle.learned')}>
          <Markdown html={renderMarkdown(cycle.learned)} />
        </Section>
      ) : null}
      {goingOn ? <Next {...props} /> : null}
      {phases.map((phase) => (
        <PhasePart {...props} phase={phase} goingOn={goingOn} />
      ))}
      {goingOn && cycle ? (
        <Section title={t('cycle.repeat')} lead={t('cycle.repeat_lead')}>
          <LinkButton href={paths.repeat(partnership.id, cycle.id)} label={t('cycle.to_repeat')} tone="quiet" />
        </Section>
      ) : null}
      {cycle ? (
        <PrivateNote
          partnership={partnership}
          subjectId={cycle.id}
          note={props.note}
          back={paths.cycle(partnership.id, cycle.id)}
          requestId={props.noteRequestId}
          t={t}
        />
      ) : null}
    </>
  );
}

function Next(props: CycleProps) {
  const { partnership, cycle, t, format } = props;
  const next = nextInCycle(cycle, props.sessions, props.now);
  const eyebrow = t('cycle.next');
  if (next.kind === 'repeat') {
    return (
      <NextThing eyebrow={eyebrow} title={t('cycle.all_held')}>
        <LinkButton href={paths.repeat(partnership.id, cycle?.id ?? '')} label={t('cycle.to_repeat')} />
      </NextThing>
    );
  }
  if (next.kind === 'plan_session') {
    return (
      <NextThing eyebrow={eyebrow} title={t('cycle.no_session')}>
        <Actions>
          <LinkButton href={`${paths.sessions(partnership.id)}#new`} label={t('cycle.plan_session')} />
          <LinkButton href={paths.logSession(partnership.id)} label={t('cycle.log')} tone="quiet" />
        </Actions>
      </NextThing>
    );
  }
  const words = { phase: t(`app.phase.${next.session.phase}`), when: format.moment(next.session.startsAt) };
  return (
    <NextThing eyebrow={eyebrow} title={t(next.kind === 'held?' ? 'cycle.was_it_held' : 'cycle.coming', words)}>
      {next.session.place ? <p>{next.session.place}</p> : null}
      <Actions>
        <LinkButton
          href={paths.session(partnership.id, next.session.id)}
          label={t(next.kind === 'held?' ? 'cycle.say_so' : 'cycle.open_session')}
        />
        <LinkButton href={paths.logSession(partnership.id)} label={t('cycle.log')} tone="quiet" />
      </Actions>
    </NextThing>
  );
}

function PhasePart(props: CycleProps & { phase: Phase; goingOn: boolean }) {
  const { partnership, cycle, phase, plans, t, goingOn } = props;
  const sessions = sessionsIn(cycle, phase, props.sessions);
  const prompts =
    partnership.formality === 'loose' ? [] : promptsForSession(phase, partnership.formality, props.approach);
  return (
    <Section title={t(`app.phase.${phase}`)} id={phase} lead={t(`cycle.about.${phase}`)}>
      {goingOn && prompts.length > 0 ? (
        <Details summary={t('cycle.questions')} id={`${phase}-questions`}>
          <ul>
            {prompts.map((prompt) => (
              <li>{say(prompt, props.language)}</li>
            ))}
          </ul>
        </Details>
      ) : null}
      {sessions.length > 0 ? (
        <SessionCards
          partnership={partnership}
          sessions={sessions}
          notes={props.notes}
          t={t}
          format={props.format}
          now={props.now}
        />
      ) : goingOn ? (
        <p class="hint">{t('cycle.no_session_in_phase')}</p>
      ) : null}
      {phase === 'plan' ? (
        <>
          <CardList>
            {plans.map((plan) => (
              <PlanCard plan={plan} {...props} />
            ))}
          </CardList>
          {goingOn ? <AddPlan {...props} /> : null}
        </>
      ) : null}
      {phase === 'act' ? <Act {...props} /> : null}
      {phase === 'reflect' ? <Compared {...props} /> : null}
    </Section>
  );
}

/** What is still to be told of: each open plan leads to where it is written. */
function Act(props: CycleProps) {
  const open = props.plans.filter((plan) => plan.status === 'open');
  if (open.length === 0 || props.cycle?.closedAt) return null;
  return (
    <ul>
      {open.map((plan) => (
        <li>
          <a href={`${paths.plan(props.partnership.id, plan.id)}#happened`}>
            {props.t('cycle.say_happened', { what: plan.what })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What was expected beside what happened: a comparison in words, never a score. */
function Compared(props: CycleProps) {
  const told = props.plans.filter((plan) => plan.happened !== '');
  if (told.length === 0) return null;
  return (
    <CardList label={props.t('cycle.compared')}>
      {told.map((plan) => (
        <ExpectedAndHappened plan={plan} {...props} />
      ))}
    </CardList>
  );
}

function AddPlan(props: CycleProps) {
  const { partnership, typed, problems, t } = props;
  const action = paths.plans(partnership.id, 'now');
  const open = props.plans.length === 0 || problems.length > 0 || props.restored;
  return (
    <Details summary={t('cycle.add_plan')} id="add-plan" open={open}>
      {props.restored ? <DraftBrought t={t} form={action} back={paths.cycles(partnership.id)} /> : null}
      <Form
        action={action}
        id="new-plan"
        errors={inWords(t, problems)}
        draft={{ url: paths.draftOf(action) }}
        requestId={props.requestId}
        label={t('cycle.add_plan')}
      >
        {one(typed, 'session') ? <input type="hidden" name="session" value={one(typed, 'session')} /> : null}
        <PlanFields partnership={partnership} typed={typed} t={t} format={props.format} />
        <WhoReads text={readers(partnership, t, props.format)} />
        <Submit label={t('cycle.keep_plan')} />
      </Form>
    </Details>
  );
}
