import { describe, expect, test } from 'vitest';
import type { Mapping } from './column-names.ts';
import { guessMapping, mappingFromText } from './columns.ts';
import { namesFrom } from './plain.ts';
import { readStaff } from './read.ts';

const read = (text: string, mapping: Mapping = {}, name = 'staff.csv') =>
  readStaff([{ name, text }], { mapping, complete: true, today: '2026-11-23' });

describe('a plain file', () => {
  test('is understood by its header in English', () => {
    const staff =
      read(`Employee ID,First Name,Last Name,Work Email,School,Grade Level,Subject,PLC,Job Title,Supervisor Email,Language
7,Ana,Ruiz,ANA@x.example,Alder,K-1,Math; Art,Early Team|Art Team,Teacher,dora@x.example,Spanish
8,Dora,Kim,dora@x.example,Alder,,,,Assistant Principal,,
9,Kid,Secretname,kid@x.example,Alder,4,,,Student,,
`);
    expect(staff.notes).toEqual([]);
    expect(staff.seen.students).toBe(1);
    expect(JSON.stringify(staff)).not.toContain('Secretname');
    expect(staff.people).toMatchObject([
      {
        id: '7',
        givenName: 'Ana',
        email: 'ana@x.example',
        building: 'alder',
        grades: ['KG', '01'],
        subjects: ['Art', 'Math'],
        plcs: ['Early Team', 'Art Team'],
        roles: ['educator'],
        supervisors: ['dora@x.example'],
        language: 'es',
      },
      { id: '8', roles: ['educator', 'leader'], building: 'alder' },
    ]);
  });

  test('is understood by its header in Spanish, with semicolons', () => {
    const staff = read(`Número de empleado;Nombre;Apellidos;Correo electrónico;Escuela;Grado;Materia;Puesto;Evaluador
7;José;Muñoz Vega;jose@x.example;Martí;3.º grado;Ciencias, Arte;Maestro;8
8;Luz;Paz;luz@x.example;Martí;;;Directora;
`);
    expect(staff.notes).toEqual([]);
    expect(staff.people).toMatchObject([
      {
        id: '7',
        givenName: 'José',
        familyName: 'Muñoz Vega',
        grades: ['03'],
        subjects: ['Arte', 'Ciencias'],
        supervisors: ['8'],
      },
      { id: '8', roles: ['educator', 'leader'] },
    ]);
  });

  test('takes the admin’s own columns before its guess', () => {
    const text = 'Badge,Who,Contact\n7,"Ruiz, Ana",ana@x.example\n';
    expect(read(text).notes.map((note) => [note.kind, note.say, note.params.column])).toEqual([
      ['error', 'file-column-missing', 'id'],
      ['error', 'file-column-missing', 'givenName'],
    ]);
    const staff = read(text, { id: 'badge', fullName: 'WHO', email: 'Contact' });
    expect(staff.people).toMatchObject([{ id: '7', givenName: 'Ana', familyName: 'Ruiz', email: 'ana@x.example' }]);
  });

  test('without ids knows people by their e-mail address', () => {
    const staff = read('Name,Email\nAna Ruiz,ANA@x.example\nBen Dell,\n');
    expect(staff.people).toMatchObject([{ id: 'ana@x.example', givenName: 'Ana', familyName: 'Ruiz' }]);
    expect(staff.notes).toMatchObject([{ kind: 'error', say: 'id-missing', place: { row: 3, column: 'Email' } }]);
  });

  test('says nothing about what it has no column for', () => {
    const [person] = read('Id,First name,Last name,Email\n7,Ana,Ruiz,ana@x.example\n').people;
    for (const field of ['building', 'roles', 'grades', 'subjects', 'plcs', 'supervisors', 'language']) {
      expect(person).not.toHaveProperty(field);
    }
  });

  test('makes one person of someone with several posts, whatever the order of rows', () => {
    const head = 'Id,First name,Last name,Email,School,Grade,Role\n';
    const rows = [
      '7,Ana,Ruiz,ana@x.example,Birch,4,Teacher',
      '7,Ana,Ruiz,ana@x.example,Alder,K,Principal',
      '7,Ana,Ruiz,ana@x.example,Cedar,PK,Teacher',
    ];
    const staff = read(`${head}${rows.join('\n')}\n`);
    expect(staff.people).toMatchObject([
      { building: 'alder', grades: ['PK', 'KG', '04'], roles: ['educator', 'leader'] },
    ]);
    expect(staff.notes.map((note) => [note.say, note.place.row])).toEqual([
      ['id-twice', 3],
      ['id-twice', 4],
    ]);
    const reversed = read(`${head}${rows.toReversed().join('\n')}\n`);
    expect(reversed.people).toEqual(staff.people);
  });

  test('writes one building for several spellings', () => {
    const staff = read(
      'Id,Name,Email,School\n1,A B,a@x.example,Escuela Martí\n2,C D,c@x.example,ESCUELA  MARTI\n3,E F,e@x.example,\n',
    );
    expect(staff.buildings.map((building) => building.id)).toEqual(['escuela marti']);
    expect(staff.people.map((person) => person.building)).toEqual(['escuela marti', 'escuela marti', null]);
  });

  test('warns about what it can’t read and goes on', () => {
    const staff = read(
      'Id,First name,Last name,Email,Grade,Role,Language\n1,Ana,,not an address,purple,Wizard,Klingon\n',
    );
    expect(staff.notes.map((note) => [note.kind, note.say, note.place.row, note.place.column])).toEqual([
      ['warning', 'family-missing', 2, 'Last name'],
      ['warning', 'email-wrong', 2, 'Email'],
      ['warning', 'role-unknown', 2, 'Role'],
      ['warning', 'grade-unknown', 2, 'Grade'],
      ['warning', 'language-unknown', 2, 'Language'],
    ]);
    expect(staff.people).toMatchObject([{ givenName: 'Ana', email: null, grades: [] }]);
  });

  test('counts rows as a spreadsheet does, with blank rows and line breaks in cells', () => {
    const staff = read(
      '\ufeffId,First name,Last name,Email\r\n\r\n1,"Ana\r\nMaría",Ruiz,ana@x.example\r\n,,,\r\n2,,Paz,p@x.example\r\n',
    );
    expect(staff.people).toMatchObject([{ givenName: 'Ana María' }]);
    expect(staff.notes).toMatchObject([{ say: 'name-missing', place: { row: 5 } }]);
  });

  test('with far too long texts is refused by row', () => {
    const staff = read(`Id,First name,Last name,Email\n1,${'A'.repeat(101)},Ruiz,a@x.example\n`);
    expect(staff.notes).toMatchObject([{ kind: 'error', say: 'too-long', params: { most: 100 }, place: { row: 2 } }]);
  });

  test('with nobody in it is an error', () => {
    expect(read('Id,Name,Email\n').notes).toMatchObject([{ kind: 'error', say: 'file-no-people' }]);
  });
});

test('a guess uses each column once and prefers the plainest name', () => {
  expect(guessMapping(['Nombre', 'Apellidos', 'Teacher', 'Email', 'Email'])).toMatchObject({
    givenName: 'Nombre',
    familyName: 'Apellidos',
    email: 'Email',
  });
  expect(guessMapping(['Nombre', 'Correo'])).toMatchObject({ fullName: 'Nombre', email: 'Correo' });
  expect(guessMapping(['x', ''])).toEqual({});
});

test('a mapping can be given as text, and an unknown key is noticed', () => {
  expect(mappingFromText('id=Badge,email=Work = mail')).toEqual({ id: 'Badge', email: 'Work = mail' });
  expect(mappingFromText('badge=Id')).toBeNull();
});

test.each([
  ['Ruiz, Ana', 'Ana', 'Ruiz'],
  ['Ana Ruiz', 'Ana', 'Ruiz'],
  ['Mary Ann Smith', 'Mary Ann', 'Smith'],
  ['Ana de la Cruz', 'Ana', 'de la Cruz'],
  ['Madonna', 'Madonna', ''],
  ['', '', ''],
])('the name %s', (full, givenName, familyName) => {
  expect(namesFrom(full)).toEqual({ givenName, familyName });
});
