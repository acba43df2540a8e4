import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Key } from '../language/catalogue.ts';
import type { Formality } from '../partnership/partnership.ts';
import { one, parse, type Problem, type Typed } from '../platform/http/form.ts';
import { type Considerations, longest, needsReason, type Stance, stances } from './decision.ts';

const key = (known: Key): Key => known;
const text = (max: number) => z.string().trim().max(max, key('decision.too_long'));

/** What comes with a proposal of any kind. */
export interface Grounds {
  reasons: string;
  considerations: Considerations;
  /** YYYY-MM-DD */
  decideBy: string | null;
}

/** The day it is at `now` in the district's zone, YYYY-MM-DD. */
export function dayIn(timezone: string, now: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timezone).toPlainDate().toString();
}

/** Is it a day of the calendar, written YYYY-MM-DD? */
export function isDay(given: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) return false;
  try {
    Temporal.PlainDate.from(given, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads reasons, considerations and the day by which to answer. Reasons are asked for when formality is tight; the day
 * lies between `today` and a year from it.
 */
export function readGrounds(
  typed: Typed,
  formality: Formality,
  today: string,
): { ok: true; value: Grounds } | { ok: false; problems: Problem[] } {
  const reasons =
    formality === 'tight' ? text(longest.reasons).min(1, key('decision.reasons_missing')) : text(longest.reasons);
  const lastDay = Temporal.PlainDate.from(today).add({ years: 1 }).toString();
  const schema = z.object({
    reasons,
    speaksFor: text(longest.consideration),
    speaksAgainst: text(longest.consideration),
    changeOurMind: text(longest.consideration),
    decideBy: z
      .string()
      .trim()
      .refine((day) => day === '' || (isDay(day) && day >= today && day <= lastDay), key('decision.decide_by_wrong'))
      .transform((day) => day || null),
  });
  const names = ['reasons', 'speaksFor', 'speaksAgainst', 'changeOurMind', 'decideBy'];
  const parsed = parse(schema, Object.fromEntries(names.map((name) => [name, one(typed, name)])));
  if (!parsed.ok) return parsed;
  const { reasons: given, decideBy, ...considerations } = parsed.value;
  return { ok: true, value: { reasons: given, decideBy, considerations } };
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
export function typedGrounds(proposal: { reasons: string; payload: unknown; decideBy: string | null }): Typed {
  return { reasons: proposal.reasons, ...considerationsOf(proposal.payload), decideBy: proposal.decideBy ?? '' };
}
