import { z } from 'zod';
import { prepareLateInvitation, refuseInvitation, releaseInvitation } from '../../partnership/consent.ts';
import { type Invitation, invitationFor } from '../../partnership/invitation-store.ts';
import { most, needsConsent } from '../../partnership/membership.ts';
import { evaluatorsOf } from '../../partnership/store.ts';
import { isId, many, one, type Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { findPeople } from '../../people/store.ts';
import type { Asking, Matter, ReadMatter } from '../matter.ts';
import { proposalAbout } from '../store.ts';
import { MemberFields, OfferFields, Search } from '../views/member-fields.tsx';

const longestNote = 2000;
const stored = z.object({ invitationId: z.string(), name: z.string(), offer: z.boolean() });

function memberOf(payload: unknown): z.infer<typeof stored> {
  const found = stored.safeParse(payload);
  return found.success ? found.data : { invitationId: '', name: '', offer: false };
}

/** The "I'm in" that `typed` speaks of, when it waits for these partners' consent. */
async function offerIn({ db, person, partnership }: Asking, typed: Typed): Promise<Invitation | null> {
  const found = await invitationFor(db, person, one(typed, 'invitation'));
  return found?.partnershipId === partnership.id && found.direction === 'im_in' && found.status === 'awaiting_consent'
    ? found
    : null;
}

/**
 * Somebody who would join a partnership under way, which needs everybody's consent. An invitation is prepared with the
 * proposal and goes out when it is decided; somebody who offered to join becomes a member then.
 */
export const member: Matter = {
  kind: 'member',
  step: 'partnership',
  fixed: true,
  isOffered: (partnership) => needsConsent(partnership.members.length) && partnership.members.length < most,
  start: async (_asking, query) => ({ invitation: query('invitation'), query: query('query') }),
  before: async (asking, typed, reader) =>
    (await offerIn(asking, typed)) ? null : (
      <Search partnership={asking.partnership} query={one(typed, 'query')} t={reader.t} />
    ),
  fields: async (asking, typed, reader) => {
    const { db, person, partnership } = asking;
    const offer = await offerIn(asking, typed);
    if (offer) return <OfferFields offer={offer} t={reader.t} />;
    const query = one(typed, 'query').trim();
    const excludeIds = partnership.members.map((m) => m.personId);
    const people = query === '' ? [] : await findPeople(db, person, { query, excludeIds, limit: 12 });
    // Whoever typed an address may have meant one of them too.
    const evaluators = await evaluatorsOf(
      db,
      person.id,
      people.map((found) => found.id),
    );
    const askKnowingly = evaluators.length > 0 || one(typed, 'emails') !== '' || one(typed, 'knowingly') !== '';
    return (
      <MemberFields people={people} askKnowingly={askKnowingly} typed={typed} longestNote={longestNote} t={reader.t} />
    );
  },
  read: async (asking, typed, before) =>
    before ? { ok: true, title: before.title, payload: { ...memberOf(before.payload) } } : readMember(asking, typed),
  typedOf: () => ({}),
  title: (said, { t }) => {
    const { name, offer } = memberOf(said.payload);
    return t(offer ? 'decision.member.offer_title' : 'decision.member.title', { name });
  },
  says: (said, { t }, status) => {
    const { name, offer } = memberOf(said.payload);
    return <p>{t(`decision.member.${offer ? 'offer_what' : 'what'}.${status}`, { name })}</p>;
  },
  decided: ({ db, partnership, now }, proposal) =>
    releaseInvitation(db, partnership, memberOf(proposal.payload).invitationId, now),
  withdrawn: async ({ db, partnership, now }, proposal) => {
    // It may have been taken back already; then there is nothing left to refuse.
    await refuseInvitation(db, partnership, memberOf(proposal.payload).invitationId, now);
  },
  next: (partnership, _said, { t }) => ({ href: paths.members(partnership.id), label: t('decision.member.members') }),
};

async function readMember(asking: Asking, typed: Typed): Promise<ReadMatter> {
  const { db, partnership, now } = asking;
  const problem = (
    field: string,
    key: 'decision.member.only_two' | 'decision.member.asked' | 'decision.member.gone' | 'decision.too_long',
  ): ReadMatter => ({ ok: false, problems: [{ field, key }] });
  if (one(typed, 'invitation') !== '') {
    const offer = await offerIn(asking, typed);
    if (!offer) return problem('', 'decision.member.gone');
    if (await proposalAbout(db, partnership, offer.id)) return problem('', 'decision.member.asked');
    return {
      ok: true,
      title: offer.senderName,
      payload: { invitationId: offer.id, name: offer.senderName, offer: true },
    };
  }
  if (!member.isOffered(partnership)) return problem('', 'decision.member.only_two');
  const note = one(typed, 'note').trim();
  if (note.length > longestNote) return problem('note', 'decision.too_long');
  const personIds = many(typed, 'person').filter(isId);
  const asked = {
    personIds,
    emails: one(typed, 'emails').slice(0, 2000),
    note,
    knowingly: one(typed, 'knowingly') !== '',
  };
  const prepared = await prepareLateInvitation(db, partnership, asked, now);
  if (!prepared.ok) return prepared;
  return {
    ok: true,
    title: prepared.name,
    payload: { invitationId: prepared.invitationId, name: prepared.name, offer: false },
  };
}
