/**
 * Group sizes within limits that sum to `people` and give the most pairs (or the fewest, when scores are negative on
 * average): a search that moves single people rarely finds them by itself once groups have filled up. Dynamic
 * programming over groups and people placed so far. Returns null when no sizes fit.
 */
export function planSizes(lower: Int32Array, upper: Int32Array, people: number, mostPairs: boolean): Int32Array | null {
  const groups = lower.length;
  const sign = mostPairs ? 1 : -1;
  const width = people + 1;
  const worth = new Float64Array((groups + 1) * width).fill(Number.NEGATIVE_INFINITY);
  worth[0] = 0;
  for (let g = 0; g < groups; g++) {
    for (let p = 0; p <= people; p++) {
      const here = worth[g * width + p]!;
      if (here === Number.NEGATIVE_INFINITY) continue;
      for (let s = lower[g]!; s <= upper[g]! && p + s <= people; s++) {
        const value = here + sign * s * (s - 1);
        if (value > worth[(g + 1) * width + p + s]!) worth[(g + 1) * width + p + s] = value;
      }
    }
  }
  if (worth[groups * width + people] === Number.NEGATIVE_INFINITY) return null;
  const sizes = new Int32Array(groups);
  let p = people;
  for (let g = groups - 1; g >= 0; g--) {
    const target = worth[(g + 1) * width + p]!;
    for (let s = lower[g]!; s <= upper[g]! && s <= p; s++) {
      if (worth[g * width + p - s]! + sign * s * (s - 1) === target) {
        sizes[g] = s;
        p -= s;
        break;
      }
    }
  }
  return sizes;
}
