import { z } from 'zod';
import { type Level, longest, type Priority } from '../../district/priorities/priority.ts';
import type { PriorityInput } from '../../district/priorities/store.ts';
import type { Key } from '../../language/catalogue.ts';
import { isId, one, parse, type Problem, type Typed } from '../../platform/http/form.ts';
import { isDate } from '../../platform/local-date.ts';

const key = (known: Key): Key => known;
const day = z.string().refine(isDate, key('priority.day.wrong'));

const schema = z
  .object({
    title: z.string().trim().min(1, key('priority.title.missing')).max(longest.title, key('priority.title.long')),
    about: z.string().trim().max(longest.about, key('priority.about.long')),
    startsOn: day,
    endsOn: z
      .string()
      .transform((text) => (text === '' ? null : text))
      .pipe(day.nullable()),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    path: ['endsOn'],
    message: key('priority.day.order'),
  });

const whoseSchema = z.object({
  whose: z
    .string()
    .refine((text) => whoseFrom(text) !== null, key('priority.whose.missing'))
    .transform((text) => whoseFrom(text) ?? { level: 'district' as const, placeId: null }),
});

/** What the list "Whose is it?" sends: 'district', 'building:<id>' or 'plc:<id>'. */
export function whoseValue(level: Level, placeId: string | null): string {
  return placeId === null ? level : `${level}:${placeId}`;
}

function whoseFrom(text: string): { level: Level; placeId: string | null } | null {
  if (text === 'district') return { level: 'district', placeId: null };
  const [level, id] = text.split(':');
  return (level === 'building' || level === 'plc') && isId(id) ? { level, placeId: id } : null;
}

type Changed = Pick<PriorityInput, 'title' | 'about' | 'startsOn' | 'endsOn'>;
type Read<V> = { ok: true; value: V } | { ok: false; problems: Problem[] };

/** What was typed to change a priority. */
export function readChange(typed: Typed): Read<Changed> {
  return parse(schema, {
    title: one(typed, 'title').replace(/\s+/g, ' '),
    about: one(typed, 'about'),
    startsOn: one(typed, 'startsOn'),
    endsOn: one(typed, 'endsOn'),
  });
}

/** What was typed to publish one: the same, and whose it is. */
export function readPriority(typed: Typed): Read<PriorityInput> {
  const whose = parse(whoseSchema, { whose: one(typed, 'whose') });
  const rest = readChange(typed);
  if (whose.ok && rest.ok) return { ok: true, value: { ...rest.value, ...whose.value.whose } };
  return { ok: false, problems: [whose, rest].flatMap((read) => (read.ok ? [] : read.problems)) };
}

/** The form filled in with a priority that exists. */
export function typedFrom(priority: Priority): Typed {
  return {
    title: priority.title,
    about: priority.about,
    startsOn: priority.startsOn,
    endsOn: priority.endsOn ?? '',
  };
}
