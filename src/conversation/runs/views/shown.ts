import type { Format } from '../../../language/format.ts';
import type { Language } from '../../../language/message.ts';
import type { T } from '../../../language/translate.ts';
import { say } from '../../../language/words.ts';
import type { Partnership } from '../../../partnership/partnership.ts';
import { fullName } from '../../../people/person.ts';
import type { Problem, Typed } from '../../../platform/http/form.ts';
import type { Run } from '../store.ts';
import type { Trace } from '../trace-store.ts';
import type { Card, RunNote, Theme } from '../written-store.ts';

/** Everything a run's page shows to one person at one moment. */
export interface Shown {
  partnership: Partnership;
  run: Run;
  me: string;
  /** Who is here, in the order they came. */
  here: readonly string[];
  notes: readonly RunNote[];
  cards: readonly Card[];
  themes: readonly Theme[];
  trace: Trace | null;
  /** What was typed and not sent yet, or came back with problems. */
  typed: { note: Typed; card: Typed; theme: Typed };
  problems: { at: 'note' | 'card' | 'theme' | 'moves'; list: readonly Problem[] };
  now: Date;
  language: Language;
  t: T;
  format: Format;
  /** An id for a form that is to be sent once. */
  fresh: () => string;
}

/** A person of the run by name, also when they have left since. */
export function nameOf({ partnership, run }: Pick<Shown, 'partnership' | 'run'>, id: string): string {
  const member = partnership.members.find((one) => one.personId === id);
  return member ? fullName(member) : (run.people.find((one) => one.personId === id)?.name ?? '…');
}

/** The protocol's name in the reader's words. */
export function runName({ run, language }: Pick<Shown, 'run' | 'language'>): string {
  return say(run.definition.name, language);
}

/** The names of the other members, as a list in words; '' when there are none. */
export function otherNames({ partnership, format }: Pick<Shown, 'partnership' | 'format'>): string {
  return format.list(partnership.members.filter((one) => one.personId !== partnership.me.personId).map(fullName));
}
