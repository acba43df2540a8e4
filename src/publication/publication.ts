import { z } from 'zod';

/** Who reads what a partnership shows: people it names, or everybody who works in the district. */
export type Readers = 'people' | 'district';

export const longestBody = 40_000;
export const mostReaders = 20;

/** What is agreed to, exactly as it will be shown. */
export interface Agreed {
  title: string;
  /** Markdown. */
  body: string;
  /** The members' names stand under it. */
  names: boolean;
  readers: Readers;
  /** When it is for named people. */
  people: readonly { id: string; name: string }[];
  /** Those of them who evaluate a member, or are evaluated by one. */
  evaluators: readonly string[];
}

const stored = z.object({
  body: z.string(),
  names: z.boolean(),
  readers: z.enum(['people', 'district']),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  evaluators: z.array(z.string()),
});

/** What a proposal to publish says. */
export function agreedOf(said: { title: string; payload: unknown }): Agreed {
  const found = stored.safeParse(said.payload);
  return found.success
    ? { title: said.title, ...found.data }
    : { title: said.title, body: '', names: false, readers: 'people', people: [], evaluators: [] };
}

/** What is shown to others. */
export interface Publication {
  id: string;
  partnershipId: string;
  proposalId: string;
  title: string;
  body: string;
  /** The members' names; '' when they wanted none. */
  authors: string;
  readers: Readers;
  /** Names of those it is for, when it is for named people; known to the members. */
  people: readonly string[];
  shownAt: Date;
  endedAt: Date | null;
}

/** Names and addresses as they were typed, parted by commas, semicolons or lines. */
export function namesIn(typed: string): string[] {
  return [
    ...new Set(
      typed
        .split(/[,;\n]/)
        .map((name) => name.replace(/\s+/g, ' ').trim())
        .filter((name) => name !== ''),
    ),
  ];
}
