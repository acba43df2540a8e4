import type { Language } from '../language/message.ts';
import { say } from '../language/words.ts';
import type { ApproachKind } from './kind.ts';

export type ListName = 'prepare' | 'bring' | 'record';
export const listNames = ['prepare', 'bring', 'record'] as const;

export const longestText = 500;
export const longestNote = 4000;
/** How many items of their own members may add to one approach. */
export const mostOwn = 60;

/** What is kept of an item: of a definition's, from the first tick or note on; of the members' own, always. */
export interface KeptItem {
  id: string;
  list: ListName;
  /** Of the definition's item; null: the members' own. */
  key: string | null;
  text: string;
  note: string;
  doneAt: Date | null;
  doneByName: string | null;
}

/** An item as the working list shows it. */
export interface Item {
  /** Names it in an address: '<list>.<key>' of the definition's, an id of the members' own. */
  ref: string;
  list: ListName;
  text: string;
  note: string;
  doneAt: Date | null;
  doneByName: string | null;
  own: boolean;
}

/**
 * The working lists: the definition's items in its order, then the members' own in theirs. A definition may grow or
 * shrink between two versions of the product: a new item appears by itself, and a vanished one stays when somebody
 * ticked it or wrote beside it.
 */
export function workingLists(
  kind: ApproachKind | undefined,
  kept: readonly KeptItem[],
  language: Language,
): Record<ListName, Item[]> {
  const lists: Record<ListName, Item[]> = { prepare: [], bring: [], record: [] };
  for (const list of listNames) {
    const rows = kept.filter((row) => row.list === list);
    const defined = kind?.[list] ?? [];
    for (const { key, text } of defined) {
      const row = rows.find((r) => r.key === key);
      lists[list].push(itemOf(list, `${list}.${key}`, say(text, language), row, false));
    }
    for (const row of rows) {
      if (row.key === null) lists[list].push(itemOf(list, row.id, row.text, row, true));
      else if (!defined.some(({ key }) => key === row.key))
        lists[list].push(itemOf(list, `${list}.${row.key}`, row.text || row.key, row, false));
    }
  }
  return lists;
}

function itemOf(list: ListName, ref: string, text: string, row: KeptItem | undefined, own: boolean): Item {
  return {
    ref,
    list,
    text,
    own,
    note: row?.note ?? '',
    doneAt: row?.doneAt ?? null,
    doneByName: row?.doneByName ?? null,
  };
}

/** The definition's item that `ref` names, if it is one of this kind. */
export function definedItem(kind: ApproachKind | undefined, ref: string): { list: ListName; key: string } | null {
  for (const list of listNames) {
    for (const { key } of kind?.[list] ?? []) {
      if (ref === `${list}.${key}`) return { list, key };
    }
  }
  return null;
}

/** How far a list is: how many of its items are done. */
export function progressOf(items: readonly Item[]): { done: number; all: number } {
  return { done: items.filter((item) => item.doneAt !== null).length, all: items.length };
}
