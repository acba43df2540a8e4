import { Entry, Time } from '../../ui/text.tsx';
import type { TimelineChange } from '../timeline.ts';
import type { TimelineProps } from './timeline-props.ts';

/** What changed and why, the newest first. */
export function ChangesView(props: TimelineProps) {
  const { changes, format } = props;
  return (
    <div class="entries">
      {changes.map((change) => (
        <Entry name={change.name} time={<Time iso={change.at.toISOString()} label={format.moment(change.at)} />}>
          <p>{inOneLine(change, props)}</p>
          {change.reason ? <p class="hint">{change.reason}</p> : null}
        </Entry>
      ))}
    </div>
  );
}

function inOneLine(change: TimelineChange, { t, format }: TimelineProps): string {
  const { before, after, kind } = change;
  const to = after.endsOn ? format.shortDay(after.endsOn) : '';
  const from = after.startsOn ? format.shortDay(after.startsOn) : '';
  if (kind === 'skip') {
    const days = { from: after.from ? format.shortDay(after.from) : '', to: after.to ? format.shortDay(after.to) : '' };
    return change.days
      ? t('timeline.did.skip_moved', { ...days, count: Math.round(change.days / 7) })
      : t('timeline.did.skip', days);
  }
  if (kind === 'shift') return t('timeline.did.shift', { count: Math.round((change.days ?? 0) / 7), to });
  if (kind === 'set' && before.startsOn) return t('timeline.did.set_anew', { from, to });
  return t(`timeline.did.${kind}`, { from, to });
}
