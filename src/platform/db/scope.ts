import type { Kysely } from 'kysely';
import type { Db as QueueDatabase } from 'pg-boss';
import type { Schema } from '../../../db/schema.ts';

/** The queries of one transaction. It ends with the function it was handed to; never keep it. */
export type Db = Kysely<Schema>;

/** Who is asking: row-level security reads both from the transaction. */
export interface Scope {
  districtId: string;
  personId: string;
}

/** The one way to the data. Each call of `asPerson` and `asSystem` is one transaction. */
export interface Database {
  kind: 'postgres' | 'pglite';

  /**
   * Runs `fn` in one transaction as the role peer_app, with `app.district` and `app.person` set for that transaction
   * only, so row-level security applies. Commits when `fn` resolves; rolls back when it throws, and throws the same.
   * Throws {@link LostTransaction} when `fn` resolved although one of its queries had failed: nothing was kept.
   *
   * Inside `fn` use only the `db` it is handed. Opening a second transaction in there, or using `forSignIn`, waits for
   * ever on PGlite, which has one connection; on PostgreSQL it takes a second connection from the pool.
   * Queries started together with `Promise.all` share a round trip on PostgreSQL.
   */
  asPerson<T>(scope: Scope, fn: (db: Db) => Promise<T>): Promise<T>;

  /** The same as the role peer_system (sign-in, worker), which holds no grant on what partnerships write. */
  asSystem<T>(fn: (db: Db) => Promise<T>): Promise<T>;

  /**
   * One statement in no transaction, as the role peer_system (PGlite's one connection otherwise): two round trips fewer
   * where nothing else is asked.
   * @returns its rows
   */
  askAsSystem<R>(text: string, values: unknown[]): Promise<R[]>;

  /** For the sign-in library: connections of its own as peer_system on PostgreSQL; PGlite's one connection otherwise. */
  // The sign-in library brings its own table types.
  // oxlint-disable-next-line typescript/no-explicit-any
  forSignIn: Kysely<any>;

  /** What the job queue runs its statements on. */
  forJobs: QueueDatabase;

  /**
   * Calls `onPayload` for each notification on `channel`, until the returned function is called. On PostgreSQL a lost
   * connection is made again; what was sent meanwhile is lost, so payloads are hints to read again, never the news.
   */
  listen(channel: string, onPayload: (payload: string) => void): Promise<() => Promise<void>>;

  /** Whether a query is answered within two seconds. Never throws. */
  ready(): Promise<boolean>;

  /** Waits for running transactions, then closes. Safe to call twice. */
  close(): Promise<void>;

  /** Tests only: transactions run without `set local role`, so row-level security does not apply. */
  withoutRowSecurity?: boolean;
}

/** A query failed, the failure was swallowed, and the database had already given up the transaction. */
export class LostTransaction extends Error {
  override name = 'LostTransaction';

  constructor(options?: ErrorOptions) {
    super('A query of this transaction failed, so nothing of it was kept', options);
  }
}

/** How to run the transactions otherwise than a person's: only tests do. */
export interface Variation {
  withoutRowSecurity?: boolean;
  /** Is told each statement of a transaction, after the one that begins it. */
  onStatement?: (text: string) => void;
}

export type Role = 'peer_app' | 'peer_system';

/**
 * The statement that begins every transaction: the role and who is asking, until the transaction ends.
 * `row security off` leaves the role out, which only tests ask for.
 */
export function scopeStatement(role: Role, scope: Scope | null, withoutRowSecurity: boolean) {
  const settings = [scope?.districtId ?? '', scope?.personId ?? ''];
  const set = "set_config('app.district', $1, true), set_config('app.person', $2, true)";
  return withoutRowSecurity
    ? { text: `select ${set}`, values: settings }
    : { text: `select ${set}, set_config('role', $3, true)`, values: [...settings, role] };
}
