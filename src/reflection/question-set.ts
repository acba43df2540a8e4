import type { Formality } from '../partnership/partnership.ts';
import { closingSet } from './sets/closing.ts';
import type { Part, Prompt, QuestionSet } from './sets/shape.ts';
import { shortSet } from './sets/short.ts';

export type { Part, PartKey, Prompt, QuestionSet } from './sets/shape.ts';

/**
 * Every question set, older versions included, so that an old reflection finds its prompts.
 * A new set or version is one file and one line here.
 */
export const questionSets: readonly QuestionSet[] = [shortSet, closingSet];

/**
 * Finds a set as stored with a reflection.
 * @param key the set's key
 * @param version its version
 * @returns the set, or undefined when there is none
 */
export function questionSet(key: string, version: number): QuestionSet | undefined {
  return questionSets.find((set) => set.key === key && set.version === version);
}

/**
 * The set a new reflection starts from: the newest version of its purpose.
 * @param purpose short (any time) or closing (at the end)
 * @returns the set
 */
export function currentSet(purpose: QuestionSet['purpose']): QuestionSet {
  return questionSets
    .filter((set) => set.purpose === purpose)
    .reduce((newest, set) => (set.version > newest.version ? set : newest));
}

/** A part with the prompts to show for one reader's formality. */
export interface AskedPart {
  part: Part;
  prompts: Prompt[];
}

/**
 * What to ask, part by part.
 * @param set the question set
 * @param formality the partnership's dial
 * @param answered keys of prompts that have an answer already; one from another formality is shown after the others,
 *   so that turning the dial never hides what someone wrote
 * @returns the parts in order, each with its prompts
 */
export function promptsFor(set: QuestionSet, formality: Formality, answered: readonly string[] = []): AskedPart[] {
  return set.parts.map((part) => {
    const asked = part.prompts[formality];
    const kept = everyPrompt(part).filter((prompt) => answered.includes(prompt.key) && !asked.includes(prompt));
    return { part, prompts: [...asked, ...kept] };
  });
}

/**
 * Finds a prompt whatever its formality.
 * @param set the question set
 * @param key the prompt's key, as stored beside an answer
 * @returns the prompt, or undefined when the set has none of that key
 */
export function promptByKey(set: QuestionSet, key: string): Prompt | undefined {
  return set.parts.flatMap(everyPrompt).find((prompt) => prompt.key === key);
}

function everyPrompt(part: Part): Prompt[] {
  return [...part.prompts.loose, ...part.prompts.guided, ...part.prompts.tight];
}
