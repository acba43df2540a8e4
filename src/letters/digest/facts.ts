/** Something that waits for the person; with whom, how many, and by when where there is a day. */
export interface Waits {
  what: 'proposals' | 'revisits' | 'invitations' | 'closings' | 'recommits' | 'promises';
  count: number;
  /** YYYY-MM-DD */
  by: string | null;
}

/** A session to come. */
export interface Coming {
  phase: 'reflect' | 'plan' | 'act';
  startsAt: Date;
  partners: readonly string[];
}

export const newsKinds = ['posts', 'decisions', 'sessions', 'plans', 'evidence', 'reflections', 'people'] as const;

/** What is new in one partnership, in numbers. */
export interface News {
  partnershipId: string;
  partners: readonly string[];
  counts: readonly { what: (typeof newsKinds)[number]; count: number }[];
}

/** All that a digest says to one person. Names, numbers and dates. */
export interface DigestFacts {
  waits: readonly Waits[];
  coming: readonly Coming[];
  news: readonly News[];
}

/** Is there anything to say? A digest that says nothing is not written. */
export function isWorthwhile(facts: DigestFacts): boolean {
  return facts.waits.length > 0 || facts.coming.length > 0 || facts.news.length > 0;
}
