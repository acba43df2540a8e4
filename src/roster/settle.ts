/** How a field came out. */
export type Settled<T> =
  | { outcome: 'same'; value: T }
  /** Changed since by hand, while the roster still says what it said last time: the change by hand stays. */
  | { outcome: 'kept'; value: T; roster: T }
  | { outcome: 'changed'; value: T; byHand: boolean };

type Value = string | boolean | null | readonly string[];

/** Two values are the same when their texts are; lists are the same whatever their order. */
export function sameValue(a: Value, b: Value): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: Value): Value {
  return Array.isArray(value) ? [...(value as string[])].sort() : value;
}

const isEmpty = (value: Value): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Decides between what is here, what the roster says now and what it said last time (`undefined`: nothing). The roster's
 * news win; a change by hand stays as long as the roster has no news about that field. Where nothing is remembered, an
 * empty roster value never wipes out something that is here.
 */
export function settle<T extends Value>(here: T, roster: T | undefined, remembered: T | undefined): Settled<T> {
  if (roster === undefined || sameValue(here, roster)) return { outcome: 'same', value: here };
  if (remembered !== undefined && sameValue(remembered, roster)) return { outcome: 'kept', value: here, roster };
  if (remembered === undefined && isEmpty(roster)) return { outcome: 'same', value: here };
  return { outcome: 'changed', value: roster, byHand: remembered !== undefined && !sameValue(here, remembered) };
}

/**
 * The same for belonging (to PLCs, under supervisors), one by one: what the roster newly says is added, what it said
 * and says no longer is removed, and what people added or removed by hand stays so.
 */
export function settleSet(
  here: readonly string[],
  roster: readonly string[] | undefined,
  remembered: readonly string[] | undefined,
): { add: string[]; remove: string[] } {
  if (roster === undefined) return { add: [], remove: [] };
  const said = new Set(remembered ?? []);
  return {
    add: roster.filter((one) => !here.includes(one) && !said.has(one)),
    remove: here.filter((one) => said.has(one) && !roster.includes(one)),
  };
}
