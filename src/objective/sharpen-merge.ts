import type { SharpenPrompt } from './sharpen.ts';
import type { Wording } from './objective.ts';

/** What someone answered to the sharpening questions; any of them may be left empty. */
export type SharpenAnswers = Partial<Record<SharpenPrompt['key'], string>>;

/** Where each answer belongs: what one would see and how one would know is success, the rest is the why. */
const home: Record<SharpenPrompt['key'], 'why' | 'success'> = {
  students: 'why',
  see: 'success',
  try: 'why',
  know: 'success',
  when: 'success',
};

/**
 * Puts the answers after what is written already, each as a line of its own. Nothing is taken away or said twice, and
 * the sentence stays the person's.
 * @returns the wording with the answers in it
 */
export function mergeAnswers(wording: Wording, answers: SharpenAnswers): Wording {
  const merged = { ...wording };
  for (const [key, place] of Object.entries(home) as [SharpenPrompt['key'], 'why' | 'success'][]) {
    const answer = (answers[key] ?? '').trim();
    if (answer === '' || merged[place].includes(answer)) continue;
    merged[place] = merged[place].trim() === '' ? answer : `${merged[place].trimEnd()}\n${answer}`;
  }
  return merged;
}
