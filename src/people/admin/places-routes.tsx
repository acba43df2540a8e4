import { Hono } from 'hono';
import { z } from 'zod';
import type { Key } from '../../language/catalogue.ts';
import { newId } from '../../platform/ids.ts';
import { isId, many, one, parse, readForm, type Typed } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { paths } from '../../paths.ts';
import { notFound, page } from '../page.tsx';
import { inWords } from '../problems.ts';
import type { Env, Request } from '../request.ts';
import { type Building, buildings, findPeople } from '../store.ts';
import {
  addBuilding,
  addPlc,
  type AdminBuilding,
  adminBuildings,
  type AdminPlc,
  adminPlcs,
  changeBuilding,
  changePlc,
  changePlcMembers,
  plcMembers,
} from '../../district/places-store.ts';
import { line } from '../../district/settings.ts';
import { BuildingPage, BuildingsPage, PlcPage, PlcsPage, type PlcTyped } from './views/places.tsx';

const key = (k: Key): Key => k;
const named = z.object({ name: line(200, key('district.place.missing'), key('district.place.long')) });
type Errors = Parameters<typeof BuildingsPage>[0]['errors'];

/** Admins look after buildings and PLCs. Mounted behind the admins' gate. */
export const placesRoutes = new Hono<Env>();

placesRoutes.get(paths.districtBuildings, (c) => buildingsPage(c, ''));
placesRoutes.post(paths.districtBuildings, async (c) => {
  const { db, person, t } = c.var;
  const name = one(await readForm(c), 'name');
  const read = parse(named, { name });
  if (!read.ok) return buildingsPage(c, name, inWords(t, read.problems));
  if (!(await addBuilding(db, person.district, read.value.name)))
    return buildingsPage(c, name, [{ field: 'name', text: t('district.place.taken') }]);
  return see(c, paths.districtBuildings, 'district.building.added');
});

placesRoutes.get(paths.districtBuilding(':id'), async (c) => {
  const building = await buildingOf(c);
  return building ? buildingPage(c, building, building) : notFound(c);
});
placesRoutes.post(paths.districtBuilding(':id'), async (c) => {
  const { db, person, t } = c.var;
  const building = await buildingOf(c);
  if (!building) return notFound(c);
  const form = await readForm(c);
  const typed = { name: one(form, 'name'), active: one(form, 'active') !== 'no' };
  const read = parse(named, typed);
  if (!read.ok) return buildingPage(c, building, typed, inWords(t, read.problems));
  if (!(await changeBuilding(db, person.district, building.id, { ...typed, ...read.value }))) {
    return buildingPage(c, building, typed, [{ field: 'name', text: t('district.place.taken') }]);
  }
  return see(c, paths.districtBuildings, 'district.building.saved');
});

placesRoutes.get(paths.districtPlcs, (c) => plcsPage(c, { name: '', buildingId: '' }));
placesRoutes.post(paths.districtPlcs, async (c) => {
  const { db, person, t } = c.var;
  const typed = plcTyped(await readForm(c));
  const read = parse(named, typed);
  if (!read.ok) return plcsPage(c, typed, inWords(t, read.problems));
  const id = await addPlc(db, person.district, {
    name: read.value.name,
    buildingId: known(await buildings(db, person), typed.buildingId),
  });
  return id
    ? see(c, paths.districtPlc(id), 'district.plc.added')
    : plcsPage(c, typed, [{ field: 'name', text: t('district.place.taken') }]);
});

placesRoutes.get(paths.districtPlc(':id'), async (c) => {
  const plc = await plcOf(c);
  return plc ? plcPage(c, plc, { name: plc.name, buildingId: plc.buildingId ?? '' }) : notFound(c);
});
placesRoutes.post(paths.districtPlc(':id'), async (c) => {
  const { db, person, t } = c.var;
  const plc = await plcOf(c);
  if (!plc) return notFound(c);
  const typed = plcTyped(await readForm(c));
  const read = parse(named, typed);
  if (!read.ok) return plcPage(c, plc, typed, inWords(t, read.problems));
  const places = [...(await buildings(db, person)), ...ownBuilding(plc)];
  const changed = await changePlc(db, person.district, plc.id, {
    name: read.value.name,
    buildingId: known(places, typed.buildingId),
  });
  return changed
    ? see(c, paths.districtPlc(plc.id), 'district.plc.saved')
    : plcPage(c, plc, typed, [{ field: 'name', text: t('district.place.taken') }]);
});
placesRoutes.post(paths.districtPlcMembers(':id'), async (c) => {
  const { db, person } = c.var;
  const plc = await plcOf(c);
  if (!plc) return notFound(c);
  const form = await readForm(c);
  const people = many(form, 'people')
    .filter((id) => isId(id))
    .slice(0, 500);
  await changePlcMembers(db, person.district, plc, people, one(form, 'what') === 'remove' ? 'remove' : 'add');
  return see(
    c,
    paths.districtPlc(plc.id),
    people.length > 0 ? 'district.plc.saved' : 'district.plc.nobody',
    people.length > 0 ? 'done' : 'info',
  );
});

async function buildingOf(c: Request): Promise<AdminBuilding | undefined> {
  const id = c.req.param('id');
  return isId(id)
    ? (await adminBuildings(c.var.db, c.var.person.district)).find((building) => building.id === id.toLowerCase())
    : undefined;
}

async function plcOf(c: Request): Promise<AdminPlc | undefined> {
  const id = c.req.param('id');
  return isId(id)
    ? (await adminPlcs(c.var.db, c.var.person.district)).find((plc) => plc.id === id.toLowerCase())
    : undefined;
}

const plcTyped = (typed: Typed): PlcTyped => ({ name: one(typed, 'name'), buildingId: one(typed, 'buildingId') });
const known = (places: readonly Building[], id: string): string | null =>
  places.find((building) => building.id === id)?.id ?? null;
const ownBuilding = (plc: AdminPlc): Building[] =>
  plc.buildingId && plc.buildingName ? [{ id: plc.buildingId, name: plc.buildingName }] : [];
const toDistrict = (c: Request) => ({ href: paths.district, label: c.var.t('district.title') });

async function buildingsPage(c: Request, name: string, errors: Errors = []) {
  const { db, person, t } = c.var;
  const children = (
    <BuildingsPage
      t={t}
      buildings={await adminBuildings(db, person.district)}
      name={name}
      requestId={newId()}
      errors={errors}
    />
  );
  return page(c, { title: t('district.buildings'), back: toDistrict(c), children }, errors.length > 0 ? 422 : 200);
}

function buildingPage(
  c: Request,
  building: AdminBuilding,
  typed: { name: string; active: boolean },
  errors: Errors = [],
) {
  const { t } = c.var;
  const back = { href: paths.districtBuildings, label: t('district.buildings') };
  return page(
    c,
    { title: building.name, back, children: <BuildingPage t={t} building={building} {...typed} errors={errors} /> },
    errors.length > 0 ? 422 : 200,
  );
}

async function plcsPage(c: Request, typed: PlcTyped, errors: Errors = []) {
  const { db, person, t } = c.var;
  const [plcs, places] = await Promise.all([adminPlcs(db, person.district), buildings(db, person)]);
  const children = <PlcsPage t={t} plcs={plcs} buildings={places} typed={typed} requestId={newId()} errors={errors} />;
  return page(c, { title: t('district.plcs'), back: toDistrict(c), children }, errors.length > 0 ? 422 : 200);
}

async function plcPage(c: Request, plc: AdminPlc, typed: PlcTyped, errors: Errors = []) {
  const { db, person, t } = c.var;
  const query = (c.req.query('query') ?? '').replaceAll('\u0000', '').toWellFormed().trim().slice(0, 100);
  const [open, members] = await Promise.all([buildings(db, person), plcMembers(db, plc)]);
  const found =
    query === ''
      ? []
      : await findPeople(db, person, { query, limit: 20, excludeIds: members.map((member) => member.id) });
  const places = [...open, ...ownBuilding(plc).filter((own) => open.every((one) => one.id !== own.id))];
  const back = { href: paths.districtPlcs, label: t('district.plcs') };
  const children = (
    <PlcPage
      t={t}
      plc={plc}
      typed={typed}
      buildings={places}
      members={members}
      query={query}
      found={found}
      errors={errors}
    />
  );
  return page(c, { title: plc.name, back, children }, errors.length > 0 ? 422 : 200);
}
