/** The longest notes of a session, in characters. */
export const longestNotes = 20_000;

/** What a session's notes say, and which writing of them this is: 0 before anyone wrote. */
export interface Notes {
  body: string;
  version: number;
  /** Who wrote last; '' before anyone did. */
  name: string;
  updatedAt: Date | null;
}

/**
 * Two people wrote at once: what is kept already, with every line of the other text that it lacks, in order, below.
 * Nothing that either wrote is missing; what both wrote stands once.
 */
export function together(kept: string, mine: string): string {
  const known = new Set(kept.split('\n').map((line) => line.trim()));
  const more = mine.split('\n').filter((line) => line.trim() !== '' && !known.has(line.trim()));
  return [kept.trimEnd(), ...(more.length > 0 ? [more.join('\n')] : [])].filter(Boolean).join('\n\n');
}
