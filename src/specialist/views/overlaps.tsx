import { areLinked, type Linked } from '../../partnership/evaluation.ts';
import type { Overlap } from '../../matching/overlaps/store.ts';
import { authorText, type Reader } from '../../objective/views/words.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card, CardList } from '../../ui/card.tsx';

/** Open objectives of different schools that want the same, as a card for each group. */
export function OverlapCards(props: {
  reader: Reader;
  overlaps: readonly Overlap[];
  linked: readonly Linked[];
  level: 2 | 3;
}) {
  const { t } = props.reader;
  return (
    <CardList columns>
      {props.overlaps.map((overlap) => {
        const [first, ...others] = overlap;
        if (!first) return null;
        const free = others.filter(({ personId }) => !areLinked(props.linked, first.personId, personId));
        const shown = [first, ...free];
        const schools = new Set(shown.map(({ author }) => author.buildingId)).size;
        if (schools < 2) return null;
        return (
          <Card level={props.level} title={t('specialist.overlap', { people: shown.length, schools })}>
            <ul class="plain-list">
              {shown.map((objective) => (
                <li>
                  <a href={paths.deskObjective(objective.id)}>{objective.statement}</a>
                  <p class="hint">{authorText(t, objective.author)}</p>
                </li>
              ))}
            </ul>
            <LinkButton
              href={paths.deskTogetherWith(
                first.id,
                shown.map(({ personId }) => personId),
              )}
              label={t('specialist.overlap.together')}
              tone="quiet"
            />
          </Card>
        );
      })}
    </CardList>
  );
}
