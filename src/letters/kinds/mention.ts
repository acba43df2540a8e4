import { paths } from '../../paths.ts';
import { membersOf, nameOf } from '../facts-store.ts';
import { occasion } from '../letter.ts';

/** A partner called somebody by name in a post. What it says is not in the letter, nor is the thread's title. */
export const called = occasion<{ name: string; path: string }>({
  kind: 'mention',
  verbs: ['post.added', 'post.edited'],
  async drafts(db, happened) {
    const { partnershipId, subjectId, audience } = happened;
    if (!partnershipId || !subjectId || audience.length === 0) return [];
    const name = await nameOf(db, happened.personId);
    return (await membersOf(db, partnershipId))
      .filter((member) => audience.includes(member.personId) && member.personId !== happened.personId)
      .map((member) => ({
        to: { personId: member.personId },
        cause: `mention:${subjectId}:${happened.id}`,
        facts: { name, path: `${paths.thread(partnershipId, subjectId)}#new` },
      }));
  },
  words: ({ name, path }, t) => ({
    subject: t('letters.mention.subject', { name }),
    lines: [t('letters.mention.line', { name })],
    action: { label: t('letters.mention.action'), path },
  }),
});
