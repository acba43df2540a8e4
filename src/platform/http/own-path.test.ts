import { expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

it.each(['/', '/partnerships/018f', '/objectives?q=fractions&page=2', '/people?query=Jos%C3%A9'])(
  'comes back to %s',
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

it.each([
  '',
  'people',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/ /evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/a\nSet-Cookie: x=y',
  `/${'a'.repeat(600)}`,
])('never leads to %j', (path) => {
  expect(ownPath(path)).toBeNull();
});
