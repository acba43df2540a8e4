/** A binary heap of numbered events, the earliest first; equal times come out in no particular but repeatable order. */
export class EventHeap {
  private time = new Float64Array(1024);
  private event = new Int32Array(1024);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  push(time: number, event: number): void {
    if (this.size === this.time.length) this.grow();
    const { time: t, event: e } = this;
    let k = this.size++;
    while (k > 0) {
      const up = (k - 1) >> 1;
      if (t[up]! <= time) break;
      t[k] = t[up]!;
      e[k] = e[up]!;
      k = up;
    }
    t[k] = time;
    e[k] = event;
  }

  /** Time of the earliest event; infinite when there is none. */
  earliest(): number {
    return this.size > 0 ? this.time[0]! : Number.POSITIVE_INFINITY;
  }

  /** Takes the earliest event out. Only to be called when there is one. */
  pop(): number {
    const { time: t, event: e } = this;
    const first = e[0]!;
    const n = --this.size;
    const time = t[n]!;
    const event = e[n]!;
    let k = 0;
    for (let down = 1; down < n; down = 2 * k + 1) {
      if (down + 1 < n && t[down + 1]! < t[down]!) down++;
      if (t[down]! >= time) break;
      t[k] = t[down]!;
      e[k] = e[down]!;
      k = down;
    }
    t[k] = time;
    e[k] = event;
    return first;
  }

  private grow(): void {
    const t = new Float64Array(this.time.length * 2);
    const e = new Int32Array(this.time.length * 2);
    t.set(this.time);
    e.set(this.event);
    this.time = t;
    this.event = e;
  }
}
