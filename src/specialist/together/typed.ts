import { z } from 'zod';
import type { Key } from '../../language/catalogue.ts';
import { longestWord } from '../../objective/assistance/request.ts';
import { longest } from '../../objective/form.ts';
import { isId, many, one, parse, type Problem, type Typed } from '../../platform/http/form.ts';
import type { From } from './store.ts';

/** What people are to begin with: somebody's open objective, or one in the specialist's words. */
export type Shared = { kind: 'open'; id: string } | { kind: 'new'; statement: string; priorityId: string | null };

export interface Wanted {
  from: From;
  shared: Shared;
  /** How many in a partnership, about. */
  size: number;
  note: string;
}

const key = (known: Key): Key => known;
const mostLines = 200;

const fields = z.object({
  size: z
    .string()
    .regex(/^[2-8]$/, key('objective.size.wrong'))
    .transform(Number),
  note: z.string().trim().max(longestWord, key('objective.text.long')),
});
const id = (missing: Key) => z.string().refine(isId, missing);
const statement = z.object({
  statement: z
    .string()
    .trim()
    .min(1, key('together.statement.missing'))
    .max(longest.statement, key('objective.statement.long')),
});

/** One name or address from each line, without what lists put before and after. */
export function linesIn(text: string): string[] {
  const lines = text
    .split(/[\n;\t]/)
    .map((line) =>
      line
        .replace(/^[\s\-*•\d.)]+/, '')
        .replace(/\s+/g, ' ')
        .replace(/[\s,]+$/, '')
        .slice(0, 254),
    )
    .filter((line) => line !== '');
  return [...new Set(lines)].slice(0, mostLines);
}

type Read<V> = { ok: true; value: V } | { ok: false; problems: Problem[] };

/** What was typed on the first page: who, with what, and in partnerships of how many. */
export function readWanted(typed: Typed): Read<Wanted> {
  const [from, shared] = [readFrom(typed), readShared(typed)];
  const rest = parse(fields, { size: one(typed, 'size') || '4', note: one(typed, 'note') });
  if (from.ok && shared.ok && rest.ok)
    return { ok: true, value: { from: from.value, shared: shared.value, ...rest.value } };
  return { ok: false, problems: [from, shared, rest].flatMap((read) => (read.ok ? [] : read.problems)) };
}

function readFrom(typed: Typed): Read<From> {
  const kind = one(typed, 'from');
  if (kind === 'pasted') {
    const lines = linesIn(one(typed, 'names'));
    return lines.length > 0 ? { ok: true, value: { kind, lines } } : wrong('names', 'together.names.missing');
  }
  if (kind === 'chosen') {
    const ids = [...new Set(many(typed, 'person'))].filter(isId).slice(0, mostLines);
    return ids.length > 0 ? { ok: true, value: { kind, ids } } : wrong('from', 'together.from.missing');
  }
  if (kind !== 'plc' && kind !== 'building') return wrong('from', 'together.from.missing');
  const missing = key(kind === 'plc' ? 'together.plc.missing' : 'together.building.missing');
  const read = parse(z.object({ [`which-${kind}`]: id(missing) }), { [`which-${kind}`]: one(typed, `which-${kind}`) });
  return read.ok ? { ok: true, value: { kind, id: one(typed, `which-${kind}`) } } : read;
}

function readShared(typed: Typed): Read<Shared> {
  if (one(typed, 'shared') === 'open') {
    const chosen = one(typed, 'objective');
    return isId(chosen)
      ? { ok: true, value: { kind: 'open', id: chosen } }
      : wrong('objective', 'together.objective.missing');
  }
  const read = parse(statement, { statement: one(typed, 'statement').replace(/\s+/g, ' ') });
  if (!read.ok) return read;
  const priority = one(typed, 'priority');
  return { ok: true, value: { kind: 'new', ...read.value, priorityId: isId(priority) ? priority : null } };
}

function wrong(field: string, problem: Key): Read<never> {
  return { ok: false, problems: [{ field, key: problem }] };
}

/** In which partnership each person stands by hand, from 1; 0 is none. Only people of the list, and null before any. */
export function placesIn(typed: Typed, people: readonly string[]): Map<string, number> | null {
  const places = new Map<string, number>();
  for (const person of people) {
    const place = typed[`place-${person}`];
    if (place === undefined) continue;
    const number = Number(one(typed, `place-${person}`));
    places.set(person, Number.isInteger(number) && number >= 1 && number <= people.length ? number : 0);
  }
  return places.size > 0 ? places : null;
}
