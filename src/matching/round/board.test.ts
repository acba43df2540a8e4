import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Board,
  emptyBoard,
  groupOf,
  keepApart,
  leftOver,
  move,
  onlyWith,
  pin,
  type Place,
  share,
  solved,
} from './board.ts';

const everybody = Array.from({ length: 12 }, (_, n) => n + 1);

type Step = (board: Board) => Board;
const person = fc.integer({ min: 1, max: 12 });
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.integer({ min: 1, max: 8 }),
  fc.constantFrom('new' as const, 'left' as const),
);
const partition = fc
  .array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 })
  .map((seats) =>
    [1, 2, 3, 4].map((seat) => everybody.filter((_, at) => seats[at] === seat)).filter((group) => group.length > 0),
  );
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(person, place).map(
    ([who, to]): Step =>
      (board) =>
        move(board, who, to),
  ),
  fc.tuple(fc.integer({ min: 1, max: 8 }), fc.boolean()).map(
    ([id, pinned]): Step =>
      (board) =>
        pin(board, id, pinned),
  ),
  fc.tuple(fc.integer({ min: 1, max: 8 }), person).map(
    ([id, whose]): Step =>
      (board) =>
        share(board, id, whose),
  ),
  fc.tuple(person, person, fc.boolean()).map(
    ([a, b, apart]): Step =>
      (board) =>
        keepApart(board, [a, b], apart),
  ),
  partition.map(
    (groups): Step =>
      (board) =>
        solved(board, groups, { bound: 100, solution: 1 }),
  ),
);
const walks = fc.array(step, { maxLength: 30 });

/** Everybody sits in exactly one place, groups have numbers of their own and somebody in them. */
function expectWhole(board: Board): void {
  const seated = board.groups.flatMap((group) => group.people);
  expect(new Set(seated).size).toBe(seated.length);
  expect([...seated, ...leftOver(board, everybody)].sort((a, b) => a - b)).toEqual(everybody);
  expect(new Set(board.groups.map((group) => group.id)).size).toBe(board.groups.length);
  for (const group of board.groups) {
    expect(group.people.length).toBeGreaterThan(0);
    if (group.objective !== null) expect(group.people).toContain(group.objective);
  }
}

describe('Whatever is done to a board', () => {
  it('keeps every person exactly once, and every group with a number of its own', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        let board = emptyBoard;
        for (const one of steps) expectWhole((board = one(board)));
      }),
    );
  });

  it('leaves the board before as it was, so that going back restores it', () => {
    fc.assert(
      fc.property(walks, step, (steps, last) => {
        const before = steps.reduce((board, one) => one(board), emptyBoard);
        const kept = JSON.stringify(before);
        last(before);
        expect(JSON.stringify(before)).toBe(kept);
      }),
    );
  });

  it('puts somebody where they were moved to, and nobody else elsewhere', () => {
    fc.assert(
      fc.property(walks, person, place, (steps, who, to) => {
        const before = steps.reduce((board, one) => one(board), emptyBoard);
        const after = move(before, who, to);
        if (to === 'left') expect(groupOf(after, who)).toBeUndefined();
        if (to === 'new' && after !== before) expect(groupOf(after, who)?.people).toEqual([who]);
        if (typeof to === 'number' && before.groups.some((group) => group.id === to))
          expect(groupOf(after, who)?.id).toBe(to);
        for (const other of everybody)
          if (other !== who) expect(groupOf(after, other)?.id).toBe(groupOf(before, other)?.id);
      }),
    );
  });

  it('moving there and back is as before', () => {
    fc.assert(
      fc.property(walks, person, person, (steps, who, to) => {
        const before = steps.reduce((board, one) => one(board), emptyBoard);
        const [from, there] = [groupOf(before, who), groupOf(before, to)];
        if (!from || !there || from === there || from.people.length < 2) return;
        const back = move(move(before, who, there.id), who, from.id);
        const seats = (board: Board) => board.groups.map((group) => [group.id, [...group.people].sort()]);
        expect(seats(back)).toEqual(seats(before));
      }),
    );
  });

  it('keeps in a new solution the groups that stay the same, with number, pin and objective', () => {
    fc.assert(
      fc.property(walks, partition, (steps, groups) => {
        const before = steps.reduce((board, one) => one(board), emptyBoard);
        const after = solved(before, groups, { bound: 1, solution: 2 });
        expectWhole(after);
        for (const group of before.groups) {
          const same = groups.some((people) => [...people].sort().join() === [...group.people].sort().join());
          if (same) expect(after.groups).toContain(group);
        }
      }),
    );
  });

  it('drops only those who can’t be asked any more', () => {
    fc.assert(
      fc.property(walks, fc.uniqueArray(person), (steps, available) => {
        const before = steps.reduce((board, one) => one(board), emptyBoard);
        const after = onlyWith(before, new Set(available));
        for (const one of everybody)
          expect(groupOf(after, one)?.id).toBe(available.includes(one) ? groupOf(before, one)?.id : undefined);
        expectWhole({ ...after });
      }),
    );
  });
});

describe('How close a board is to the best', () => {
  const solvedBoard = solved(
    emptyBoard,
    [
      [1, 2],
      [3, 4],
    ],
    { bound: 50, solution: 1 },
  );

  it('is known after a move, and not any more when a pinned group or a rule changed', () => {
    expect(move(solvedBoard, 1, 2).bound).toBe(50);
    expect(keepApart(solvedBoard, [1, 3], true).bound).toBe(50);
    expect(keepApart(solvedBoard, [1, 3], false).bound).toBeNull();
    expect(pin(solvedBoard, 1, true).bound).toBe(50);
    expect(pin(pin(solvedBoard, 1, true), 1, false).bound).toBeNull();
    expect(move(pin(solvedBoard, 1, true), 3, 1).bound).toBeNull();
  });
});
