import fc from 'fast-check';
import { expect, it } from 'vitest';
import { profileFields, subjectsFrom } from './profile.ts';

it('reads subjects as people type them, each once', () => {
  expect(subjectsFrom('Mathematics, art;  Computer   Science\nmathematics,')).toEqual([
    'Mathematics',
    'art',
    'Computer Science',
  ]);
});

it('keeps at most twenty subjects, and only grades that exist', () => {
  const form = {
    about: '',
    grades: ['04', 'KG', '99'],
    subjects: ['Art'],
    moreSubjects: 'Music',
    shown: ['about', 'about'],
    paused: false,
  };
  expect(profileFields.parse(form)).toEqual({
    about: '',
    grades: ['KG', '04'],
    subjects: ['Art', 'Music'],
    shown: ['about'],
    paused: false,
  });
  const many = Array.from({ length: 21 }, (_, n) => `Subject ${n}`).join(',');
  expect(profileFields.safeParse({ ...form, moreSubjects: many }).success).toBe(false);
  expect(profileFields.safeParse({ ...form, shown: ['salary'] }).success).toBe(false);
});

it('never keeps a subject twice or a blank one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const subjects = subjectsFrom(text);
      expect(new Set(subjects.map((one) => one.toLowerCase())).size).toBe(subjects.length);
      expect(subjects.every((one) => one.trim() === one && one !== '')).toBe(true);
    }),
  );
});
