import { expect, test } from 'vitest';
import { roles } from '../people/person.ts';
import { mayImport } from './access.ts';

test('only an admin may import', () => {
  expect(roles.filter((role) => mayImport({ roles: [role] }))).toEqual(['admin']);
  expect(mayImport({ roles: [] })).toBe(false);
});
