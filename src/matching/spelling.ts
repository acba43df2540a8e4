/**
 * How alike two words are spelled: Dice's coefficient of their letters in threes, the ends marked, so that a misspelling
 * changes little ("fracsiones", "fracciones"). Words of another first letter or length are other words: people rarely
 * misspell those, and most pairs are told apart by them at once.
 * @returns 0 (nothing in common) to 1 (the same); the same whichever comes first
 */
export function spelledAlike(one: string, other: string): number {
  if (one === other) return 1;
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 2) return 0;
  const [mine, its] = [threes(one), threes(other)];
  let shared = 0;
  for (const three of mine) if (its.has(three)) shared += 1;
  return (2 * shared) / (mine.size + its.size);
}

function threes(word: string): Set<string> {
  const marked = ` ${word} `;
  return new Set(Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3)));
}
