import { record } from '../history/record.ts';
import { newId } from '../platform/ids.ts';
import { choosing } from './choice.ts';
import { type Picks, judgeAnswer, mayWithdraw, mostOpen, outcomeOf, type Proposal, type Stance } from './decision.ts';
import type { Grounds } from './form.ts';
import { about, type Decided, held, membersHeld, no, type Refused } from './held.ts';
import { type Asking, type Matter, matterOf } from './matter.ts';
import {
  addProposal,
  countOpen,
  holdProposal,
  putPosition,
  putWording,
  setDays,
  setLater,
  settleProposal,
} from './store.ts';

/**
 * Puts a question to the partners. Whoever proposes agrees with it by that, visibly, and may change their position; in a
 * partnership of one it is decided at once.
 */
export async function propose(
  asking: Asking,
  matter: Matter,
  said: { title: string; payload: Record<string, unknown> },
  grounds: Grounds,
): Promise<Decided | Refused> {
  const memberIds = await membersHeld(asking);
  if (!memberIds) return no('decision.closed');
  const { db, person, partnership, now } = asking;
  if ((await countOpen(db, partnership)) >= mostOpen) return no('decision.too_many');
  const id = newId(now.getTime());
  const { reasons, decideBy, revisitOn } = grounds;
  await addProposal(db, partnership, {
    id,
    kind: matter.kind,
    title: said.title,
    reasons,
    payload: { ...said.payload, considerations: grounds.considerations },
    decideBy,
    revisitOn,
    personId: person.id,
    now,
  });
  await record(db, {
    ...about(asking),
    verb: 'proposal.made',
    subjectId: id,
    step: matter.step,
    detail: { kind: matter.kind },
  });
  if (!answersLater(matter))
    await putPosition(db, partnership, {
      proposalId: id,
      version: 1,
      personId: person.id,
      stance: 'agree',
      reason: '',
      now,
    });
  return settle(asking, matter, id, memberIds);
}

/** Who asks among several has not said which; and what everybody has to agree to is first looked at as it will be. */
export function answersLater(matter: Matter): boolean {
  return matter.options !== undefined || matter.everyone === true;
}

/** A member's answer, to the version they were looking at; `picks` when it is a choice among several. */
interface Answer {
  version: number;
  stance: Stance;
  reason: string;
  picks?: Picks;
}

/** Takes a visible position to the version the member was looking at. Decides when it was the last one missing. */
export async function takePosition(
  asking: Asking,
  matters: readonly Matter[],
  id: string,
  answer: Answer,
): Promise<Decided | Refused> {
  const found = await held(asking, id);
  if (!found.ok) return found;
  const { proposal, memberIds } = found;
  const { db, person, partnership, now } = asking;
  const verdict = judgeAnswer(proposal, answer.version);
  if (verdict === 'settled' && isKept(proposal, person.id, answer))
    return { ok: true, id, decided: proposal.status === 'decided' };
  if (verdict !== 'good') return no(verdict === 'settled' ? 'decision.settled' : 'decision.meanwhile');
  await putPosition(db, partnership, {
    proposalId: id,
    version: proposal.version,
    personId: person.id,
    stance: answer.stance,
    reason: answer.reason,
    picks: answer.picks,
    now,
  });
  await record(db, { ...about(asking), verb: 'position.taken', subjectId: id, detail: { kind: proposal.kind } });
  return settle(asking, matterOf(matters, proposal.kind), id, memberIds);
}

/**
 * Changes a proposal: other words make a new version and ask everybody again, with the one who changed it agreeing; a
 * new date alone asks nobody again.
 */
export async function amend(
  asking: Asking,
  matters: readonly Matter[],
  id: string,
  change: {
    version: number;
    said: { title: string; payload: Record<string, unknown> };
    grounds: Grounds;
    /** Asks everybody again even where no word is different. */
    again?: boolean;
  },
): Promise<Decided | Refused> {
  const found = await held(asking, id);
  if (!found.ok) return found;
  const { proposal, memberIds } = found;
  const verdict = judgeAnswer(proposal, change.version);
  if (verdict !== 'good') return no(verdict === 'settled' ? 'decision.settled' : 'decision.meanwhile');
  const { db, person, partnership, now } = asking;
  const { grounds, said } = change;
  if (grounds.decideBy !== proposal.decideBy || grounds.revisitOn !== proposal.revisitOn)
    await setDays(db, partnership, proposal, grounds);
  const payload = { ...said.payload, considerations: grounds.considerations };
  const same =
    said.title === proposal.title && grounds.reasons === proposal.reasons && sameContent(payload, proposal.payload);
  if (same && !change.again) return { ok: true, id, decided: false };
  const matter = matterOf(matters, proposal.kind);
  if (proposal.later) await setLater(db, partnership, proposal, null);
  const version = await putWording(db, partnership, proposal, {
    title: said.title,
    reasons: grounds.reasons,
    payload,
    personId: person.id,
    now,
  });
  await record(db, {
    ...about(asking),
    verb: 'proposal.amended',
    subjectId: id,
    step: matter.step,
    detail: { kind: proposal.kind, version },
  });
  if (!answersLater(matter))
    await putPosition(db, partnership, {
      proposalId: id,
      version,
      personId: person.id,
      stance: 'agree',
      reason: '',
      now,
    });
  return settle(asking, matter, id, memberIds);
}

/** Takes a proposal back, with a word if there is one. It stays in the record. */
export async function withdraw(
  asking: Asking,
  matters: readonly Matter[],
  id: string,
  word: string,
): Promise<Decided | Refused> {
  const found = await held(asking, id);
  if (!found.ok) return found;
  const { proposal, memberIds } = found;
  if (proposal.status === 'withdrawn') return { ok: true, id, decided: false };
  if (proposal.status === 'decided') return no('decision.settled');
  const { db, person, partnership, now } = asking;
  if (!mayWithdraw(proposal, memberIds, person.id)) return no('decision.not_yours');
  await settleProposal(db, partnership, proposal, { status: 'withdrawn', word: word.trim(), chosen: null, now });
  await matterOf(matters, proposal.kind).withdrawn?.(asking, proposal);
  await record(db, { ...about(asking), verb: 'proposal.withdrawn', subjectId: id, detail: { kind: proposal.kind } });
  return { ok: true, id, decided: false };
}

/** Puts on record what the members of now have all answered: the last one missing may have left. */
export async function putOnRecord(asking: Asking, matters: readonly Matter[], id: string): Promise<Decided | Refused> {
  const found = await held(asking, id);
  if (!found.ok) return found;
  if (found.proposal.status !== 'open') return no('decision.settled');
  return settle(asking, matterOf(matters, found.proposal.kind), id, found.memberIds);
}

async function settle(
  asking: Asking,
  matter: Matter,
  id: string,
  memberIds: readonly string[],
): Promise<Decided | Refused> {
  const { db, partnership, now } = asking;
  const proposal = await holdProposal(db, partnership, id);
  if (!proposal) return { ok: true, id, decided: false };
  const options = matter.options?.(proposal);
  const chosen = options ? choosing(memberIds, proposal, options.length).winner : null;
  if (options ? chosen === null : !outcomeOf(memberIds, proposal, matter.everyone).decided)
    return { ok: true, id, decided: false };
  await settleProposal(db, partnership, proposal, { status: 'decided', word: '', chosen, now });
  const done = matter.completes ?? false;
  await record(db, {
    ...about(asking),
    verb: 'proposal.decided',
    subjectId: id,
    step: matter.step,
    done,
    detail: { kind: proposal.kind, version: proposal.version },
  });
  const effect = (await matter.decided?.(asking, proposal)) ?? { ok: true };
  return effect.ok ? { ok: true, id, decided: true } : { ...effect, undone: true };
}

/** Is this the very answer that is kept already? Then it was sent twice. */
function isKept(proposal: Proposal, personId: string, answer: Answer): boolean {
  return proposal.positions.some(
    (p) =>
      p.personId === personId &&
      p.stance === answer.stance &&
      p.reason === answer.reason &&
      sameContent(p.picks, answer.picks ?? null),
  );
}

/** Do two payloads hold the same? jsonb keeps keys in an order of its own. */
function sameContent(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) =>
    sameContent((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
}
