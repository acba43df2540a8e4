/**
 * Proof that a matching is a heaviest one: linear programming duality for the matching polytope (J. Edmonds 1965).
 * `shift` is added to all weights first (it turns "most edges" into "most weight").
 */
export interface MatchingCertificate {
  shift: number;
  /** A value of at least 0 per vertex. */
  vertex: Float64Array;
  /** Sets of an odd number of vertices, each with a value of at least 0. */
  blossoms: { members: Int32Array; dual: number }[];
}

/**
 * Checks the proof without trusting whoever wrote it: all values are at least 0, no edge is worth more than the values that
 * cover it, and the values sum up to exactly the weight of the matching. Returns null when it holds, else what fails.
 */
export function certificateFlaw(
  n: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  weight: ArrayLike<number>,
  mate: Int32Array,
  certificate: MatchingCertificate,
): string | null {
  const { shift, vertex, blossoms } = certificate;
  let dualSum = 0;
  for (let v = 0; v < n; v++) {
    if (!(vertex[v]! >= 0)) return `vertex ${v} has the value ${vertex[v]}`;
    dualSum += vertex[v]!;
  }
  const around: number[][] = Array.from({ length: n }, () => []);
  blossoms.forEach(({ members, dual }, b) => {
    dualSum += (dual * (members.length - 1)) / 2;
    for (const v of members) around[v]!.push(b);
  });
  for (const [b, { members, dual }] of blossoms.entries()) {
    if (!(dual >= 0)) return `blossom ${b} has the value ${dual}`;
    if (members.length % 2 === 0 || new Set(members).size !== members.length)
      return `blossom ${b} is no set of odd size`;
  }
  let matched = 0;
  let pairs = 0;
  for (let k = 0; k < from.length; k++) {
    const i = from[k]!;
    const j = to[k]!;
    let cover = vertex[i]! + vertex[j]!;
    for (const b of around[i]!) if (around[j]!.includes(b)) cover += blossoms[b]!.dual;
    if (cover < weight[k]! + shift) return `edge ${k} weighs ${weight[k]! + shift} and is covered by ${cover}`;
    if (mate[i] === j && mate[j] === i) {
      matched += weight[k]! + shift;
      pairs++;
    }
  }
  let mated = 0;
  for (let v = 0; v < n; v++) if (mate[v]! >= 0) mated++;
  if (mated !== 2 * pairs) return 'the matching uses pairs that are no edges';
  return dualSum === matched ? null : `values sum to ${dualSum}, the matching weighs ${matched}`;
}
