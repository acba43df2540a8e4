import { paths } from '../../paths.ts';
import { membersOf, nameOf } from '../facts-store.ts';
import { occasion } from '../letter.ts';

interface Facts {
  name: string;
  what: 'made' | 'amended' | 'recommit';
  path: string;
}

/** A proposal, an amended one, or a changed objective waits for each member's answer. What it says is not in the letter. */
export const decisionWaits = occasion<Facts>({
  kind: 'decision',
  verbs: ['proposal.made', 'proposal.amended', 'objective.revised'],
  async drafts(db, happened) {
    const { partnershipId, subjectId } = happened;
    if (!partnershipId || !subjectId) return [];
    if (happened.verb === 'objective.revised' && happened.detail.material !== true) return [];
    const name = await nameOf(db, happened.personId);
    const what =
      happened.verb === 'proposal.made' ? 'made' : happened.verb === 'proposal.amended' ? 'amended' : 'recommit';
    const path = what === 'recommit' ? paths.members(partnershipId) : paths.proposal(partnershipId, subjectId);
    return (await membersOf(db, partnershipId))
      .filter((member) => member.personId !== happened.personId)
      .map((member) => ({
        to: { personId: member.personId },
        cause: `${happened.verb}:${subjectId}:${happened.id}`,
        facts: { name, what, path },
      }));
  },
  words: ({ name, what, path }, t) => ({
    subject: t(`letters.decision.${what}.subject`, { name }),
    lines: [t(`letters.decision.${what}.line`, { name })],
    action: { label: t(`letters.decision.${what}.action`), path },
  }),
});
