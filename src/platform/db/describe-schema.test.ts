import { expect, it } from 'vitest';
import { allowedWords } from './describe-schema.ts';

it('reads the words that a column may hold from its check', () => {
  expect(allowedWords("CHECK ((kind = ANY (ARRAY['reflect'::text, 'it''s'::text])))")).toEqual(['reflect', "it's"]);
  expect(allowedWords("CHECK ((roles <@ ARRAY['educator'::text, 'admin'::text]))")).toEqual(['educator', 'admin']);
});

it.each([
  'CHECK ((length(name) <= 200))',
  'CHECK ((size = ANY (ARRAY[2, 3])))',
  "CHECK (((kind = ANY (ARRAY['a'::text])) OR (kind IS NULL)))",
])('reads none from %s', (check) => {
  expect(allowedWords(check)).toEqual([]);
});
