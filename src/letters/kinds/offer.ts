import { paths } from '../../paths.ts';
import { membersOf, nameOf } from '../facts-store.ts';
import { occasion } from '../letter.ts';

/** A specialist offers help to a partnership without knowing who is in it. */
export const helpOffered = occasion<{ name: string; why: 'quiet' | 'revisit'; path: string }>({
  kind: 'answer',
  verbs: ['help.offered'],
  async drafts(db, happened) {
    const { partnershipId, subjectId } = happened;
    if (!partnershipId || !subjectId) return [];
    const name = await nameOf(db, happened.personId);
    const why = happened.detail.occasion === 'revisit' ? 'revisit' : 'quiet';
    return (await membersOf(db, partnershipId)).map(({ personId }) => ({
      to: { personId },
      cause: `offer:${subjectId}`,
      facts: { name, why, path: paths.helpOffer(partnershipId, subjectId) },
    }));
  },
  words: ({ name, why, path }, t) => ({
    subject: t('letters.offer.subject', { name }),
    lines: [t(`help.${why}.text`, { name }), t('letters.offer.line')],
    action: { label: t('letters.offer.action'), path },
  }),
});
