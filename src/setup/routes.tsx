import { sql } from 'kysely';
import { Hono } from 'hono';
import { createDistrict, type NewDistrict } from '../district/create.ts';
import { openNotFound, openPage } from '../people/page.tsx';
import { inWords } from '../people/problems.ts';
import type { OpenEnv, OpenRequest, Parts } from '../people/request.ts';
import { tooMany } from '../people/sign-in/limits.tsx';
import type { Database } from '../platform/db/database.ts';
import { one, parse, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { paths } from '../paths.ts';
import { isSetUp, isSetUpCode } from './code.ts';
import { type SetUpTyped, setUpFields, setUpNames } from './fields.ts';
import { SetUpDistrictPage } from './views/district.tsx';
import { TwoWaysPage } from './views/two-ways.tsx';

/** The first pages of an installation. They are there only while it has no district. */
export const setUpRoutes = new Hono<OpenEnv>();

for (const path of [paths.setUp, `${paths.setUp}/*`]) {
  setUpRoutes.use(path, async (c, next) => ((await isSetUp(c.var.parts.database)) ? openNotFound(c) : next()));
}

setUpRoutes.get(paths.setUp, (c) => twoWays(c));
setUpRoutes.get(paths.setUpDistrict, (c) => districtPage(c, emptyForm));

setUpRoutes.post(paths.setUpDistrict, async (c) => {
  const { parts, t } = c.var;
  const wait = await tooMany(c, 'token');
  if (wait) return wait;
  const typed = typedForm(await readForm(c));
  const read = parse(setUpFields, typed);
  const problems = read.ok ? [] : read.problems;
  if (!provesCode(parts, typed.code)) problems.unshift({ field: 'code', key: 'setup.code.wrong' });
  if (!read.ok || problems.length > 0) return districtPage(c, typed, inWords(t, problems));
  const { value } = read;
  const admin = { givenName: value.givenName, familyName: value.familyName, email: value.email };
  const district = {
    name: value.name,
    timezone: value.timezone,
    language: value.language,
    emailDomains: value.domains,
    admin,
  };
  if (!(await createFirst(parts.database, district))) return openNotFound(c);
  const cookies = await parts.signIn.vouchFor(
    value.email,
    `${value.givenName} ${value.familyName}`,
    c.req.raw.headers,
    value.newPassword,
  );
  for (const cookie of cookies?.getSetCookie() ?? []) c.header('Set-Cookie', cookie, { append: true });
  return see(c, paths.district, 'setup.done');
});

/** Whether the demo asks for the code too: at an address that others reach, nobody else may turn the site into a demo. */
export function asksCode(parts: Pick<Parts, 'config'>): boolean {
  return !['localhost', '127.0.0.1', '[::1]'].includes(new URL(parts.config.publicUrl).hostname);
}

/** Whether `typed` is the code in the terminal of this installation. */
export function provesCode(parts: Parts, typed: string): boolean {
  const code = parts.setUpCode();
  return code !== null && isSetUpCode(typed, code);
}

/** The page with the two ways, with 422 when the code is not right. */
export function twoWays(
  c: OpenRequest,
  code = '',
  errors: Parameters<typeof TwoWaysPage>[0]['errors'] = [],
): Response | Promise<Response> {
  const { t, parts } = c.var;
  const children = <TwoWaysPage t={t} askCode={asksCode(parts)} code={code} errors={errors} />;
  return openPage(c, { title: t('setup.title'), children }, errors.length > 0 ? 422 : 200);
}

// Two who send the form at once make one district: the second finds it made.
async function createFirst(database: Database, district: NewDistrict): Promise<boolean> {
  const created = await database.asSystem(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtext('set up'))`.execute(db);
    const { rows } = await sql`select 1 from district limit 1`.execute(db);
    if (rows.length > 0) return false;
    await createDistrict(db, district);
    return true;
  });
  await isSetUp(database);
  return created;
}

const emptyForm = Object.fromEntries(setUpNames.map((name) => [name, ''])) as SetUpTyped;

function typedForm(typed: Typed): SetUpTyped {
  return Object.fromEntries(setUpNames.map((name) => [name, one(typed, name)])) as SetUpTyped;
}

function districtPage(
  c: OpenRequest,
  typed: SetUpTyped,
  errors: Parameters<typeof SetUpDistrictPage>[0]['errors'] = [],
) {
  const { t, language } = c.var;
  const children = (
    <SetUpDistrictPage t={t} typed={{ ...typed, language: typed.language || language }} errors={errors} />
  );
  return openPage(c, { title: t('setup.district.title'), children }, errors.length > 0 ? 422 : 200);
}
