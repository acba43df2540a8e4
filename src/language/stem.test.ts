import { describe, expect, it } from 'vitest';
import { fold, stem, wordsOf } from './stem.ts';

const relatives = {
  en: [
    'question questions questioning',
    'collaborate collaboration collaborative collaborating',
    'write writing writers',
    'assess assessment assessing',
    'discuss discussion discussions',
    'family families',
    'engage engaged engagement',
    'plan planned planning',
  ],
  es: [
    'evaluar evaluacion evaluaciones evaluando',
    'pregunta preguntas preguntar',
    'fraccion fracciones',
    'colaborar colaborativa colaboracion',
    'voz voces',
    'explicar expliquen explican',
    'convivir convivencia',
    'ensenar ensenanza ensenando',
    'motivar motivados motivacion',
  ],
} as const;

describe.each(['en', 'es'] as const)('stems in %s', (lang) => {
  it.each(relatives[lang])('are the same for %s', (line) => {
    expect(new Set(wordsOf(line).map((word) => stem(word, lang))).size).toBe(1);
  });
});

it('keeps unlike words apart', () => {
  const words = ['read', 'reason', 'write', 'rubric', 'grade', 'garden', 'number', 'talk', 'task'];
  expect(new Set(words.map((word) => stem(word, 'en'))).size).toBe(words.length);
  const palabras = ['leer', 'lema', 'escuela', 'escala', 'grado', 'grupo', 'tarea', 'tabla', 'numero'];
  expect(new Set(palabras.map((word) => stem(word, 'es'))).size).toBe(palabras.length);
});

it('folds case and accents and takes words out of punctuation', () => {
  expect(fold('ÉXITO Señal')).toBe('exito senal');
  expect(wordsOf('¿Cómo? Students’ own words—quick-write, 4th grade!')).toEqual([
    'como',
    'students',
    'own',
    'words',
    'quick',
    'write',
    'th',
    'grade',
  ]);
  expect(wordsOf(' 12 … 7 ')).toEqual([]);
});
