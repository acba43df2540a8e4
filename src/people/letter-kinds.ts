/** Letters that a person may turn off. A link to sign in always comes: it was asked for. */
export const letterKinds = ['invitation', 'answer', 'decision', 'mention', 'session', 'reflection', 'digest'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Is it a kind of letter that can be turned off? */
export function isLetterKind(text: string): text is LetterKind {
  return (letterKinds as readonly string[]).includes(text);
}
