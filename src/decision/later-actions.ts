import { record } from '../history/record.ts';
import { amend } from './actions.ts';
import { choosing } from './choice.ts';
import { judgeAnswer, mayWithdraw } from './decision.ts';
import { considerationsOf } from './form.ts';
import { about, type Decided, held, no, type Refused } from './held.ts';
import { type Asking, type Matter, matterOf } from './matter.ts';
import { setDays, setLater } from './store.ts';

/** Asks again among those options that are level: a new version with these alone, which everybody answers anew. */
export async function askAgain(
  asking: Asking,
  matters: readonly Matter[],
  id: string,
  version: number,
): Promise<Decided | Refused> {
  const found = await held(asking, id);
  if (!found.ok) return found;
  const { proposal, memberIds } = found;
  const options = matterOf(matters, proposal.kind).options?.(proposal) ?? [];
  const stands = choosing(memberIds, proposal, options.length);
  if (judgeAnswer(proposal, version) !== 'good' || !stands.tied) return no('decision.meanwhile');
  if (!mayWithdraw(proposal, memberIds, asking.person.id)) return no('decision.choice.not_yours');
  const { title, reasons, decideBy, revisitOn, payload } = proposal;
  return amend(asking, matters, id, {
    version,
    again: true,
    said: { title, payload: { options: stands.leading.map((option) => options[option]) } },
    grounds: { reasons, decideBy, revisitOn, considerations: considerationsOf(payload) },
  });
}

/** Puts an open proposal off until a day, or until somebody takes it up again (null). Positions stay. */
export async function putOff(asking: Asking, id: string, until: string | null): Promise<Decided | Refused> {
  const found = await held(asking, id);
  if (!found.ok) return found;
  const { db, partnership, person, now } = asking;
  if (found.proposal.status !== 'open') return no('decision.settled');
  await setLater(db, partnership, found.proposal, { until, personId: person.id, now });
  await record(db, {
    ...about(asking),
    verb: 'proposal.put_off',
    subjectId: id,
    detail: { kind: found.proposal.kind, until },
  });
  return { ok: true, id, decided: false };
}

/** Takes up again what was put off. */
export async function takeUp(asking: Asking, id: string): Promise<Decided | Refused> {
  const found = await held(asking, id);
  if (!found.ok) return found;
  const { db, partnership } = asking;
  if (!found.proposal.later) return { ok: true, id, decided: false };
  await setLater(db, partnership, found.proposal, null);
  await record(db, {
    ...about(asking),
    verb: 'proposal.taken_up',
    subjectId: id,
    detail: { kind: found.proposal.kind },
  });
  return { ok: true, id, decided: false };
}

/** Sets the day on which to look at a decision again; null: it stands, and nobody is asked to. */
export async function revisit(asking: Asking, id: string, on: string | null): Promise<Decided | Refused> {
  const found = await held(asking, id);
  if (!found.ok) return found;
  const { db, partnership } = asking;
  const { proposal } = found;
  if (proposal.status !== 'decided') return no('decision.not_decided');
  if (proposal.revisitOn === on) return { ok: true, id, decided: true };
  await setDays(db, partnership, proposal, { decideBy: proposal.decideBy, revisitOn: on });
  await record(db, { ...about(asking), verb: 'decision.revisit_set', subjectId: id, detail: { on } });
  return { ok: true, id, decided: true };
}
