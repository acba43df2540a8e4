import { type Bundle, isDeleted, readBundle, rowsOf } from './oneroster-bundle.ts';
import { type Orgs, readOrgs } from './oneroster-orgs.ts';
import { kindOf, type RoleMeaning, roleMeaning, rolesFrom } from './oneroster-roles.ts';
import { identityFrom, type RowNotes, rowNotes } from './person-row.ts';
import type { SourceFile } from './source.ts';
import type { IncomingStaff, Note, SeenCounts } from './staff.ts';
import { readTeaching } from './teaching.ts';
import { mergeTwins, type RowPerson } from './twins.ts';

/**
 * Reads a OneRoster 1.1 or 1.2 bundle into staff. Students, guardians and people without a role we know are counted
 * and left behind before anything else in their row is looked at. `agentSourcedIds` is not read: in practice it
 * names a student's relatives, never who evaluates whom. A partial (delta) bundle speaks only about the users it lists.
 * `today` is an ISO date: roles that ended before it no longer count.
 */
export function readOneRoster(files: SourceFile[], today: string): IncomingStaff {
  const bundle = readBundle(files);
  const notes: Note[] = [...bundle.notes];
  const orgs = readOrgs(bundle, notes);
  const taughtBy = readTeaching(bundle);
  const rolesOfUsers = readRoles(bundle, today);
  const seen: SeenCounts = { students: 0, guardians: 0, others: 0, switchedOff: 0 };
  const complete = bundle.mode('users') === 'bulk';
  const gone = new Set<string>();
  const rows: RowPerson[] = [];
  for (const { cell, place } of rowsOf(bundle, 'users')) {
    const id = cell('sourcedId');
    const stated = rolesOfUsers?.get(id) ?? statedInRow(cell('role'), cell('orgSourcedIds'));
    const kind = kindOf(stated.map((role) => role.meaning));
    if (kind === 'student') seen.students += 1;
    if (kind === 'guardian') seen.guardians += 1;
    if (kind === 'student' || kind === 'guardian') continue;
    // A deleted user of version 1.2 has lost the role rows too, so what they were can't be told any more.
    if (isDeleted(cell)) {
      gone.add(id);
      continue;
    }
    if (kind === 'other') {
      seen.others += 1;
      continue;
    }
    if (cell('enabledUser').toLowerCase() === 'false') {
      seen.switchedOff += 1;
      gone.add(id);
      continue;
    }
    const say = rowNotes(notes, place);
    const names = {
      givenName: cell('preferredGivenName') || cell('givenName'),
      familyName: cell('preferredFamilyName') || cell('familyName'),
    };
    const identity = identityFrom({ id, ...names, email: cell('email') }, identityColumns, say);
    if (!identity) continue;
    rows.push({
      ...identity,
      place,
      ...placeAndRoles(stated, cell('primaryOrgSourcedId'), orgs, say),
      ...taughtBy(id),
    });
  }
  const people = mergeTwins(rows, notes);
  for (const person of people) gone.delete(person.id);
  gone.delete('');
  if (people.length === 0 && gone.size === 0 && !notes.some((note) => note.kind === 'error')) {
    const file = bundle.parts.get('users')?.[0]?.file ?? '';
    notes.push({ kind: 'error', say: 'file-no-people', params: {}, place: { file, row: 1 } });
  }
  const form = bundle.version === '1.2' ? 'oneroster-1.2' : 'oneroster-1.1';
  return { form, buildings: orgs.buildings, people, complete, gone: [...gone], seen, notes };
}

const identityColumns = { id: 'sourcedId', givenName: 'givenName', familyName: 'familyName', email: 'email' };

interface StatedRole {
  meaning: RoleMeaning;
  org: string;
}

const listed = (cell: string): string[] =>
  cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function statedInRow(role: string, orgs: string): StatedRole[] {
  const meaning = roleMeaning(role);
  const places = listed(orgs);
  return places.length > 0 ? places.map((org) => ({ meaning, org })) : [{ meaning, org: '' }];
}

/** Roles of version 1.2 by user, the primary one first; null when the bundle has no such part. */
function readRoles(bundle: Bundle, today: string): Map<string, StatedRole[]> | null {
  if (bundle.mode('roles') === 'absent') return null;
  const byUser = new Map<string, StatedRole[]>();
  for (const { cell } of rowsOf(bundle, 'roles')) {
    const ended = cell('endDate');
    if (isDeleted(cell) || (ended !== '' && ended < today)) continue;
    const stated: StatedRole = { meaning: roleMeaning(cell('role')), org: cell('orgSourcedId') };
    const held = byUser.get(cell('userSourcedId'));
    if (!held) byUser.set(cell('userSourcedId'), [stated]);
    else if (cell('roleType').toLowerCase() === 'primary') held.unshift(stated);
    else held.push(stated);
  }
  return byUser;
}

/**
 * Where a person belongs and what they are. The home building is the stated primary one, else the first; a leader
 * whose home is elsewhere belongs to a building they lead, so that leading never spreads to a building they don't.
 */
function placeAndRoles(stated: StatedRole[], primaryOrg: string, orgs: Orgs, say: RowNotes) {
  const held = stated.map(({ meaning, org }) => ({ meaning, building: orgs.buildingOf(org) }));
  const { roles, leadsAt, suggestAdmin } = rolesFrom(held);
  const places = [orgs.buildingOf(primaryOrg), ...held.map((role) => role.building)].filter((place) => place !== null);
  const home = places[0] ?? null;
  const building = leadsAt.length === 0 || (home !== null && leadsAt.includes(home)) ? home : (leadsAt[0] ?? null);
  if (building !== null && new Set(places).size > 1) {
    say.warning('buildings-several', undefined, { building: orgs.nameOf(building) });
  }
  return { building, roles, suggestAdmin };
}
