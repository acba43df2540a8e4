import { applyingPd } from './kinds/applying-pd.ts';
import { bookStudy } from './kinds/book-study.ts';
import { discussionGroup } from './kinds/discussion-group.ts';
import { experiment } from './kinds/experiment.ts';
import { lessonStudy } from './kinds/lesson-study.ts';
import { materials } from './kinds/materials.ts';
import { other } from './kinds/other.ts';
import { peerObservation } from './kinds/peer-observation.ts';
import type { ApproachKind } from './kinds/shape.ts';

export type { ApproachKind, ListItem } from './kinds/shape.ts';

/** Every kind of approach, in the order in which they are offered. A new kind is one file and one line here. */
export const approachKinds: readonly ApproachKind[] = [
  discussionGroup,
  bookStudy,
  applyingPd,
  peerObservation,
  materials,
  lessonStudy,
  experiment,
  other,
];

/**
 * Finds a kind by its stored key.
 * @param key the key as stored with a decision
 * @returns the kind, or undefined when there is none of that key
 */
export function approachKind(key: string): ApproachKind | undefined {
  return approachKinds.find((kind) => kind.key === key);
}
