import { Hono } from 'hono';
import { z } from 'zod';
import { newId } from '../../platform/ids.ts';
import { many, one, parse, readForm, type Typed } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { paths } from '../../paths.ts';
import { notFound, page } from '../page.tsx';
import { inWords } from '../problems.ts';
import type { Env, OpenRequest, Request } from '../request.ts';
import { endSessions } from '../sign-in/account-store.ts';
import { tooMany } from '../sign-in/limits.tsx';
import { buildings } from '../store.ts';
import { addPerson, changeActive, changeDetails, changeRoles } from './people-actions.ts';
import { peopleAsked, peoplePageSize } from './people-asked.ts';
import { type AdminPerson, adminPeople, adminPerson } from './people-store.ts';
import { personFields, rolesField } from './person-fields.ts';
import { AdminPeoplePage } from './views/people.tsx';
import { AdminPersonPage, NewPersonPage, type PersonTyped } from './views/person.tsx';

/** Admins look after people: roles, buildings, sign-in, leaving. Mounted behind the admins' gate. */
export const districtPeopleRoutes = new Hono<Env>();
const rolesOnly = z.object({ roles: rolesField });
const whole = personFields.extend({ roles: rolesField });

districtPeopleRoutes.get(paths.districtPeople, async (c) => {
  const { db, person, t } = c.var;
  const asked = peopleAsked((name) => c.req.query(name));
  const [found, places] = await Promise.all([
    adminPeople(db, person.district, { ...asked, limit: peoplePageSize, offset: (asked.page - 1) * peoplePageSize }),
    buildings(db, person),
  ]);
  return page(c, {
    title: t('district.people'),
    wide: true,
    back: toDistrict(c),
    children: <AdminPeoplePage t={t} asked={asked} {...found} buildings={places} />,
  });
});

districtPeopleRoutes.get(paths.districtNewPerson, (c) =>
  newPersonPage(c, { givenName: '', familyName: '', email: '', buildingId: '', roles: ['educator'] }),
);
districtPeopleRoutes.post(paths.districtNewPerson, async (c) => {
  const { db, person, t } = c.var;
  const typed = personTyped(await readForm(c));
  const read = parse(whole, typed);
  if (!read.ok) return newPersonPage(c, typed, inWords(t, read.problems));
  const { roles, ...details } = read.value;
  const added = await addPerson(db, person, await knownBuilding(c, details), roles);
  if (!added.ok) return newPersonPage(c, typed, [{ field: added.field, text: t(added.reason) }]);
  return see(c, paths.districtPerson(added.id), 'district.person.added');
});

districtPeopleRoutes.get(paths.districtPerson(':id'), (c) => withPerson(c, (one) => personPage(c, one)));

districtPeopleRoutes.post(paths.districtPersonDetails(':id'), (c) =>
  withPerson(c, async (found) => {
    const { db, person, parts, t } = c.var;
    const typed = { ...personTyped(await readForm(c)), roles: found.roles };
    const read = parse(personFields, typed);
    if (!read.ok) return personPage(c, found, typed, { details: inWords(t, read.problems) });
    const changed = await changeDetails(db, person, found, await knownBuilding(c, read.value, found.buildingId));
    if (!changed.ok)
      return personPage(c, found, typed, { details: [{ field: changed.field, text: t(changed.reason) }] });
    if (changed.newAddress) endLater(parts, found);
    return see(c, paths.districtPerson(found.id), 'district.person.saved');
  }),
);

districtPeopleRoutes.post(paths.districtPersonRoles(':id'), (c) =>
  withPerson(c, async (found) => {
    const { db, person, t } = c.var;
    const typed = { ...typedOf(found), roles: many(await readForm(c), 'roles') };
    const read = parse(rolesOnly, typed);
    if (!read.ok) return personPage(c, found, typed, { roles: inWords(t, read.problems) });
    const changed = await changeRoles(db, person, found, read.value.roles);
    if (!changed.ok) return personPage(c, found, typed, { roles: [{ field: changed.field, text: t(changed.reason) }] });
    // An admin who has just given up that work has no page here any more.
    const still = found.id !== person.id || read.value.roles.includes('admin');
    return see(c, still ? paths.districtPerson(found.id) : paths.home, 'district.roles.saved');
  }),
);

districtPeopleRoutes.post(paths.districtPersonActivity(':id'), (c) =>
  withPerson(c, async (found) => {
    const { db, person, parts, now, t } = c.var;
    const active = one(await readForm(c), 'active') === 'yes';
    const changed = await changeActive(db, person, found, active, now);
    if (!changed.ok) return personPage(c, found, typedOf(found), { active: [{ field: '', text: t(changed.reason) }] });
    if (!active) endLater(parts, found);
    return see(
      c,
      paths.districtPerson(found.id),
      active ? 'district.person.reactivated' : 'district.person.deactivated',
    );
  }),
);

districtPeopleRoutes.post(paths.districtPersonLink(':id'), (c) =>
  withPerson(c, async (found) => {
    const { parts } = c.var;
    const { email } = found;
    if (!found.active || !email) return notFound(c);
    const wait = await tooMany(c as unknown as OpenRequest, 'letter', email);
    if (wait) return wait;
    parts.signIn.afterAnswer(
      () => parts.signIn.sendLink(email, new Headers()),
      (error) => parts.log.error('a sign-in link could not be sent', error),
    );
    return see(
      c,
      paths.districtPerson(found.id),
      parts.config.mailUrl ? 'district.account.sent' : 'district.account.in_terminal',
    );
  }),
);

async function withPerson(c: Request, work: (found: AdminPerson) => Response | Promise<Response>): Promise<Response> {
  const found = await adminPerson(c.var.db, c.var.person.district, c.req.param('id'));
  return found ? work(found) : notFound(c);
}

function endLater(parts: Request['var']['parts'], person: AdminPerson): void {
  parts.signIn.afterAnswer(
    () => endSessions(parts.database, person.id),
    (error) => parts.log.error('sessions could not be ended', error),
  );
}

function personTyped(typed: Typed): PersonTyped {
  return {
    givenName: one(typed, 'givenName'),
    familyName: one(typed, 'familyName'),
    email: one(typed, 'email'),
    buildingId: one(typed, 'buildingId'),
    roles: many(typed, 'roles'),
  };
}

function typedOf(person: AdminPerson): PersonTyped {
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    email: person.email ?? '',
    buildingId: person.buildingId ?? '',
    roles: person.roles,
  };
}

// A building of another district, or one that is closed, counts as none, unless the person is in it already.
async function knownBuilding<D extends { buildingId: string | null }>(
  c: Request,
  details: D,
  now: string | null = null,
): Promise<D> {
  const known =
    details.buildingId === now ||
    (await buildings(c.var.db, c.var.person)).some((building) => building.id === details.buildingId);
  return known ? details : { ...details, buildingId: null };
}

const toDistrict = (c: Request) => ({ href: paths.district, label: c.var.t('district.title') });
const toPeople = (c: Request) => ({ href: paths.districtPeople, label: c.var.t('district.people') });
type Errors = Parameters<typeof AdminPersonPage>[0]['errors'];

async function personPage(c: Request, person: AdminPerson, typed = typedOf(person), errors: Errors = {}) {
  const { db, t } = c.var;
  const open = await buildings(db, c.var.person);
  const own = person.buildingId && person.buildingName ? [{ id: person.buildingId, name: person.buildingName }] : [];
  const places = own.some((one) => open.every((other) => other.id !== one.id)) ? [...open, ...own] : open;
  const children = <AdminPersonPage t={t} person={person} typed={typed} buildings={places} errors={errors} />;
  return page(
    c,
    { title: `${person.givenName} ${person.familyName}`.trim(), back: toPeople(c), children },
    Object.keys(errors).length > 0 ? 422 : 200,
  );
}

async function newPersonPage(
  c: Request,
  typed: PersonTyped,
  errors: Parameters<typeof NewPersonPage>[0]['errors'] = [],
) {
  const { db, t, person } = c.var;
  const children = (
    <NewPersonPage t={t} typed={typed} buildings={await buildings(db, person)} requestId={newId()} errors={errors} />
  );
  return page(c, { title: t('district.people.add'), back: toPeople(c), children }, errors.length > 0 ? 422 : 200);
}
