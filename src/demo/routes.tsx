import { sql } from 'kysely';
import { Hono } from 'hono';
import { openNotFound, openPage } from '../people/page.tsx';
import type { OpenEnv } from '../people/request.ts';
import { tooMany } from '../people/sign-in/limits.tsx';
import type { Database } from '../platform/db/database.ts';
import { isId, one, readForm } from '../platform/http/form.ts';
import { paths } from '../paths.ts';
import { asksCode, provesCode, twoWays } from '../setup/routes.tsx';
import { cast, castEmail } from './cast.ts';
import { loadDemo } from './load.ts';
import { CastPage, type DemoPerson } from './view.tsx';

/** Loading the demo district, and being any of its people. Elsewhere these pages do not exist. */
export const demoRoutes = new Hono<OpenEnv>();

// The gate of /set-up/* (only while there is no district) stands before this one.
demoRoutes.post(paths.setUpDemo, async (c) => {
  const { parts, t } = c.var;
  const wait = await tooMany(c, 'token');
  if (wait) return wait;
  if (asksCode(parts)) {
    const code = one(await readForm(c), 'code');
    if (!provesCode(parts, code)) return twoWays(c, code, [{ field: 'code', text: t('setup.code.wrong') }]);
  }
  await loadDemo(parts);
  return c.redirect(paths.demo, 303);
});

demoRoutes.get(paths.demo, async (c) => {
  const found = await demoCast(c.var.parts.database);
  if (!found) return openNotFound(c);
  const { t } = c.var;
  return openPage(c, {
    title: t('setup.cast.title'),
    wide: true,
    children: <CastPage t={t} district={found.district} people={found.people} />,
  });
});

demoRoutes.post(paths.demo, async (c) => {
  const { parts } = c.var;
  const found = await demoCast(parts.database);
  const id = one(await readForm(c), 'person');
  const chosen = isId(id) ? found?.people.find((person) => person.id === id) : undefined;
  if (!chosen) return openNotFound(c);
  const cookies = await parts.signIn.vouchFor(chosen.email, chosen.name, c.req.raw.headers);
  for (const cookie of cookies?.getSetCookie() ?? []) c.header('Set-Cookie', cookie, { append: true });
  return c.redirect(paths.home, 303);
});

/** The cast of the district that is a demo, in the cast's order; null where there is none. */
async function demoCast(
  database: Database,
): Promise<{ district: string; people: (DemoPerson & { email: string })[] } | null> {
  const emails = cast.map((member) => castEmail(member));
  const rows = await database.asSystem(async (db) => {
    const answer = await sql<Omit<DemoPerson, 'key'> & { email: string; district: string }>`
      select p.id, trim(p.given_name || ' ' || p.family_name) as name, p.email, p.roles, b.name as "buildingName",
        coalesce(p.language, d.language) as language, d.name as district
      from district d join person p on p.district_id = d.id left join building b on b.id = p.building_id
      where d.is_demo and p.active and p.email = any(${emails}::text[])`.execute(db);
    return answer.rows;
  });
  const district = rows[0]?.district;
  if (district === undefined) return null;
  const people = cast.flatMap((member) => {
    const row = rows.find(({ email }) => email === castEmail(member));
    return row ? [{ ...row, key: member.key }] : [];
  });
  return { district, people };
}
