import { dilemmaConsultancy } from './kinds/dilemma-consultancy.ts';
import { studentWork } from './kinds/student-work.ts';
import { tuning } from './kinds/tuning.ts';
import type { ConversationProtocol } from './shape.ts';

export type { Aim, ConversationProtocol, Manner, Role, Round } from './shape.ts';

/** Every conversation protocol that is shipped, in the order in which they are offered: one file and one line each. */
export const shippedProtocols: readonly ConversationProtocol[] = [dilemmaConsultancy, tuning, studentWork];

/**
 * Finds a shipped protocol by its stored key.
 * @param key the key as stored with a run
 * @returns the protocol, or undefined when none of that key is shipped
 */
export function shippedProtocol(key: string): ConversationProtocol | undefined {
  return shippedProtocols.find((protocol) => protocol.key === key);
}
