/** The thread behind `formGroupsInBackground`: does what it was started with, says how it goes, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Message, Order } from './background.ts';
import { formGroups } from './form-groups.ts';

const { problem, effort, flag } = workerData as Order;
const tell = (message: Message) => parentPort!.postMessage(message);

try {
  const outcome = formGroups(problem, {
    ...effort,
    now: () => performance.now(),
    stop: () => Atomics.load(flag, 0) !== 0,
    progress: (progress) => tell({ kind: 'progress', progress }),
  });
  tell({ kind: 'outcome', outcome });
} catch (error) {
  tell({ kind: 'failure', text: error instanceof Error ? error.message : String(error) });
}
