import { paths } from '../../paths.ts';
import { nameOf, specialistsOf } from '../facts-store.ts';
import { occasion } from '../letter.ts';

/** Somebody asks the specialists for help; or a specialist suggests a partner. */
export const helpWanted = occasion<{ how: 'asked' | 'suggested'; name: string; path: string }>({
  kind: 'answer',
  verbs: ['assistance.asked', 'suggestion.made'],
  async drafts(db, happened) {
    const name = await nameOf(db, happened.personId);
    if (!happened.subjectId) return [];
    if (happened.verb === 'suggestion.made') {
      return happened.audience.map((personId) => ({
        to: { personId },
        cause: `suggestion:${happened.id}`,
        facts: { how: 'suggested' as const, name, path: paths.home },
      }));
    }
    const path = paths.deskRequest(happened.subjectId);
    return (await specialistsOf(db, happened.districtId)).map((personId) => ({
      to: { personId },
      cause: `assistance:${happened.subjectId}`,
      facts: { how: 'asked' as const, name, path },
    }));
  },
  words: ({ how, name, path }, t) => ({
    subject: t(`letters.help.${how}.subject`, { name }),
    lines: [t(`letters.help.${how}.line`, { name })],
    action: { label: t(`letters.help.${how}.action`), path },
  }),
});
