import type { Child } from 'hono/jsx';
import type { Step } from '../history/record.ts';
import type { Key } from '../language/catalogue.ts';
import type { Format } from '../language/format.ts';
import type { Language, Params } from '../language/message.ts';
import type { T } from '../language/translate.ts';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import type { Problem, Typed } from '../platform/http/form.ts';
import type { Proposal, ProposalKind, ProposalStatus } from './decision.ts';

/** Who works on a proposal, in which partnership, and when. */
export interface Asking {
  db: Db;
  person: Person;
  partnership: Partnership;
  now: Date;
}

/** In whose words something is said. */
export interface Reader {
  t: T;
  language: Language;
  format: Format;
}

/** What a proposal says, apart from its reasons. */
export type Said = Pick<Proposal, 'title' | 'payload'>;

/** One thing a proposal says, with what it is. */
export interface Told {
  label: string;
  text: string;
}

/** A kind no, as a message. */
export interface No {
  ok: false;
  reason: Key;
  params?: Params;
}
export type Done = { ok: true } | No;

/** What was typed, as what a proposal says; or the fields that need another look. */
export type ReadMatter =
  | { ok: true; title: string; payload: Record<string, unknown> }
  | { ok: false; problems: Problem[] };

/**
 * What a proposal may be about, as a definition. A new kind is one file and one line in the list that the composition
 * hands to the routes.
 */
export interface Matter {
  kind: ProposalKind;
  /** The step of the path that it moves; none for matters outside the path. */
  step?: Step;
  /** Deciding it completes that step. */
  completes?: boolean;
  /** Every member has to agree to it; whoever proposes says so on the page, like the others. */
  everyone?: boolean;
  /** Its words stay as they are once it is proposed; only reasons and the date can be changed. */
  fixed?: boolean;
  /** Is there something of this kind to decide in this partnership now? */
  isOffered(partnership: Partnership): boolean;
  /** What the form begins with. `query` reads the page's address; '' when it says nothing. */
  start(asking: Asking, query: (name: string) => string): Promise<Typed>;
  /** The fields that say what is proposed, filled with `typed`. */
  fields(asking: Asking, typed: Typed, reader: Reader): Promise<Child>;
  /** Something before the form, such as a search; nothing for most kinds. */
  before?(asking: Asking, typed: Typed, reader: Reader): Promise<Child>;
  /** Reads those fields. `before` is the proposal that is being changed. */
  read(asking: Asking, typed: Typed, before: Said | null): Promise<ReadMatter>;
  /** The fields as they stand in a proposal, to change them. */
  typedOf(said: Said): Typed;
  /** What is proposed, in one line, in the reader's language. */
  title(said: Said, reader: Reader): string;
  /** What is proposed, in full, in words that fit what has become of it; null when the title says it all. */
  says(said: Said, reader: Reader, status: ProposalStatus): Child | null;
  /** What is proposed besides its title, in plain words: to show what a change changed, and for the record. */
  texts?(said: Said, reader: Reader): readonly Told[];
  /** The options among which to choose by approval; nothing for what is answered with a position. */
  options?(said: Said): readonly string[];
  /** What happens at the moment it is decided, in the same transaction. A no undoes the whole answer. */
  decided?(asking: Asking, proposal: Proposal): Promise<Done>;
  /** What happens when it is taken back. */
  withdrawn?(asking: Asking, proposal: Proposal): Promise<void>;
  /** Where the partners go on once it is decided. */
  next?(partnership: Partnership, said: Said, reader: Reader): { href: string; label: string };
}

/** The definition of a kind. @throws when the composition left one out */
export function matterOf(matters: readonly Matter[], kind: ProposalKind): Matter {
  const found = matters.find((matter) => matter.kind === kind);
  if (!found) throw new Error(`No definition for proposals of kind ${kind}`);
  return found;
}
