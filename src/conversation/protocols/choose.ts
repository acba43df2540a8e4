import type { Key } from '../../language/catalogue.ts';
import type { Params } from '../../language/message.ts';
import { type Formality, formalities } from '../../partnership/partnership.ts';
import { type Aim, type ConversationProtocol, minutesOf } from './shape.ts';

/** What partners may want a conversation for, in the order in which it is asked. */
export const aims = [
  'connect',
  'plan',
  'look_back',
  'unstick',
  'improve',
  'evidence',
  'success',
  'read',
  'ideas',
  'visit',
] as const satisfies readonly Aim[];

/** What the chooser asks, and how many there are. */
export interface Wish {
  aim: Aim;
  minutes: number;
  formality: Formality;
  people: number;
}

/** A sentence of the catalogue. */
export interface Reason {
  key: Key;
  params?: Params;
}

/** A protocol that suits a wish: what speaks for it, and what to know before choosing it. */
export interface Offer {
  protocol: ConversationProtocol;
  reasons: Reason[];
  buts: Reason[];
}

const most = 3;

/** How many steps of the dial lie between two. */
export function steps(one: Formality, other: Formality): number {
  return Math.abs(formalities.indexOf(one) - formalities.indexOf(other));
}

/**
 * Up to three protocols for a wish, the best first. What it is for has to fit; length, tightness and the number of people
 * count as near as they come, and the reasons say where they don't meet.
 */
export function offersFor(protocols: readonly ConversationProtocol[], wish: Wish): Offer[] {
  return protocols
    .filter((protocol) => protocol.aims.includes(wish.aim))
    .map((protocol) => ({ protocol, worth: worthOf(protocol, wish) }))
    .toSorted((one, other) => other.worth - one.worth)
    .slice(0, most)
    .map(({ protocol }) => ({ protocol, ...inWords(protocol, wish) }));
}

function worthOf(protocol: ConversationProtocol, wish: Wish): number {
  const minutes = minutesOf(protocol);
  const over = Math.max(0, minutes - wish.minutes);
  // A conversation of ten minutes is no answer to somebody with an hour, though it would fit.
  const under = Math.min(5, Math.max(0, wish.minutes / 2 - minutes));
  const tooFew = Math.max(0, protocol.people.from - wish.people);
  const tooMany = Math.max(0, wish.people - protocol.people.to);
  return (
    (protocol.aims[0] === wish.aim ? 6 : 0) -
    12 * steps(protocol.formality, wish.formality) -
    over -
    under -
    25 * tooFew -
    8 * tooMany
  );
}

function inWords(protocol: ConversationProtocol, wish: Wish): Pick<Offer, 'reasons' | 'buts'> {
  const minutes = minutesOf(protocol);
  const { from, to } = protocol.people;
  const reasons: Reason[] = [];
  const buts: Reason[] = [];
  reasons.push({ key: `protocol.because.${wish.aim}` });
  if (minutes <= wish.minutes) reasons.push({ key: 'protocol.because.time', params: { minutes, have: wish.minutes } });
  else buts.push({ key: 'protocol.but.time', params: { minutes, more: minutes - wish.minutes } });
  if (protocol.formality === wish.formality) reasons.push({ key: `protocol.because.formality.${wish.formality}` });
  else if (steps(protocol.formality, 'loose') > steps(wish.formality, 'loose'))
    buts.push({ key: 'protocol.but.tighter' });
  else buts.push({ key: 'protocol.but.looser' });
  if (wish.people < from) buts.push({ key: 'protocol.but.few', params: { count: from, people: wish.people } });
  else if (wish.people > to) buts.push({ key: 'protocol.but.many', params: { to, people: wish.people } });
  else reasons.push({ key: 'protocol.because.people', params: { people: wish.people } });
  return { reasons, buts };
}

/** Sorted by the dial: as tight as `formality` first, then what lies near it. Within that, the order they came in. */
export function byFormality<P extends Pick<ConversationProtocol, 'formality'>>(
  protocols: readonly P[],
  formality: Formality,
): P[] {
  return protocols.toSorted((one, other) => steps(one.formality, formality) - steps(other.formality, formality));
}
