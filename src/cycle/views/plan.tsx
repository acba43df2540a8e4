import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { DraftBrought } from '../../people/drafts/brought.tsx';
import { inWords } from '../../people/problems.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { Actions, Checkbox, Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts, Markdown } from '../../ui/text.tsx';
import { readers } from '../../timeline/views/readers.ts';
import type { Evidence, Plan } from '../cycle.ts';
import { longest } from '../form.ts';
import { EvidenceView } from './evidence.tsx';
import { ExpectedAndHappened } from './plan-card.tsx';
import { PlanFields } from './plan-fields.tsx';
import { BasedOn } from '../../ui/based-on.tsx';

export interface PlanProps {
  partnership: Partnership;
  plan: Plan;
  /** The cycle's number, and whether it was repeated. */
  cycle: { id: string; number: number; closedAt: Date | null };
  /** The plan it went on as; null when it was not carried. */
  successor: string | null;
  evidence: readonly Evidence[];
  typed: Typed;
  problems: readonly Problem[];
  /** Somebody changed it meanwhile: the plan as it is now stands above what was typed. */
  meanwhile: boolean;
  restored: boolean;
  evidenceReturned: { typed: Typed; problems: readonly Problem[] } | null;
  fresh: () => string;
  t: T;
  format: Format;
}

/** One plan: its words, what happened, what shows it, and whether it is done. */
export function PlanView(props: PlanProps) {
  const { partnership, plan, t } = props;
  const readOnly = partnership.status === 'closed' || plan.status === 'carried';
  return (
    <>
      <PageTitle
        title={plan.what}
        eyebrow={t('cycle.plan_of', { number: props.cycle.number, status: t(`cycle.status.${plan.status}`) })}
      />
      <p>
        <a href={paths.cycle(partnership.id, props.cycle.id)}>{t('cycle.back')}</a>
      </p>
      {partnership.status === 'closed' ? <Notice text={t('cycle.closed')} /> : null}
      {plan.status === 'carried' && props.successor ? (
        <Notice text={t('cycle.went_on')}>
          <p>
            <a href={paths.plan(partnership.id, props.successor)}>{t('cycle.see_successor')}</a>
          </p>
        </Notice>
      ) : null}
      {props.meanwhile ? <Meanwhile {...props} /> : null}
      {readOnly ? <ReadPlan {...props} /> : <PlanForm {...props} />}
      <EvidenceView
        partnership={partnership}
        evidence={props.evidence}
        action={paths.planEvidence(partnership.id, plan.id)}
        readOnly={partnership.status === 'closed'}
        returned={props.evidenceReturned}
        fresh={props.fresh}
        t={t}
        format={props.format}
      />
    </>
  );
}

function PlanForm(props: PlanProps) {
  const { partnership, plan, typed, t } = props;
  const action = paths.plan(partnership.id, plan.id);
  const { formality } = partnership;
  return (
    <>
      {props.restored ? <DraftBrought t={t} form={action} back={action} /> : null}
      <Form
        action={action}
        id={`plan-${plan.version}`}
        errors={inWords(t, props.problems)}
        draft={{ url: paths.draftOf(action) }}
        requestId={props.fresh()}
        label={t('cycle.plan')}
      >
        <BasedOn version={plan.version} />
        <PlanFields partnership={partnership} typed={typed} t={t} format={props.format} />
        <div id="happened">
          <TextArea
            name="happened"
            label={t('cycle.happened')}
            hint={t(`cycle.happened_hint.${formality}`)}
            value={one(typed, 'happened')}
            rows={formality === 'loose' ? 2 : 4}
            maxlength={longest.happened}
            markdown
          />
        </div>
        {formality === 'tight' && props.evidence.length === 0 && plan.status !== 'done' ? (
          <Checkbox
            name="considered"
            label={t('cycle.considered')}
            hint={t('cycle.considered_hint')}
            value="yes"
            checked={one(typed, 'considered') !== ''}
          />
        ) : null}
        <WhoReads text={readers(partnership, t, props.format)} />
        <Actions>
          <Submit label={t('cycle.save_plan')} />
          {props.cycle.closedAt ? null : plan.status === 'open' ? (
            <>
              <Submit label={t('cycle.done')} tone="quiet" name="becomes" value="done" />
              <Submit label={t('cycle.drop')} tone="quiet" name="becomes" value="dropped" />
            </>
          ) : (
            <Submit label={t('cycle.reopen')} tone="quiet" name="becomes" value="open" />
          )}
        </Actions>
      </Form>
    </>
  );
}

function ReadPlan(props: PlanProps) {
  const { plan, t, format } = props;
  return (
    <>
      <Facts
        facts={[
          { term: t('cycle.who'), value: plan.name },
          ...(plan.byDate ? [{ term: t('cycle.by'), value: format.day(plan.byDate) }] : []),
        ]}
      />
      <ExpectedAndHappened {...props} />
    </>
  );
}

/** What a partner wrote since this page was opened. What was typed is in the form below. */
function Meanwhile(props: PlanProps) {
  const { plan, t } = props;
  return (
    <Notice kind="waits" title={t('cycle.meanwhile')} text={t('cycle.meanwhile_text')}>
      <p>
        <strong>{plan.what}</strong> · {plan.name} · {t(`cycle.status.${plan.status}`)}
      </p>
      {[plan.prediction, plan.measure, plan.happened].filter(Boolean).map((words) => (
        <Markdown html={renderMarkdown(words)} />
      ))}
    </Notice>
  );
}
