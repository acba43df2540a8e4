import { translator } from '../language/translate.ts';
import type { AccountHolder, SignInLetters } from '../people/sign-in/sign-in.ts';
import type { Database } from '../platform/db/database.ts';
import { newId } from '../platform/ids.ts';
import { paths } from '../paths.ts';
import { dress } from './dress.ts';
import { addLetter } from './store.ts';

/**
 * The letters that carry a way in. They go at once, to whoever asked, and can't be turned off. Without a mail server
 * `print` shows the link to the person at the terminal; no page ever does.
 * @param nudge has the delivery run soon
 */
export function signInLetters(
  database: Database,
  publicUrl: string,
  now: () => Date,
  nudge: () => void,
  print: ((line: string) => void) | null,
): SignInLetters {
  const write = async (kind: 'link' | 'reset', to: AccountHolder, path: string) => {
    const t = translator(to.language);
    const words = {
      subject: t(`letters.${kind}.subject`),
      lines: [t(`letters.${kind}.line`), t('letters.link.not_you')],
      action: { label: t(`letters.${kind}.action`), path },
    };
    const letter = dress(words, t, publicUrl, null);
    const addressee = {
      personId: to.personId,
      districtId: to.districtId,
      email: to.email,
      language: to.language,
      timezone: 'UTC',
    };
    if (print) {
      print(`  A way in for ${to.email}: ${publicUrl}${path}`);
      return;
    }
    await database.asSystem((db) => addLetter(db, addressee, 'sign_in', newId(), letter, null, now(), now()));
    nudge();
  };
  return {
    link: (to, token) => write('link', to, paths.useLink(token)),
    reset: (to, token) => write('reset', to, paths.resetPassword(token)),
  };
}
