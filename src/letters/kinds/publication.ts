import { paths } from '../../paths.ts';
import { nameOf } from '../facts-store.ts';
import { occasion } from '../letter.ts';

/** A partnership shows something to people it names. What it says is not in the letter. */
export const publicationShown = occasion<{ name: string; path: string }>({
  kind: 'answer',
  verbs: ['publication.shown'],
  async drafts(db, happened) {
    const { subjectId } = happened;
    if (!subjectId) return [];
    // Who they are is said only where they wanted it.
    const name = happened.detail.named === true ? await nameOf(db, happened.personId) : '';
    return happened.audience.map((personId) => ({
      to: { personId },
      cause: `publication:${subjectId}`,
      facts: { name, path: paths.shownPage(subjectId) },
    }));
  },
  words: ({ name, path }, t) => ({
    subject: t('letters.publication.subject', { name }),
    lines: [name ? t('letters.publication.line', { name }) : t('letters.publication.unnamed')],
    action: { label: t('letters.publication.action'), path },
  }),
});
