import { describe, expect, it } from 'vitest';
import { sharpenHints, sharpenPrompts } from './sharpen.ts';

const keys = (statement: string, lang: 'en' | 'es') => sharpenHints(statement, lang).map((hint) => hint.key);

describe('sharpening an objective', () => {
  it.each([
    ['My fourth graders explain their reasoning to each other when they solve fraction problems', 'en'],
    ['I want to try exit slips with my period 2 class and use them to plan the next day', 'en'],
    ['Get my newcomers to talk in full sentences during science labs', 'en'],
    ['Quiero que mis estudiantes de tercer grado expliquen cómo resuelven los problemas', 'es'],
    ['Probar turnos de palabra para que todo mi grupo de segundo hable en matemáticas', 'es'],
  ] as const)('has nothing to wonder about in: %s', (statement, lang) => {
    expect(keys(statement, lang)).toEqual([]);
  });

  it.each([
    ['Improve reading', 'en', ['few-words', 'no-students']],
    ['Understand formative assessment much more deeply this year', 'en', ['no-students', 'vague-verb']],
    ['Help my students become stronger in mathematics', 'en', ['vague-verb']],
    ['Raise student achievement for my students across the board', 'en', ['vague-verb', 'broad']],
    ['Mejorar la lectura', 'es', ['few-words', 'no-students']],
    ['Entender mejor la evaluación formativa este año', 'es', ['no-students', 'vague-verb']],
    ['Mejorar el rendimiento académico de todos los estudiantes', 'es', ['vague-verb', 'broad']],
  ] as const)('wonders about: %s', (statement, lang, expected) => {
    expect(keys(statement, lang)).toEqual(expected);
  });

  it('asks which comes first when several objectives are strung together', () => {
    const strung = 'My students read more, write more, speak up in class, keep notebooks and take care of the room';
    expect(keys(strung, 'en')).toContain('several');
    expect(
      keys('Mis estudiantes leen más, escriben más, hablan en clase, llevan cuaderno y cuidan el salón', 'es'),
    ).toContain('several');
  });

  it('says nothing about an empty statement and never more than three things', () => {
    expect(sharpenHints('', 'en')).toEqual([]);
    expect(sharpenHints('  ... 123 ', 'es')).toEqual([]);
    const everything =
      'Improve everything: best practices, culture, engagement, growth and support and success in general, always and ever';
    expect(sharpenHints(everything, 'en')).toHaveLength(3);
  });

  it('always offers a question that helps, in both languages', () => {
    const prompts = new Set(sharpenPrompts.map((prompt) => prompt.key));
    expect([...prompts]).toEqual(['students', 'see', 'try', 'know', 'when']);
    for (const hint of [
      ...sharpenHints('Improve', 'en'),
      ...sharpenHints('Help everything in general improve a lot here', 'en'),
    ]) {
      expect(prompts.has(hint.prompt)).toBe(true);
      expect(hint.words.es).not.toBe(hint.words.en);
    }
    for (const { question, example } of sharpenPrompts) {
      expect(question.es).toMatch(/^¿.*\?$/);
      expect(example.es).not.toBe(example.en);
    }
  });

  it('never uses words that judge', () => {
    const said = ['Improve', 'Help everything improve in general here', 'a, b, c, d and e f g h i j k l m n'].flatMap(
      (text) => sharpenHints(text, 'en'),
    );
    expect(said.length).toBeGreaterThan(3);
    for (const hint of said) {
      expect(hint.words.en).not.toMatch(/\b(wrong|bad|poor|weak|vague|must|should|error|fail|too)\b/i);
      expect(hint.words.es).not.toMatch(/\b(mal|malo|débil|vago|debes|deberías|error|demasiado)\b/i);
    }
  });
});
