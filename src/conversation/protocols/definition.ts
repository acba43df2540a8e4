import { z } from 'zod';
import type { Key } from '../../language/catalogue.ts';
import { formalities } from '../../partnership/partnership.ts';
import { aims } from './choose.ts';
import type { OwnDefinition } from './own.ts';
import type { Manner } from './shape.ts';

/** How a round may go, in the order in which it is offered. */
export const manners = ['open', 'go_round', 'one_speaks', 'silent', 'sorting'] as const satisfies readonly Manner[];

/** How much there may be of everything: texts in characters, rounds in minutes, the rest in number. */
export const limits = { name: 120, text: 500, minutes: 240, rounds: 20, roles: 8, lines: 20 };

const says = (key: Key): Key => key;
const missing = says('protocol.wrong.missing');
const unknown = says('protocol.wrong.unknown');

/** The database takes no NUL and no half of a character; a file may hold both. */
const clean = (text: string) => text.replaceAll('\u0000', '').toWellFormed();

const text = (most: number) =>
  z
    .string({ error: says('protocol.wrong.text') })
    .overwrite(clean)
    .trim()
    .max(most, says(most === limits.name ? 'protocol.wrong.long_name' : 'protocol.wrong.long_text'));
const words = (most: number) =>
  z
    .object({ en: text(most).optional(), es: text(most).optional() }, { error: missing })
    .refine((both) => Boolean(both.en || both.es), missing);
const lines = z.array(words(limits.text), { error: unknown }).max(limits.lines, says('protocol.wrong.lines'));
const key = z
  .string({ error: unknown })
  .max(60, unknown)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, unknown);
const whole = (least: number, most: number, wrong: Key) => z.int({ error: wrong }).min(least, wrong).max(most, wrong);
const seats = whole(2, 8, 'protocol.wrong.people');

const role = z.object(
  {
    key,
    name: words(limits.name),
    does: words(limits.text),
    holders: z.enum(['one', 'everyone_else'], { error: unknown }),
    facilitates: z.literal(true, { error: unknown }).optional(),
  },
  { error: unknown },
);
const round = z.object(
  {
    key,
    name: words(limits.name),
    minutes: whole(1, limits.minutes, 'protocol.wrong.minutes'),
    manner: z.enum(manners, { error: says('protocol.wrong.manner') }),
    speaker: z.string({ error: unknown }).optional(),
    does: words(limits.text),
    prompts: lines,
  },
  { error: unknown },
);

/** What makes a protocol whole, wherever it comes from: a form or a file. Messages are keys of the catalogue. */
const definition = z
  .object(
    {
      name: words(limits.name),
      purpose: words(limits.text),
      aims: z
        .array(z.enum(aims, { error: unknown }), { error: says('protocol.wrong.aims') })
        .min(1, says('protocol.wrong.aims')),
      people: z.object({ from: seats, to: seats }, { error: says('protocol.wrong.people') }),
      formality: z.enum(formalities as ['loose', 'guided', 'tight'], { error: says('protocol.wrong.formality') }),
      roles: z.array(role, { error: unknown }).max(limits.roles, says('protocol.wrong.roles')),
      rounds: z
        .array(round, { error: says('protocol.wrong.rounds') })
        .min(1, says('protocol.wrong.rounds'))
        .max(limits.rounds, says('protocol.wrong.rounds')),
      bring: lines,
      leaves: z
        .array(z.object({ key, text: words(limits.text) }, { error: unknown }), { error: unknown })
        .max(limits.lines, says('protocol.wrong.lines')),
    },
    { error: says('protocol.wrong.text') },
  )
  .superRefine((whole, context) => {
    const wrong = (path: (string | number)[], message: Key) => context.addIssue({ code: 'custom', path, message });
    if (whole.people.from > whole.people.to) wrong(['people'], 'protocol.wrong.people_order');
    const alone = whole.roles.filter((one) => one.holders === 'one');
    if (alone.length > whole.people.from) wrong(['people'], 'protocol.wrong.more_roles_than_people');
    for (const part of ['roles', 'rounds', 'leaves'] as const)
      whole[part].forEach((one, n) => {
        if (whole[part].findIndex((other) => other.key === one.key) < n)
          wrong([part, n, 'key'], 'protocol.wrong.twice');
      });
    whole.roles.forEach((one, n) => {
      const before = whole.roles.slice(0, n);
      if (one.facilitates && before.some((other) => other.facilitates))
        wrong(['roles', n, 'facilitates'], 'protocol.wrong.two_facilitators');
      if (one.facilitates && one.holders !== 'one') wrong(['roles', n, 'holders'], 'protocol.wrong.facilitator_alone');
      if (one.holders === 'everyone_else' && before.some((other) => other.holders === 'everyone_else'))
        wrong(['roles', n, 'holders'], 'protocol.wrong.two_rests');
    });
    whole.rounds.forEach((one, n) => {
      if (one.manner === 'one_speaks' && alone.every((other) => other.key !== one.speaker))
        wrong(['rounds', n, 'speaker'], 'protocol.wrong.speaker');
    });
  })
  .transform((whole) => ({
    ...whole,
    // Who speaks is kept only where somebody does, so that taking a role away later leaves nothing dangling.
    rounds: whole.rounds.map(({ speaker, ...rest }) =>
      rest.manner === 'one_speaks' && speaker !== undefined ? { ...rest, speaker } : rest,
    ),
  }));

/** Something that needs another look, and where. */
export interface Wrong {
  path: readonly (string | number)[];
  key: string;
}

/** Reads a definition from anywhere. @returns it, or everything that is wrong, the first thing of each place */
export function readDefinition(given: unknown): { ok: true; value: OwnDefinition } | { ok: false; wrong: Wrong[] } {
  const result = definition.safeParse(given);
  if (result.success) return { ok: true, value: result.data };
  const found = new Map<string, Wrong>();
  for (const issue of result.error.issues) {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    const place = path.slice(0, 3).join('.');
    if (!found.has(place)) found.set(place, { path, key: issue.message });
  }
  return { ok: false, wrong: [...found.values()] };
}
