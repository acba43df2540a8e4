import type { Child } from 'hono/jsx';
import { say } from '../../language/words.ts';
import { paths } from '../../paths.ts';
import { Card } from '../../ui/card.tsx';
import { Badge } from '../../ui/notice.tsx';
import type { Objective } from '../objective.ts';
import { authorText, type Reader, sizeText } from './words.ts';

/** One objective in a list: the sentence, what it is about, whose it is, how many are wanted. */
export function ObjectiveCard(props: {
  reader: Reader;
  objective: Objective;
  mine?: boolean;
  href?: string;
  children?: Child;
}) {
  const { reader, objective } = props;
  const { t, language } = reader;
  return (
    <Card
      title={objective.statement}
      href={props.href ?? paths.objective(objective.id)}
      level={3}
      meta={
        <>
          {props.mine ? (
            <Badge label={t('objective.yours')} tone="action" />
          ) : (
            <span>{authorText(t, objective.author)}</span>
          )}
          <span>{sizeText(t, objective)}</span>
        </>
      }
    >
      {objective.focusAreas.length > 0 ? (
        <ul class="inline-list" aria-label={t('objective.focus')}>
          {objective.focusAreas.map((area) => (
            <li>
              <Badge label={say(area.name, language)} />
            </li>
          ))}
        </ul>
      ) : null}
      {props.children}
    </Card>
  );
}
