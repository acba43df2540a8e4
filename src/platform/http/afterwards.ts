import type { Log } from '../log.ts';

/** Work that is done after an answer, beside the requests of this process; it is lost when the process stops. */
export interface Afterwards {
  /** Begins soon. What is too much is left undone. */
  run(work: () => Promise<void>): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

const atOnce = 4;
const mostWaiting = 200;

export function openAfterwards(log: Pick<Log, 'warn'>): Afterwards {
  const waiting: (() => Promise<void>)[] = [];
  const running = new Set<Promise<void>>();
  const next = () => {
    const work = running.size < atOnce ? waiting.shift() : undefined;
    if (!work) return;
    const done = work()
      .catch((error: unknown) =>
        log.warn('work after an answer failed', { name: error instanceof Error ? error.name : '' }),
      )
      .finally(() => {
        running.delete(done);
        next();
      });
    running.add(done);
  };
  return {
    run(work) {
      if (waiting.length >= mostWaiting) return;
      waiting.push(work);
      next();
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
