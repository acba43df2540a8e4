import { describe, expect, it } from 'vitest';
import { currentSet, promptByKey, promptsFor, questionSet, questionSets } from './question-set.ts';

const formalities = ['loose', 'guided', 'tight'] as const;
const count = (text: string) => text.split(/\s+/).length;

describe.each(questionSets.map((set) => [`${set.key} ${set.version}`, set] as const))(
  'question set %s',
  (_name, set) => {
    const prompts = set.parts.flatMap((part) => formalities.flatMap((formality) => part.prompts[formality]));

    it('gives every prompt a key of its own across parts and formalities', () => {
      const keys = prompts.map((prompt) => prompt.key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const part of set.parts)
        for (const formality of formalities)
          for (const prompt of part.prompts[formality]) expect(prompt.key.startsWith(`${part.key}-`)).toBe(true);
    });

    it('asks in both languages, in few plain words', () => {
      const texts = [...prompts.map((prompt) => prompt.text), ...set.parts.flatMap((part) => [part.name, part.intro])];
      for (const text of texts) {
        expect(text.en).not.toBe('');
        expect(text.es).not.toBe(text.en);
        expect(count(text.en), text.en).toBeLessThanOrEqual(22);
        expect(count(text.es), text.es).toBeLessThanOrEqual(24);
        expect(text.es).not.toMatch(/\busted(es)?\b/i);
      }
      expect(new Set(texts.map((text) => text.en)).size).toBe(texts.length);
    });

    it('asks one light prompt a part when loose, two or three when guided, four to six when tight', () => {
      for (const part of set.parts) {
        expect(part.prompts.loose).toHaveLength(1);
        expect([2, 3]).toContain(part.prompts.guided.length);
        expect([4, 5, 6]).toContain(part.prompts.tight.length);
      }
    });

    it('is found again by the key and version stored with a reflection', () => {
      expect(questionSet(set.key, set.version)).toBe(set);
      for (const prompt of prompts) expect(promptByKey(set, prompt.key)).toBe(prompt);
    });
  },
);

describe('the closing set', () => {
  const closing = currentSet('closing');

  it('has the five parts of the last step, in order', () => {
    const parts = closing.parts.map((part) => part.key);
    expect(parts).toEqual(['impressions', 'causes', 'learning', 'application', 'experience']);
  });

  it('keeps an answered prompt in sight when the dial is turned', () => {
    const before = promptsFor(closing, 'loose').flatMap((asked) => asked.prompts.map((prompt) => prompt.key));
    const after = promptsFor(closing, 'tight', ['causes-short', 'gone-long-ago']);
    expect(before).toContain('causes-short');
    expect(after.find((asked) => asked.part.key === 'causes')?.prompts.at(-1)?.key).toBe('causes-short');
    expect(after.flatMap((asked) => asked.prompts)).toHaveLength(
      promptsFor(closing, 'tight').flatMap((asked) => asked.prompts).length + 1,
    );
  });

  it('shows an answered prompt of the same formality once', () => {
    const asked = promptsFor(closing, 'guided', ['learning-tell']).flatMap((part) => part.prompts);
    expect(asked.filter((prompt) => prompt.key === 'learning-tell')).toHaveLength(1);
  });
});

it('starts short reflections from the short set and knows no set that was never made', () => {
  expect(currentSet('short').purpose).toBe('short');
  expect(questionSet('closing', 99)).toBeUndefined();
  expect(promptByKey(currentSet('short'), 'causes-short')).toBeUndefined();
});
