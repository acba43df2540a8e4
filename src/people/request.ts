import type { Context } from 'hono';
import type { Format } from '../language/format.ts';
import type { Language } from '../language/message.ts';
import type { T } from '../language/translate.ts';
import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { Database, Db } from '../platform/db/database.ts';
import type { Received } from '../platform/files/receive.ts';
import type { Scanner } from '../platform/files/scanner.ts';
import type { Afterwards } from '../platform/http/afterwards.ts';
import type { Hub } from '../platform/live/hub.ts';
import type { Log } from '../platform/log.ts';
import type { Person } from './person.ts';
import type { SignIn } from './sign-in/sign-in.ts';

/** What the running application is made of; the same for every request. */
export interface Parts {
  config: Config;
  database: Database;
  signIn: SignIn;
  hub: Hub;
  scan: Scanner;
  /** Finds the title of a page elsewhere; null: not on this installation. */
  linkTitle: ((url: string) => Promise<string | null>) | null;
  /** What goes on after answers. */
  afterwards: Afterwards;
  log: Log;
  clock: Clock;
  /** Asks a job to run soon, such as 'letters' after an invitation. Never waits. */
  nudge(job: string): void;
  /** The code printed in the terminal that proves who sets this installation up; null once it is. */
  setUpCode(): string | null;
}

/** What every request carries, signed in or not. */
export interface OpenVariables {
  parts: Parts;
  /** Of this answer's content security policy. */
  nonce: string;
  language: Language;
  t: T;
  format: Format;
  /** The instant the request is answered at; rules take it as an argument. */
  now: Date;
}

/** What a signed-in request carries besides: who asks, and their one transaction. */
export interface SignedInVariables extends OpenVariables {
  person: Person;
  /** The request's transaction: row-level security lets through what `person` may reach. Commits when the answer is below 400. */
  db: Db;
  /** Has something done once the transaction has committed; not at all when it is taken back. */
  afterwards(work: () => Promise<void>): void;
  /** The files of the form, looked at before the transaction began. */
  files: readonly Received[];
  /** The sign-in session's id, to keep it when the others end. */
  sessionId: string;
}

export type OpenEnv = { Variables: OpenVariables };
export type Env = { Variables: SignedInVariables };
export type OpenRequest = Context<OpenEnv>;
export type Request = Context<Env>;
