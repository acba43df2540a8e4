import { sql } from 'kysely';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { cautions, parts, usualWeights, type Weights } from './weights.ts';

/** The points a district has set; the usual ones for what it has not. */
export async function weightsOf(db: Db, districtId: string): Promise<Weights> {
  const { rows } = await sql<{ weights: Partial<Record<string, number>> }>`
    select weights from matching_weight where district_id = ${districtId}`.execute(db);
  const kept = rows[0]?.weights ?? {};
  return Object.fromEntries([...parts, ...cautions].map((name) => [name, kept[name] ?? usualWeights[name]])) as Weights;
}

/** Keeps a district's points; null goes back to the usual ones. */
export async function keepWeights(db: Db, admin: Person, weights: Weights | null, now: Date): Promise<void> {
  if (weights === null) {
    await sql`delete from matching_weight where district_id = ${admin.districtId}`.execute(db);
    return;
  }
  await sql`
    insert into matching_weight (district_id, weights, person_id, updated_at)
    values (${admin.districtId}, ${JSON.stringify(weights)}::jsonb, ${admin.id}, ${now})
    on conflict (district_id) do update set weights = excluded.weights, person_id = excluded.person_id, updated_at = excluded.updated_at`.execute(
    db,
  );
}
