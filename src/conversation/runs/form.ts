import { z } from 'zod';
import { type Formality, formalities, type Partnership } from '../../partnership/partnership.ts';
import { isId, one, type Problem, parse, type Typed } from '../../platform/http/form.ts';
import { isDate } from '../../platform/local-date.ts';
import type { ConversationProtocol } from '../protocols/shape.ts';
import type { Move } from './moves.ts';
import { longest } from './written-store.ts';

type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Reads what was pressed, and upon what. @param order people by lot @returns null for what no button sends */
export function readMove(typed: Typed, order: readonly string[]): Move | null {
  const [press, amount] = one(typed, 'do').split('-');
  const visit = number(typed, 'visit');
  const to = one(typed, 'to');
  switch (press) {
    case 'give':
      return to === '' || isId(to) ? { do: press, role: one(typed, 'role'), to } : null;
    case 'draw':
    case 'begin':
      return { do: press, order };
    case 'formality': {
      const chosen = formalities.find((one) => one === to);
      return chosen ? { do: press, to: chosen } : null;
    }
    case 'drop':
    case 'raise':
    case 'lower':
      return { do: press };
    case 'next':
    case 'back':
    case 'end':
    case 'pause':
    case 'resume':
      return { do: press, visit };
    case 'add':
      return amount === '60' || amount === '300'
        ? { do: press, visit, added: number(typed, 'added'), seconds: Number(amount) }
        : null;
    case 'turn':
      return { do: press, visit, turn: number(typed, 'turn') };
    case 'call':
      return isId(to) ? { do: press, person: to } : null;
    case 'hand_over':
      return isId(to) ? { do: press, from: one(typed, 'from'), to } : null;
    case 'take_over':
      return { do: press, from: one(typed, 'from') };
    default:
      return null;
  }
}

function number(typed: Typed, name: string): number {
  const text = one(typed, name);
  return /^\d{1,6}$/.test(text) ? Number(text) : -1;
}

/** Reads the form that opens a run: which protocol, and how formal it is. */
export function readOpening(
  typed: Typed,
  protocols: readonly ConversationProtocol[],
  partnership: Partnership,
): Parsed<{ definition: ConversationProtocol; formality: Formality }> {
  const definition = protocols.find((protocol) => protocol.key === one(typed, 'protocol'));
  const formality = formalities.find((value) => value === one(typed, 'formality')) ?? partnership.formality;
  if (!definition) return { ok: false, problems: [{ field: 'protocol', key: 'run.choose' }] };
  return { ok: true, value: { definition, formality } };
}

const text = (most: number, missing: string, long: string) => z.string(missing).trim().min(1, missing).max(most, long);

/** Reads a note: its words, whether it is shared, and the round it belongs to. */
export function readNote(
  typed: Typed,
  definition: ConversationProtocol,
): Parsed<{ body: string; shared: boolean; round: string }> {
  const read = parse(z.object({ body: text(longest.note, 'run.note_missing', 'run.note_long') }), {
    body: one(typed, 'body'),
  });
  if (!read.ok) return read;
  const asked = one(typed, 'round');
  const round = definition.rounds.find((each) => each.key === asked)?.key ?? definition.rounds[0]?.key ?? '';
  // Only who says so shares: a broken form keeps a note private.
  return { ok: true, value: { body: read.value.body, shared: one(typed, 'shared') === 'yes', round } };
}

/** Reads a card and the visit it was written in, which can't lie ahead. */
export function readCard(typed: Typed, visitNow: number): Parsed<{ body: string; visit: number }> {
  const read = parse(z.object({ body: text(longest.card, 'run.card_missing', 'run.card_long') }), {
    body: one(typed, 'body'),
  });
  if (!read.ok) return read;
  const visit = number(typed, 'visit');
  return { ok: true, value: { body: read.value.body, visit: visit >= 1 && visit <= visitNow ? visit : visitNow } };
}

/** Reads the name of a theme. */
export function readTheme(typed: Typed): Parsed<string> {
  const read = parse(z.object({ name: text(longest.theme, 'run.theme_missing', 'run.theme_long') }), {
    name: one(typed, 'name'),
  });
  return read.ok ? { ok: true, value: read.value.name } : read;
}

/** The name of the field under a heading of the trace. */
export function takeawayField(key: string): string {
  return `leaves-${key}`;
}

/** Reads what stands under the headings. Loose asks nothing, guided one line somewhere, tight one under each. */
export function readTakeaways(
  typed: Typed,
  definition: ConversationProtocol,
  formality: Formality,
): Parsed<Record<string, string>> {
  const problems: Problem[] = [];
  const takeaways: Record<string, string> = {};
  for (const { key } of definition.leaves) {
    const field = takeawayField(key);
    const words = one(typed, field).trim();
    if (words.length > longest.takeaway) problems.push({ field, key: 'run.trace_long' });
    if (words === '' && formality === 'tight') problems.push({ field, key: 'run.trace_missing_tight' });
    if (words !== '') takeaways[key] = words;
  }
  const [first] = definition.leaves;
  if (formality === 'guided' && first && Object.keys(takeaways).length === 0)
    problems.push({ field: takeawayField(first.key), key: 'run.trace_missing' });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: takeaways };
}

/** Reads on which day a conversation was held on paper: today or in the year before. */
export function readHeldOn(typed: Typed, today: string): Parsed<string> {
  const day = one(typed, 'on');
  const earliest = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return isDate(day) && day <= today && day >= earliest
    ? { ok: true, value: day }
    : { ok: false, problems: [{ field: 'on', key: 'run.log_day_wrong' }] };
}
