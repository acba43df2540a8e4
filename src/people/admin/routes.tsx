import { Hono } from 'hono';
import { one, parse, readForm } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { version } from '../../platform/version.ts';
import { paths } from '../../paths.ts';
import { page } from '../page.tsx';
import { inWords } from '../problems.ts';
import type { Env, Request } from '../request.ts';
import { adminsOnly } from './gate.ts';
import { districtPeopleRoutes } from './people-routes.tsx';
import { placesRoutes } from './places-routes.tsx';
import { colourField, districtFields } from '../../district/settings.ts';
import { districtSettings, keepDistrictSettings, overview } from '../../district/store.ts';
import { OverviewPage } from './views/overview.tsx';
import { DistrictSettingsPage, type SettingsTyped } from './views/settings.tsx';

/** The district's own pages, for its admins. */
export const districtRoutes = new Hono<Env>();
districtRoutes.use(paths.district, adminsOnly());
districtRoutes.use(`${paths.district}/*`, adminsOnly());
districtRoutes.route('/', districtPeopleRoutes);
districtRoutes.route('/', placesRoutes);

const settingsFields = districtFields.extend({ colour: colourField });

districtRoutes.get(paths.district, async (c) => {
  const { db, person, parts, t } = c.var;
  const health = { database: parts.database.kind, mail: parts.config.mailUrl !== undefined, version };
  const children = (
    <OverviewPage t={t} name={person.district.name} counts={await overview(db, person.district)} health={health} />
  );
  return page(c, { title: t('district.title'), children });
});

districtRoutes.get(paths.districtSettings, async (c) => {
  const kept = await districtSettings(c.var.db, c.var.person.district);
  return settingsPage(c, { ...kept, domains: kept.domains.join(', '), colour: kept.actionColour ?? '' });
});

districtRoutes.post(paths.districtSettings, async (c) => {
  const { db, person, t } = c.var;
  const form = await readForm(c);
  const typed = {
    name: one(form, 'name'),
    timezone: one(form, 'timezone'),
    language: one(form, 'language'),
    domains: one(form, 'domains'),
    colour: one(form, 'colour'),
  };
  const read = parse(settingsFields, typed);
  if (!read.ok) return settingsPage(c, typed, inWords(t, read.problems));
  const { colour, ...rest } = read.value;
  await keepDistrictSettings(db, person.district, { ...rest, actionColour: colour || null });
  return see(c, paths.districtSettings, 'district.settings.saved');
});

function settingsPage(
  c: Request,
  typed: SettingsTyped,
  errors: Parameters<typeof DistrictSettingsPage>[0]['errors'] = [],
) {
  const { t } = c.var;
  const back = { href: paths.district, label: t('district.title') };
  return page(
    c,
    { title: t('district.settings'), back, children: <DistrictSettingsPage t={t} typed={typed} errors={errors} /> },
    errors.length > 0 ? 422 : 200,
  );
}
