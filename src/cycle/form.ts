import { z } from 'zod';
import type { Partnership } from '../partnership/partnership.ts';
import { isDate } from '../platform/local-date.ts';
import { many, one, type Problem, parse, type Typed } from '../platform/http/form.ts';
import { readSession } from '../timeline/form.ts';
import type { PlanStatus } from './cycle.ts';
import { longestNotes } from './notes.ts';
import type { NewPlan } from './plan-store.ts';
import type { LoggedSession, NewEvidence } from './session-actions.ts';

type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** The longest texts, in characters. */
export const longest = {
  what: 1000,
  prediction: 4000,
  measure: 2000,
  happened: 8000,
  learned: 4000,
  title: 200,
  body: 8000,
  url: 2000,
  line: 2000,
} as const;

/** How many plans may be written down while logging a session. */
export const plansWhileLogging = 2;

const text = (most: number, key: string) => z.string().trim().max(most, key).default('');
const needed = (most: number, missing: string, long: string) =>
  z.string(missing).trim().min(1, missing).max(most, long);
const byDate = z
  .string()
  .default('')
  .refine((day) => day === '' || (isDate(day) && day >= '2000-01-01' && day <= '2100-12-31'), 'timeline.no_such_day')
  .transform((day) => day || null);

const planWords = {
  what: needed(longest.what, 'cycle.what_missing', 'cycle.what_long'),
  byDate,
  prediction: text(longest.prediction, 'cycle.text_long'),
  measure: text(longest.measure, 'cycle.text_long'),
};

/** Reads a new plan. Tight asks for the date, the prediction and how it will be seen; the others only for what. */
export function readPlan(typed: Typed, partnership: Partnership): Parsed<NewPlan> {
  const tight = {
    byDate: byDate.refine((day) => day !== null, 'cycle.by_missing'),
    prediction: needed(longest.prediction, 'cycle.prediction_missing', 'cycle.text_long'),
    measure: needed(longest.measure, 'cycle.measure_missing', 'cycle.text_long'),
  };
  const schema = z.object({
    ...planWords,
    ...(partnership.formality === 'tight' ? tight : {}),
    personId: who(partnership),
  });
  return parse(schema, flat(typed, ['what', 'byDate', 'prediction', 'measure', 'personId']));
}

export interface PlanChange extends NewPlan {
  happened: string;
  status: PlanStatus;
  basedOn: number;
}

/**
 * Reads what is changed in a plan. With a tight dial a plan is done once it says what happened and evidence was looked
 * for: `evidence` is what stands beside it, `considered` that there is nothing to add. A plan that is left asks nothing.
 */
export function readPlanChange(
  typed: Typed,
  partnership: Partnership,
  was: { status: PlanStatus; evidence: number },
): Parsed<PlanChange> {
  const becomes = one(typed, 'becomes');
  const status: PlanStatus = becomes === 'done' || becomes === 'dropped' || becomes === 'open' ? becomes : was.status;
  const finishing = partnership.formality === 'tight' && status === 'done' && was.status !== 'done';
  const happened = finishing
    ? needed(longest.happened, 'cycle.happened_missing', 'cycle.text_long')
    : text(longest.happened, 'cycle.text_long');
  const parsed = parse(
    z.object({ ...planWords, personId: who(partnership), happened }),
    flat(typed, ['what', 'byDate', 'prediction', 'measure', 'personId', 'happened']),
  );
  if (!parsed.ok) return parsed;
  if (finishing && was.evidence === 0 && one(typed, 'considered') === '')
    return { ok: false, problems: [{ field: 'considered', key: 'cycle.evidence_missing' }] };
  return { ok: true, value: { ...parsed.value, status, basedOn: basedOn(typed) } };
}

/** Reads a session's notes and which writing of them they are based on. */
export function readNotes(typed: Typed): Parsed<{ body: string; basedOn: number }> {
  const parsed = parse(z.object({ body: text(longestNotes, 'cycle.notes_long') }), flat(typed, ['body']));
  return parsed.ok ? { ok: true, value: { ...parsed.value, basedOn: Math.max(basedOn(typed), 0) } } : parsed;
}

/** Reads who was there: the ticked ones among the members. */
export function readPresent(typed: Typed, partnership: Partnership): string[] {
  const ticked = new Set(many(typed, 'present'));
  return partnership.members.map((member) => member.personId).filter((id) => ticked.has(id));
}

/** Reads a piece of evidence: a link or a note. A link without a title is called by its address. */
export function readEvidence(typed: Typed): Parsed<NewEvidence> {
  const schema = z.object({
    title: text(longest.title, 'cycle.title_long'),
    url: text(longest.url, 'cycle.url_wrong').refine((url) => url === '' || isWebAddress(url), 'cycle.url_wrong'),
    body: text(longest.body, 'cycle.text_long'),
  });
  const parsed = parse(schema, flat(typed, ['title', 'url', 'body']));
  if (!parsed.ok) return parsed;
  const { url, body } = parsed.value;
  const title = parsed.value.title || [...url].slice(0, longest.title).join('');
  if (!title) return { ok: false, problems: [{ field: 'title', key: 'cycle.evidence_empty' }] };
  return { ok: true, value: { title, body, url: url || null } };
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** Reads a session that was held already: when, which phase, who, a line (which tight and guided ask for), and plans. */
export function readLog(
  typed: Typed,
  partnership: Partnership,
  today: string,
  zone: string,
  now: Date,
): Parsed<LoggedSession> {
  const session = readSession(typed, today, zone);
  const loose = partnership.formality === 'loose';
  const line = parse(
    z.object({
      line: loose
        ? text(longest.line, 'cycle.text_long')
        : needed(longest.line, 'cycle.line_missing', 'cycle.text_long'),
    }),
    flat(typed, ['line']),
  );
  const plans = readLogged(typed, partnership);
  const problems = [session, line, plans].flatMap((read) => (read.ok ? [] : read.problems));
  if (!session.ok || !line.ok || !plans.ok) return { ok: false, problems };
  if (session.value.startsAt > now) return { ok: false, problems: [{ field: 'day', key: 'cycle.not_yet' }] };
  return {
    ok: true,
    value: {
      session: session.value,
      present: readPresent(typed, partnership),
      line: line.value.line,
      plans: plans.value,
    },
  };
}

/** The plans written down while logging: `what1`, `personId1`, `byDate1` and so on; rows without words are left aside. */
function readLogged(typed: Typed, partnership: Partnership): Parsed<NewPlan[]> {
  const plans: NewPlan[] = [];
  const problems: Problem[] = [];
  for (let row = 1; row <= plansWhileLogging; row++) {
    if (one(typed, `what${row}`).trim() === '') continue;
    const fields = {
      what: one(typed, `what${row}`),
      personId: one(typed, `personId${row}`) || partnership.me.personId,
      byDate: one(typed, `byDate${row}`),
    };
    const parsed = parse(z.object({ ...planWords, personId: who(partnership) }), fields);
    if (parsed.ok) plans.push(parsed.value);
    else problems.push(...parsed.problems.map((problem) => ({ ...problem, field: `${problem.field}${row}` })));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: plans };
}

/** Reads what the members take along when they repeat a cycle; tight partners say something. */
export function readLearned(typed: Typed, partnership: Partnership): Parsed<string> {
  const learned =
    partnership.formality === 'tight'
      ? needed(longest.learned, 'cycle.learned_missing', 'cycle.text_long')
      : text(longest.learned, 'cycle.text_long');
  const parsed = parse(z.object({ learned }), flat(typed, ['learned']));
  return parsed.ok ? { ok: true, value: parsed.value.learned } : parsed;
}

/** Who does it: a member; the one who writes when nobody is named. */
function who(partnership: Partnership) {
  return z
    .string()
    .default('')
    .transform((id) => id || partnership.me.personId)
    .refine((id) => partnership.members.some((member) => member.personId === id), 'cycle.who_wrong');
}

function flat(typed: Typed, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.filter((name) => typed[name] !== undefined).map((name) => [name, one(typed, name)]));
}

function basedOn(typed: Typed): number {
  return /^\d{1,9}$/.test(one(typed, 'basedOn')) ? Number(one(typed, 'basedOn')) : -1;
}
