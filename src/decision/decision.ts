import type { Formality } from '../partnership/partnership.ts';

/** What a member says to a proposal. Silence is never taken for an answer. */
export const stances = ['agree', 'reservation', 'aside', 'object'] as const;
export type Stance = (typeof stances)[number];

/** What a proposal may be about. */
export const proposalKinds = [
  'approach',
  'member',
  'objective',
  'timeline',
  'choice',
  'publishing',
  'closing',
  'other',
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

export type ProposalStatus = 'open' | 'decided' | 'withdrawn';

/** A member's answer to a choice: the options they could live with, counted from 0, and the one they object to. */
export interface Picks {
  approves: readonly number[];
  objectsTo: number | null;
}

/** A member's visible answer to one version of a proposal. */
export interface Position {
  personId: string;
  name: string;
  version: number;
  stance: Stance;
  reason: string;
  /** To a choice among several: what they approve; null to any other proposal. */
  picks: Picks | null;
  at: Date;
}

/** A proposal that was put off, by whom and until when; null: until somebody takes it up again. */
export interface Later {
  until: string | null;
  name: string;
  at: Date;
}

/** What is weighed before proposing; asked for when formality is tight. */
export const considerations = ['speaksFor', 'speaksAgainst', 'changeOurMind'] as const;
export type Considerations = Record<(typeof considerations)[number], string>;

export interface Proposal {
  id: string;
  partnershipId: string;
  kind: ProposalKind;
  /** In its author's words; kinds that say themselves what they are keep a plain one. */
  title: string;
  reasons: string;
  /** What takes effect; read by the definition of its kind. */
  payload: unknown;
  /** Raised by an amendment, which asks everybody again. */
  version: number;
  status: ProposalStatus;
  /** The day by which the members hope to have answered, YYYY-MM-DD. Nothing happens by itself on it. */
  decideBy: string | null;
  /** Put off; null when it isn't. Positions stay, and it asks nobody meanwhile. */
  later: Later | null;
  /** The day on which the members want to look at it again once it is decided, YYYY-MM-DD. */
  revisitOn: string | null;
  /** Which of several options was chosen, counted from 0. */
  chosen: number | null;
  proposerId: string;
  proposerName: string;
  createdAt: Date;
  decidedAt: Date | null;
  /** The word with which it was taken back. */
  closedWord: string;
  /** To the present version, in the order they were taken; also of people who have left since. */
  positions: readonly Position[];
}

/** A proposal as it read in one version, with who worded it so. */
export interface ProposalVersion {
  version: number;
  title: string;
  reasons: string;
  payload: unknown;
  authorName: string;
  at: Date;
  positions: readonly Position[];
}

/** A proposal with all its versions, for the record. */
export interface Recorded {
  proposal: Proposal;
  versions: readonly ProposalVersion[];
}

/** The longest texts, in characters. */
export const longest = { title: 300, reasons: 8000, reason: 4000, word: 2000, consideration: 2000 } as const;
/** How many proposals may be open at once in a partnership; more would be a pile, not a talk. */
export const mostOpen = 40;

/** Where a proposal stands among the members of now. */
export interface Outcome {
  /** Members who have not answered the present version. */
  waitingFor: readonly string[];
  /** Members who object. */
  objecting: readonly string[];
  /** At least one member agrees, with or without a reservation; every one of them where that is asked for. */
  carried: boolean;
  /** Everybody has answered, nobody objects, and somebody wants it. */
  decided: boolean;
}

/**
 * Weighs the positions: decided is what every member has answered, nobody objects to, and at least one agrees to. Who
 * has left no longer counts; who has joined is asked too; answers to an earlier version are over.
 * @param everyone standing aside is not enough: every member has to agree, with or without a reservation
 */
export function outcomeOf(
  memberIds: readonly string[],
  proposal: Pick<Proposal, 'version' | 'positions'>,
  everyone = false,
): Outcome {
  const stance = new Map(
    proposal.positions.filter((p) => p.version === proposal.version).map((p) => [p.personId, p.stance]),
  );
  const waitingFor = memberIds.filter((id) => !stance.has(id));
  const objecting = memberIds.filter((id) => stance.get(id) === 'object');
  const agrees = (id: string) => stance.get(id) === 'agree' || stance.get(id) === 'reservation';
  const carried = memberIds.length > 0 && (everyone ? memberIds.every(agrees) : memberIds.some(agrees));
  return { waitingFor, objecting, carried, decided: waitingFor.length === 0 && objecting.length === 0 && carried };
}

/** Must this position come with a reason? An objection always; every position when formality is tight. */
export function needsReason(stance: Stance, formality: Formality): boolean {
  return stance === 'object' || formality === 'tight';
}

/** Who may take a proposal back: whoever made it; any member once they have left. */
export function mayWithdraw(
  proposal: Pick<Proposal, 'status' | 'proposerId'>,
  memberIds: readonly string[],
  personId: string,
): boolean {
  if (proposal.status !== 'open' || !memberIds.includes(personId)) return false;
  return proposal.proposerId === personId || !memberIds.includes(proposal.proposerId);
}

/** What becomes of a position or an amendment that was written while looking at `basedOn`. */
export function judgeAnswer(
  proposal: Pick<Proposal, 'status' | 'version'>,
  basedOn: number,
): 'good' | 'settled' | 'meanwhile' {
  if (proposal.status !== 'open') return 'settled';
  return proposal.version === basedOn ? 'good' : 'meanwhile';
}

/** Is it put off on this day (YYYY-MM-DD)? One that was put off until a day comes back by itself when the day comes. */
export function isPutOff(proposal: Pick<Proposal, 'later'>, today: string): boolean {
  return proposal.later !== null && (proposal.later.until === null || proposal.later.until > today);
}

/** Has the day come to look at a decision again? */
export function isRevisited(proposal: Pick<Proposal, 'status' | 'revisitOn'>, today: string): boolean {
  return proposal.status === 'decided' && proposal.revisitOn !== null && proposal.revisitOn <= today;
}

/**
 * Proposals as a list is useful to `personId`: theirs to answer, then open, then put off, then the record; apart from it
 * what was settled before they joined.
 * @param today in the district's zone, YYYY-MM-DD
 */
export function inGroups<
  P extends Pick<Proposal, 'status' | 'version' | 'positions' | 'later' | 'decidedAt' | 'createdAt'>,
>(
  proposals: readonly P[],
  personId: string,
  joinedAt: Date,
  today: string,
): { mine: P[]; open: P[]; later: P[]; settled: P[]; before: P[] } {
  const answered = (p: P) => p.positions.some((q) => q.personId === personId && q.version === p.version);
  const open = proposals.filter((p) => p.status === 'open' && !isPutOff(p, today));
  const settled = proposals.filter((p) => p.status !== 'open');
  const early = (p: P) => (p.decidedAt ?? p.createdAt) < joinedAt;
  return {
    mine: open.filter((p) => !answered(p)),
    open: open.filter(answered),
    later: proposals.filter((p) => p.status === 'open' && isPutOff(p, today)),
    settled: settled.filter((p) => !early(p)),
    before: settled.filter(early),
  };
}
