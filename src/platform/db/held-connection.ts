import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Db } from './scope.ts';

/** Runs one statement inside a transaction that is already open. */
export type RunStatement = (text: string, values: unknown[]) => Promise<{ rows: unknown[]; affected: number | null }>;

/** Typed queries over a transaction that somebody else opened and will end. Beginning another inside it throws. */
export function heldConnection(run: RunStatement): Db {
  return new Kysely({ dialect: new HeldDialect(run) });
}

class HeldDialect implements Dialect {
  readonly #run: RunStatement;

  constructor(run: RunStatement) {
    this.#run = run;
  }

  createAdapter() {
    return new PostgresAdapter();
  }

  createDriver() {
    return new HeldDriver(this.#run);
  }

  createQueryCompiler() {
    return new PostgresQueryCompiler();
  }

  createIntrospector(db: Kysely<unknown>) {
    return new PostgresIntrospector(db);
  }
}

class HeldDriver implements Driver {
  readonly #connection: DatabaseConnection;

  constructor(run: RunStatement) {
    this.#connection = {
      async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
        const { rows, affected } = await run(query.sql, [...query.parameters]);
        const changes = affected === null ? undefined : BigInt(affected);
        return changes === undefined ? { rows: rows as R[] } : { rows: rows as R[], numAffectedRows: changes };
      },
      // Pages and jobs read whole answers; a cursor would hold the one connection of PGlite.
      streamQuery() {
        throw new Error('Rows are read whole here: use execute()');
      },
    };
  }

  async init() {}

  async acquireConnection() {
    return this.#connection;
  }

  async beginTransaction() {
    throw new Error('This is a transaction already: asPerson and asSystem open one each');
  }

  async commitTransaction() {}

  async rollbackTransaction() {}

  async releaseConnection() {}

  async destroy() {}
}
