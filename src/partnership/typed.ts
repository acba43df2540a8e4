import { z } from 'zod';
import type { Key } from '../language/catalogue.ts';
import { isId, many, one, parse, type Problem, type Typed } from '../platform/http/form.ts';
import type { Start } from './actions.ts';
import type { Asked } from './inviting.ts';
import { longestCommitment } from './membership.ts';
import { formalities, type Formality, kinds, type Kind } from './partnership.ts';

type Read<V> = { ok: true; value: V } | { ok: false; problems: Problem[] };

const key = (known: Key) => known;
/** The most characters of a note; the table holds the same. */
export const longestNote = 2000;
const longestWord = 1000;
const longestMessage = 4000;

const asked = z.object({
  personIds: z
    .array(z.string().refine(isId, key('partnership.invite.unknown')))
    .max(50, key('partnership.invite.unknown')),
  emails: z.string().trim().max(2000, key('partnership.invite.nobody')),
  note: z.string().trim().max(longestNote, key('partnership.note.long')),
  knowingly: z.boolean(),
});

const commitment = z
  .string()
  .trim()
  .min(1, key('partnership.refused.commitment'))
  .max(longestCommitment, key('partnership.refused.commitment'));

const formality = z.enum(formalities, key('partnership.formality.wrong'));

const start = asked.extend({
  commitment,
  kind: z
    .enum(['', ...kinds], key('partnership.formality.wrong'))
    .transform((kind): Kind | null => (kind === '' ? null : kind)),
  formality,
});

function fields(typed: Typed) {
  return {
    personIds: [...new Set(many(typed, 'person'))],
    emails: one(typed, 'emails'),
    note: one(typed, 'note'),
    knowingly: one(typed, 'knowingly') !== '',
  };
}

/** The ids ticked on a form, each once; what is no id is left aside. */
export function chosenIds(typed: Typed): string[] {
  return [...new Set(many(typed, 'person'))].filter(isId).slice(0, 50);
}

/** What was typed on the page that starts a partnership. */
export function readStart(typed: Typed): Read<Start> {
  return withMost(
    parse(start, {
      ...fields(typed),
      commitment: one(typed, 'commitment'),
      kind: one(typed, 'kind'),
      formality: one(typed, 'formality') || 'guided',
    }),
  );
}

/** What was typed on a page that invites into a partnership. Also for the proposal of a new member. */
export function readAsked(typed: Typed): Read<Asked> {
  return withMost(parse(asked, fields(typed)));
}

function withMost<V>(read: Read<V>): Read<V> {
  return read.ok
    ? read
    : {
        ok: false,
        problems: read.problems.map((problem) => ({
          ...problem,
          field: fieldOf(problem.field),
          params: { most: longestNote },
        })),
      };
}

const fieldOf = (field: string) => (field === 'personIds' ? 'person' : field);

export function readCommitment(typed: Typed): Read<{ commitment: string; note: string }> {
  const schema = z.object({ commitment, note: asked.shape.note });
  return withMost(parse(schema, { commitment: one(typed, 'commitment'), note: one(typed, 'note') }));
}

/** A word with an answer, or on leaving; '' is fine. */
export function readWord(typed: Typed): Read<{ word: string }> {
  return parse(z.object({ word: z.string().trim().max(longestWord, key('invitation.word.long')) }), {
    word: one(typed, 'word'),
  });
}

export function readMessage(typed: Typed): Read<{ body: string }> {
  const body = z
    .string()
    .trim()
    .min(1, key('invitation.message.missing'))
    .max(longestMessage, key('invitation.message.long'));
  return parse(z.object({ body }), { body: one(typed, 'body') });
}

export function readFormality(typed: Typed): Formality | null {
  const read = formality.safeParse(one(typed, 'formality'));
  return read.success ? read.data : null;
}

export function readKind(typed: Typed): Kind | null {
  return kinds.find((kind) => kind === one(typed, 'kind')) ?? null;
}

const name = (missing: boolean) => {
  const text = z.string().trim().max(100, key('invitation.letter.name.long'));
  return missing ? text.min(1, key('invitation.letter.name.missing')) : text;
};

/** How somebody is called who comes in through a letter and is not in the directory. */
export function readName(typed: Typed): Read<{ givenName: string; familyName: string }> {
  return parse(z.object({ givenName: name(true), familyName: name(false) }), {
    givenName: one(typed, 'givenName').replace(/\s+/g, ' '),
    familyName: one(typed, 'familyName').replace(/\s+/g, ' '),
  });
}
