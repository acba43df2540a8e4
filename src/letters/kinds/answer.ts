import { paths } from '../../paths.ts';
import { invitationFacts, nameOf } from '../facts-store.ts';
import { occasion } from '../letter.ts';

type How = 'accepted' | 'declined' | 'asked' | 'im_in' | 'im_in_declined';

const hows: Readonly<Record<string, How>> = {
  'invitation.accepted': 'accepted',
  'invitation.declined': 'declined',
  'invitation.asked': 'asked',
  'im_in.sent': 'im_in',
  'im_in.declined': 'im_in_declined',
};

/** An invitation or offer was answered, or asks for an answer from the other side. */
export const answered = occasion<{ how: How; name: string; path: string }>({
  kind: 'answer',
  verbs: Object.keys(hows),
  async drafts(db, happened) {
    const how = hows[happened.verb];
    const facts = happened.subjectId ? await invitationFacts(db, happened.subjectId) : null;
    if (!how || !facts) return [];
    const sides = [facts.senderId, facts.personId].filter((id) => id !== null);
    const name = (await nameOf(db, happened.personId)) || facts.email || '';
    const path =
      how === 'accepted' && facts.partnershipId ? paths.partnership(facts.partnershipId) : paths.invitation(facts.id);
    return sides
      .filter((id) => id !== happened.personId)
      .map((personId) => ({
        to: { personId },
        cause: `${happened.verb}:${how === 'asked' ? happened.id : facts.id}`,
        facts: { how, name, path },
      }));
  },
  words: ({ how, name, path }, t) => ({
    subject: t(`letters.answer.${how}.subject`, { name }),
    lines: [t(`letters.answer.${how}.line`, { name })],
    action: { label: t(`letters.answer.${how}.action`), path },
  }),
});
