import type { Picks, Position } from './decision.ts';

/** How many options a choice may have. */
export const fewestOptions = 2;
export const mostOptions = 8;

/** Where one option stands. */
export interface Tally {
  option: number;
  /** Members who approve it. */
  approvedBy: readonly string[];
  /** Members whose objection to it stands. */
  objectedBy: readonly string[];
}

/** Where a choice stands among the members of now. */
export interface Choosing {
  waitingFor: readonly string[];
  tallies: readonly Tally[];
  /** Those with the most approvals among what nobody objects to; empty while nobody approves any such. */
  leading: readonly number[];
  /** Everybody has answered and several lead: they are asked again among these. */
  tied: boolean;
  /** Everybody has answered and one leads. */
  winner: number | null;
}

/**
 * Weighs a choice by approval: each member approves any number of options and may object to one. It is decided once
 * every member has answered; of the options to which no objection stands, the one with the most approvals is chosen.
 * Several with equally many are a tie, which decides nothing; so does an answer in which nobody approves anything. Who
 * has left no longer counts, and answers to an earlier version are over.
 * @param options how many there are
 */
export function choosing(
  memberIds: readonly string[],
  proposal: { version: number; positions: readonly Pick<Position, 'personId' | 'version' | 'picks'>[] },
  options: number,
): Choosing {
  const picks = new Map(
    proposal.positions.flatMap((p) =>
      p.version === proposal.version && p.picks && memberIds.includes(p.personId) ? [[p.personId, p.picks]] : [],
    ),
  );
  const waitingFor = memberIds.filter((id) => !picks.has(id));
  const those = (holds: (picks: Picks) => boolean) => [...picks].filter(([, p]) => holds(p)).map(([id]) => id);
  const tallies = Array.from(
    { length: options },
    (_, option): Tally => ({
      option,
      approvedBy: those((p) => p.approves.includes(option)),
      objectedBy: those((p) => p.objectsTo === option),
    }),
  );
  const possible = tallies.filter((tally) => tally.objectedBy.length === 0 && tally.approvedBy.length > 0);
  const most = Math.max(0, ...possible.map((tally) => tally.approvedBy.length));
  const leading = possible.filter((tally) => tally.approvedBy.length === most).map((tally) => tally.option);
  const complete = memberIds.length > 0 && waitingFor.length === 0;
  return {
    waitingFor,
    tallies,
    leading,
    tied: complete && leading.length > 1,
    winner: complete && leading.length === 1 ? (leading[0] ?? null) : null,
  };
}
