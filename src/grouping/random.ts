/**
 * A small seeded source of randomness, so that the same seed always gives the same answer.
 *
 * Generator: xoshiro128** (D. Blackman and S. Vigna, "Scrambled linear pseudorandom number
 * generators", 2021); its state is filled from the seed with the splitmix32 mixing function.
 */
export class Random {
  private readonly state = new Int32Array(4);

  /** `seed`: any number; its lower 32 bits are used. */
  constructor(seed: number) {
    let z = seed | 0;
    for (let k = 0; k < 4; k++) {
      z = (z + 0x9e3779b9) | 0;
      let t = z ^ (z >>> 16);
      t = Math.imul(t, 0x21f0aaad);
      t ^= t >>> 15;
      t = Math.imul(t, 0x735a2d97);
      this.state[k] = t ^ (t >>> 15);
    }
  }

  /** The next 32 random bits, as a signed integer. */
  bits(): number {
    const s = this.state;
    const s1 = s[1]!;
    let r = Math.imul(s1, 5);
    r = Math.imul((r << 7) | (r >>> 25), 9);
    const s2 = s[2]! ^ s[0]!;
    const s3 = s[3]! ^ s1;
    s[1] = s1 ^ s2;
    s[0] = s[0]! ^ s3;
    s[2] = s2 ^ (s1 << 9);
    s[3] = (s3 << 11) | (s3 >>> 21);
    return r;
  }

  /** A whole number from 0 to `n` - 1; `n` is at least 1. */
  below(n: number): number {
    return ((this.bits() >>> 0) * 2.3283064365386963e-10 * n) | 0;
  }

  /** A number from 0 (inclusive) to 1 (exclusive). */
  unit(): number {
    return (this.bits() >>> 0) * 2.3283064365386963e-10;
  }

  /** Puts the first `count` entries of `list` in random order, in place. */
  shuffle(list: Int32Array | number[], count: number = list.length): void {
    for (let k = count - 1; k > 0; k--) {
      const q = this.below(k + 1);
      const t = list[k]!;
      list[k] = list[q]!;
      list[q] = t;
    }
  }
}
