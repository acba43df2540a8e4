import type { Partnership } from '../../partnership/partnership.ts';
import type { Person } from '../../people/person.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Problem, Typed } from '../../platform/http/form.ts';

/** What a member will do, as a conversation ends with it. */
export interface Commitment {
  personId: string;
  what: string;
  byDate: string | null;
}

/** What partners agree on as their conversation ends. */
export interface Agreed {
  commitments: readonly Commitment[];
  next: { startsAt: Date; minutes: number; place: string } | null;
}

/**
 * How a conversation's end goes on in the cycle and the timeline, which rank above it. Passed in where routes are
 * mounted.
 */
export interface Ending {
  /** Reads what was agreed. Fields: `what1`, `personId1`, `byDate1` and so on; `day`, `time`, `minutes`, `place`. */
  read(
    typed: Typed,
    partnership: Partnership,
    person: Person,
    now: Date,
  ): { ok: true; value: Agreed } | { ok: false; problems: Problem[] };
  /** Makes plans of the commitments and plans the session. @returns their ids, the plans' in the commitments' order */
  keep(
    db: Db,
    person: Person,
    partnership: Partnership,
    agreed: Agreed,
    now: Date,
  ): Promise<{ plans: readonly string[]; sessionId: string | null }>;
}

/** How many commitments may be written down at the end; more can be added as plans. */
export const commitmentRows = 4;
