import type { Words } from '../../language/words.ts';
import type { Formality } from '../../partnership/partnership.ts';

/** One question. Its key is stored beside the answer: it is never reused for another question within a set. */
export interface Prompt {
  key: string;
  text: Words;
}

/** The five parts of a closing reflection, or the only part of a short one. */
export type PartKey = 'impressions' | 'causes' | 'learning' | 'application' | 'experience' | 'short';

export interface Part {
  key: PartKey;
  name: Words;
  /** One sentence that says what this part is for. */
  intro: Words;
  /** No prompt appears under two formalities, so an answer belongs to one prompt for good. */
  prompts: Record<Formality, Prompt[]>;
}

/** A versioned set of prompts. Wording may be mended within a version; a prompt added or taken away makes a new one. */
export interface QuestionSet {
  key: string;
  version: number;
  purpose: 'short' | 'closing';
  parts: Part[];
}
