import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeAnswers } from './sharpen-merge.ts';

const wording = { statement: 'Students ask for reasons', why: '', success: 'They talk more' };
const text = fc.string({ maxLength: 60 });
const answers = fc.record({ students: text, see: text, try: text, know: text, when: text }, { requiredKeys: [] });

it('leaves everything as it was when nothing is answered', () => {
  expect(mergeAnswers(wording, { see: '  ', try: '' })).toEqual(wording);
});

it('puts each answer where it belongs, after what is there', () => {
  expect(mergeAnswers(wording, { students: 'Period 3', see: 'They ask each other' })).toEqual({
    statement: 'Students ask for reasons',
    why: 'Period 3',
    success: 'They talk more\nThey ask each other',
  });
});

it('never takes away a word, changes the sentence, or says the same twice', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const once = mergeAnswers(wording, given);
      expect(once.statement).toBe(wording.statement);
      expect(once.success.startsWith(wording.success)).toBe(true);
      expect(mergeAnswers(once, given)).toEqual(once);
    }),
  );
});
