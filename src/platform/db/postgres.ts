import type { Writable } from 'node:stream';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Log } from '../log.ts';
import { postgresParsers } from './column-values.ts';
import { heldConnection } from './held-connection.ts';
import { openListener } from './listener.ts';
import {
  type Database,
  type Db,
  LostTransaction,
  type Role,
  type Scope,
  scopeStatement,
  type Variation,
} from './scope.ts';

/** Settings of each connection, so that values read the same whatever the server's defaults are. */
const session =
  "set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set statement_timeout = '30s'; " +
  "set idle_in_transaction_session_timeout = '60s'";

interface Options extends Variation {
  /** Most connections of requests; half as many more serve sign-in and the job queue. */
  connections?: number;
}

/** The database over a migrated PostgreSQL server. Connects when first used. */
export function postgresDatabase(url: string, log: Log, options: Options = {}): Database {
  const withoutRowSecurity = options.withoutRowSecurity ?? false;
  const connections = options.connections ?? 10;
  const pool = openPool(url, connections, session, log);
  const systemPool = openPool(url, Math.ceil(connections / 2), `${session}; set role peer_system`, log);
  const listener = openListener(url, log);
  const nameOf = statementNames();
  let closing: Promise<void> | undefined;

  const transaction = async <T>(role: Role, scope: Scope | null, fn: (db: Db) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    let broken: Error | boolean = false;
    try {
      // One round trip: the connection pipelines what is sent without waiting.
      inOnePacket(client);
      await Promise.all([client.query('begin'), client.query(scopeStatement(role, scope, withoutRowSecurity))]);
      const db = heldConnection(async (text, values) => {
        options.onStatement?.(text);
        inOnePacket(client);
        const result = await client.query({ name: nameOf(role, text), text, values });
        return { rows: result.rows, affected: result.rowCount };
      });
      const value = await fn(db);
      const { command } = await client.query('commit');
      if (command !== 'COMMIT') throw new LostTransaction();
      return value;
    } catch (error) {
      // A connection that cannot even roll back is closed rather than handed to the next request.
      await client.query('rollback').catch((failure: Error) => {
        broken = failure;
      });
      broken ||= hasStalePlan(error);
      throw error;
    } finally {
      client.release(broken);
    }
  };

  return {
    kind: 'postgres',
    withoutRowSecurity,
    asPerson: (scope, fn) => transaction('peer_app', scope, fn),
    asSystem: (fn) => transaction('peer_system', null, fn),
    askAsSystem: async (text, values) => {
      const { rows } = await systemPool.query({ name: nameOf('peer_system', text), text, values });
      return rows;
    },
    forSignIn: new Kysely({ dialect: new PostgresDialect({ pool: systemPool }) }),
    forJobs: {
      executeSql: (text, values) => systemPool.query(text, values),
      listen: async (channel, onPayload, onReconnect) => ({
        close: await listener.listen(channel, onPayload, onReconnect),
      }),
    },
    listen: (channel, onPayload) => listener.listen(channel, onPayload, () => {}),
    ready: () => answers(url),
    close: () => {
      closing ??= Promise.all([pool.end(), systemPool.end(), listener.close()]).then(() => {});
      return closing;
    },
  };
}

function openPool(connectionString: string, max: number, setup: string, log: Log): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    application_name: 'peer-partner',
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    types: postgresParsers,
    pipeline: true,
    // The pool waits for the promise, though its declarations do not say so.
    onConnect: ((client) => client.query(setup)) as (client: pg.ClientBase) => void,
  });
  // An idle connection may end at any time, for example when the server restarts; the pool makes a new one.
  // One that is lent to a request tells of its end through the request's query, and a second time by itself; unheard,
  // that would end the program.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', (error) => log.warn('An idle database connection was lost', { code: codeOf(error) }));
  return pool;
}

/**
 * Holds back what goes to the server until this turn of the program ends, so that statements started together also
 * leave together: each packet of its own would cost more than the statement in it.
 */
function inOnePacket(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/**
 * Names for statements that come again: the server then reads and plans one once for each connection, which takes it
 * longer than carrying it out. A plan holds for one role, so each role has names of its own. Statements made up of
 * their values are many and come once; only the first few hundred texts are named.
 */
function statementNames(): (role: Role, text: string) => string | undefined {
  const most = 500;
  /** By role and text; undefined for a text that has come once. */
  const names = { peer_app: new Map<string, string | undefined>(), peer_system: new Map<string, string | undefined>() };
  let given = 0;
  return (role, text) => {
    const known = names[role];
    const name = known.get(text);
    if (name !== undefined) return name;
    if (known.has(text)) known.set(text, `s${(given += 1)}`);
    else if (known.size < most) known.set(text, undefined);
    return undefined;
  };
}

/** A table changed, or a pooler between forgot the statement: this connection's plans are of no more use. */
function hasStalePlan(error: unknown): boolean {
  return error instanceof Error && ['0A000', '26000'].includes(codeOf(error) ?? '');
}

/** A connection of its own, so that a busy pool does not look like a dead server. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000, query_timeout: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
