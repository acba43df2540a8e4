import { Hono } from 'hono';
import { isId, many, one, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { paths } from '../paths.ts';
import { notFound, page } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import type { FieldError } from '../ui/form-state.ts';
import { mayImport } from './access.ts';
import { applyImport, type Importer, type MadePlan, planAgain, prepareImport, readingOf } from './actions.ts';
import { columnKeys, type Mapping } from './column-names.ts';
import { planInWords, refusalWords } from './plan-in-words.ts';
import { readStaff } from './read.ts';
import { type RawFile, readSource, type SourceRefusal, sourceWords, uploadLimits } from './source.ts';
import { importById, lastReading, pastImports, type RosterImport } from './store.ts';
import { PlanPage, PlanSectionPage } from './views/plan.tsx';
import { SettledPage } from './views/settled.tsx';
import { noColumn, UploadPage } from './views/upload.tsx';

/** Bringing in the district's staff. For everyone but admins these pages do not exist. */
export const rosterRoutes = new Hono<Env>();

rosterRoutes.get(paths.roster, async (c) => {
  if (!mayImport(c.var.person)) return notFound(c);
  const wanted = await importFor(c, c.req.query('columns'));
  const reading = readingOf(wanted?.plan.incoming) ?? (await lastReading(c.var.db, c.var.person.districtId));
  return uploadPage(c, {
    mapping: reading?.mapping ?? {},
    partial: reading?.complete === false,
    columns: reading?.columns ?? [],
  });
});

rosterRoutes.post(paths.roster, async (c) => {
  const { db, now, person } = c.var;
  if (!mayImport(person)) return notFound(c);
  const typed = await readForm(c);
  const mapping = mappingTyped(typed);
  const partial = one(typed, 'partial') !== '';
  const files = await filesIn(c);
  const source = readSource(files, uploadLimits);
  if (!source.ok) return uploadPage(c, { mapping, partial, columns: [] }, source.reason);
  const today = now.toISOString().slice(0, 10);
  const staff = readStaff(source.files, { mapping, complete: !partial, today });
  const { id } = await prepareImport(db, importer(c), staff, sourceWords(staff.form, files), now);
  return see(c, paths.rosterImport(id));
});

rosterRoutes.get(paths.rosterImport(':id'), async (c) => {
  const { db, format, t } = c.var;
  const found = mayImport(c.var.person) ? await importFor(c, c.req.param('id')) : null;
  if (!found) return notFound(c);
  const made = await planAgain(db, importer(c), found);
  const back = { href: paths.roster, label: t('roster.title') };
  if (!made)
    return page(c, { title: t('roster.title'), back, children: <SettledPage t={t} format={format} found={found} /> });
  const wanted = c.req.query('section');
  const section = planInWords(made.plan, t).find((one) => one.key === wanted);
  if (!section) return planPage(c, found, made);
  const at = Number(c.req.query('page'));
  const children = <PlanSectionPage t={t} id={found.id} section={section} page={Number.isSafeInteger(at) ? at : 1} />;
  return page(c, { title: section.title, back, wide: true, children });
});

rosterRoutes.post(paths.rosterApply(':id'), async (c) => {
  const { db, now, person, t } = c.var;
  const id = c.req.param('id');
  if (!mayImport(person) || !isId(id)) return notFound(c);
  const typed = await readForm(c);
  const leavers = one(typed, 'leavers').trim();
  const consent = {
    fingerprint: one(typed, 'fingerprint'),
    leavers: /^\d{1,9}$/.test(leavers) ? Number(leavers) : null,
    admins: many(typed, 'admins'),
  };
  const result = await applyImport(db, importer(c), id, consent, now);
  if (result.ok) return see(c, paths.rosterImport(id), 'roster.applied');
  const found = await importFor(c, id);
  if (result.reason === 'not-found' || !found) return notFound(c);
  if (!result.made)
    return page(
      c,
      { title: t('roster.title'), children: <SettledPage t={t} format={c.var.format} found={found} /> },
      409,
    );
  const text = refusalWords(t, result.reason, result.made.plan);
  const field = result.reason === 'leavers' ? 'leavers' : '';
  return planPage(c, found, result.made, { leavers, admins: consent.admins }, [{ field, text }]);
});

const importer = (c: Request): Importer => ({ districtId: c.var.person.districtId, personId: c.var.person.id });

async function importFor(c: Request, id: string | undefined): Promise<RosterImport | null> {
  return isId(id) ? importById(c.var.db, c.var.person.districtId, id) : null;
}

function mappingTyped(typed: Typed): Mapping {
  const mapping: Mapping = {};
  for (const key of columnKeys) {
    const value = one(typed, `column-${key}`).trim();
    if (value !== '') mapping[key] = value === noColumn ? '' : value;
  }
  return mapping;
}

/** The uploaded files; a body that is no form has none. */
async function filesIn(c: Request): Promise<RawFile[]> {
  const body: Record<string, unknown> = await c.req.parseBody({ all: true }).catch(() => ({}));
  const files = [body.files].flat().filter((value): value is File => value instanceof File);
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}

async function uploadPage(
  c: Request,
  form: { mapping: Mapping; partial: boolean; columns: readonly string[] },
  refused?: SourceRefusal,
) {
  const { db, format, person, t } = c.var;
  const errors = refused ? [{ field: 'files', text: t(`roster.refuse.${refused}`) }] : [];
  const past = await pastImports(db, person.districtId);
  const children = <UploadPage t={t} format={format} past={past} {...form} errors={errors} requestId={newId()} />;
  return page(c, { title: t('roster.title'), wide: true, children }, refused ? 422 : 200);
}

function planPage(
  c: Request,
  found: RosterImport,
  made: MadePlan,
  typed: { leavers: string; admins: string[] } = { leavers: '', admins: [] },
  errors: FieldError[] = [],
) {
  const { t } = c.var;
  const { incoming } = found.plan;
  if (!incoming) return notFound(c);
  const back = { href: paths.roster, label: t('roster.title') };
  const sections = planInWords(made.plan, t);
  const children = (
    <PlanPage
      t={t}
      id={found.id}
      source={found.source}
      incoming={incoming}
      made={made}
      sections={sections}
      typed={typed}
      errors={errors}
      requestId={newId()}
    />
  );
  return page(c, { title: t('roster.plan.title'), back, wide: true, children }, errors.length > 0 ? 422 : 200);
}
