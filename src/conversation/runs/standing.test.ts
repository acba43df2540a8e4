import { expect, test } from 'vitest';
import { standingAt } from './standing.ts';

const now = new Date('2026-11-26T12:00:00Z');
const hours = (count: number) => new Date(now.getTime() - count * 60 * 60 * 1000);

test.each([
  ['lobby', 1, 'now'],
  ['going', 24, 'now'],
  ['going', 25, 'left'],
  ['lobby', 24 * 300, 'left'],
  ['ending', 1, 'to_write_up'],
  ['ending', 24 * 300, 'to_write_up'],
  ['done', 1, undefined],
  ['dropped', 1, undefined],
] as const)('a run in %s, untouched for %d hours', (phase, untouched, standing) => {
  expect(standingAt({ phase, movedAt: hours(untouched) }, now)).toBe(standing);
});
