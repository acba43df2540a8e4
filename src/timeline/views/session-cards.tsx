import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { paths } from '../../paths.ts';
import { Card, CardList } from '../../ui/card.tsx';
import { Badge } from '../../ui/notice.tsx';
import { Time } from '../../ui/text.tsx';
import { isOver, type Session } from '../session.ts';

/** Sessions as cards, each a link to its page; one whose time has passed says that it waits for a word. */
export function SessionCards(props: {
  partnership: Pick<Partnership, 'id'>;
  sessions: readonly Session[];
  t: T;
  format: Format;
  now: Date;
  /** The beginning of a session's notes, by session. */
  notes?: ReadonlyMap<string, string>;
}) {
  const { t, format } = props;
  return (
    <CardList>
      {props.sessions.map((session) => {
        const waits = session.status === 'planned' && isOver(session, props.now);
        return (
          <Card
            title={format.moment(session.startsAt)}
            href={paths.session(props.partnership.id, session.id)}
            tone={waits ? 'waits' : 'plain'}
            meta={
              <>
                <Badge label={t(`app.phase.${session.phase}`)} />
                {session.status === 'held' ? <Badge tone="done" label={t('timeline.held')} /> : null}
                {session.status === 'skipped' ? <Badge label={t('timeline.skipped')} /> : null}
                {waits ? <Badge tone="waits" label={t('timeline.waits_for_word')} /> : null}
                <span class="hint">
                  <Time
                    iso={session.startsAt.toISOString()}
                    label={t('timeline.minutes', { count: session.minutes })}
                  />
                  {session.place ? ` · ${session.place}` : ''}
                </span>
              </>
            }
          >
            {session.word ? <p>{session.word}</p> : null}
            {props.notes?.get(session.id) ? <p>{props.notes.get(session.id)}</p> : null}
          </Card>
        );
      })}
    </CardList>
  );
}
