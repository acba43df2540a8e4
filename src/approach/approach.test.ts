import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approachKeys } from '../objective/approach-keys.ts';
import { approachName, type Chosen, chosenFrom, chosenIn, ownKind, turnTo } from './approach.ts';
import { approachKind, approachKinds } from './kind.ts';
import { definedItem, type KeptItem, listNames, progressOf, workingLists } from './working-list.ts';

const chosen: fc.Arbitrary<Chosen> = fc.record({
  kind: fc.constantFrom(...approachKinds.map((k) => k.key)),
  name: fc.constantFrom('', 'Walks'),
});
const same = (one: Chosen, other: Chosen) => one.kind === other.kind && one.name === other.name;

it('The kinds that someone may hope for are the kinds that partners can decide on', () => {
  expect([...approachKeys]).toEqual(approachKinds.map((kind) => kind.key));
});

describe('Turning to other ways of working', () => {
  it('leaves exactly what was chosen, ends only what was there and begins only what was not', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(chosen, { comparator: same, maxLength: 5 }),
        fc.array(chosen, { maxLength: 6 }),
        (present, wanted) => {
          const { goesOn, begins, ends } = turnTo(present, wanted);
          const after = [...goesOn, ...begins];
          expect(after).toHaveLength(new Set(wanted.map((c) => `${c.kind} ${c.name}`)).size);
          for (const c of wanted) expect(after.some((a) => same(a, c))).toBe(true);
          for (const c of begins) expect(present.some((a) => same(a, c))).toBe(false);
          for (const c of ends) expect(wanted.some((a) => same(a, c))).toBe(false);
          expect([...goesOn, ...ends]).toHaveLength(present.length);
        },
      ),
    );
  });

  it('a way of one’s own under another name is another way', () => {
    const { begins, ends } = turnTo([{ kind: ownKind, name: 'Walks' }], [{ kind: ownKind, name: 'Letters' }]);
    expect([begins, ends]).toEqual([[{ kind: ownKind, name: 'Letters' }], [{ kind: ownKind, name: 'Walks' }]]);
  });
});

it('Ticked kinds are read once, in our order; what is no kind is left aside', () => {
  expect(chosenFrom(['other', 'nonsense', 'book-study', 'book-study'], '  Our \n walks ')).toEqual([
    { kind: 'book-study', name: '' },
    { kind: 'other', name: 'Our walks' },
  ]);
  expect(chosenFrom([], 'x')).toEqual([]);
});

it('A payload of something else holds no ways of working', () => {
  fc.assert(fc.property(fc.anything(), (payload) => Array.isArray(chosenIn(payload))));
  expect(chosenIn({ approaches: [{ kind: 'book-study', name: '' }], considerations: {} })).toEqual([
    { kind: 'book-study', name: '' },
  ]);
});

it('An approach is called by its members’ name for it, or by ours in the reader’s language', () => {
  expect(approachName({ kind: ownKind, name: 'Walks' }, 'es')).toBe('Walks');
  expect(approachName({ kind: 'book-study', name: '' }, 'es')).toBe('Estudio de un libro');
  expect(approachName({ kind: 'gone', name: '' }, 'en')).toBe('gone');
});

describe('Working lists', () => {
  const kind = approachKind('book-study');
  const kept = (row: Partial<KeptItem>): KeptItem => ({
    id: 'i',
    list: 'prepare',
    key: null,
    text: '',
    note: '',
    doneAt: null,
    doneByName: null,
    ...row,
  });

  it('show every item of the definition before anything is kept', () => {
    const lists = workingLists(kind, [], 'en');
    for (const list of listNames)
      expect(lists[list].map((item) => item.ref)).toEqual(kind?.[list].map((item) => `${list}.${item.key}`));
    expect(progressOf(lists.prepare)).toEqual({ done: 0, all: kind?.prepare.length });
  });

  it('put what members ticked and wrote beside its item, and their own items last', () => {
    const doneAt = new Date('2026-10-05T12:00:00Z');
    const rows = [
      kept({ id: 'own', text: 'Snacks' }),
      kept({ key: 'book', note: 'Two copies', doneAt, doneByName: 'Ana Ruiz' }),
    ];
    const { prepare } = workingLists(kind, rows, 'en');
    expect(prepare[0]).toMatchObject({
      ref: 'prepare.book',
      note: 'Two copies',
      doneAt,
      doneByName: 'Ana Ruiz',
      own: false,
    });
    expect(prepare.at(-1)).toMatchObject({ ref: 'own', text: 'Snacks', own: true });
    expect(progressOf(prepare).done).toBe(1);
  });

  it('lose nothing that somebody kept, whatever the definition says', () => {
    const row = fc.record({
      id: fc.uuid(),
      list: fc.constantFrom(...listNames),
      key: fc.option(fc.constantFrom('book', 'host', 'passage', 'no-longer-there')),
      text: fc.string(),
      note: fc.string(),
      doneAt: fc.constant(null),
      doneByName: fc.constant(null),
    });
    const rows = fc.uniqueArray(row, { selector: (r) => (r.key === null ? r.id : `${r.list}.${r.key}`), maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom('book-study', 'other', 'gone'), (given, key) => {
        const items = Object.values(workingLists(approachKind(key), given, 'es')).flat();
        expect(new Set(items.map((item) => item.ref)).size).toBe(items.length);
        for (const r of given)
          expect(
            items
              .filter((item) => item.ref === (r.key === null ? r.id : `${r.list}.${r.key}`))
              .map((item) => item.note),
          ).toEqual([r.note]);
      }),
    );
  });

  it('name an item by its list and key, and nothing else', () => {
    expect(definedItem(kind, 'prepare.book')).toEqual({ list: 'prepare', key: 'book' });
    for (const wrong of ['bring.book', 'prepare.', 'prepare.book.', '', '__proto__.x'])
      expect(definedItem(kind, wrong)).toBeNull();
  });
});
