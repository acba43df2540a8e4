import { record } from '../../history/record.ts';
import type { Key } from '../../language/catalogue.ts';
import type { Person, Role } from '../person.ts';
import type { Db } from '../../platform/db/database.ts';
import { keepsAnAdmin } from './person-fields.ts';
import {
  addressTaken,
  type AdminPerson,
  insertPerson,
  lockPeople,
  otherAdmins,
  type PersonDetails,
  updateActive,
  updateDetails,
  updateRoles,
} from './people-store.ts';

type Refusal = { ok: false; field: string; reason: Key };

/** Adds someone by hand. Refused when the address is someone's already. */
export async function addPerson(
  db: Db,
  admin: Person,
  details: PersonDetails,
  roles: readonly Role[],
): Promise<{ ok: true; id: string } | Refusal> {
  await lockPeople(db, admin.district);
  if (details.email && (await addressTaken(db, admin.district, details.email, null)))
    return { ok: false, field: 'email', reason: 'district.person.taken' };
  const id = await insertPerson(db, admin.district, details, roles);
  await record(db, {
    districtId: admin.districtId,
    personId: admin.id,
    verb: 'person.added',
    subjectId: id,
    detail: { roles: roles.join(',') },
  });
  return { ok: true, id };
}

/**
 * Changes name, address or building. A changed address is told to the person, in history and by a letter
 * to the old one, since it decides who may sign in.
 * @returns whether the address changed, after which their sessions are to end
 */
export async function changeDetails(
  db: Db,
  admin: Person,
  person: AdminPerson,
  details: PersonDetails,
): Promise<{ ok: true; newAddress: boolean } | Refusal> {
  await lockPeople(db, admin.district);
  if (details.email && (await addressTaken(db, admin.district, details.email, person.id)))
    return { ok: false, field: 'email', reason: 'district.person.taken' };
  await updateDetails(db, person, details);
  const newAddress = details.email !== person.email;
  if (newAddress) {
    await record(db, {
      districtId: admin.districtId,
      personId: admin.id,
      verb: 'person.address_changed',
      subjectId: person.id,
      audience: [person.id],
      detail: { was: person.email },
    });
  }
  return { ok: true, newAddress };
}

/** Gives a person these roles and no others. Refused when the district would have no admin left. */
export async function changeRoles(
  db: Db,
  admin: Person,
  person: AdminPerson,
  roles: readonly Role[],
): Promise<{ ok: true } | Refusal> {
  await lockPeople(db, admin.district);
  const others = await otherAdmins(db, admin.district, person.id);
  if (!keepsAnAdmin(person.active && roles.includes('admin'), others)) {
    return { ok: false, field: 'roles', reason: 'district.roles.last_admin' };
  }
  await updateRoles(db, person, roles);
  await record(db, {
    districtId: admin.districtId,
    personId: admin.id,
    verb: 'person.roles_changed',
    subjectId: person.id,
    audience: [person.id],
    detail: { before: person.roles.join(','), after: roles.join(',') },
  });
  return { ok: true };
}

/** Deactivates a person or takes that back. Refused for the last admin. */
export async function changeActive(
  db: Db,
  admin: Person,
  person: AdminPerson,
  active: boolean,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (person.active === active) return { ok: true };
  await lockPeople(db, admin.district);
  const others = await otherAdmins(db, admin.district, person.id);
  if (!keepsAnAdmin(active && person.roles.includes('admin'), others)) {
    return { ok: false, field: 'active', reason: 'district.roles.last_admin' };
  }
  await updateActive(db, person, active, now);
  await record(db, {
    districtId: admin.districtId,
    personId: admin.id,
    verb: active ? 'person.reactivated' : 'person.deactivated',
    subjectId: person.id,
  });
  return { ok: true };
}
