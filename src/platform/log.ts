import { pino } from 'pino';
import type { LogLevel } from './config.ts';

/** What may stand beside an event: figures, ids and codes. Anything that could be a person's words is withheld. */
export type Facts = Record<string, string | number | boolean | null | undefined>;

/**
 * An event is a sentence written in the source. The type refuses a string that is put together while the
 * program runs, so no name, address or post can slip into the log with it.
 */
type Literal<E extends string> = string extends E ? never : E;

export interface Log {
  debug<E extends string>(event: Literal<E>, facts?: Facts): void;
  info<E extends string>(event: Literal<E>, facts?: Facts): void;
  warn<E extends string>(event: Literal<E>, facts?: Facts): void;
  /** `problem` is logged as its kind, code and place in the source; its message may quote what someone wrote. */
  error<E extends string>(event: Literal<E>, problem?: unknown, facts?: Facts): void;
}

/** Ids, codes, routes, file and role names: no blanks, so no sentence, and no @, so no address. */
const code = /^[\w.:/\-+%]{1,120}$/;

/** JSON lines to standard output from `level` upwards. */
export function openLog(level: LogLevel, stream?: { write(line: string): void }): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const sink = stream ? pino(options, stream) : pino(options);
  return {
    debug: (event, facts) => sink.debug(safe(facts), event),
    info: (event, facts) => sink.info(safe(facts), event),
    warn: (event, facts) => sink.warn(safe(facts), event),
    error: (event, problem, facts) => sink.error({ ...safe(facts), ...described(problem) } as object, event as string),
  };
}

function safe(facts: Facts = {}): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === 'string' && !code.test(value) ? '(withheld)' : value,
    ]),
  );
}

function described(problem: unknown): Record<string, unknown> {
  if (problem === undefined) return {};
  if (!(problem instanceof Error)) return { problem: typeof problem };
  const { code: given, constraint, table } = problem as Error & Record<'code' | 'constraint' | 'table', unknown>;
  const codes = Object.entries({ code: given, constraint, table }).filter(
    ([, value]) => typeof value === 'string' && code.test(value),
  );
  const places = (problem.stack ?? '').split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
  return {
    problem: code.test(problem.name) ? problem.name : 'Error',
    ...Object.fromEntries(codes),
    at: places.slice(0, 12).map((line) => line.trim()),
    ...(problem.cause === undefined ? {} : { cause: described(problem.cause) }),
  };
}
