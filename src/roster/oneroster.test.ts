import { describe, expect, test } from 'vitest';
import { filesOf, meadow11, meadow12 } from '../../test/fixtures/roster/meadow.ts';
import { readStaff } from './read.ts';
import type { IncomingStaff } from './staff.ts';

const read = (parts: Record<string, string>, changed: Record<string, string | null> = {}): IncomingStaff =>
  readStaff(filesOf(parts, changed), { mapping: {}, complete: true, today: '2026-11-23' });
const without = (staff: IncomingStaff) => staff.people.map((one) => ({ ...one, place: null }));
const person = (staff: IncomingStaff, id: string) => staff.people.find((one) => one.id === id);
const says = (staff: IncomingStaff) => staff.notes.map((note) => note.say);

describe('a OneRoster bundle', () => {
  test('gives the same staff in version 1.1 and 1.2', () => {
    const [first, second] = [read(meadow11), read(meadow12)];
    expect([first.form, second.form]).toEqual(['oneroster-1.1', 'oneroster-1.2']);
    expect(without(second)).toEqual(without(first));
    expect(first.people.map((one) => one.id)).toEqual(['a1', 'p1', 't1', 't2', 't3']);
    expect(first.buildings.map((building) => building.name)).toEqual(['Alder Elementary', 'Escuela José Martí']);
  });

  test('keeps nothing about students and relatives but their number, in whatever it says', () => {
    for (const parts of [meadow11, meadow12]) {
      const staff = read(parts);
      expect(staff.seen).toEqual({ students: 2, guardians: 1, others: 0, switchedOff: 1 });
      expect(JSON.stringify(staff)).not.toMatch(/Secretname|Kiddo|kid@|parent@|"k1"|"g1"|not-an-address/);
    }
  });

  test('counts a student who is also an aide as a student', () => {
    expect(person(read(meadow12), 'k1')).toBeUndefined();
  });

  test('derives grades and subjects from what a person teaches', () => {
    const staff = read(meadow11);
    expect(person(staff, 't1')).toMatchObject({
      grades: ['01', '02', '04'],
      subjects: ['Mathematics', 'Physical, Health, and Safety Education'],
    });
    expect(person(staff, 't2')).toMatchObject({ grades: ['04', '05'], subjects: ['Mathematics'] });
    expect(person(staff, 'p1')).toMatchObject({ grades: [], subjects: [] });
  });

  test('makes a leader of an administrator at a building, and only suggests one at the district', () => {
    const staff = read(meadow12);
    expect(person(staff, 'p1')).toMatchObject({ roles: ['educator', 'leader'], building: 's2', suggestAdmin: false });
    expect(person(staff, 'a1')).toMatchObject({ roles: ['educator'], building: null, suggestAdmin: true });
  });

  test('places a leader in a building they lead, not where they teach', () => {
    const users = (meadow12['users.csv'] ?? '').replace('dora@meadow.example,s2', 'dora@meadow.example,s1');
    const roles = (meadow12['roles.csv'] ?? '').replace(
      '6,,,p1,secondary,siteAdministrator',
      '6,,,p1,secondary,teacher',
    );
    expect(person(read(meadow12, { 'users.csv': users, 'roles.csv': roles }), 'p1')).toMatchObject({ building: 's2' });
  });

  test('knows its parts by their columns when files are renamed and there is no manifest', () => {
    const renamed = Object.fromEntries(
      Object.entries(meadow12)
        .filter(([name]) => name !== 'manifest.csv')
        .map(([name, text]) => [`2026_${name}.txt`, text]),
    );
    expect(without(read(renamed))).toEqual(without(read(meadow12)));
    expect(read(renamed).form).toBe('oneroster-1.2');
  });

  test('treats someone switched off or to be deleted as gone', () => {
    expect(read(meadow11).gone).toEqual(['x1', 'x2']);
  });

  test('speaks only about the users it lists when it is partial', () => {
    const manifest = (meadow11['manifest.csv'] ?? '')
      .replace('file.users,bulk', 'file.users,delta')
      .replace('file.enrollments,bulk', 'file.enrollments,delta');
    const staff = read(meadow11, { 'manifest.csv': manifest });
    expect(staff.complete).toBe(false);
    expect(person(staff, 't1')).not.toHaveProperty('grades');
  });

  test('says by file and row what is wrong, without doubt about students', () => {
    const users = `${meadow11['users.csv']}t4,,,true,s1,teacher,,,,Nameless,,,n@meadow.example,,,,,
,,,true,s1,teacher,,,Idless,One,,,i@meadow.example,,,,,
t5,,,true,s9,teacher,,,Hal,Lost,,,hal.meadow.example,,,,,
t6,,,true,s1,teacher,,,Ivy,Twin,,,ana.ruiz@meadow.example,,,,,
t1,,,true,s1,teacher,,,Another,Person,,,else@meadow.example,,,,,
`;
    const staff = read(meadow11, { 'users.csv': users });
    const at = (say: string) =>
      staff.notes
        .filter((note) => note.say === say)
        .map((note) => [note.kind, note.place.file, note.place.row, note.place.column]);
    expect(at('name-missing')).toEqual([['error', 'users.csv', 12, 'givenName']]);
    expect(at('id-missing')).toEqual([['error', 'users.csv', 13, 'sourcedId']]);
    expect(at('email-wrong')).toEqual([['warning', 'users.csv', 14, 'email']]);
    expect(at('id-differs')).toEqual([['error', 'users.csv', 16, undefined]]);
    expect(at('email-missing')).toEqual([['warning', 'users.csv', 4, 'email']]);
  });

  test('gives a shared e-mail address to nobody', () => {
    const users = `${meadow11['users.csv']}t6,,,true,s1,teacher,,,Ivy,Twin,,,ANA.RUIZ@meadow.example,,,,,\n`;
    const staff = read(meadow11, { 'users.csv': users });
    expect([person(staff, 't1')?.email, person(staff, 't6')?.email]).toEqual([null, null]);
    expect(says(staff).filter((say) => say === 'email-shared')).toHaveLength(2);
  });

  test('with a broken file gives an error and nobody from that file', () => {
    const staff = read(meadow11, { 'users.csv': `${meadow11['users.csv']}"t9,,,true\n` });
    expect(staff.people).toEqual([]);
    expect(staff.notes.filter((note) => note.kind === 'error')).toMatchObject([
      { say: 'file-unclosed-quote', place: { file: 'users.csv' } },
    ]);
  });

  test('survives places that are their own parents', () => {
    const orgs =
      'sourcedId,name,type,parentSourcedId\nd1,Loop,district,d2\nd2,Pool,department,d1\ns1,Alder,school,d1\ns2,Birch,school,d2\n';
    expect(person(read(meadow11, { 'orgs.csv': orgs }), 'a1')).toMatchObject({ building: null });
  });
});
