import { describe, expect, test } from 'vitest';
import { gradesFrom, gradesInTitle } from './grades.ts';

describe('grades', () => {
  test.each([
    ['K', ['KG']],
    ['K-2', ['KG', '01', '02']],
    ['PK, K, 1', ['PK', 'KG', '01']],
    ['9-12', ['09', '10', '11', '12']],
    ['09,10', ['09', '10']],
    ['6, 7 y 8', ['06', '07', '08']],
    ['6th / 7th', ['06', '07']],
    ['Grade 4', ['04']],
    ['4th grade and 5th grade', ['04', '05']],
    ['3.º grado', ['03']],
    ['3er grado', ['03']],
    ['Kinder a 2', ['KG', '01', '02']],
    ['Primero; segundo', ['01', '02']],
    ['Pre-K', ['PK']],
    ['Kindergarten through 3', ['KG', '01', '02', '03']],
    ['8, 7, 7', ['07', '08']],
    ['', []],
  ])('%s', (cell, grades) => {
    expect(gradesFrom(cell)).toEqual({ grades, unknown: [] });
  });

  test('what is no grade comes back, so that a warning can name it', () => {
    expect(gradesFrom('4, purple, 99, 7-2')).toEqual({ grades: ['04'], unknown: ['purple', '99', '7-2'] });
    expect(gradesFrom('constructor')).toEqual({ grades: [], unknown: ['constructor'] });
  });

  test.each([
    ['Art, Grade 1', ['01']],
    ['Physical Education, Grades 1-6', ['01', '02', '03', '04', '05', '06']],
    ['Lectura, 4.º grado', ['04']],
    ['Reading 5th Grade', ['05']],
    ['Algebra II', []],
    ['Grade Level Team', []],
    ['United States History Since 1877', []],
  ])('in the title %s', (title, grades) => {
    expect(gradesInTitle(title)).toEqual(grades);
  });
});
