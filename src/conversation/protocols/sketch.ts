import type { Language } from '../../language/message.ts';
import { many, one, type Typed } from '../../platform/http/form.ts';
import { manners, readDefinition, type Wrong } from './definition.ts';
import type { OwnDefinition, OwnWords } from './own.ts';

/** A protocol while it is being written, in one language: texts as they were typed, right or not. */
export interface Sketch {
  name: string;
  purpose: string;
  aims: string[];
  from: string;
  to: string;
  formality: string;
  roles: { key: string; name: string; does: string; holders: string; facilitates: boolean }[];
  rounds: {
    key: string;
    name: string;
    minutes: string;
    manner: string;
    speaker: string;
    does: string;
    prompts: string;
  }[];
  /** One to a line. */
  bring: string;
  leaves: string;
  /** Only spelling was mended: what is written in the other language still says the same. */
  keepOther: boolean;
}

const otherOf = (language: Language): Language => (language === 'en' ? 'es' : 'en');
const shown = (words: OwnWords, language: Language) => words[language] || words[otherOf(language)] || '';

/** A definition, to be changed in `language`. A text that is not written in it shows in the other. */
export function sketchOf(definition: OwnDefinition, language: Language): Sketch {
  const text = (words: OwnWords) => shown(words, language);
  const lines = (all: readonly OwnWords[]) => all.map(text).join('\n');
  return {
    name: text(definition.name),
    purpose: text(definition.purpose),
    aims: [...definition.aims],
    from: String(definition.people.from),
    to: String(definition.people.to),
    formality: definition.formality,
    roles: definition.roles.map((role) => ({
      key: role.key,
      name: text(role.name),
      does: text(role.does),
      holders: role.holders,
      facilitates: role.facilitates === true,
    })),
    rounds: definition.rounds.map((round) => ({
      key: round.key,
      name: text(round.name),
      minutes: String(round.minutes),
      manner: round.manner,
      speaker: round.speaker ?? '',
      does: text(round.does),
      prompts: lines(round.prompts),
    })),
    bring: lines(definition.bring),
    leaves: lines(definition.leaves.map((heading) => heading.text)),
    keepOther: false,
  };
}

/** More than anybody types, and an end for who sends thousands. */
const mostParts = 40;

/** What came with the form. Roles and rounds are numbered in the order in which they stand. */
export function sketchTyped(typed: Typed): Sketch {
  const numbered = (part: 'role' | 'round') =>
    Array.from({ length: mostParts }, (_, n) => `${part}-${n}`).filter((at) => typed[`${at}-key`] !== undefined);
  return {
    name: one(typed, 'name'),
    purpose: one(typed, 'purpose'),
    aims: many(typed, 'aims'),
    from: one(typed, 'from'),
    to: one(typed, 'to'),
    formality: one(typed, 'formality'),
    roles: numbered('role').map((at) => ({
      key: one(typed, `${at}-key`),
      name: one(typed, `${at}-name`),
      does: one(typed, `${at}-does`),
      holders: one(typed, `${at}-holders`),
      facilitates: one(typed, `${at}-facilitates`) !== '',
    })),
    rounds: numbered('round').map((at) => ({
      key: one(typed, `${at}-key`),
      name: one(typed, `${at}-name`),
      minutes: one(typed, `${at}-minutes`).trim(),
      manner: one(typed, `${at}-manner`),
      speaker: one(typed, `${at}-speaker`),
      does: one(typed, `${at}-does`),
      prompts: one(typed, `${at}-prompts`),
    })),
    bring: one(typed, 'bring'),
    leaves: one(typed, 'leaves'),
    keepOther: one(typed, 'keepOther') !== '',
  };
}

/** A sketch as its form sends it: the way back from `sketchTyped`. */
export function typedOf(sketch: Sketch): Typed {
  const { roles, rounds, keepOther, ...rest } = sketch;
  const typed: Typed = { ...rest, keepOther: keepOther ? 'on' : '' };
  roles.forEach(({ facilitates, ...role }, n) => {
    for (const [name, value] of Object.entries(role)) typed[`role-${n}-${name}`] = value;
    typed[`role-${n}-facilitates`] = facilitates ? 'on' : '';
  });
  rounds.forEach((round, n) => {
    for (const [name, value] of Object.entries(round)) typed[`round-${n}-${name}`] = value;
  });
  return typed;
}

/**
 * Does what a button of the form says: `round-add`, `round-2-up`, `role-0-remove`. What was typed stays.
 * @returns the changed sketch, which part to look at next and what was done to it; the sketch as it was for a button that
 * is none of ours
 */
export function pressed(sketch: Sketch, button: string): { sketch: Sketch; at: string; deed: string } {
  const [, part, number, deed = ''] = /^(role|round)-(?:(\d{1,2})-)?(add|up|down|remove)$/.exec(button) ?? [];
  if (part !== 'role' && part !== 'round') return { sketch, at: '', deed: '' };
  const n = Number(number ?? -1);
  const move = <P>(parts: readonly P[], fresh: () => P): { parts: P[]; at: number } => {
    const here = parts[n];
    if (deed === 'add')
      return parts.length < mostParts ? { parts: [...parts, fresh()], at: parts.length } : { parts: [...parts], at: n };
    if (here === undefined) return { parts: [...parts], at: -1 };
    const rest = parts.toSpliced(n, 1);
    if (deed === 'remove') return { parts: rest, at: Math.min(n, rest.length - 1) };
    const to = Math.max(0, Math.min(parts.length - 1, deed === 'up' ? n - 1 : n + 1));
    return { parts: rest.toSpliced(to, 0, here), at: to };
  };
  if (part === 'role') {
    const { parts, at } = move(sketch.roles, () => ({
      key: freshKey('role', sketch.roles),
      name: '',
      does: '',
      holders: 'one',
      facilitates: false,
    }));
    return { sketch: { ...sketch, roles: parts }, at: at < 0 ? 'roles' : `role-${at}`, deed };
  }
  const { parts, at } = move(sketch.rounds, () => ({
    key: freshKey('round', sketch.rounds),
    name: '',
    minutes: '5',
    manner: manners[0],
    speaker: '',
    does: '',
    prompts: '',
  }));
  return { sketch: { ...sketch, rounds: parts }, at: at < 0 ? 'rounds' : `round-${at}`, deed };
}

function freshKey(kind: string, taken: readonly { key: string }[]): string {
  let n = taken.length + 1;
  while (taken.some((one) => one.key === `${kind}-${n}`)) n += 1;
  return `${kind}-${n}`;
}

/**
 * The definition a sketch stands for, over the one it was made from. A text that was left alone stays in both languages;
 * one that was changed in this language is without the other until somebody writes it there, unless only spelling was
 * mended. Writing a text that was missing in this language adds to the other.
 */
export function definitionFrom(
  sketch: Sketch,
  before: OwnDefinition,
  language: Language,
): { ok: true; value: OwnDefinition } | { ok: false; wrong: Wrong[] } {
  const written = (text: string, was: OwnWords | undefined): OwnWords => {
    const now = text.trim();
    if (was && now === shown(was, language)) return was;
    return was && (!was[language] || sketch.keepOther) ? { ...was, [language]: now } : { [language]: now };
  };
  const lines = (text: string, was: readonly OwnWords[]): OwnWords[] => {
    const now = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return now.map((line, n) => {
      const same = was.find((words) => shown(words, language) === line);
      return same ?? written(line, now.length === was.length ? was[n] : undefined);
    });
  };
  const number = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : text);
  const headings = lines(
    sketch.leaves,
    before.leaves.map((heading) => heading.text),
  );
  const leaves: OwnDefinition['leaves'] = [];
  for (const text of headings) {
    const was = before.leaves.find((heading) => heading.text === text);
    leaves.push({ key: was?.key ?? freshKey('leaf', [...before.leaves, ...leaves]), text });
  }
  const ticked = new Set(sketch.aims);
  return readDefinition({
    name: written(sketch.name, before.name),
    purpose: written(sketch.purpose, before.purpose),
    // The first is what it is mainly for; boxes come in the order of the page.
    aims: [
      ...before.aims.filter((aim) => ticked.has(aim)),
      ...sketch.aims.filter((aim) => !before.aims.some((one) => one === aim)),
    ],
    people: { from: number(sketch.from), to: number(sketch.to) },
    formality: sketch.formality,
    roles: sketch.roles.map(({ facilitates, ...role }) => {
      const was = before.roles.find((one) => one.key === role.key);
      return {
        ...role,
        name: written(role.name, was?.name),
        does: written(role.does, was?.does),
        ...(facilitates ? { facilitates } : {}),
      };
    }),
    rounds: sketch.rounds.map((round) => {
      const was = before.rounds.find((one) => one.key === round.key);
      return {
        ...round,
        name: written(round.name, was?.name),
        minutes: number(round.minutes),
        does: written(round.does, was?.does),
        prompts: lines(round.prompts, was?.prompts ?? []),
      };
    }),
    bring: lines(sketch.bring, before.bring),
    leaves,
  });
}
