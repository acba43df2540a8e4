import type { Db } from '../platform/db/database.ts';
import { newId } from '../platform/ids.ts';
import { carryOut } from './carry-out.ts';
import { type CurrentStaff, fingerprintOf } from './current.ts';
import { hasErrors, planImport, type RosterPlan } from './plan.ts';
import type { IncomingStaff } from './staff.ts';
import {
  addImport,
  currentStaff,
  finishImport,
  type ImportCounts,
  importById,
  lockDistrict,
  type Reading,
  type RosterImport,
} from './store.ts';

/** Who imports: an admin of the district, or (with no person) whoever runs the command on the server. */
export interface Importer {
  districtId: string;
  personId: string | null;
}

/** A plan with the state of the staff that it was made against. */
export interface MadePlan {
  plan: RosterPlan;
  fingerprint: string;
}

function made(current: CurrentStaff, incoming: IncomingStaff): MadePlan {
  return { plan: planImport(current, incoming), fingerprint: fingerprintOf(current) };
}

/** Keeps what was read as a planned import and returns its id with the plan. Nothing about people changes. */
export async function prepareImport(
  db: Db,
  who: Importer,
  read: IncomingStaff,
  source: string,
  now: Date,
): Promise<MadePlan & { id: string }> {
  const current = await currentStaff(db, who.districtId);
  // A deleted user of a bundle may have been anybody: only ids of people who are here are worth keeping.
  const known = new Set(current.people.map((person) => person.rosterId));
  const incoming: IncomingStaff = { ...read, gone: read.gone.filter((id) => known.has(id)) };
  const plan = made(current, incoming);
  const id = newId(now.getTime());
  await addImport(db, { id, ...who, source, incoming, fingerprint: plan.fingerprint, now });
  return { id, ...plan };
}

/** What an import would do, without keeping anything. */
export async function tryImport(db: Db, who: Importer, incoming: IncomingStaff): Promise<MadePlan> {
  return made(await currentStaff(db, who.districtId), incoming);
}

/** The plan of an import as of now: people may have changed since it was uploaded. Null once nothing is left to plan. */
export async function planAgain(db: Db, who: Importer, found: RosterImport): Promise<MadePlan | null> {
  return found.plan.incoming === undefined ? null : made(await currentStaff(db, who.districtId), found.plan.incoming);
}

/** What the admin saw and said when they pressed the button. */
export interface Consent {
  /** Fingerprint of the plan that was on the page. */
  fingerprint: string;
  /** The number of leavers, typed; needed only where the plan asks for it. */
  leavers: number | null;
  /** Refs of suggested admins who shall become admins. */
  admins: string[];
}

/** Endings of message keys `roster.refuse.<reason>`. */
export type ApplyRefusal = 'not-found' | 'discarded' | 'errors' | 'changed' | 'leavers';

export type ApplyResult =
  | { ok: true; counts: ImportCounts }
  | { ok: false; reason: ApplyRefusal; made: MadePlan | null };

/**
 * Carries out a planned import, all of it or nothing. Refused while rows have errors, when the staff have changed since
 * the plan was shown (the new plan comes back), and when many would leave and the number was not typed. Applying what
 * is applied already answers with the same counts and changes nothing.
 */
export async function applyImport(
  db: Db,
  who: Importer,
  id: string,
  consent: Consent,
  now: Date,
): Promise<ApplyResult> {
  await lockDistrict(db, who.districtId);
  const found = await importById(db, who.districtId, id);
  if (!found) return { ok: false, reason: 'not-found', made: null };
  if (found.status === 'applied' && found.plan.counts) return { ok: true, counts: found.plan.counts };
  const again = await planAgain(db, who, found);
  if (!again) return { ok: false, reason: 'discarded', made: null };
  const { plan, fingerprint } = again;
  if (hasErrors(plan)) return { ok: false, reason: 'errors', made: again };
  if (fingerprint !== consent.fingerprint) return { ok: false, reason: 'changed', made: again };
  if (plan.guard && consent.leavers !== plan.guard.leaving) return { ok: false, reason: 'leavers', made: again };
  const suggested = new Set(plan.suggestedAdmins.map((person) => person.ref));
  const admins = new Set(consent.admins.filter((ref) => suggested.has(ref)));
  const memory = await carryOut(db, who.districtId, plan, admins, now);
  const counts = countsOf(plan);
  const reading = readingOf(found.plan.incoming);
  await finishImport(db, who.districtId, id, { counts, memory, ...(reading && { reading }) }, now);
  return { ok: true, counts };
}

/** How a plain file was read; null for a bundle, which needs no explaining. */
export function readingOf(incoming: IncomingStaff | undefined): Reading | null {
  if (!incoming?.mapping || !incoming.columns) return null;
  return { columns: incoming.columns, mapping: incoming.mapping, complete: incoming.complete };
}

/** How many people a plan adds, changes, brings back, lets go and leaves as they are. */
export function countsOf(plan: RosterPlan): ImportCounts {
  const of = (kind: string): number => plan.people.filter((step) => step.kind === kind).length;
  return {
    added: of('new'),
    changed: of('changed'),
    returning: of('returning'),
    leaving: plan.leaving.length,
    unchanged: plan.unchanged + of('kept'),
  };
}
