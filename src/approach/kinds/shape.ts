import type { Words } from '../../language/words.ts';
import type { Formality } from '../../partnership/partnership.ts';

/** The three parts of a cycle. */
export type Phase = 'reflect' | 'plan' | 'act';

/** One line of a working list. The key is stored beside what members tick or write, so it never changes. */
export interface ListItem {
  key: string;
  text: Words;
}

/** One way of working together, as a definition: everything the product knows about it is in here. */
export interface ApproachKind {
  /** Stored with the decision; never changes. */
  key: string;
  name: Words;
  /** What the members do, in one or two sentences. */
  summary: Words;
  /** When it is a good choice. */
  suits: Words;
  /** How often and how long sessions usually are: days between two, minutes of one, and the same in words. */
  rhythm: { everyDays: number; minutes: number; words: Words };
  /** One cycle of it: how many sessions of that length, and hours each member spends besides. */
  cycle: { sessions: number; hoursApart: number };
  /** Whether somebody has to take over a member's class meanwhile, and for what. */
  cover: { needed: 'no' | 'sometimes' | 'yes'; words: Words };
  /** What of it districts usually count as hours of professional development. Their rules differ: nothing is promised. */
  credit: Words;
  /** How many members it works well with, within the two to eight of a partnership. */
  people: { from: number; to: number };
  /** What usually remains at the end and shows what happened. */
  evidence: Words[];
  /** To get ready before a session. */
  prepare: ListItem[];
  /** To have at hand in the session. */
  bring: ListItem[];
  /** To write down afterwards. */
  record: ListItem[];
  /** The main piece of work in a session of each phase; the middle line of its agenda. */
  work: Record<Phase, Words>;
  /** What to ask in a session of each phase: one light prompt when loose, deeper ones when tight. */
  prompts: Record<Phase, Record<Formality, Words[]>>;
}
