import { paths } from '../../paths.ts';
import { nameOf } from '../facts-store.ts';
import { occasion } from '../letter.ts';

/** Somebody's address was changed by an admin: the old one is told, because the new one decides who may sign in. */
export const addressChanged = occasion<{ name: string }>({
  kind: 'answer',
  verbs: ['person.address_changed'],
  async drafts(db, happened) {
    const { was } = happened.detail;
    if (typeof was !== 'string') return [];
    const name = await nameOf(db, happened.personId);
    return [{ to: { email: was, districtId: happened.districtId }, cause: `address:${happened.id}`, facts: { name } }];
  },
  words: ({ name }, t) => ({
    subject: t('letters.address.subject'),
    lines: [t('letters.address.line', { name }), t('letters.address.wrong')],
    action: { label: t('letters.address.action'), path: paths.signIn },
  }),
});
