/** A stretch of text that stayed, went away, or came. */
export interface Stretch {
  is: 'same' | 'gone' | 'new';
  text: string;
}

/** Beyond so many words on both sides the middle is shown as one change: the table below grows with their product. */
const mostCells = 4_000_000;

/**
 * What changed from one text to another, word by word, in reading order. All that is 'same' or 'gone' together is
 * `before`; all that is 'same' or 'new' together is `after`.
 */
export function wordDiff(before: string, after: string): Stretch[] {
  const one = words(before);
  const other = words(after);
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < one.length - start &&
    end < other.length - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1;
  const stretches: Stretch[] = [];
  const say = (is: Stretch['is'], text: string) => {
    const last = stretches.at(-1);
    if (last?.is === is) last.text += text;
    else if (text !== '') stretches.push({ is, text });
  };
  for (const word of one.slice(0, start)) say('same', word);
  for (const [is, word] of middle(one.slice(start, one.length - end), other.slice(start, other.length - end)))
    say(is, word);
  for (const word of one.slice(one.length - end)) say('same', word);
  return stretches;
}

/** Words with the space that follows them, so that nothing is lost. */
function words(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

/** The longest common run of words stays; of what differs, what went away comes first. */
function middle(one: readonly string[], other: readonly string[]): [Stretch['is'], string][] {
  const all = (is: Stretch['is'], list: readonly string[]): [Stretch['is'], string][] => list.map((word) => [is, word]);
  const width = other.length + 1;
  if (one.length === 0 || other.length === 0 || (one.length + 1) * width > mostCells)
    return [...all('gone', one), ...all('new', other)];
  // common[i * width + j]: how many words one[i...] and other[j...] have in common, in order
  const common = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      common[i * width + j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const told: [Stretch['is'], string][] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) {
      told.push(['same', one[i] as string]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      told.push(['gone', one[i] as string]);
      i += 1;
    } else {
      told.push(['new', other[j] as string]);
      j += 1;
    }
  }
  return [...told, ...all('gone', one.slice(i)), ...all('new', other.slice(j))];
}
