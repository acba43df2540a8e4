import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type T, translator } from '../language/translate.ts';
import { ConfigError, readConfig } from '../platform/config.ts';
import { openDatabase } from '../platform/db/database.ts';
import type { Db } from '../platform/db/scope.ts';
import { FolderInUse } from '../platform/db/folder-lock.ts';
import { openLog } from '../platform/log.ts';
import { applyImport, type Importer, type MadePlan, prepareImport, tryImport } from './actions.ts';
import type { Mapping } from './column-names.ts';
import { mappingFromText } from './columns.ts';
import { hasErrors, isEmpty, type RosterPlan } from './plan.ts';
import { planInWords, refusalWords } from './plan-in-words.ts';
import { readStaff } from './read.ts';
import { commandLimits, type RawFile, readSource, sourceWords } from './source.ts';
import type { IncomingStaff } from './staff.ts';
import { lockDistrict } from './store.ts';

/** Rows of each part of a plan that are printed. */
const printedRows = 50;

interface Wish {
  places: string[];
  district?: string;
  apply: boolean;
  confirmed: number | null;
  mapping: Mapping;
  partial: boolean;
}

/**
 * The import command: prints what a roster would change and, with `--apply`, changes it. `args` are the words after
 * the script's name. Returns the exit code: 0 done, 1 refused, 2 not understood.
 */
export async function importCommand(
  args: string[],
  env: Record<string, string | undefined>,
  print: (line: string) => void,
  now: Date,
): Promise<number> {
  const t = translator((env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '').startsWith('es') ? 'es' : 'en');
  const wish = wishFrom(args);
  if (!wish) {
    print(t('roster.command.usage'));
    return 2;
  }
  let raw: RawFile[];
  try {
    raw = wish.places.flatMap(filesAt);
  } catch (error) {
    print(t('roster.command.no_file', { problem: error instanceof Error ? error.message : '' }));
    return 1;
  }
  const source = readSource(raw, commandLimits);
  if (!source.ok) {
    print(t(`roster.refuse.${source.reason}`));
    return 1;
  }
  const staff = readStaff(source.files, {
    mapping: wish.mapping,
    complete: !wish.partial,
    today: now.toISOString().slice(0, 10),
  });
  try {
    const database = await openDatabase(readConfig(env), openLog('silent'));
    try {
      return await database.asSystem((db) => importInto(db, wish, staff, sourceWords(staff.form, raw), t, print, now));
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof FolderInUse) print(`${error.message} ${t('roster.command.in_use')}`);
    else if (error instanceof ConfigError) print(error.message);
    else throw error;
    return 1;
  }
}

async function importInto(
  db: Db,
  wish: Wish,
  staff: IncomingStaff,
  source: string,
  t: T,
  print: (line: string) => void,
  now: Date,
): Promise<number> {
  const districts = await db.selectFrom('district').select(['id', 'name']).orderBy('name').execute();
  const named = districts.filter(
    (one) => wish.district === undefined || one.name.toLowerCase() === wish.district.toLowerCase(),
  );
  const [district, other] = named;
  if (!district || other) {
    print(
      t(districts.length === 0 ? 'roster.command.no_district' : 'roster.command.which_district', {
        names: districts.map((one) => one.name).join(', '),
      }),
    );
    return 1;
  }
  const who: Importer = { districtId: district.id, personId: null };
  if (!wish.apply) {
    const { plan } = await tryImport(db, who, staff);
    printPlan(plan, source, t, print);
    if (plan.guard) print(t('roster.command.leavers', { ...plan.guard }));
    if (!hasErrors(plan) && !isEmpty(plan)) print(t('roster.command.nothing_applied'));
    return hasErrors(plan) ? 1 : 0;
  }
  await lockDistrict(db, district.id);
  const prepared: MadePlan & { id: string } = await prepareImport(db, who, staff, source, now);
  printPlan(prepared.plan, source, t, print);
  const consent = { fingerprint: prepared.fingerprint, leavers: wish.confirmed, admins: [] };
  const result = await applyImport(db, who, prepared.id, consent, now);
  if (result.ok) {
    print(t('roster.command.applied', { ...result.counts }));
    return 0;
  }
  const guard = prepared.plan.guard;
  if (result.reason === 'leavers' && guard) print(t('roster.command.leavers', { ...guard }));
  else print(refusalWords(t, result.reason, prepared.plan));
  return 1;
}

function printPlan(plan: RosterPlan, source: string, t: T, print: (line: string) => void): void {
  print(`${t('roster.plan.read')}: ${source}`);
  if (isEmpty(plan) && !hasErrors(plan)) print(t('roster.plan.empty'));
  for (const section of planInWords(plan, t)) {
    print(`\n${section.title}${section.lead === undefined ? '' : `\n${section.lead}`}`);
    for (const row of section.rows(0, printedRows)) print(`  ${row.filter((cell) => cell !== '').join(' | ')}`);
    if (section.count > printedRows) print(`  ${t('roster.command.more', { count: section.count - printedRows })}`);
  }
  print(`\n${t('roster.plan.count.unchanged', { count: plan.unchanged })}`);
  if (plan.suggestedAdmins.length > 0)
    print(t('roster.command.admins', { names: plan.suggestedAdmins.map((one) => one.name).join(', ') }));
}

function wishFrom(args: string[]): Wish | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        district: { type: 'string' },
        apply: { type: 'boolean' },
        partial: { type: 'boolean' },
        'confirm-leavers': { type: 'string' },
        mapping: { type: 'string' },
      },
    });
    const typed = values['confirm-leavers'];
    const mapping = values.mapping === undefined ? {} : mappingFromText(values.mapping);
    if (positionals.length === 0 || mapping === null || (typed !== undefined && !/^\d{1,9}$/.test(typed))) return null;
    const confirmed = typed === undefined ? null : Number(typed);
    return {
      places: positionals,
      district: values.district,
      apply: values.apply ?? false,
      confirmed,
      mapping,
      partial: values.partial ?? false,
    };
  } catch {
    return null;
  }
}

/** A folder stands for the CSV files in it. */
function filesAt(place: string): RawFile[] {
  if (!statSync(place).isDirectory()) return [{ name: basename(place), bytes: readFileSync(place) }];
  return readdirSync(place)
    .filter((name) => /\.(csv|txt|tsv)$/i.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(place, name)) }));
}
