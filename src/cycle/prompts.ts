import { approachKind } from '../approach/kind.ts';
import type { Phase } from '../approach/kinds/shape.ts';
import type { Words } from '../language/words.ts';
import type { Formality } from '../partnership/partnership.ts';
import { type AgendaLine, agendaLines } from './agenda-lines.ts';
import { sessionPrompts } from './session-prompts.ts';

/**
 * What a session asks.
 * @param phase reflect, plan or act
 * @param formality the partnership's dial
 * @param approachKey the decided approach, or null when none is; an unknown key counts as none
 * @returns the approach's own prompts, otherwise the general ones; never empty
 */
export function promptsForSession(phase: Phase, formality: Formality, approachKey: string | null): Words[] {
  const own = approachKey === null ? [] : (approachKind(approachKey)?.prompts[phase][formality] ?? []);
  return own.length > 0 ? own : sessionPrompts[phase][formality];
}

/** Lines get whole minutes; from this length on they get steps of five. */
const fiveMinuteStepsFrom = 45;

/**
 * A proposed agenda whose minutes add up to the session's length. Short sessions lose their lesser lines first.
 * @param phase reflect, plan or act
 * @param formality the partnership's dial
 * @param minutes length of the session in minutes; fractions are cut off
 * @param approachKey the decided approach, whose main work replaces the general line, or null
 * @returns the lines in order, each of at least two minutes (one when the session has only that); none below one minute
 */
export function agendaFor(
  phase: Phase,
  formality: Formality,
  minutes: number,
  approachKey: string | null,
): { text: Words; minutes: number }[] {
  const whole = Math.floor(minutes);
  if (!(whole >= 1)) return [];
  const work = approachKey === null ? undefined : approachKind(approachKey)?.work[phase];
  const step = whole >= fiveMinuteStepsFrom && whole % 5 === 0 ? 5 : 1;
  const least = step === 5 ? 1 : 2;
  const lines = keptLines(agendaLines[phase][formality], Math.floor(whole / step / least));
  const shares = shareOut(
    whole / step,
    lines.map((line) => line.part),
    Math.min(least, whole),
  );
  return lines.map((line, index) => ({
    text: line.main && work ? work : line.text,
    minutes: (shares[index] ?? 0) * step,
  }));
}

/** The lines that fit when there is room for so many; at least the main one. */
function keptLines(lines: readonly AgendaLine[], room: number): AgendaLine[] {
  const byWorth = [...lines].sort((a, b) => a.drop - b.drop).slice(0, Math.max(1, room));
  return lines.filter((line) => byWorth.includes(line));
}

/**
 * Shares units out by parts: everyone gets the least, the rest goes by part, and what rounding leaves goes to the
 * largest remainders (earlier lines first), so that the sum is exact.
 */
function shareOut(units: number, parts: readonly number[], least: number): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const spare = units - least * parts.length;
  const exact = parts.map((part) => (part / total) * spare);
  const shares = exact.map((share) => least + Math.floor(share));
  const left = units - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, rest: share % 1 }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
