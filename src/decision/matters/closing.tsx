import { closePartnership } from '../../partnership/leaving.ts';
import { paths } from '../../paths.ts';
import type { Matter } from '../matter.ts';

/** To end the partnership together. What was written stays readable to its members. */
export const closing: Matter = {
  kind: 'closing',
  fixed: true,
  isOffered: () => true,
  start: async () => ({}),
  fields: async (_asking, _typed, { t }) => <p>{t('decision.closing.what.open')}</p>,
  read: async () => ({ ok: true, title: 'closing', payload: {} }),
  typedOf: () => ({}),
  title: (_said, { t }) => t('decision.closing.title'),
  says: (_said, { t }, status) => <p>{t(`decision.closing.what.${status}`)}</p>,
  decided: async ({ db, partnership, now }) => {
    await closePartnership(db, partnership, now);
    return { ok: true };
  },
  next: (partnership, _said, { t }) => ({
    href: paths.reflection(partnership.id),
    label: t('decision.closing.reflect'),
  }),
};
