import type { Format } from '../../language/format.ts';
import { isKey, type T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { paths } from '../../paths.ts';
import { PageTitle } from '../../ui/layout.tsx';
import { Time } from '../../ui/text.tsx';
import type { Line } from '../history-store.ts';

/** What happened, in a sentence; null for what has none. */
export function sentence(line: Line, me: string, t: T): string | null {
  const own = line.personId === me;
  const key = `history.${line.verb}${own ? '.you' : ''}`;
  if (isKey(key)) return t(key, { name: line.name });
  const plain = `history.${line.verb}`;
  return isKey(plain) ? t(plain, { name: own ? t('history.you') : line.name || t('history.calendar') }) : null;
}

/** Lines of history with their moments. */
export function Lines(props: { lines: readonly Line[]; me: string; t: T; format: Format }) {
  return (
    <ol class="plain-list history">
      {props.lines.map((line) => {
        const words = sentence(line, props.me, props.t);
        return words ? (
          <li id={`line-${line.id}`}>
            {words}{' '}
            <span class="hint">
              <Time iso={line.at.toISOString()} label={props.format.moment(line.at)} />
            </span>
          </li>
        ) : null;
      })}
    </ol>
  );
}

/** Everything that happened in a partnership, newest first. Dates and kinds; nothing that anyone wrote. */
export function HistoryView(props: {
  partnership: Partnership;
  me: string;
  lines: readonly Line[];
  more: boolean;
  t: T;
  format: Format;
}) {
  const last = props.lines.at(-1);
  return (
    <>
      <PageTitle title={props.t('history.title')} lead={props.t('history.lead')} />
      <p>
        <a href={paths.accessLog(props.partnership.id)}>{props.t('guest.log.link')}</a>
      </p>
      <Lines {...props} />
      {props.more && last ? (
        <p>
          <a href={`${paths.history(props.partnership.id)}?before=${last.id}`}>{props.t('history.earlier')}</a>
        </p>
      ) : null}
    </>
  );
}
