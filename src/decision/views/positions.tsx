import type { Partnership } from '../../partnership/partnership.ts';
import { fullName } from '../../people/person.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { Badge } from '../../ui/notice.tsx';
import { Avatar } from '../../ui/people.tsx';
import { Entry, Markdown, Time } from '../../ui/text.tsx';
import type { Position, Stance } from '../decision.ts';
import type { Reader } from '../matter.ts';
import { picksInWords } from './choice.tsx';

const tones: Record<Stance, 'done' | 'plain' | 'problem'> = {
  agree: 'done',
  reservation: 'done',
  aside: 'plain',
  object: 'problem',
};

/** A stance as a mark. */
export function StanceBadge(props: { stance: Stance; reader: Reader }) {
  return <Badge label={props.reader.t(`decision.stance.${props.stance}`)} tone={tones[props.stance]} />;
}

/** Everybody's position with its reason, visible to all; who has not answered yet comes last. */
export function Positions(props: {
  partnership: Partnership;
  positions: readonly Position[];
  /** What there is to choose from, when it is a choice. */
  options?: readonly string[];
  open: boolean;
  reader: Reader;
}) {
  const { partnership, positions, reader } = props;
  const { t, format } = reader;
  const answered = new Set(positions.map((position) => position.personId));
  const waiting = props.open ? partnership.members.filter((member) => !answered.has(member.personId)) : [];
  const present = new Set(partnership.members.map((member) => member.personId));
  return (
    <div class="entries">
      {positions.map((position) => (
        <Entry
          name={position.name}
          mine={position.personId === partnership.me.personId}
          avatar={<Avatar name={position.name} />}
          badge={position.picks && props.options ? null : <StanceBadge stance={position.stance} reader={reader} />}
          time={<Time iso={position.at.toISOString()} label={format.moment(position.at)} />}
        >
          {position.picks && props.options ? <p>{picksInWords(position.picks, props.options, reader)}</p> : null}
          {position.reason ? <Markdown html={renderMarkdown(position.reason)} /> : null}
          {present.has(position.personId) ? null : <p class="hint">{t('decision.has_left')}</p>}
        </Entry>
      ))}
      {waiting.map((member) => (
        <Entry
          name={fullName(member)}
          avatar={<Avatar name={fullName(member)} />}
          badge={<Badge label={t('decision.not_answered')} tone="waits" />}
          time={null}
        />
      ))}
    </div>
  );
}

/** Positions in one line each, for the record: who, what, why. */
export function PositionLines(props: { positions: readonly Position[]; options?: readonly string[]; reader: Reader }) {
  const { t } = props.reader;
  return (
    <ul>
      {props.positions.map((position) => (
        <li>
          {position.name}:{' '}
          {position.picks && props.options
            ? picksInWords(position.picks, props.options, props.reader)
            : t(`decision.stance.${position.stance}`)}
          {position.reason ? ` (${position.reason})` : ''}
        </li>
      ))}
    </ul>
  );
}
