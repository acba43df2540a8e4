import { sql } from 'kysely';
import type { Objective } from '../objective/objective.ts';
import { list, objectiveFrom } from '../objective/store.ts';
import type { Db } from '../platform/db/database.ts';
import { compatibility, fit } from './compatibility.ts';
import { prepare } from './prepared.ts';
import type { Reason } from './reasons.ts';
import { searchWords } from './reading.ts';
import { compare } from './text.ts';
import { weightsOf } from './weights-store.ts';

/** Somebody's open objective that might go with another, and why. */
export interface Candidate {
  objective: Objective;
  score: number;
  reasons: readonly Reason[];
  /** It says nearly the same: joining may be better than a second one. */
  nearlySame: boolean;
}

/** What is looked for: an objective, or one that is still being written (`id` null). */
export type Sought = Omit<Objective, 'id'> & { id: string | null };

/** How many are looked at closely; indexes bring the likeliest. */
const considered = 120;
/** How many telling words are looked up. */
const mostWords = 8;
/** Two objectives that fit less have too little in common to be shown. */
const least = 60;
/** From which share of telling words two objectives say nearly the same. */
const same = 0.75;

/**
 * Open objectives of other people that go with `sought`, the best first, each person once. Left out are people who are
 * inactive or ask not to be suggested, who evaluate its author or are evaluated by them, who are partners on it or asked
 * to be, whom a specialist has suggested for it, and with whom its author shares two declined invitations. Two queries.
 */
export async function candidatesFor(db: Db, sought: Sought, most: number): Promise<Candidate[]> {
  const words = searchWords([sought.statement, sought.why, sought.success].join('\n'), mostWords);
  const { rows } = await sql<{ earlier: number }>`
    select * from objectives_near(${sought.personId}, ${sought.id}, ${list(words.map((word) => word.words))},
      ${words.map((word) => word.tells)}::real[], ${list(sought.focusAreas.map((area) => area.key))}, ${list(sought.subjects)},
      ${list(sought.grades)}, ${considered})`.execute(db);
  const weights = await weightsOf(db, sought.districtId);
  const mine = prepare(sought);
  const scored = rows.map((row) => {
    const objective = objectiveFrom(row);
    const its = prepare(objective);
    return { objective, its, earlier: row.earlier, fits: fit(mine, its, weights, row.earlier) };
  });
  scored.sort(
    (a, b) => b.fits - a.fits || (b.objective.openedAt?.getTime() ?? 0) - (a.objective.openedAt?.getTime() ?? 0),
  );
  const people = new Set<string>();
  return scored
    .filter(({ fits, objective: { personId } }) => fits >= least && !people.has(personId) && people.add(personId))
    .slice(0, most)
    .map(({ objective, its, earlier }) => ({
      objective,
      ...compatibility(mine, its, weights, earlier),
      nearlySame: compare(mine.reading, its.reading).words >= same,
    }));
}
