import type { Effort, Progress } from './problem.ts';

/** Of a time limit, the part that is left for the bound and the last checks. */
const reserved = 0.12;

/**
 * How much searching is left. Counted in examined moves, and in time when a clock is given; the clock and the stop
 * question are asked once per call of `spend`, so a search of counted moves never depends on the machine.
 */
export class Budget {
  iterations = 0;
  /** True once somebody asked to stop. */
  stopped = false;
  private readonly limit: number;
  private readonly milliseconds: number;
  private readonly begin: number;
  private readonly now: (() => number) | undefined;
  private readonly stop: (() => boolean) | undefined;
  private readonly report: ((progress: Progress) => void) | undefined;
  private reported = 0;
  /** Best objective so far, told with progress; null while there is no answer. */
  objective: number | null = null;

  /** Throws RangeError when `seconds` comes without a clock. */
  constructor(effort: Effort, people: number) {
    if (effort.seconds !== undefined && effort.now === undefined)
      throw new RangeError('a limit in seconds needs a clock: pass `now`');
    const usual = Math.max(4_000_000, 400 * people);
    this.limit = effort.iterations ?? (effort.seconds === undefined ? usual : Number.POSITIVE_INFINITY);
    this.milliseconds =
      effort.seconds === undefined ? Number.POSITIVE_INFINITY : effort.seconds * 1000 * (1 - reserved);
    this.now = effort.now;
    this.stop = effort.stop;
    this.report = effort.progress;
    this.begin = effort.seconds === undefined ? 0 : effort.now!();
  }

  /** Counts `moves` and returns the part of the budget used so far; 1 or more means: finish. */
  spend(moves: number): number {
    this.iterations += moves;
    let done = this.iterations / this.limit;
    if (this.milliseconds < Number.POSITIVE_INFINITY)
      done = Math.max(done, (this.now!() - this.begin) / this.milliseconds);
    if (!this.stopped && this.stop?.() === true) this.stopped = true;
    if (this.stopped) return 2;
    if (this.report && done >= this.reported) {
      this.reported = done + 0.01;
      this.report({ done: Math.min(1, done), objective: this.objective });
    }
    return done;
  }

  /** Milliseconds of the clock since the start, 0 without a time limit. */
  elapsed(): number {
    return this.milliseconds < Number.POSITIVE_INFINITY ? this.now!() - this.begin : 0;
  }
}
