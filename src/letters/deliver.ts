import type { Database } from '../platform/db/database.ts';
import type { Log } from '../platform/log.ts';
import type { MailOut } from '../platform/mail/mail.ts';
import { claimLetters, markFailed, markSent, mostAttempts } from './store.ts';

const batch = 20;

/**
 * Sends what is due. No transaction is open while the mail server is waited for. Each letter goes out at least once; a
 * crash between sending and marking leads to a second mail with the same Message-ID.
 */
export async function deliverDue(
  database: Database,
  mail: MailOut,
  publicUrl: string,
  log: Log,
  now: () => Date,
): Promise<void> {
  if (mail.kind === 'outbox') return;
  for (;;) {
    const letters = await database.asSystem((db) => claimLetters(db, now(), batch));
    for (const letter of letters) {
      try {
        await mail.send({
          id: letter.id,
          to: letter.email,
          subject: letter.subject,
          text: letter.bodyText,
          html: letter.bodyHtml,
          ...(letter.headers.unsubscribe ? { unsubscribeUrl: `${publicUrl}${letter.headers.unsubscribe}` } : {}),
        });
        await database.asSystem((db) => markSent(db, letter, now()));
      } catch (error) {
        log.warn('a letter could not be sent', {
          letter: letter.id,
          attempt: letter.attempts,
          last: letter.attempts >= mostAttempts,
        });
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        await database.asSystem((db) => markFailed(db, letter, code));
      }
    }
    if (letters.length < batch) return;
  }
}
