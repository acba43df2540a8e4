import { describe, expect, test } from 'vitest';
import { carriedOut, nobody } from '../../test/fixtures/roster/carried-out.ts';
import { filesOf, meadow11, meadow12 } from '../../test/fixtures/roster/meadow.ts';
import { type CurrentPerson, type CurrentStaff, fingerprintOf } from './current.ts';
import { hasErrors, isEmpty, planImport, type RosterPlan } from './plan.ts';
import { readStaff } from './read.ts';

const options = { mapping: {}, complete: true, today: '2026-11-23' };
const meadow = readStaff(filesOf(meadow11), options);
const plain = (text: string, complete = true) => readStaff([{ name: 'staff.csv', text }], { ...options, complete });
const settled = carriedOut(nobody, planImport(nobody, meadow));
const kinds = (plan: RosterPlan) => plan.people.map((step) => `${step.kind} ${step.name}`);

/** The staff with one person changed, as if by hand. */
function byHand(staff: CurrentStaff, rosterId: string, change: Partial<CurrentPerson>): CurrentStaff {
  return {
    ...staff,
    people: staff.people.map((person) => (person.rosterId === rosterId ? { ...person, ...change } : person)),
  };
}

describe('a plan', () => {
  test('for an empty district lists everyone and every building as new', () => {
    const plan = planImport(nobody, meadow);
    expect(kinds(plan)).toEqual(['new Eli Stone', 'new Dora Kim', 'new Ana Ruiz', "new Ben O'Dell", 'new Chidi Obi']);
    expect(plan.buildings.add.map((building) => building.name)).toEqual(['Alder Elementary', 'Escuela José Martí']);
    expect(plan.suggestedAdmins.map((person) => person.name)).toEqual(['Eli Stone']);
    expect(plan.people.flatMap((step) => step.values.roles)).not.toContain('admin');
    expect(plan.guard).toBeNull();
  });

  test('of what has just been applied is empty, from either version', () => {
    const again = planImport(settled, meadow);
    expect(isEmpty(again)).toBe(true);
    expect(again.unchanged).toBe(5);
    expect(isEmpty(planImport(settled, readStaff(filesOf(meadow12), options)))).toBe(true);
  });

  test('shows field by field what changes, before and after', () => {
    const users = (meadow11['users.csv'] ?? '').replace(
      't1,,,true,s1,teacher,,,Ana,Ruiz',
      't1,,,true,s2,teacher,,,Ana,Ruiz Vega',
    );
    const plan = planImport(settled, readStaff(filesOf(meadow11, { 'users.csv': users }), options));
    expect(plan.people.map((step) => step.changes)).toEqual([
      [
        { field: 'familyName', before: ['Ruiz'], after: ['Ruiz Vega'], byHand: false },
        { field: 'building', before: ['Alder Elementary'], after: ['Escuela José Martí'], byHand: false },
      ],
    ]);
  });

  test('keeps a change made by hand while the roster says what it said before, and reports it', () => {
    const changed = byHand(settled, 't1', { subjects: ['Dance'], email: 'ana@new.example' });
    const plan = planImport(changed, meadow);
    expect(isEmpty(plan)).toBe(true);
    expect(plan.people).toMatchObject([
      {
        kind: 'kept',
        kept: [
          { field: 'email', before: ['ana@new.example'] },
          { field: 'subjects', before: ['Dance'] },
        ],
      },
    ]);
    expect(planImport(carriedOut(changed, plan), meadow).people[0]?.values.subjects).toEqual(['Dance']);
  });

  test('lets the roster’s news win over a change by hand, and says that it was one', () => {
    const changed = byHand(settled, 't1', { familyName: 'R.' });
    const users = (meadow11['users.csv'] ?? '').replace(',Ana,Ruiz,', ',Ana,Ruiz Vega,');
    const plan = planImport(changed, readStaff(filesOf(meadow11, { 'users.csv': users }), options));
    expect(plan.people[0]?.changes).toEqual([
      { field: 'familyName', before: ['R.'], after: ['Ruiz Vega'], byHand: true },
    ]);
  });

  test('leaves specialist and admin roles alone', () => {
    const plan = planImport(byHand(settled, 'p1', { roles: ['educator', 'specialist', 'admin', 'leader'] }), meadow);
    expect(isEmpty(plan)).toBe(true);
  });

  test('lets go only people who came from a roster, and never an admin', () => {
    const extra: CurrentPerson = {
      ...(settled.people[0] as CurrentPerson),
      id: 'hand',
      rosterId: null,
      email: 'hand@x.example',
    };
    const current = byHand({ ...settled, people: [...settled.people, extra] }, 't2', { roles: ['educator', 'admin'] });
    const users = (meadow11['users.csv'] ?? '')
      .split('\n')
      .filter((line) => !/^(t1|t2),/.test(line))
      .join('\n');
    const plan = planImport(current, readStaff(filesOf(meadow11, { 'users.csv': users }), options));
    expect(plan.leaving.map((person) => person.name)).toEqual(['Ana Ruiz']);
    expect(plan.notes.filter((note) => note.say === 'admin-stays')).toMatchObject([{ params: { name: "Ben O'Dell" } }]);
    expect(plan.guard).toEqual({ leaving: 1, of: 5 });
    const after = carriedOut(current, plan);
    expect(after.people.find((person) => person.rosterId === 't1')?.active).toBe(false);
    expect(kinds(planImport(after, meadow))).toContain('returning Ana Ruiz');
  });

  test('asks only when more than a tenth would leave', () => {
    const list = (count: number) =>
      plain(
        `Id,Name,Email\n${Array.from({ length: count }, (_, at) => `${at},P Q${at},p${at}@x.example`).join('\n')}\n`,
      );
    const twenty = carriedOut(nobody, planImport(nobody, list(20)));
    expect(planImport(twenty, list(18)).guard).toBeNull();
    expect(planImport(twenty, list(17)).guard).toEqual({ leaving: 3, of: 20 });
  });

  test('does not bring back someone who was switched off by hand', () => {
    const plan = planImport(byHand(settled, 't1', { active: false }), meadow);
    expect(plan.people).toMatchObject([{ kind: 'kept', kept: [{ field: 'active' }], values: { active: false } }]);
  });

  test('from a file that is not the whole staff lets nobody go', () => {
    const plan = planImport(settled, plain('Id,Name,Email\nt1,Ana Ruiz,ana.ruiz@meadow.example\n', false));
    expect(plan.leaving).toEqual([]);
    expect(plan.memory.size).toBe(5);
  });

  test('recognises someone added by hand by their address, and a roster person under a new id', () => {
    const admin: CurrentPerson = {
      ...(settled.people[0] as CurrentPerson),
      id: 'first',
      rosterId: null,
      givenName: 'E.',
      familyName: 'S.',
      email: 'eli@meadow.example',
      roles: ['educator', 'admin'],
    };
    const plan = planImport({ ...nobody, people: [admin] }, meadow);
    const step = plan.people.find((one) => one.ref === 'first');
    expect(step).toMatchObject({
      kind: 'changed',
      values: { givenName: 'Eli', rosterId: 'a1', roles: ['educator', 'admin'] },
    });
    expect(plan.suggestedAdmins).toEqual([]);

    const renumbered = plain(
      "Id,First name,Last name,Email\n90,Ben,O'Dell,ben@meadow.example\n91,Zed,Zorn,ana.ruiz@meadow.example\n",
    );
    const other = planImport(settled, renumbered);
    expect(kinds(other)).toEqual(["changed Ben O'Dell", 'new Zed Zorn']);
    expect(other.leaving.map((person) => person.name)).toContain('Ana Ruiz');
  });

  test('gives a leaver’s address to a newcomer, and takes nobody’s who is here', () => {
    const list = 'Id,First name,Last name,Email\n91,Zed,Zorn,ana.ruiz@meadow.example\n';
    const whole = planImport(settled, plain(list));
    expect(whole.people[0]?.values.email).toBe('ana.ruiz@meadow.example');
    expect(whole.freed).toEqual([settled.people.find((person) => person.rosterId === 't1')?.id]);
    const part = planImport(settled, plain(list, false));
    expect(part.people).toMatchObject([{ kind: 'new', name: 'Zed Zorn', values: { email: null } }]);
    expect(part.notes).toMatchObject([{ say: 'email-taken', params: { email: 'ana.ruiz@meadow.example' } }]);
    expect(part.freed).toEqual([]);
  });

  test('does not take a newcomer for someone who left, though they have the same address', () => {
    const former = byHand(settled, 't1', { active: false, rosterId: null });
    const plan = planImport(
      former,
      plain('Id,First name,Last name,Email\n91,Ana,Ruiz,ana.ruiz@meadow.example\n', false),
    );
    expect(kinds(plan)).toEqual(['new Ana Ruiz']);
  });

  test('lets two people swap their addresses', () => {
    const head = 'Id,Name,Email\n';
    const before = carriedOut(nobody, planImport(nobody, plain(`${head}1,A A,a@x.example\n2,B B,b@x.example\n`)));
    const plan = planImport(before, plain(`${head}1,A A,b@x.example\n2,B B,a@x.example\n`));
    expect(plan.people.map((step) => step.values.email)).toEqual(['b@x.example', 'a@x.example']);
    expect(plan.notes).toEqual([]);
  });

  test('never takes an address away because the roster has none', () => {
    const users = (meadow11['users.csv'] ?? '').replace('Ana.Ruiz@meadow.example', '');
    const plan = planImport(settled, readStaff(filesOf(meadow11, { 'users.csv': users }), options));
    expect(isEmpty(plan)).toBe(true);
  });

  test('adds PLCs and supervision from a plain file and removes only what a roster had said', () => {
    const head = 'Id,Name,Email,School,PLC,Supervisor\n';
    const first = plain(
      `${head}1,A A,a@x.example,Alder,Readers,2\n2,B B,b@x.example,Alder,,\n3,C C,c@x.example,Birch,Readers,b@x.example;3;nobody@x.example\n`,
    );
    const plan = planImport(nobody, first);
    expect(plan.plcs.map((plc) => [plc.name, plc.building])).toEqual([
      ['Readers', 'new-building:alder'],
      ['Readers', 'new-building:birch'],
    ]);
    expect(plan.links.add).toEqual([
      { supervisor: 'new-person:2', person: 'new-person:1' },
      { supervisor: 'new-person:2', person: 'new-person:3' },
    ]);
    expect(plan.notes.map((note) => note.say)).toEqual(['supervisor-self', 'supervisor-unknown']);
    const after = carriedOut(nobody, plan);
    const withHand = byHand(
      { ...after, plcs: [...after.plcs, { id: 'hand', buildingId: null, name: 'Mentors' }] },
      '1',
      { plcIds: ['hand', ...(after.people[0]?.plcIds ?? [])] },
    );
    const next = planImport(
      withHand,
      plain(`${head}1,A A,a@x.example,Alder,,\n2,B B,b@x.example,Alder,,1\n3,C C,c@x.example,Birch,Readers,2\n`),
    );
    expect(next.people.find((step) => step.name === 'A A')?.plcs).toEqual({ add: [], remove: [after.plcs[0]?.id] });
    const [a, b] = after.people.map((person) => person.id);
    expect(next.links).toEqual({ add: [{ supervisor: a, person: b }], remove: [{ supervisor: b, person: a }] });
  });

  test('recognises a building by its name when the kind of roster changes, in both directions', () => {
    const list = plain(
      'Id,First name,Last name,Email,School\nt1,Ana,Ruiz,ana.ruiz@meadow.example,alder elementary\n',
      false,
    );
    const fromPlain = carriedOut(nobody, planImport(nobody, list));
    const toBundle = planImport(fromPlain, meadow);
    expect(toBundle.buildings.add.map((building) => building.name)).toEqual(['Escuela José Martí']);
    expect(toBundle.buildings.change).toMatchObject([
      { rosterId: 's1', before: { name: 'alder elementary' }, name: 'Alder Elementary' },
    ]);
    expect(planImport(settled, list).buildings).toEqual({ add: [], change: [] });
  });

  test('warns when a building is nowhere to be found and changes no building then', () => {
    const users = (meadow11['users.csv'] ?? '').replace('t3,,,true,s2', 't3,,,true,s9');
    const plan = planImport(settled, readStaff(filesOf(meadow11, { 'users.csv': users }), options));
    expect(isEmpty(plan)).toBe(true);
    expect(plan.notes).toContainEqual(
      expect.objectContaining({ kind: 'warning', say: 'building-unknown', place: { file: 'users.csv', row: 4 } }),
    );
  });

  test('has errors exactly when a row does', () => {
    expect(hasErrors(planImport(nobody, meadow))).toBe(false);
    expect(hasErrors(planImport(nobody, plain('Id,Name,Email\n,A B,a@x.example\n')))).toBe(true);
  });

  test('survives ids with names that JavaScript knows', () => {
    const odd = plain('Id,Name,Email\n__proto__,A B,a@x.example\nconstructor,C D,c@x.example\n');
    expect(isEmpty(planImport(carriedOut(nobody, planImport(nobody, odd)), odd))).toBe(true);
  });
});

test('the fingerprint changes with any change and not with the order of rows', () => {
  const shuffled = { ...settled, people: settled.people.toReversed(), buildings: settled.buildings.toReversed() };
  expect(fingerprintOf(shuffled)).toBe(fingerprintOf(settled));
  expect(fingerprintOf(byHand(settled, 't1', { grades: ['05'] }))).not.toBe(fingerprintOf(settled));
  expect(fingerprintOf({ ...settled, memory: new Map() })).not.toBe(fingerprintOf(settled));
});
