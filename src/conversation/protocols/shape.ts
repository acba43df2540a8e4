import type { Words } from '../../language/words.ts';
import type { Formality } from '../../partnership/partnership.ts';

/** What partners may want a structured conversation for: the first question of the chooser. */
export type Aim =
  | 'connect'
  | 'plan'
  | 'look_back'
  | 'unstick'
  | 'improve'
  | 'evidence'
  | 'success'
  | 'read'
  | 'ideas'
  | 'visit';

/** Somebody's part in a conversation, beside talking. */
export interface Role {
  /** Stored with a run; never changes. */
  key: string;
  name: Words;
  /** What this person does, in a sentence. */
  does: Words;
  /** `one` person holds it; `everyone_else` are all who hold no other role. */
  holders: 'one' | 'everyone_else';
  /** May move the run on. At most one role does; without one, whoever opened the run facilitates. */
  facilitates?: true;
}

/**
 * How a round goes. `open`: anybody speaks · `go_round`: one after the other, each has a turn · `one_speaks`: the holder
 * of the round's role speaks and the others listen · `silent`: everybody writes cards, which appear together at the end
 * of the round · `sorting`: the cards are put into themes together.
 */
export type Manner = 'open' | 'go_round' | 'one_speaks' | 'silent' | 'sorting';

/** A timed part of a conversation. */
export interface Round {
  /** Stored with notes; never changes within a protocol. */
  key: string;
  name: Words;
  /** 1 to 240. */
  minutes: number;
  manner: Manner;
  /** With `one_speaks`: the key of the role that speaks. */
  speaker?: string;
  /** What everybody does in this round, in one or two sentences. */
  does: Words;
  /** Things to ask or to begin with; none of them has to be used. */
  prompts: readonly Words[];
}

/**
 * A structured conversation, as a definition. The shipped ones stand one to a file in `kinds/`; a district's and a
 * partnership's own ones have the same shape and are kept in the database, each version as it was.
 */
export interface ConversationProtocol {
  /** Stored with a run; never changes. */
  key: string;
  /** Raised when a round or role is added, taken away or changes its meaning. Wording may be mended within a version. */
  version: number;
  name: Words;
  /** What it is good for, in a sentence. */
  purpose: Words;
  aims: readonly Aim[];
  /** How many take part, within the two to eight of a partnership. */
  people: { from: number; to: number };
  /** How tight it is. A partnership's dial sorts the offers by it and hides none. */
  formality: Formality;
  roles: readonly Role[];
  rounds: readonly Round[];
  /** What to have at hand. */
  bring: readonly Words[];
  /** What it leaves behind: the headings of the written trace. Keys are stored with the trace. */
  leaves: readonly { key: string; text: Words }[];
}

/** All rounds together, in minutes. */
export function minutesOf(protocol: Pick<ConversationProtocol, 'rounds'>): number {
  return protocol.rounds.reduce((sum, round) => sum + round.minutes, 0);
}
