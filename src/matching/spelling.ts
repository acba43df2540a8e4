/** A word with its letters in threes, the ends marked. */
export interface Spelling {
  word: string;
  threes: ReadonlySet<string>;
}

export function spellingOf(word: string): Spelling {
  const marked = ` ${word} `;
  return {
    word,
    threes: new Set(Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3))),
  };
}

/**
 * How alike two words are spelled: Dice's coefficient of their letters in threes, so that a misspelling changes little
 * ("fracsiones", "fracciones"). Words of another first letter or length are other words: people rarely misspell those, and
 * most pairs are told apart by them at once.
 * @returns 0 (nothing in common) to 1 (the same); the same whichever comes first
 */
export function spelledAlike(one: Spelling, other: Spelling): number {
  if (one.word === other.word) return 1;
  if (one.word.charCodeAt(0) !== other.word.charCodeAt(0) || Math.abs(one.word.length - other.word.length) > 2)
    return 0;
  let shared = 0;
  for (const three of one.threes) if (other.threes.has(three)) shared += 1;
  return (2 * shared) / (one.threes.size + other.threes.size);
}
