/** Lets `max` attempts through in each window of `windowMs` per key; in memory, so per process. */
export interface RateLimit {
  /** Counts an attempt. @returns seconds to wait when there were too many, else 0. */
  attempt(key: string, now: number): number;
}

/** @param max attempts per key in a window; @param windowMs its length in milliseconds. Keeps at most 50,000 keys. */
export function rateLimit(max: number, windowMs: number): RateLimit {
  const seen = new Map<string, { start: number; count: number }>();
  return {
    attempt(key, now) {
      const entry = seen.get(key);
      if (!entry || now - entry.start >= windowMs) {
        if (seen.size > 50_000)
          for (const [k, v] of seen) if (now - v.start >= windowMs || seen.size > 40_000) seen.delete(k);
        seen.set(key, { start: now, count: 1 });
        return 0;
      }
      entry.count += 1;
      return entry.count > max ? Math.ceil((entry.start + windowMs - now) / 1000) : 0;
    },
  };
}
