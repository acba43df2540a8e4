import type { Params } from '../language/message.ts';
import type { Problem } from '../platform/http/form.ts';

/** Somebody who is to be asked: a person of the directory, or an address that may come in. */
export interface Invitee {
  personId: string | null;
  /** Lower case; null for a person of the directory. */
  email: string | null;
  name: string;
}

/** Somebody the directory knows by id or by address. */
export interface Known {
  id: string;
  name: string;
  email: string | null;
  active: boolean;
}

export type InviteeProblem =
  | 'partnership.invite.nobody'
  | 'partnership.invite.not_address'
  | 'partnership.invite.yourself'
  | 'partnership.invite.member'
  | 'partnership.invite.unknown'
  | 'partnership.invite.inactive'
  | 'partnership.invite.outside'
  | 'partnership.invite.too_many';

const address =
  /^[^\s@<>"(),;:\\[\]]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** The addresses in what somebody typed, in lower case, each once. Commas, semicolons and spaces part them. */
export function addressesIn(text: string): string[] {
  return [
    ...new Set(
      text
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ];
}

/** Has it the shape of an e-mail address (a subset of RFC 5321 §4.1.2 that every mail system takes)? */
export function isAddress(text: string): boolean {
  return text.length <= 254 && address.test(text);
}

/** Does the district let people in who have this address? The part after the @ must be one of its domains, exactly. */
export function isWelcome(email: string, domains: readonly string[]): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  return domains.some((allowed) => allowed.toLowerCase().replace(/^@/, '') === domain);
}

/**
 * Turns what was chosen and typed into people to ask. An address that the directory knows becomes its person; another
 * must be of the district's domains.
 * @param seats how many may be asked at most
 */
export function inviteesFrom(asked: {
  senderId: string;
  memberIds: readonly string[];
  personIds: readonly string[];
  emails: readonly string[];
  known: readonly Known[];
  domains: readonly string[];
  seats: number;
}): { ok: true; invitees: Invitee[] } | { ok: false; problems: Problem<InviteeProblem>[] } {
  const problems: Problem<InviteeProblem>[] = [];
  const wrong = (field: 'person' | 'emails', key: InviteeProblem, params?: Record<string, string | number>) =>
    problems.push({ field, key, ...(params ? { params } : {}) });
  const invitees = new Map<string, Invitee>();
  const add = (field: 'person' | 'emails', found: Known) => {
    if (found.id === asked.senderId) wrong(field, 'partnership.invite.yourself');
    else if (asked.memberIds.includes(found.id)) wrong(field, 'partnership.invite.member', { name: found.name });
    else if (!found.active) wrong(field, 'partnership.invite.inactive', { name: found.name });
    else invitees.set(found.id, { personId: found.id, email: null, name: found.name });
  };
  for (const id of new Set(asked.personIds)) {
    const found = asked.known.find((one) => one.id === id);
    if (found) add('person', found);
    else wrong('person', 'partnership.invite.unknown');
  }
  for (const email of asked.emails) {
    const found = asked.known.find((one) => one.email === email);
    if (!isAddress(email)) wrong('emails', 'partnership.invite.not_address', { email });
    else if (found) add('emails', found);
    else if (!isWelcome(email, asked.domains)) wrong('emails', 'partnership.invite.outside', { email });
    else invitees.set(email, { personId: null, email, name: email });
  }
  if (problems.length === 0 && invitees.size === 0) wrong('person', 'partnership.invite.nobody');
  if (invitees.size > asked.seats)
    wrong('person', 'partnership.invite.too_many', { seats: asked.seats } satisfies Params);
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, 8) }
    : { ok: true, invitees: [...invitees.values()] };
}
