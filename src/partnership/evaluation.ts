/** Why two people can't be brought together: one of them evaluates the other. Message keys. */
export type EvaluationRefusal =
  | 'partnership.evaluator.say_so'
  | 'partnership.evaluator.you_evaluate'
  | 'partnership.evaluator.among'
  | 'partnership.evaluator.join';

/** Two people of whom one evaluates the other; which of them is not said. */
export type Linked = readonly [one: string, other: string];

/** Does one of the two evaluate the other? */
export function areLinked(linked: readonly Linked[], a: string, b: string): boolean {
  return linked.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}

/**
 * May `senderId` ask these people? Someone who is evaluated may invite their evaluator if they say that they know it;
 * nobody invites a person they evaluate, and nobody brings two other people together of whom one evaluates the other.
 * @param evaluatorsOfSender who evaluates the sender
 * @param knowingly the sender ticked that they know it
 * @param present the others who are in, or asked already
 * @returns the first reason and whom it is about, or null
 */
export function inviteRefusal(asked: {
  senderId: string;
  invitedIds: readonly string[];
  present: readonly string[];
  linked: readonly Linked[];
  evaluatorsOfSender: readonly string[];
  knowingly: boolean;
}): { reason: EvaluationRefusal; personId: string } | null {
  for (const personId of asked.invitedIds) {
    if (areLinked(asked.linked, asked.senderId, personId)) {
      if (!asked.evaluatorsOfSender.includes(personId))
        return { reason: 'partnership.evaluator.you_evaluate', personId };
      if (!asked.knowingly) return { reason: 'partnership.evaluator.say_so', personId };
    }
    const others = [...asked.present, ...asked.invitedIds].filter((id) => id !== personId && id !== asked.senderId);
    if (others.some((id) => areLinked(asked.linked, id, personId)))
      return { reason: 'partnership.evaluator.among', personId };
  }
  return null;
}

/**
 * May `joinerId` come in now? Only past a link to the member who invited them knowingly, being evaluated by them; the
 * links may have changed since the invitation was sent, so this is asked again at the moment of joining.
 */
export function joiningRefusal(asked: {
  joinerId: string;
  memberIds: readonly string[];
  linked: readonly Linked[];
  /** The sender of the invitation when they said that the joiner evaluates them; else null. */
  knowingSenderId: string | null;
}): EvaluationRefusal | null {
  const hindered = asked.memberIds.some(
    (id) => id !== asked.knowingSenderId && areLinked(asked.linked, id, asked.joinerId),
  );
  return hindered ? 'partnership.evaluator.join' : null;
}
