import { WhoWasThere } from '../../partnership/views/who-was-there.tsx';
import { inWords } from '../../people/problems.ts';
import { many, one } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { Form, Submit, TextField, WhoReads } from '../../ui/form.tsx';
import { Details, Section } from '../../ui/layout.tsx';
import { longestWord } from '../../timeline/session.ts';
import { readers } from '../../timeline/views/readers.ts';
import { PlanFields } from './plan-fields.tsx';
import { SessionFields } from './session-fields.tsx';
import type { SessionProps } from './session-props.ts';

/** Who was there, and that it took place; later the same form puts it right. */
export function Holding(props: SessionProps) {
  const { partnership, session, attendance, t } = props;
  const back = props.returned?.form === 'holding' ? props.returned : null;
  if (!props.mayBeHeld && !back) return null;
  const held = session.status === 'held';
  const there = held ? partnership.members.filter((m) => attendance.get(m.personId)) : partnership.members;
  return (
    <Section title={t(held ? 'partnership.who_was_there' : 'cycle.finish')} id="finish">
      <Form
        action={paths.sessionHolding(partnership.id, session.id)}
        id="holding"
        errors={inWords(t, back?.problems ?? [])}
        requestId={props.fresh()}
        label={t('cycle.finish')}
      >
        <WhoWasThere
          partnership={partnership}
          present={back ? many(back.typed, 'present') : there.map((m) => m.personId)}
          legendHidden={held}
          t={t}
        />
        <WhoReads text={readers(partnership, t, props.format)} />
        <Submit label={t(held ? 'cycle.correct' : 'cycle.it_was_held')} tone={held ? 'quiet' : 'action'} />
      </Form>
    </Section>
  );
}

/** Another time or place, or not at all. */
export function ChangeSession(props: SessionProps) {
  const { partnership, session, t } = props;
  const change = props.returned?.form === 'change' ? props.returned : null;
  const skip = props.returned?.form === 'skip' ? props.returned : null;
  return (
    <div>
      <Details
        summary={t(session.status === 'skipped' ? 'cycle.plan_again' : 'cycle.change_session')}
        id="change-session"
        open={change !== null}
      >
        <Form
          action={paths.session(partnership.id, session.id)}
          id="change"
          errors={inWords(t, change?.problems ?? [])}
          requestId={props.fresh()}
          label={t('cycle.change_session')}
        >
          <SessionFields typed={change?.typed ?? props.asTyped} t={t} />
          <Submit label={t('cycle.save_session')} />
        </Form>
      </Details>
      {session.status === 'planned' ? (
        <Details summary={t('cycle.skip')} id="skip-session" open={skip !== null}>
          <Form
            action={paths.sessionSkip(partnership.id, session.id)}
            id="skip"
            errors={inWords(t, skip?.problems ?? [])}
            requestId={props.fresh()}
            label={t('cycle.skip')}
          >
            <TextField
              name="word"
              label={t('cycle.skip_word')}
              value={one(skip?.typed ?? {}, 'word')}
              maxlength={longestWord}
            />
            <WhoReads text={readers(partnership, t, props.format)} />
            <Submit label={t('cycle.skip_button')} />
          </Form>
        </Details>
      ) : null}
    </div>
  );
}

/** A promise made in this session. */
export function NewPlanHere(props: SessionProps) {
  const { partnership, session, t } = props;
  const action = paths.plans(partnership.id, 'now');
  return (
    <Details
      summary={t('cycle.add_plan')}
      id="add-plan"
      open={session.phase === 'plan' && session.status === 'planned' && props.plans.length === 0}
    >
      <Form
        action={action}
        id="new-plan"
        draft={{ url: paths.draftOf(action) }}
        requestId={props.fresh()}
        label={t('cycle.add_plan')}
      >
        <input type="hidden" name="session" value={session.id} />
        <PlanFields partnership={partnership} typed={{}} t={t} format={props.format} />
        <WhoReads text={readers(partnership, t, props.format)} />
        <Submit label={t('cycle.keep_plan')} tone="quiet" />
      </Form>
    </Details>
  );
}
