import { Worker } from 'node:worker_threads';
import type { Effort, Outcome, Problem, Progress } from './problem.ts';

/** What of an effort can cross to another thread; the clock there is the thread's own. */
export type BackgroundEffort = Omit<Effort, 'now' | 'stop' | 'progress'>;

export interface Running {
  /** Resolves with what `formGroups` returns; rejects when the thread fails. */
  outcome: Promise<Outcome>;
  /** Ends the search within some milliseconds; `outcome` then resolves with the best answer so far. */
  cancel(): void;
}

/** What the thread is started with. */
export interface Order {
  problem: Problem;
  effort: BackgroundEffort;
  /** One number; not 0 means: stop. */
  flag: Int32Array;
}

export type Message =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'outcome'; outcome: Outcome }
  | { kind: 'failure'; text: string };

/**
 * Runs `formGroups` in a thread of its own, so that whoever asked can go on answering others. `progress` is called about a
 * hundred times. The thread's file lies beside this one, as .ts in the sources and as .js where both were bundled.
 */
export function formGroupsInBackground(
  problem: Problem,
  effort: BackgroundEffort,
  progress: (progress: Progress) => void = () => {},
): Running {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const order: Order = { problem, effort, flag };
  const worker = new Worker(besideThisFile(), { workerData: order });
  const outcome = new Promise<Outcome>((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if (message.kind === 'progress') progress(message.progress);
      else if (message.kind === 'outcome') resolve(message.outcome);
      else reject(new Error(message.text));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the thread ended with code ${code} and without an answer`)));
  });
  return {
    outcome,
    cancel: () => {
      Atomics.store(flag, 0, 1);
    },
  };
}

function besideThisFile(): URL {
  return new URL(
    import.meta.url.endsWith('.ts') ? './background-thread.ts' : './background-thread.js',
    import.meta.url,
  );
}
