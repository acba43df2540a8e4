import { record } from '../history/record.ts';
import type { Key } from '../language/catalogue.ts';
import { holdPartnership } from '../partnership/store.ts';
import { newId } from '../platform/ids.ts';
import { judgeAnswer, mayWithdraw, mostOpen, outcomeOf, type Proposal, type Stance } from './decision.ts';
import type { Grounds } from './form.ts';
import { type Asking, type Matter, matterOf, type No } from './matter.ts';
import { addProposal, countOpen, holdProposal, putPosition, putWording, setDecideBy, settleProposal } from './store.ts';

type Decided = { ok: true; id: string; decided: boolean };
/** `undone`: what was written before the no is taken back with the request, so nothing of it may be shown as done. */
type Refused = No & { undone?: true };

const no = (reason: Key): Refused => ({ ok: false, reason });

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
  const { reasons, decideBy } = grounds;
  await addProposal(db, partnership, {
    id,
    kind: matter.kind,
    title: said.title,
    reasons,
    payload: { ...said.payload, considerations: grounds.considerations },
    decideBy,
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

/** Takes a visible position to the version the member was looking at. Decides when it was the last one missing. */
export async function takePosition(
  asking: Asking,
  matters: readonly Matter[],
  id: string,
  answer: { version: number; stance: Stance; reason: string },
): Promise<Decided | Refused> {
  const found = await held(asking, id);
  if (!found.ok) return found;
  const { proposal, memberIds } = found;
  const { db, person, partnership, now } = asking;
  const verdict = judgeAnswer(proposal, answer.version);
  if (verdict === 'settled' && said(proposal, person.id, answer))
    return { ok: true, id, decided: proposal.status === 'decided' };
  if (verdict !== 'good') return no(verdict === 'settled' ? 'decision.settled' : 'decision.meanwhile');
  await putPosition(db, partnership, {
    proposalId: id,
    version: proposal.version,
    personId: person.id,
    stance: answer.stance,
    reason: answer.reason,
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
  change: { version: number; said: { title: string; payload: Record<string, unknown> }; grounds: Grounds },
): Promise<Decided | Refused> {
  const found = await held(asking, id);
  if (!found.ok) return found;
  const { proposal, memberIds } = found;
  const verdict = judgeAnswer(proposal, change.version);
  if (verdict !== 'good') return no(verdict === 'settled' ? 'decision.settled' : 'decision.meanwhile');
  const { db, person, partnership, now } = asking;
  const { grounds, said } = change;
  if (grounds.decideBy !== proposal.decideBy) await setDecideBy(db, partnership, proposal, grounds.decideBy);
  const payload = { ...said.payload, considerations: grounds.considerations };
  const same =
    said.title === proposal.title && grounds.reasons === proposal.reasons && sameContent(payload, proposal.payload);
  if (same) return { ok: true, id, decided: false };
  const matter = matterOf(matters, proposal.kind);
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
  await settleProposal(db, partnership, proposal, 'withdrawn', word.trim(), now);
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
  if (!proposal || !outcomeOf(memberIds, proposal).decided) return { ok: true, id, decided: false };
  await settleProposal(db, partnership, proposal, 'decided', '', now);
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
function said(proposal: Proposal, personId: string, answer: { stance: Stance; reason: string }): boolean {
  return proposal.positions.some(
    (p) => p.personId === personId && p.stance === answer.stance && p.reason === answer.reason,
  );
}

/** Everything locks the partnership first, then the proposal; who joins or leaves meanwhile waits. */
async function membersHeld({ db, person, partnership }: Asking): Promise<readonly string[] | null> {
  const now = await holdPartnership(db, partnership.id);
  return now && now.status !== 'closed' && now.memberIds.includes(person.id) ? now.memberIds : null;
}

async function held(
  asking: Asking,
  id: string,
): Promise<{ ok: true; proposal: Proposal; memberIds: readonly string[] } | Refused> {
  const memberIds = await membersHeld(asking);
  if (!memberIds) return no('decision.closed');
  const proposal = await holdProposal(asking.db, asking.partnership, id);
  return proposal ? { ok: true, proposal, memberIds } : no('decision.settled');
}

/** Do two payloads hold the same? jsonb keeps keys in an order of its own. */
function sameContent(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) =>
    sameContent((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
}

function about({ partnership, person }: Asking) {
  return { districtId: partnership.districtId, partnershipId: partnership.id, personId: person.id };
}
