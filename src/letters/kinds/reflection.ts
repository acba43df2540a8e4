import { paths } from '../../paths.ts';
import { membersOf, nameOf } from '../facts-store.ts';
import { occasion } from '../letter.ts';

/** A partner opened the closing reflection. */
export const closingOpened = occasion<{ name: string; shareBy: string | null; path: string }>({
  kind: 'reflection',
  verbs: ['closing.opened'],
  async drafts(db, happened) {
    const { partnershipId } = happened;
    if (!partnershipId) return [];
    const name = await nameOf(db, happened.personId);
    const shareBy = typeof happened.detail.share_by === 'string' ? happened.detail.share_by : null;
    return (await membersOf(db, partnershipId))
      .filter((member) => member.personId !== happened.personId)
      .map((member) => ({
        to: { personId: member.personId },
        cause: `closing.opened:${happened.id}`,
        facts: { name, shareBy, path: paths.myClosing(partnershipId) },
      }));
  },
  words: ({ name, shareBy, path }, t, format) => ({
    subject: t('letters.closing.subject', { name }),
    lines: [
      t('letters.closing.line', { name }),
      ...(shareBy ? [t('letters.closing.share_by', { day: format.day(shareBy) })] : []),
    ],
    action: { label: t('letters.closing.action'), path },
  }),
});
