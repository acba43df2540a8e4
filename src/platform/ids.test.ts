import { expect, it } from 'vitest';
import { newCode, newId, newToken } from './ids.ts';

it('makes ids that sort by the time they were made, and never twice the same', () => {
  const ids = Array.from({ length: 1000 }, (_, n) => newId(1_800_000_000_000 + n));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(Array.from({ length: 1000 }, () => newId(5))).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('makes tokens that need no escaping in an address', () => {
  expect(newToken()).toMatch(/^[\w-]{43}$/);
  expect(newToken()).not.toBe(newToken());
});

it('makes codes without letters that look like others', () => {
  for (let n = 0; n < 200; n += 1) expect(newCode()).toMatch(/^([A-HJKMNP-Z2-9]{4}-){2}[A-HJKMNP-Z2-9]{4}$/);
});
