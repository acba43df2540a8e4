import type { Format } from '../language/format.ts';
import type { Language } from '../language/message.ts';
import type { T } from '../language/translate.ts';
import type { LetterKind } from '../people/letter-kinds.ts';
import type { Db } from '../platform/db/database.ts';

/** What happened, as the letter writer reads it. */
export interface Happened {
  id: number;
  districtId: string;
  partnershipId: string | null;
  personId: string | null;
  verb: string;
  subjectId: string | null;
  audience: readonly string[];
  detail: Readonly<Record<string, unknown>>;
}

/** Someone a letter goes to. */
export interface Addressee {
  /** Null: an invitee who is not in the directory yet. */
  personId: string | null;
  districtId: string;
  email: string;
  language: Language;
  /** The district's zone. */
  timezone: string;
}

/** A letter to be written: to whom, and what its words need to know. Names, kinds and dates; never what partners wrote. */
export interface Draft<F> {
  to: { personId: string } | { email: string; districtId: string };
  /** With kind and address this makes a letter unique, so it is never written twice. */
  cause: string;
  facts: F;
}

/** What a letter says. */
export interface LetterWords {
  subject: string;
  lines: string[];
  /** Lists under a heading, after the lines. */
  sections?: readonly { title: string; items: readonly string[] }[];
  action: { label: string; path: string };
}

/** One kind of occasion for a letter. */
export interface Occasion<F = never> {
  kind: LetterKind;
  verbs: readonly string[];
  drafts(db: Db, happened: Happened, secret: string): Promise<Draft<F>[]>;
  words(facts: F, t: T, format: Format): LetterWords;
}

/** Any occasion, for the list; its facts are its own affair. */
export interface AnyOccasion {
  kind: LetterKind;
  verbs: readonly string[];
  write(db: Db, happened: Happened, secret: string): Promise<Written[]>;
}

export interface Written {
  kind: LetterKind;
  to: Draft<unknown>['to'];
  cause: string;
  words(t: T, format: Format): LetterWords;
}

/** Ties an occasion's facts to its words, so that the list need not know them. */
export function occasion<F>(definition: Occasion<F>): AnyOccasion {
  return {
    kind: definition.kind,
    verbs: definition.verbs,
    async write(db, happened, secret) {
      const drafts = await definition.drafts(db, happened, secret);
      return drafts.map((draft) => ({
        kind: definition.kind,
        to: draft.to,
        cause: draft.cause,
        words: (t, format) => definition.words(draft.facts, t, format),
      }));
    },
  };
}
