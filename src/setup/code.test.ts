import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newCode } from '../platform/ids.ts';
import { isSetUpCode } from './code.ts';

it('takes the code as people copy it', () => {
  for (const typed of ['ABCD-EFGH-JKMN', 'abcd efgh jkmn', ' abcdefghjkmn ', 'ABCD–EFGH–JKMN'])
    expect(isSetUpCode(typed, 'ABCD-EFGH-JKMN')).toBe(true);
});

it('takes nothing else', () => {
  const code = newCode();
  const plain = code.replaceAll('-', '');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
      const same = typed.toUpperCase().replace(/[^A-Z0-9]/g, '') === plain;
      expect(isSetUpCode(typed, code)).toBe(same);
    }),
  );
  expect(isSetUpCode('', code)).toBe(false);
  expect(isSetUpCode(`${code}X`, code)).toBe(false);
  expect(isSetUpCode(plain.slice(0, -1), code)).toBe(false);
});
