import type { T } from '../../language/translate.ts';
import type { Chosen } from '../invitee-store.ts';
import { most } from '../membership.ts';
import type { OwnPlc } from '../plc-store.ts';
import { PersonBox } from './people-picker.tsx';

/** What the button of a PLC sends. */
export const plcStep = (id: string) => `plc-${id}`;

/** "Everyone in my PLC": ticks them all, or offers them to tick where they are more than a partnership holds. */
export function PlcButtons(props: {
  t: T;
  plcs: readonly OwnPlc[];
  /** The one whose button was pressed. */
  plc: OwnPlc | null;
  toTick: readonly Chosen[];
}) {
  const { t, plcs, plc, toTick } = props;
  if (plcs.length === 0) return null;
  return (
    <>
      <div class="actions">
        {plcs.map(({ id, name }) => (
          <button type="submit" class="button button-quiet" name="step" value={plcStep(id)}>
            {t('partnership.plc.everyone', { name })}
          </button>
        ))}
      </div>
      {plc ? (
        <p class="hint" role="status">
          {toTick.length > 0
            ? t('partnership.plc.many', { name: plc.name, count: plc.people.length, most: most - 1 })
            : t('partnership.plc.ticked', { name: plc.name })}{' '}
          {plc.apart.length > 0 ? t('partnership.plc.apart', { names: plc.apart.join(', ') }) : null}
        </p>
      ) : null}
      {toTick.length > 0 ? (
        <div class="choices choices-stack">
          {toTick.map((person) => (
            <PersonBox person={person} />
          ))}
        </div>
      ) : null}
    </>
  );
}
