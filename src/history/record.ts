import type { Db } from '../platform/db/database.ts';

export type Step = 'objective' | 'partnership' | 'conversation' | 'approach' | 'timeline' | 'cycle' | 'reflection';

/** The seven steps in their usual order; nothing locks them to it. */
export const steps: readonly Step[] = [
  'objective',
  'partnership',
  'conversation',
  'approach',
  'timeline',
  'cycle',
  'reflection',
];

/** Something that happened. Ids, dates and kinds; never what anyone wrote. */
export interface Happening {
  districtId: string;
  partnershipId?: string | null;
  /** Who did it; null when the calendar did. */
  personId: string | null;
  verb: Verb;
  subjectId?: string | null;
  step?: Step;
  /** This completes the step (which may go on all the same). */
  done?: boolean;
  /** People whom it concerns in particular: they get the live nudge and may get a letter. */
  audience?: readonly string[];
  /** Kinds, numbers, dates. No names and no words that anyone wrote. */
  detail?: Record<string, string | number | boolean | null>;
}

/** Everything that is recorded, noun first. Letters, live updates and the partnership's history read these. */
export const verbs = [
  'person.added',
  'person.roles_changed',
  'person.address_changed',
  'person.deactivated',
  'person.reactivated',
  'priority.published',
  'priority.changed',
  'priority.retired',
  'objective.written',
  'objective.opened',
  'objective.revised',
  'objective.closed',
  'assistance.asked',
  'assistance.taken',
  'assistance.closed',
  'suggestion.made',
  'round.started',
  'round.sent',
  'round.closed',
  'partnership.started',
  'partnership.under_way',
  'partnership.closed',
  'partnership.reopened',
  'formality.changed',
  'invitation.prepared',
  'invitation.sent',
  'invitation.reminded',
  'invitation.accepted',
  'invitation.declined',
  'invitation.asked',
  'invitation.lapsed',
  'invitation.withdrawn',
  'im_in.sent',
  'im_in.declined',
  'help.offered',
  'help.wanted',
  'help.not_now',
  'member.joined',
  'member.recommitted',
  'member.left',
  'thread.started',
  'post.added',
  'post.edited',
  'post.deleted',
  'protocol.added',
  'protocol.changed',
  'protocol.retired',
  'protocol.restored',
  'guest.asked',
  'guest.ended',
  'guest.left',
  'run.opened',
  'run.ended',
  'run.logged',
  'proposal.made',
  'proposal.amended',
  'proposal.withdrawn',
  'proposal.put_off',
  'proposal.taken_up',
  'proposal.decided',
  'position.taken',
  'decision.revisit_set',
  'publication.shown',
  'publication.ended',
  'approach.adopted',
  'approach.ended',
  'approach.item_changed',
  'timeline.set',
  'timeline.changed',
  'timeline.revisit_due',
  'milestone.changed',
  'session.planned',
  'session.changed',
  'session.held',
  'session.skipped',
  'session.noted',
  'cycle.opened',
  'cycle.repeated',
  'plan.made',
  'plan.changed',
  'evidence.added',
  'reflection.shared',
  'reflection.unshared',
  'closing.opened',
  'closing.summarised',
  'next_step.chosen',
] as const;
export type Verb = (typeof verbs)[number];

/**
 * Appends to history, in the transaction of the change itself. A trigger then moves the partnership's path and last
 * activity, and nudges live streams when the transaction commits.
 */
export async function record(db: Db, happening: Happening): Promise<void> {
  await db
    .insertInto('history')
    .values({
      district_id: happening.districtId,
      partnership_id: happening.partnershipId ?? null,
      person_id: happening.personId,
      verb: happening.verb,
      subject_id: happening.subjectId ?? null,
      step: happening.step ?? null,
      done: happening.done ?? false,
      audience: [...(happening.audience ?? [])],
      detail: JSON.stringify(happening.detail ?? {}),
    })
    .execute();
}
