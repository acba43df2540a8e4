import { z } from 'zod';
import { type Commitment, commitmentRows, type Ending } from '../conversation/runs/ending.ts';
import type { Partnership } from '../partnership/partnership.ts';
import { one, type Problem, parse, type Typed } from '../platform/http/form.ts';
import { isDate, localDate } from '../platform/local-date.ts';
import { readSession } from '../timeline/form.ts';
import { nextPhase } from '../timeline/session.ts';
import { planSession } from '../timeline/session-actions.ts';
import { sessionsOf } from '../timeline/session-store.ts';
import { makePlan } from './actions.ts';
import { longest } from './form.ts';

/** A conversation ends with commitments, which are plans of the open cycle, and with the next session in the timeline. */
export const runEnding: Ending = {
  read(typed, partnership, person, now) {
    const commitments = readCommitments(typed, partnership);
    const { timezone } = person.district;
    const wanted = one(typed, 'day').trim() !== '';
    const next = wanted ? readSession({ ...typed, phase: 'plan' }, localDate(now, timezone), timezone) : null;
    const problems = [commitments, next].flatMap((read) => (read && !read.ok ? read.problems : []));
    if (!commitments.ok || (next && !next.ok)) return { ok: false, problems };
    if (!next) return { ok: true, value: { commitments: commitments.value, next: null } };
    const { startsAt, minutes, place } = next.value;
    return { ok: true, value: { commitments: commitments.value, next: { startsAt, minutes, place } } };
  },

  async keep(db, person, partnership, agreed, now) {
    const plans: string[] = [];
    for (const commitment of agreed.commitments) {
      const plan = { ...commitment, prediction: '', measure: '' };
      plans.push(await makePlan(db, person, partnership, plan, null, now));
    }
    if (!agreed.next) return { plans, sessionId: null };
    const { startsAt } = agreed.next;
    const sessions = await sessionsOf(db, partnership);
    const phase = nextPhase(sessions.filter((session) => session.startsAt < startsAt));
    const planned = await planSession(db, person, partnership, { ...agreed.next, phase }, now);
    // One that stands at this moment already is the one they mean.
    const there = sessions.find((session) => session.startsAt.getTime() === startsAt.getTime());
    return { plans, sessionId: planned ?? there?.id ?? null };
  },
};

function readCommitments(
  typed: Typed,
  partnership: Partnership,
): { ok: true; value: Commitment[] } | { ok: false; problems: Problem[] } {
  const schema = z.object({
    what: z.string().trim().max(longest.what, 'cycle.what_long'),
    byDate: z.string().refine((day) => day === '' || isNear(day), 'timeline.no_such_day'),
    personId: z
      .string()
      .refine((id) => partnership.members.some((member) => member.personId === id), 'cycle.who_wrong'),
  });
  const commitments: Commitment[] = [];
  const problems: Problem[] = [];
  for (let row = 1; row <= commitmentRows; row += 1) {
    if (one(typed, `what${row}`).trim() === '') continue;
    const read = parse(schema, {
      what: one(typed, `what${row}`),
      byDate: one(typed, `byDate${row}`),
      personId: one(typed, `personId${row}`) || partnership.me.personId,
    });
    if (read.ok) commitments.push({ ...read.value, byDate: read.value.byDate || null });
    else problems.push(...read.problems.map((problem) => ({ ...problem, field: `${problem.field}${row}` })));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: commitments };
}

function isNear(day: string): boolean {
  return isDate(day) && day >= '2000-01-01' && day <= '2100-12-31';
}
