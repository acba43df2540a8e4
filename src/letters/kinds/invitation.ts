import { seal } from '../../platform/http/sealed.ts';
import { paths } from '../../paths.ts';
import { type InvitationFacts, invitationFacts } from '../facts-store.ts';
import { occasion } from '../letter.ts';

/** Somebody is invited, or reminded once of an invitation. The link in it opens the invitation without an account. */
export const invited = occasion<InvitationFacts & { path: string; again: boolean }>({
  kind: 'invitation',
  verbs: ['invitation.sent', 'invitation.reminded'],
  async drafts(db, happened, secret) {
    const facts = happened.subjectId ? await invitationFacts(db, happened.subjectId) : null;
    if (facts?.direction !== 'invite' || facts.status !== 'pending') return [];
    const to = facts.personId
      ? { personId: facts.personId }
      : facts.email
        ? { email: facts.email, districtId: facts.districtId }
        : null;
    if (!to) return [];
    const again = happened.verb === 'invitation.reminded';
    const path = paths.invitationLetter(seal(secret, 'invitation', facts.id));
    return [{ to, cause: `${again ? 'reminder' : 'invitation'}:${facts.id}`, facts: { ...facts, path, again } }];
  },
  words: (facts, t, format) => ({
    subject: t(
      facts.again
        ? 'letters.reminder.subject'
        : facts.bySpecialist
          ? 'letters.invitation.subject.specialist'
          : 'letters.invitation.subject',
      { name: facts.senderName },
    ),
    lines: [
      t(
        facts.again
          ? 'letters.reminder.line'
          : facts.bySpecialist
            ? 'letters.invitation.line.specialist'
            : 'letters.invitation.line',
        { name: facts.senderName },
      ),
      `“${facts.statement}”`,
      ...(facts.note && !facts.again
        ? [t('letters.invitation.note', { name: facts.senderName }), `“${facts.note}”`]
        : []),
      t('letters.invitation.free'),
      ...(facts.expiresAt ? [t('letters.invitation.until', { day: format.day(facts.expiresAt) })] : []),
    ],
    action: { label: t('letters.invitation.action'), path: facts.path },
  }),
});
