import { z } from 'zod';
import type { Formality } from '../partnership/partnership.ts';
import { many, one, type Problem, parse, type Typed } from '../platform/http/form.ts';
import type { Change } from './actions.ts';
import { addDays, isDate } from '../platform/local-date.ts';
import { addMonths, type Day, instantOf, isTime } from './local-time.ts';
import { daysOf, mostSessions, type Proposed, type Rhythm, rhythmOf } from './rhythm.ts';
import { longest, longestPlace, phases, type SessionPlan, shortest } from './session.ts';
import { ownEnd, presetEnd, presets, units } from './timeline.ts';

type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

const day = z.string('timeline.no_such_day').refine(isDate, 'timeline.no_such_day');
const whole = (least: number, most: number, key: string) =>
  z
    .string(key)
    .trim()
    .regex(/^\d{1,4}$/, key)
    .transform(Number)
    .refine((n) => n >= least && n <= most, key);
const longestReason = 2000;

/** Reasons are asked for when guided or tight; loose partners may leave them out. */
function reason(formality: Formality) {
  const text = z.string('timeline.reason_missing').trim().max(longestReason, 'timeline.reason_long');
  return formality === 'loose' ? text.default('') : text.min(1, 'timeline.reason_missing');
}

/** How far from today a day may lie, so that a slip of the finger is noticed. */
function nearby(today: Day) {
  return day
    .refine((d) => d >= addMonths(today, -18), 'timeline.long_past')
    .refine((d) => d <= addMonths(today, 36), 'timeline.far_day');
}

export interface WhenInput {
  startsOn: Day;
  wishedEnd: Day;
  reason: string;
  basedOn: number;
}

/** Reads the form that sets the timeline: a start, and a preset, an own last day or an own number. */
export function readWhen(typed: Typed, today: Day, formality: Formality): Parsed<WhenInput> {
  // The first time there is nothing to give a reason for.
  const isFirst = basedOn(typed) === 0;
  const schema = z.object({
    startsOn: nearby(today),
    length: z.enum([...presets, 'until', 'own'], 'timeline.choose_length'),
    reason: reason(isFirst ? 'loose' : formality),
  });
  const parsed = parse(schema, flat(typed, ['startsOn', 'length', 'reason']));
  if (!parsed.ok) return parsed;
  const { startsOn, length } = parsed.value;
  const end =
    length === 'until'
      ? readUntil(typed, startsOn)
      : length === 'own'
        ? readOwn(typed, startsOn)
        : { ok: true as const, value: presetEnd(startsOn, length) };
  return end.ok
    ? { ok: true, value: { startsOn, wishedEnd: end.value, reason: parsed.value.reason, basedOn: basedOn(typed) } }
    : end;
}

/** An intention of more than ten years is a slip. */
const longestYears = 10;

function readUntil(typed: Typed, startsOn: Day): Parsed<Day> {
  const parsed = parse(z.object({ until: day }), flat(typed, ['until']));
  if (!parsed.ok) return parsed;
  const { until } = parsed.value;
  if (until < startsOn) return { ok: false, problems: [{ field: 'until', key: 'timeline.ends_first' }] };
  if (until > addMonths(startsOn, 12 * longestYears))
    return { ok: false, problems: [{ field: 'until', key: 'timeline.too_long' }] };
  return { ok: true, value: until };
}

function readOwn(typed: Typed, startsOn: Day): Parsed<Day> {
  const parsed = parse(
    z.object({ count: whole(1, 3660, 'timeline.count_wrong'), unit: z.enum(units, 'timeline.count_wrong') }),
    flat(typed, ['count', 'unit']),
  );
  if (!parsed.ok) return parsed;
  const { count, unit } = parsed.value;
  const inAYear = { days: 365, weeks: 52, months: 12, years: 1 };
  if (count > inAYear[unit] * longestYears)
    return { ok: false, problems: [{ field: 'count', key: 'timeline.too_long' }] };
  return { ok: true, value: ownEnd(startsOn, count, unit) };
}

/** Reads one of the forms that change the timeline: shift, skip, extend, or go on at the revisit. */
export function readChange(
  typed: Typed,
  today: Day,
  formality: Formality,
): Parsed<{ change: Change; reason: string; basedOn: number }> {
  const why = { reason: reason(formality) };
  const kinds = {
    shift: z.object({ kind: z.literal('shift'), weeks: whole(1, 26, 'timeline.weeks_wrong'), ...why }),
    skip: z.object({
      kind: z.literal('skip'),
      from: nearby(today),
      to: nearby(today),
      how: z.enum(['skip', 'move'], 'timeline.choose_how'),
      ...why,
    }),
    extend: z.object({ kind: z.literal('extend'), endsOn: day, ...why }),
    revisit: z.object({
      kind: z.literal('revisit'),
      reason: z.string().trim().max(longestReason, 'timeline.reason_long').default(''),
    }),
  };
  const kind = one(typed, 'kind');
  if (!Object.hasOwn(kinds, kind)) return { ok: false, problems: [{ field: '', key: 'timeline.choose_change' }] };
  const parsed = parse(
    kinds[kind as keyof typeof kinds],
    flat(typed, ['kind', 'weeks', 'from', 'to', 'how', 'endsOn', 'reason']),
  );
  if (!parsed.ok) return parsed;
  const { reason: said, ...change } = parsed.value;
  if (change.kind === 'skip' && change.to < change.from)
    return { ok: false, problems: [{ field: 'to', key: 'timeline.break_ends_first' }] };
  if (change.kind === 'skip' && change.to > addDays(change.from, 120))
    return { ok: false, problems: [{ field: 'to', key: 'timeline.break_long' }] };
  if (change.kind === 'extend' && change.endsOn > addMonths(today, 132))
    return { ok: false, problems: [{ field: 'endsOn', key: 'timeline.too_long' }] };
  return { ok: true, value: { change, reason: said, basedOn: basedOn(typed) } };
}

const milestone = (today: Day) =>
  z.object({
    title: z.string('timeline.title_missing').trim().min(1, 'timeline.title_missing').max(200, 'timeline.title_long'),
    onDate: nearby(today),
  });

/** Reads the form that adds a milestone. */
export function readMilestone(typed: Typed, today: Day): Parsed<{ title: string; onDate: Day }> {
  return parse(milestone(today), flat(typed, ['title', 'onDate']));
}

const place = z.string().trim().max(longestPlace, 'timeline.place_long').default('');
const time = z.string('timeline.no_such_time').refine(isTime, 'timeline.no_such_time');
const minutes = whole(shortest, longest, 'timeline.minutes_wrong');
const phase = z.enum(phases, 'timeline.choose_phase');

/** Reads when, where and what a session is, on the district's clocks. */
export function readSession(typed: Typed, today: Day, zone: string): Parsed<SessionPlan> {
  const parsed = parse(
    z.object({ phase, day: nearby(today), time, minutes, place }),
    flat(typed, ['phase', 'day', 'time', 'minutes', 'place']),
  );
  if (!parsed.ok) return parsed;
  const { day: on, time: at, ...rest } = parsed.value;
  return { ok: true, value: { ...rest, startsAt: instantOf(on, at, zone) } };
}

export interface RhythmInput {
  rhythm: Rhythm;
  weekday: number;
  time: string;
  minutes: number;
  first: (typeof phases)[number];
  place: string;
}

/** Reads how often, on which weekday and when. `every` is '7', '14', 'month', 'own' (with `days`) or any number of days. */
export function readRhythm(typed: Typed): Parsed<RhythmInput> {
  const every = one(typed, 'every');
  const days = every === 'own' ? one(typed, 'days') : every;
  const input = {
    ...flat(typed, ['weekday', 'time', 'minutes', 'first', 'place']),
    days: every === 'month' ? '30' : days,
  };
  const parsed = parse(
    z.object({
      days: whole(1, 366, 'timeline.days_wrong'),
      weekday: whole(1, 7, 'timeline.choose_weekday'),
      time,
      minutes,
      first: phase,
      place,
    }),
    input,
  );
  if (!parsed.ok) return parsed;
  const { days: count, ...rest } = parsed.value;
  return { ok: true, value: { ...rest, rhythm: every === 'month' ? { every: 'month' } : rhythmOf(count) } };
}

/** Reads the ticked proposals, each sent as 'YYYY-MM-DD|phase'. What isn't one is a problem, so is none at all. */
export function readChosen(typed: Typed): Parsed<Proposed[]> {
  const wrong: Parsed<Proposed[]> = { ok: false, problems: [{ field: 'chosen', key: 'timeline.choose_sessions' }] };
  const chosen = [...new Set(many(typed, 'chosen'))];
  if (chosen.length === 0 || chosen.length > mostSessions) return wrong;
  const proposed: Proposed[] = [];
  for (const value of chosen) {
    const [on = '', in_ = ''] = value.split('|');
    const known = phases.find((p) => p === in_);
    if (!isDate(on) || !known) return wrong;
    proposed.push({ day: on, phase: known });
  }
  return { ok: true, value: proposed };
}

/** Days between two sessions of the rhythm that was read. */
export function rhythmDays(input: RhythmInput): number {
  return daysOf(input.rhythm);
}

/** The fields as single strings; what is missing stays missing. A hostile sender may repeat any of them. */
function flat(typed: Typed, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.filter((name) => typed[name] !== undefined).map((name) => [name, one(typed, name)]));
}

function basedOn(typed: Typed): number {
  return /^\d{1,9}$/.test(one(typed, 'basedOn')) ? Number(one(typed, 'basedOn')) : -1;
}
