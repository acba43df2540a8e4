import { paths } from '../../paths.ts';
import { nameOf } from '../facts-store.ts';
import { occasion } from '../letter.ts';

/** A partnership asks somebody into one conversation. What it is about is not in the letter. */
export const guestAsked = occasion<{ name: string; path: string }>({
  kind: 'invitation',
  verbs: ['guest.asked'],
  async drafts(db, happened) {
    const { subjectId } = happened;
    if (!subjectId) return [];
    const name = await nameOf(db, happened.personId);
    return happened.audience.map((personId) => ({
      to: { personId },
      cause: `guest:${happened.id}`,
      facts: { name, path: paths.guestThread(subjectId) },
    }));
  },
  words: ({ name, path }, t) => ({
    subject: t('letters.guest.subject', { name }),
    lines: [t('letters.guest.line', { name }), t('letters.guest.free')],
    action: { label: t('letters.guest.action'), path },
  }),
});
