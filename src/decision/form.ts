import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Key } from '../language/catalogue.ts';
import type { Formality } from '../partnership/partnership.ts';
import { many, one, parse, type Problem, type Typed } from '../platform/http/form.ts';
import { isDate } from '../platform/local-date.ts';
import {
  type Picks,
  considerations,
  type Considerations,
  longest,
  needsReason,
  type Proposal,
  type Stance,
  stances,
} from './decision.ts';

const key = (known: Key): Key => known;
const text = (max: number) => z.string().trim().max(max, key('decision.too_long'));

/** What comes with a proposal of any kind. */
export interface Grounds {
  reasons: string;
  considerations: Considerations;
  /** YYYY-MM-DD */
  decideBy: string | null;
  /** When to look at it again once it is decided, YYYY-MM-DD. */
  revisitOn: string | null;
}

/** A day between `today` and a year from it, or none. */
function dayWithinYear(today: string, wrong: Key) {
  const lastDay = Temporal.PlainDate.from(today).add({ years: 1 }).toString();
  return z
    .string()
    .trim()
    .refine((day) => day === '' || (isDate(day) && day >= today && day <= lastDay), wrong)
    .transform((day) => day || null);
}

/** Reads one such day from a form that asks for nothing else. @param today the first day that is good */
export function readDay(
  typed: Typed,
  name: string,
  today: string,
): { ok: true; value: string | null } | { ok: false; problems: Problem[] } {
  const read = parse(z.object({ [name]: dayWithinYear(today, key('decision.decide_by_wrong')) }), {
    [name]: one(typed, name),
  });
  return read.ok ? { ok: true, value: read.value[name] ?? null } : read;
}

/**
 * Reads reasons, considerations, the day by which to answer and the one to look at it again. Reasons are asked for when
 * formality is tight; the days lie between `today` and a year from it.
 */
export function readGrounds(
  typed: Typed,
  formality: Formality,
  today: string,
): { ok: true; value: Grounds } | { ok: false; problems: Problem[] } {
  const reasons =
    formality === 'tight' ? text(longest.reasons).min(1, key('decision.reasons_missing')) : text(longest.reasons);
  const day = dayWithinYear(today, key('decision.decide_by_wrong'));
  const schema = z.object({
    reasons,
    speaksFor: text(longest.consideration),
    speaksAgainst: text(longest.consideration),
    changeOurMind: text(longest.consideration),
    decideBy: day,
    revisitOn: day,
  });
  const names = ['reasons', ...considerations, 'decideBy', 'revisitOn'];
  const parsed = parse(schema, Object.fromEntries(names.map((name) => [name, one(typed, name)])));
  if (!parsed.ok) return parsed;
  const { reasons: given, decideBy, revisitOn, ...weighed } = parsed.value;
  return { ok: true, value: { reasons: given, decideBy, revisitOn, considerations: weighed } };
}

/** Reads a position: one of the four, with its reason where one is needed. */
export function readPosition(
  typed: Typed,
  formality: Formality,
): { ok: true; value: { stance: Stance; reason: string } } | { ok: false; problems: Problem[] } {
  const schema = z
    .object({ stance: z.enum(stances, key('decision.choose_stance')), reason: text(longest.reason) })
    .superRefine(({ stance, reason }, issues) => {
      if (reason !== '' || !needsReason(stance, formality)) return;
      issues.addIssue({
        code: 'custom',
        path: ['reason'],
        message: key(stance === 'object' ? 'decision.objection_reason' : 'decision.reason_missing'),
      });
    });
  return parse(schema, { stance: one(typed, 'stance'), reason: one(typed, 'reason') });
}

/**
 * Reads an answer to a choice among `options`: what they approve, or that they leave it to the others; one that they
 * object to, with a reason.
 */
export function readPicks(
  typed: Typed,
  options: number,
  formality: Formality,
): { ok: true; value: { stance: Stance; reason: string; picks: Picks } } | { ok: false; problems: Problem[] } {
  const which = (text: string) => (/^[0-7]$/.test(text) && Number(text) < options ? Number(text) : null);
  const ticked = many(typed, 'approve');
  const approves = [...new Set(ticked.map(which).filter((option) => option !== null))].sort((a, b) => a - b);
  const objectsTo = which(one(typed, 'objectsTo'));
  const reason = one(typed, 'reason').trim();
  const problems: Problem[] = [];
  if (approves.length === 0 && objectsTo === null && !ticked.includes('none'))
    problems.push({ field: 'approve', key: 'decision.choice.pick' });
  if (approves.length > 0 && ticked.includes('none'))
    problems.push({ field: 'approve', key: 'decision.choice.or_none' });
  if (objectsTo !== null && approves.includes(objectsTo))
    problems.push({ field: 'objectsTo', key: 'decision.choice.both' });
  if (reason.length > longest.reason) problems.push({ field: 'reason', key: 'decision.too_long' });
  const stance: Stance = approves.length > 0 ? 'agree' : 'aside';
  if (reason === '' && needsReason(objectsTo === null ? stance : 'object', formality))
    problems.push({
      field: 'reason',
      key: objectsTo === null ? 'decision.reason_missing' : 'decision.objection_reason',
    });
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { stance, reason, picks: { approves, objectsTo } } };
}

/** The version a form was looking at; 0 when it doesn't say. */
export function basedOn(typed: Typed): number {
  const version = one(typed, 'version');
  return /^\d{1,9}$/.test(version) ? Number(version) : 0;
}

const stored = z.object({
  considerations: z.object({ speaksFor: z.string(), speaksAgainst: z.string(), changeOurMind: z.string() }),
});

/** What was weighed, as kept with a proposal. */
export function considerationsOf(payload: unknown): Considerations {
  const found = stored.safeParse(payload);
  return found.success ? found.data.considerations : { speaksFor: '', speaksAgainst: '', changeOurMind: '' };
}

/** The grounds of a proposal as they were typed, to change them. */
export function typedGrounds(proposal: Pick<Proposal, 'reasons' | 'payload' | 'decideBy' | 'revisitOn'>): Typed {
  const { reasons, payload, decideBy, revisitOn } = proposal;
  return { reasons, ...considerationsOf(payload), decideBy: decideBy ?? '', revisitOn: revisitOn ?? '' };
}
