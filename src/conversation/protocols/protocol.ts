import { checkIn } from './kinds/check-in.ts';
import { dataConversation } from './kinds/data-conversation.ts';
import { describeInterpretApply } from './kinds/describe-interpret-apply.ts';
import { dilemmaConsultancy } from './kinds/dilemma-consultancy.ts';
import { lastWord } from './kinds/last-word.ts';
import { openDoor } from './kinds/open-door.ts';
import { peerVisit } from './kinds/peer-visit.ts';
import { planning } from './kinds/planning.ts';
import { problemResolving } from './kinds/problem-resolving.ts';
import { reflecting } from './kinds/reflecting.ts';
import { silentWriting } from './kinds/silent-writing.ts';
import { sortingIdeas } from './kinds/sorting-ideas.ts';
import { studentWork } from './kinds/student-work.ts';
import { successAnalysis } from './kinds/success-analysis.ts';
import { tuning } from './kinds/tuning.ts';
import type { ConversationProtocol } from './shape.ts';

export type { Aim, ConversationProtocol, Manner, Role, Round } from './shape.ts';

/** Every conversation protocol that is shipped, in the order in which they are offered: one file and one line each. */
export const shippedProtocols: readonly ConversationProtocol[] = [
  checkIn,
  planning,
  reflecting,
  problemResolving,
  dilemmaConsultancy,
  tuning,
  studentWork,
  describeInterpretApply,
  successAnalysis,
  dataConversation,
  lastWord,
  silentWriting,
  sortingIdeas,
  peerVisit,
  openDoor,
];

/** Earlier versions of shipped ones, for the runs that used them. */
const earlier: readonly ConversationProtocol[] = [];

/**
 * Finds a shipped protocol by its stored key.
 * @param key the key as stored with a run
 * @param version as stored with a run; the present one unless told
 * @returns the protocol, or undefined when none of that key and version is shipped
 */
export function shippedProtocol(key: string, version?: number): ConversationProtocol | undefined {
  const ofKey = [...shippedProtocols, ...earlier].filter((protocol) => protocol.key === key);
  return version === undefined ? ofKey[0] : ofKey.find((protocol) => protocol.version === version);
}
