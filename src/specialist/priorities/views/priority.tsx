import type { Priority, When } from '../../../district/priorities/priority.ts';
import type { Objective } from '../../../objective/objective.ts';
import { ObjectiveCard } from '../../../objective/views/card.tsx';
import type { Reader } from '../../../objective/views/words.ts';
import { paths } from '../../../paths.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CardList } from '../../../ui/card.tsx';
import { Actions } from '../../../ui/form.tsx';
import { PageTitle, Section } from '../../../ui/layout.tsx';
import { Badge } from '../../../ui/notice.tsx';
import type { Use } from '../store.ts';
import { datesText, placeText } from './words.ts';

/** One priority: what it says, until when, and the open objectives that come from it. */
export function PriorityPage(props: {
  reader: Reader;
  priority: Priority;
  when: When;
  objectives: readonly Objective[];
  /** Open objectives in all. */
  total: number;
  use: Use | null;
  maintains: boolean;
}) {
  const { reader, priority, total } = props;
  const { t, format } = reader;
  return (
    <>
      <PageTitle title={priority.title} eyebrow={placeText(t, priority)}>
        <p class="hint">
          {datesText(t, format, priority)}{' '}
          {props.when === 'current' ? null : <Badge label={t(`priority.when.${props.when}`)} />}
        </p>
      </PageTitle>
      <div class="prose">
        {priority.about.split(/\n{2,}/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>
      <Actions>
        {props.when === 'current' ? (
          <LinkButton href={paths.objectiveFrom(priority.level, priority.id)} label={t('priority.write')} />
        ) : null}
        {props.maintains ? (
          <LinkButton href={paths.editPriority(priority.id)} label={t('priority.edit')} tone="quiet" />
        ) : null}
      </Actions>
      <Section
        title={t('priority.objectives')}
        {...(props.use && props.use.taken > 0
          ? { lead: t('priority.objectives.taken', { count: props.use.taken }) }
          : {})}
        aside={
          total > props.objectives.length ? (
            <a href={paths.objectivesOf(priority.id)}>{t('priority.objectives.all', { count: total })}</a>
          ) : undefined
        }
      >
        {total === 0 ? <p>{t('priority.objectives.none')}</p> : null}
        <CardList columns>
          {props.objectives.map((objective) => (
            <ObjectiveCard reader={reader} objective={objective} />
          ))}
        </CardList>
      </Section>
    </>
  );
}
