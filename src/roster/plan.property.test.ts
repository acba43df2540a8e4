import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedOut, nobody } from '../../test/fixtures/roster/carried-out.ts';
import { filesOf, meadow11 } from '../../test/fixtures/roster/meadow.ts';
import type { CurrentStaff } from './current.ts';
import { isEmpty, planImport } from './plan.ts';
import { readStaff } from './read.ts';
import { readSource, uploadLimits } from './source.ts';

const options = { mapping: {}, complete: true, today: '2026-11-23' };
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map(quoted).join(',')).join('\n');

const header = [
  'Id',
  'First name',
  'Last name',
  'Email',
  'School',
  'Grades',
  'Subjects',
  'PLC',
  'Role',
  'Supervisor',
  'Language',
];
const among = (...values: string[]) => fc.constantFrom(...values);
/** Rows that collide on purpose: few ids, few addresses, few buildings, all kinds of mess. */
const row = fc.tuple(
  among('1', '2', '3', '4', '5', ''),
  among('Ana', 'Ben', ''),
  among('Ruiz', 'Dell', ''),
  among('a@x.example', 'b@x.example', 'C@x.example', '', 'wrong'),
  among('Alder', 'ALDER', 'Birch', ''),
  among('K-2', '4', 'purple', ''),
  among('Math', 'Art; Math', ''),
  among('Readers', 'readers|Writers', ''),
  among('Teacher', 'Principal', 'Student', 'Superintendent', ''),
  among('1', '2', 'b@x.example', '9', ''),
  among('en', 'español', ''),
);
const table = fc.array(row, { maxLength: 12 });
const read = (rows: readonly (readonly string[])[], complete = true) =>
  readStaff([{ name: 'staff.csv', text: csv([header, ...rows]) }], { ...options, complete });

/** Emails stay unique, as the database demands. */
function expectSound(staff: CurrentStaff): void {
  const emails = staff.people.map((person) => person.email).filter((email) => email !== null);
  expect(new Set(emails).size).toBe(emails.length);
  const ids = staff.people.map((person) => person.rosterId).filter((id) => id !== null);
  expect(new Set(ids).size).toBe(ids.length);
  const plcs = staff.plcs.map((plc) => `${plc.buildingId}|${plc.name}`);
  expect(new Set(plcs).size).toBe(plcs.length);
}

test('planning what was just applied changes nothing, over any course of imports and changes by hand', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(table, fc.boolean(), fc.nat(), fc.constantFrom('none', 'off', 'email', 'roles')), {
        minLength: 1,
        maxLength: 4,
      }),
      (imports) => {
        let staff = nobody;
        for (const [rows, complete, at, hand] of imports) {
          const incoming = read(rows, complete);
          staff = carriedOut(staff, planImport(staff, incoming));
          expectSound(staff);
          expect(isEmpty(planImport(staff, incoming))).toBe(true);
          const chosen = staff.people[at % Math.max(staff.people.length, 1)];
          if (chosen && hand === 'off') chosen.active = false;
          if (chosen && hand === 'email') chosen.email = `hand${at}@x.example`;
          if (chosen && hand === 'roles') chosen.roles = ['educator', 'admin'];
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('the order of rows makes no difference to what happens', () => {
  const shuffled = table.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, table, ([rows, other], before) => {
      const staff = carriedOut(nobody, planImport(nobody, read(before)));
      const [first, second] = [planImport(staff, read(rows)), planImport(staff, read(other))];
      const placeless = (plan: typeof first) =>
        JSON.stringify({
          ...plan,
          notes: plan.notes.map((note) => note.say).sort(),
          people: plan.people.map((step) => ({ ...step, place: null })),
          memory: [...plan.memory],
        });
      expect(placeless(second)).toBe(placeless(first));
    }),
    { numRuns: 200 },
  );
});

test('nobody who is active and listed ever leaves, and nobody is ever deleted', () => {
  fc.assert(
    fc.property(table, table, (before, rows) => {
      const staff = carriedOut(nobody, planImport(nobody, read(before)));
      const incoming = read(rows);
      const plan = planImport(staff, incoming);
      const listed = new Set(incoming.people.map((person) => person.id));
      const leaving = new Set(plan.leaving.map((person) => person.id));
      for (const person of staff.people)
        if (person.rosterId !== null && listed.has(person.rosterId)) expect(leaving.has(person.id)).toBe(false);
      expect(carriedOut(staff, plan).people.length).toBeGreaterThanOrEqual(staff.people.length);
    }),
  );
});

test('no text in any column ever throws', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('__proto__', 'constructor', '"', '\n', ',', 'toString', '\ud800'),
  );
  const rows = fc.array(fc.array(hostile, { minLength: header.length, maxLength: header.length }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, (cells) => {
      const incoming = read(cells);
      expect(isEmpty(planImport(carriedOut(nobody, planImport(nobody, incoming)), incoming))).toBe(true);
    }),
  );
});

test('no bytes in any part of a bundle ever throw', () => {
  const parts = Object.keys(meadow11);
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.uint8Array({ maxLength: 200 }), fc.nat(2000), (part, noise, at) => {
      const raw = filesOf(meadow11).map(({ name, text }) => {
        const bytes = Buffer.from(text);
        return {
          name,
          bytes: name === part ? Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]) : bytes,
        };
      });
      const source = readSource(raw, uploadLimits);
      if (source.ok) expect(planImport(nobody, readStaff(source.files, options)).leaving).toEqual([]);
    }),
  );
});
