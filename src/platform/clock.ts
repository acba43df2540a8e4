/** Where the time comes from. Rules take `now` as an argument; only routes, actions and jobs hold a clock. */
export interface Clock {
  now(): Date;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is told to move: for tests and for the demo district. */
export interface StandingClock extends Clock {
  /** Moves on by so many milliseconds. */
  advance(milliseconds: number): void;
}

/** A standing clock that begins at `start`. */
export function standingClock(start: Date): StandingClock {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
