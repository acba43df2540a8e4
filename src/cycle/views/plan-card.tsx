import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { Card } from '../../ui/card.tsx';
import { SideBySide } from '../../ui/layout.tsx';
import { Badge } from '../../ui/notice.tsx';
import { Markdown } from '../../ui/text.tsx';
import type { Plan } from '../cycle.ts';

interface Props {
  plan: Plan;
  partnership: Partnership;
  t: T;
  format: Format;
}

/** A plan: who does what by when; its page is where it is changed and what happened is written. */
export function PlanCard(props: Props) {
  const { plan, partnership, t, format } = props;
  return (
    <Card
      title={plan.what}
      href={paths.plan(partnership.id, plan.id)}
      meta={
        <>
          <StatusBadge {...props} />
          <span>{plan.name}</span>
          {plan.byDate ? <span>{t('cycle.by_day', { day: format.day(plan.byDate) })}</span> : null}
          {plan.evidenceCount > 0 ? <span>{t('cycle.evidence_count', { count: plan.evidenceCount })}</span> : null}
          {plan.carriedFrom ? <span>{t('cycle.from_before')}</span> : null}
        </>
      }
    />
  );
}

function StatusBadge({ plan, t }: Props) {
  return <Badge tone={plan.status === 'done' ? 'done' : 'plain'} label={t(`cycle.status.${plan.status}`)} />;
}

/** What was expected beside what happened, in words only. */
export function ExpectedAndHappened(props: Props) {
  const { plan, partnership, t } = props;
  const words = (text: string, none: string) =>
    text ? <Markdown html={renderMarkdown(text)} /> : <p class="hint">{none}</p>;
  return (
    <Card title={plan.what} href={paths.plan(partnership.id, plan.id)} meta={<span>{plan.name}</span>}>
      <SideBySide
        level={4}
        columns={[
          {
            title: t('cycle.expected'),
            content: words(plan.prediction, t('cycle.nothing_expected')),
            ...(plan.measure ? { note: plan.measure } : {}),
          },
          { title: t('cycle.happened'), content: words(plan.happened, t('cycle.nothing_happened')) },
        ]}
      />
    </Card>
  );
}
