import type { Asking, Done } from '../decision/matter.ts';
import { record } from '../history/record.ts';
import type { Key } from '../language/catalogue.ts';
import { type Approach, type Chosen, turnTo } from './approach.ts';
import { approachKind } from './kind.ts';
import {
  addApproach,
  addOwnItem,
  endApproach,
  ensureItem,
  holdItem,
  type ItemRef,
  presentApproaches,
  removeOwnItem,
  setDone,
  setNote,
} from './store.ts';
import { type ListName, mostOwn } from './working-list.ts';

/**
 * The partners work as `chosen` from now on: what was decided before and is not chosen again ends, what stays keeps its
 * working list. The effect of a decided proposal, in its transaction.
 */
export async function adopt(asking: Asking, proposalId: string, chosen: readonly Chosen[]): Promise<Done> {
  const { db, partnership, now } = asking;
  const { begins, ends } = turnTo(await presentApproaches(db, partnership), chosen);
  for (const approach of ends) {
    await endApproach(db, partnership, approach.id, now);
    await record(db, {
      ...about(asking),
      verb: 'approach.ended',
      subjectId: approach.id,
      step: 'approach',
      detail: { kind: approach.kind },
    });
  }
  for (const wanted of begins) {
    const id = await addApproach(db, partnership, proposalId, wanted, now);
    await record(db, {
      ...about(asking),
      verb: 'approach.adopted',
      subjectId: id,
      step: 'approach',
      done: true,
      detail: { kind: wanted.kind },
    });
  }
  return { ok: true };
}

export type ItemOutcome = { ok: true } | { ok: false; reason: Key; present?: string };

/** Ticks an item off or takes the tick back. The definition's items get their row with the first change. */
export async function tickItem(asking: Asking, approach: Approach, ref: ItemRef, done: boolean): Promise<ItemOutcome> {
  const { db, person, partnership, now } = asking;
  const item = await itemFor(asking, approach, ref);
  if (!item) return { ok: false, reason: 'approach.item_gone' };
  if (item.done === done) return { ok: true };
  await setDone(db, partnership, item.id, done, person.id, now);
  await record(db, {
    ...about(asking),
    verb: 'approach.item_changed',
    subjectId: approach.id,
    step: 'approach',
    detail: { done },
  });
  return { ok: true };
}

/** Writes a note beside an item. When somebody changed it since `was`, nothing is lost: the present one comes back. */
export async function noteItem(
  asking: Asking,
  approach: Approach,
  ref: ItemRef,
  was: string,
  note: string,
): Promise<ItemOutcome> {
  const { db, partnership } = asking;
  const item = await itemFor(asking, approach, ref);
  if (!item) return { ok: false, reason: 'approach.item_gone' };
  if (item.note === note) return { ok: true };
  if (item.note !== was) return { ok: false, reason: 'approach.note_meanwhile', present: item.note };
  await setNote(db, partnership, item.id, note);
  await record(db, { ...about(asking), verb: 'approach.item_changed', subjectId: approach.id, step: 'approach' });
  return { ok: true };
}

/** Adds an item of the members' own to one of the lists. */
export async function addItem(asking: Asking, approach: Approach, list: ListName, text: string): Promise<ItemOutcome> {
  const { db, person, partnership } = asking;
  const id = await addOwnItem(db, partnership, approach, { list, text, personId: person.id, most: mostOwn });
  if (!id) return { ok: false, reason: 'approach.list_full' };
  await record(db, {
    ...about(asking),
    verb: 'approach.item_changed',
    subjectId: approach.id,
    step: 'approach',
    detail: { list },
  });
  return { ok: true };
}

/** Removes an item of the members' own; the definition's stay. Removing twice changes nothing. */
export async function removeItem(asking: Asking, approach: Approach, id: string): Promise<void> {
  if (!(await removeOwnItem(asking.db, asking.partnership, approach, id))) return;
  await record(asking.db, {
    ...about(asking),
    verb: 'approach.item_changed',
    subjectId: approach.id,
    step: 'approach',
  });
}

async function itemFor({ db, partnership }: Asking, approach: Approach, ref: ItemRef) {
  if ('key' in ref) {
    const defined = approachKind(approach.kind)?.[ref.list].findIndex((item) => item.key === ref.key) ?? 0;
    await ensureItem(db, partnership, approach, { ...ref, place: Math.max(0, defined) });
  }
  return holdItem(db, partnership, approach, ref);
}

function about({ partnership, person }: Asking) {
  return { districtId: partnership.districtId, partnershipId: partnership.id, personId: person.id };
}
