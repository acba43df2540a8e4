import { formatFor } from '../language/format.ts';
import { translator } from '../language/translate.ts';
import type { Db } from '../platform/db/database.ts';
import { seal } from '../platform/http/sealed.ts';
import { paths } from '../paths.ts';
import { dress } from './dress.ts';
import type { Addressee, Written } from './letter.ts';
import { occasions } from './occasions.ts';
import { addLetter, addressees, personOf, stranger, takeDue } from './store.ts';

/** What letters need to know of the installation. */
export interface LetterSettings {
  secret: string;
  publicUrl: string;
  /** Without a mail server: shows an invitation's link to the person at the terminal, since the outbox hides it. */
  print?: (line: string) => void;
}

/**
 * Writes the letters that recent history occasions, in the transaction it is handed: what was taken off the queue and
 * what was written stand or fall together. @returns how many happenings were looked at; call again while it is the limit
 */
export async function writeDue(db: Db, settings: LetterSettings, now: Date, limit = 200): Promise<number> {
  const happenings = await takeDue(db, limit);
  const written: Written[] = [];
  for (const happened of happenings) {
    for (const definition of occasions) {
      if (definition.verbs.includes(happened.verb))
        written.push(...(await definition.write(db, happened, settings.secret)));
    }
  }
  await putInOutbox(db, settings, written, now, () => now);
  return happenings.length;
}

/** Dresses letters in their readers' language and puts them in the outbox. @param sendAfter when each may go */
export async function putInOutbox(
  db: Db,
  settings: LetterSettings,
  written: readonly Written[],
  now: Date,
  sendAfter: (to: Addressee) => Date,
): Promise<number> {
  let added = 0;
  for (const kind of new Set(written.map((letter) => letter.kind))) {
    const letters = written.filter((letter) => letter.kind === kind);
    const ids = letters.map(personOf).filter((id) => id !== null);
    const people = await addressees(db, [...new Set(ids)], kind);
    for (const letter of letters) {
      const to =
        'personId' in letter.to
          ? people.get(letter.to.personId)
          : await stranger(db, letter.to.email, letter.to.districtId);
      if (!to) continue;
      const t = translator(to.language);
      const unsubscribe = to.personId
        ? paths.unsubscribe(seal(settings.secret, 'unsubscribe', `${to.personId}:${kind}`))
        : null;
      const words = letter.words(t, formatFor(to.language, to.timezone));
      const dressed = dress(words, t, settings.publicUrl, unsubscribe);
      if (!(await addLetter(db, to, kind, letter.cause, dressed, unsubscribe, now, sendAfter(to)))) continue;
      added += 1;
      if (kind === 'invitation')
        settings.print?.(`  An invitation for ${to.email}: ${settings.publicUrl}${words.action.path}`);
    }
  }
  return added;
}
