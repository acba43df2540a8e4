import type { Reader } from '../../../objective/views/words.ts';
import { paths } from '../../../paths.ts';
import { Badge } from '../../../ui/notice.tsx';
import type { Board, Group } from '../board.ts';
import { groupFit, warningsOf } from '../circle.ts';
import { groupReasons } from '../common.ts';
import { host, sharedBy } from '../sending.ts';
import type { Table } from '../table.ts';
import { fitWord, type Names, reasonWords, schoolsWords, warningWords } from './words.ts';

interface GroupProps {
  reader: Reader;
  table: Pick<Table, 'round' | 'circle'>;
  board: Board;
  group: Group;
  names: Names;
  /** May it be changed? */
  open: boolean;
}

/** A group on the board: how well it fits and why, what it would share, and who is in it. */
export function GroupCard(props: GroupProps) {
  const { reader, table, board, group, names, open } = props;
  const { t } = reader;
  const { circle, round } = table;
  const warnings = warningsOf(circle, board.rules, group);
  const about = t('round.group.about', { number: group.id });
  return (
    <article
      class={`card seat-card${group.pinned ? ' seat-card-pinned' : ''}`}
      id={`g${group.id}`}
      data-group={group.id}
    >
      <div class="section-head">
        <h3>{t('round.group', { number: group.id })}</h3>
        {group.pinned ? <Badge label={t('round.group.pinned')} tone="action" /> : null}
      </div>
      {group.people.length > 1 ? <Fit reader={reader} fit={groupFit(circle, board.rules, group.people)} /> : null}
      <Shared {...props} />
      <ul class="seats" aria-label={t('round.group.people', { number: group.id })}>
        {group.people.map((person) => (
          <Seat {...props} person={person} host={host(circle, group) === person} />
        ))}
      </ul>
      {group.people.length > 1 ? (
        <ul class="reasons" aria-label={t('round.group.why')}>
          {groupReasons(circle, group.people).map((reason) => (
            <li>{reasonWords(reader, reason, group.people.length)}</li>
          ))}
          <li>{schoolsWords(t, circle, group.people)}</li>
        </ul>
      ) : null}
      {warnings.length > 0 ? (
        <ul class="warnings">
          {warnings.map((warning) => (
            <li>{warningWords(t, warning, names)}</li>
          ))}
        </ul>
      ) : null}
      {open ? (
        <div class="seat-tools no-print">
          <form action={paths.roundPin(round.id, group.id)} method="post">
            <input type="hidden" name="version" value={String(round.version)} />
            <button type="submit" class="text-button" name="pinned" value={group.pinned ? 'no' : 'yes'}>
              {t(group.pinned ? 'round.group.unpin' : 'round.group.pin')}
              <span class="sr"> {about}</span>
            </button>
          </form>
          <a href={paths.roundGroup(round.id, group.id)}>
            {t('round.group.look')}
            <span class="sr"> {about}</span>
          </a>
        </div>
      ) : null}
    </article>
  );
}

/** How well a group fits: a word, and a bar for the eye. */
export function Fit(props: { reader: Reader; fit: number }) {
  const { key, bar } = fitWord(props.fit);
  return (
    <p class="fit">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="fit-all" width="100" height="8" />
        <rect class="fit-now" width={bar} height="8" />
      </svg>
      <span>{props.reader.t(key)}</span>
    </p>
  );
}

function Shared({ reader, table, board, group, names }: GroupProps) {
  const by = sharedBy(table.circle, board, group);
  const statement = table.circle.people.get(by)?.objective.statement;
  if (!statement) return null;
  return (
    <p class="shared">
      <span class="hint">{reader.t('round.group.objective', { name: names(by) })}</span> {statement}
    </p>
  );
}

function Seat(props: GroupProps & { person: number; host: boolean }) {
  const { reader, table, person, names, open } = props;
  const { t } = reader;
  const building = table.circle.people.get(person)?.building;
  return (
    <li id={`p${person}`} data-person={person} draggable={open ? 'true' : undefined}>
      <span>
        {names(person)}{' '}
        <span class="hint">
          {building ?? t('round.new.no_school')}
          {props.host ? ` · ${t('round.group.host')}` : ''}
        </span>
      </span>
      {open ? (
        <a class="no-print" href={paths.roundMove(table.round.id, person)}>
          {t('round.move.short')}
          <span class="sr"> {t('round.move.about', { name: names(person) })}</span>
        </a>
      ) : null}
    </li>
  );
}
