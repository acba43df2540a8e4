import type { Phase } from './run.ts';

/** How an open run stands for whoever looks at a list: it goes on, its take-aways are to be written, or it was left. */
export type Standing = 'now' | 'to_write_up' | 'left';

/** A run that nobody has touched for so long does not go on any more. */
const day = 24 * 60 * 60 * 1000;

/** Undefined for a run that is over. */
export function standingAt(run: { phase: Phase; movedAt: Date }, now: Date): Standing | undefined {
  if (run.phase === 'ending') return 'to_write_up';
  if (run.phase !== 'lobby' && run.phase !== 'going') return undefined;
  return now.getTime() - run.movedAt.getTime() > day ? 'left' : 'now';
}
