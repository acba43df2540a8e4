import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { CardList, Empty } from '../../ui/card.tsx';
import { WhoReads } from '../../ui/form.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { type Objective, visibilities } from '../objective.ts';
import { ObjectiveCard } from './card.tsx';
import { ObjectiveTabs } from './list.tsx';
import type { Reader } from './words.ts';

/** One's own objectives, by who can see them. */
export function MinePage(props: { reader: Reader; objectives: readonly Objective[] }) {
  const { reader, objectives } = props;
  const { t } = reader;
  return (
    <>
      <PageTitle title={t('objective.mine.title')}>
        <p>
          <LinkButton href={paths.newObjective} label={t('objective.write.link')} />
        </p>
      </PageTitle>
      <ObjectiveTabs reader={reader} current="mine" />
      {objectives.length === 0 ? (
        <Empty title={t('objective.mine.none.title')} text={t('objective.mine.none.text')} />
      ) : null}
      {visibilities.map((visibility) => {
        const those = objectives.filter((objective) => objective.visibility === visibility);
        return those.length === 0 ? null : (
          <Section title={t(`objective.visibility.${visibility}`)}>
            <WhoReads
              text={t(`objective.who_reads.${visibility}`)}
              tone={visibility === 'open' ? 'shared' : 'private'}
            />
            <CardList>
              {those.map((objective) => (
                <ObjectiveCard reader={reader} objective={objective} mine />
              ))}
            </CardList>
          </Section>
        );
      })}
    </>
  );
}
