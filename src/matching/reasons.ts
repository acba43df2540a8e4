import type { Language } from '../language/message.ts';
import type { ApproachKey } from '../objective/approach-keys.ts';
import type { FocusTag, Formality, Source } from '../objective/objective.ts';
import type { Time } from './times.ts';
import type { Caution } from './weights.ts';

/** Why two objectives go together, or what to know before; said in words. */
export type Reason = { /** Of the score, 0..1; below 0 for what speaks against. */ points: number } & Fact;
export type Fact =
  | { kind: 'words'; close: boolean }
  | { kind: 'focus'; areas: readonly FocusTag[] }
  | { kind: 'field'; domains: readonly string[] }
  | { kind: 'subjects'; subjects: readonly string[] }
  | { kind: 'grades'; grades: readonly string[] }
  | { kind: 'near_grades' }
  | { kind: 'approaches'; approaches: readonly ApproachKey[] }
  | { kind: 'times'; times: readonly Time[] }
  | { kind: 'source'; source: Source }
  | { kind: 'priority'; title: string }
  | { kind: 'length' }
  | { kind: 'formality'; formality: Formality }
  | { kind: 'near_formality' }
  | { kind: 'size'; from: number; to: number }
  | { kind: 'same_building' }
  | { kind: 'other_building' }
  | { kind: 'language'; language: Language }
  | { kind: Caution };
