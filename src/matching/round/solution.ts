import type { Reason } from '../../grouping/problem.ts';
import type { Board } from './board.ts';

/** Which rule is in the way, and of whom; of nobody: without this rule there would be a way. */
export interface Obstacle {
  rule: Reason['rule'];
  people: number[];
}

/** What the engine found out. */
export interface Found {
  worth: number;
  bound: number;
  /** Ended by hand before its time: the best so far. */
  early: boolean;
  /** The board had changed meanwhile, so it was not put there. */
  beside: boolean;
  obstacles: Obstacle[];
}

/** One run of the engine and its answer. */
export interface Solution {
  number: number;
  status: 'waiting' | 'solving' | 'ready' | 'impossible' | 'cancelled' | 'failed';
  /** The board it started from. */
  boardVersion: number;
  board: Board | null;
  answer: Found | null;
  percent: number;
  stop: boolean;
  askedByName: string;
  askedAt: Date;
  endedAt: Date | null;
}

/** Is the engine still at it? */
export function isRunning(solution: Pick<Solution, 'status'>): boolean {
  return solution.status === 'waiting' || solution.status === 'solving';
}

/** How much of the best possible this is at least, in whole percent; null when nothing can be said. */
export function shareOfBest(worth: number, bound: number | null): number | null {
  if (bound === null || bound <= 0) return null;
  return Math.max(0, Math.min(100, Math.floor((worth / bound) * 100)));
}

/** How long the engine searches, in seconds: pairs and few people are exact anyway. */
export function secondsFor(people: number): number {
  if (people <= 30) return 1;
  if (people <= 60) return 2;
  return people <= 200 ? 4 : 8;
}
