/** Whose priority it is. An objective whose source is one of these may say which priority it comes from. */
export const levels = ['district', 'building', 'plc'] as const;
export type Level = (typeof levels)[number];

/** What a district, a building or a PLC has set out to work on. */
export interface Priority {
  id: string;
  level: Level;
  /** The building's or PLC's id; null for the district's own. */
  placeId: string | null;
  /** The building's or PLC's name; null for the district's own. */
  place: string | null;
  title: string;
  about: string;
  /** Plain dates in the district's zone; the last day included. */
  startsOn: string;
  /** null: until it is retired. */
  endsOn: string | null;
}

/** What an objective carries of the priority it comes from. */
export type PriorityTag = Pick<Priority, 'id' | 'title' | 'level'>;

/** Not yet, now, or no more. */
export type When = 'coming' | 'current' | 'past';

/** How a priority stands on a day. */
export function whenIs(priority: Pick<Priority, 'startsOn' | 'endsOn'>, today: string): When {
  if (priority.startsOn > today) return 'coming';
  return priority.endsOn !== null && priority.endsOn < today ? 'past' : 'current';
}

/** The most letters; the table holds the same. */
export const longest = { title: 200, about: 2000 } as const;
