import type { UnreadThread } from '../conversation/store.ts';
import { decisionsToRevisit, waitingProposals } from '../decision/waiting-store.ts';
import type { Format } from '../language/format.ts';
import type { T } from '../language/translate.ts';
import { suggestionsFor } from '../objective/assistance/suggestions.ts';
import { countWaitingRequests } from '../objective/assistance/store.ts';
import { shownSince } from '../partnership/help/offer.ts';
import { offersTo } from '../partnership/help/store.ts';
import { invitationsWaiting } from '../partnership/invitation-store.ts';
import type { Partnership } from '../partnership/partnership.ts';
import { fullName, hasRole, type Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { addDays, localDate } from '../platform/local-date.ts';
import { paths } from '../paths.ts';
import { gentleQuestions } from '../reflection/next-step-store.ts';
import { closingsWaiting } from '../reflection/store.ts';

/** Something that waits for the person, from any step, with where it is answered. */
export interface Waiting {
  kind:
    | 'mention'
    | 'invitation'
    | 'offer'
    | 'decision'
    | 'record'
    | 'tie'
    | 'revisit'
    | 'recommit'
    | 'closing'
    | 'promise'
    | 'suggestion'
    | 'request'
    | 'help';
  title: string;
  /** The partnership's sentence, or a name. */
  about: string;
  href: string;
  hue?: number;
  /** Plain date by which it is wanted. */
  by?: string;
  /** That date is tomorrow, today or past. */
  soon?: boolean;
}

const whys = { position: 'decision', record: 'record', tie: 'tie' } as const;

/**
 * Everything that waits for `person`'s answer, the most personal first. A fixed number of queries, whatever there is.
 * @param partnerships the person's own, already loaded
 */
export async function waitingFor(
  db: Db,
  person: Person,
  partnerships: readonly Partnership[],
  now: Date,
  t: T,
  format: Format,
): Promise<Waiting[]> {
  const [invitations, inside, suggestions, requests] = await Promise.all([
    invitationsWaiting(db, person, now),
    waitingInside(db, person, partnerships, now, t, format),
    suggestionsFor(db, person),
    hasRole(person, 'specialist') ? countWaitingRequests(db, person) : 0,
  ]);
  return [
    ...invitations.map(
      (invitation): Waiting => ({
        kind: invitation.direction === 'im_in' ? 'offer' : 'invitation',
        title: t(invitation.direction === 'im_in' ? 'home.waits.offer' : 'home.waits.invitation', {
          name: invitation.senderName,
        }),
        about: invitation.objective?.statement ?? '',
        href: paths.invitation(invitation.id),
        ...(invitation.expiresAt ? { by: localDate(invitation.expiresAt, person.district.timezone) } : {}),
      }),
    ),
    ...inside.steps,
    ...suggestions.map(
      (suggestion): Waiting => ({
        kind: 'suggestion',
        title: t('home.waits.suggestion', {
          name: fullName(suggestion.specialist),
          candidate: fullName(suggestion.candidate),
        }),
        about: suggestion.statement,
        href: paths.objective(suggestion.objectiveId),
      }),
    ),
    ...inside.promises,
    ...(requests > 0
      ? [
          {
            kind: 'request' as const,
            title: t('home.waits.requests', { count: requests }),
            about: '',
            href: paths.desk,
          },
        ]
      : []),
  ];
}

/** Posts that call `person` by name and that they have not seen. */
export function callsWaiting(unread: readonly UnreadThread[], partnerships: readonly Partnership[], t: T): Waiting[] {
  return unread.flatMap((thread): Waiting[] =>
    thread.calledIn && thread.calledBy
      ? [
          {
            kind: 'mention',
            title: t('home.waits.mention', { name: thread.calledBy }),
            about: thread.title,
            href: `${paths.thread(thread.partnershipId, thread.threadId)}?post=${thread.calledIn}#post-${thread.calledIn}`,
            hue: partnerships.find((partnership) => partnership.id === thread.partnershipId)?.hue ?? 1,
          },
        ]
      : [],
  );
}

/** What of it waits inside partnerships: at their steps, and promises come due. */
export async function waitingInside(
  db: Db,
  person: Person,
  partnerships: readonly Partnership[],
  now: Date,
  t: T,
  format: Format,
): Promise<{ steps: Waiting[]; promises: Waiting[] }> {
  const today = localDate(now, person.district.timezone);
  const live = partnerships.filter((partnership) => partnership.status !== 'closed').map(({ id }) => id);
  const [proposals, revisits, closings, promises, offers] = await Promise.all([
    waitingProposals(db, person, today),
    decisionsToRevisit(db, person, today),
    closingsWaiting(db, person),
    gentleQuestions(db, person, today),
    offersTo(db, live, shownSince(now)),
  ]);
  const mine = new Map(partnerships.map((partnership) => [partnership.id, partnership]));
  const about = (id: string) => ({ about: mine.get(id)?.statement ?? '', hue: mine.get(id)?.hue ?? 1 });
  return {
    steps: [
      ...partnerships
        .filter(
          (partnership) =>
            partnership.status !== 'closed' && partnership.me.objectiveRevision < partnership.objectiveRevision,
        )
        .map(
          (partnership): Waiting => ({
            kind: 'recommit',
            title: t('home.waits.recommit'),
            ...about(partnership.id),
            href: paths.members(partnership.id),
          }),
        ),
      ...proposals.map(
        (proposal): Waiting => ({
          kind: whys[proposal.why],
          title: t(`home.waits.${whys[proposal.why]}`, { name: proposal.proposerName }),
          ...about(proposal.partnershipId),
          href: paths.proposal(proposal.partnershipId, proposal.id),
          ...(proposal.decideBy ? { by: proposal.decideBy, soon: proposal.decideBy <= addDays(today, 1) } : {}),
        }),
      ),
      ...revisits.map(
        (due): Waiting => ({
          kind: 'revisit',
          title: t('home.waits.revisit'),
          ...about(due.partnershipId),
          href: paths.proposal(due.partnershipId, due.id),
        }),
      ),
      ...closings.map(
        (closing): Waiting => ({
          kind: 'closing',
          title: t(closing.begun ? 'home.waits.closing_begun' : 'home.waits.closing'),
          ...about(closing.partnershipId),
          href: paths.myClosing(closing.partnershipId),
          ...(closing.shareBy ? { by: closing.shareBy } : {}),
        }),
      ),
      ...offers.map(
        (offer): Waiting => ({
          kind: 'help',
          title: t('help.title', { name: offer.specialistName }),
          ...about(offer.partnershipId),
          href: paths.helpOffer(offer.partnershipId, offer.id),
        }),
      ),
    ],
    promises: promises.map(
      (promise): Waiting => ({
        kind: 'promise',
        title: t('home.waits.promise', { day: format.day(promise.at) }),
        ...about(promise.partnershipId),
        href: paths.nextStep(promise.partnershipId, promise.id),
      }),
    ),
  };
}
