import type { Role } from '../people/person.ts';
import { isWelcome } from './invitee.ts';

/** How the holder of an invitation letter may come in. */
export type Doorway =
  /** Signs in the usual way: they have an account, or a role that an invitation must not open. */
  | 'sign_in'
  /** The invitation opens their account. */
  | 'directory'
  /** The invitation adds them to the directory and opens their account. */
  | 'newcomer'
  /** Neither: they are not active any more, or the district lets nobody in from there. */
  | 'closed';

/**
 * A letter's link proves that its holder reads the mailbox it was sent to, no more, and letters are passed on. So it
 * opens an account only where there is none yet, and only an educator's; everybody else shows who they are as usual.
 */
export function doorwayFor(letter: {
  email: string | null;
  asked: { roles: readonly Role[]; active: boolean } | null;
  hasAccount: boolean;
  domains: readonly string[];
}): Doorway {
  if (letter.asked && !letter.asked.active) return 'closed';
  if (letter.asked)
    return letter.hasAccount || letter.email === null || letter.asked.roles.some((role) => role !== 'educator')
      ? 'sign_in'
      : 'directory';
  if (letter.hasAccount || letter.email === null || !isWelcome(letter.email, letter.domains)) return 'closed';
  return 'newcomer';
}
