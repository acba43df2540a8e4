import { join, resolve } from 'node:path';
import { z } from 'zod';
import { projectRoot } from './project-root.ts';
import { keptSecret } from './secret.ts';

/** Everything an operator can set, read once at start. */
export interface Config {
  port: number;
  host: string;
  /** The address people type, without a trailing slash. */
  publicUrl: string;
  /** A PostgreSQL server; without it the database lives in `dataDir`. */
  databaseUrl?: string;
  /** The owner of the tables, when the application's own login may not change them. */
  migrationUrl?: string;
  /** Absolute path. */
  dataDir: string;
  /** SMTP server; without it letters stay in the local outbox. */
  mailUrl?: string;
  mailFrom: string;
  /** Signs sessions and links. */
  secret: string;
  /** Where the secret comes from; several processes on one database need it from the environment. */
  secretFrom: 'environment' | 'file';
  logLevel: LogLevel;
  /** Whether an installation without a district begins as the demo district, without asking. */
  demo: boolean;
  /** Where clamd answers, as host:port or the path of its socket; without it files are not scanned. */
  clamd?: string;
  /** Whether titles of pages that posts name are fetched. */
  linkTitles: boolean;
  /** What the files of one partnership may take, in bytes. */
  filesPerPartnership: number;
  /** Whether X-Forwarded-* headers are believed: only behind a proxy that sets them. */
  trustProxy: boolean;
  /** True when `publicUrl` is https. */
  secureCookies: boolean;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Wrong settings, each with what to set instead. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly problems: readonly { variable: string; advice: string }[];

  constructor(problems: readonly { variable: string; advice: string }[]) {
    super(['The settings need a change:', ...problems.map((p) => `  ${p.variable}: ${p.advice}`)].join('\n'));
    this.problems = problems;
  }
}

const port = 'Give a port number from 1 to 65535, for example PORT=3000.';
const publicUrl = 'Give the address people type, with http:// or https:// and no path, like https://peers.example.org.';
const postgresUrl = 'Give a PostgreSQL address, like postgres://user:password@host:5432/database.';
const mailUrl = 'Give a mail server, like smtp://user:password@mail.example.org:587 (smtps:// for TLS from the start).';
const secret = 'Give at least 32 characters that nobody can guess, for example from: openssl rand -base64 36';
const clamd = 'Give where clamd answers, like 127.0.0.1:3310 or /run/clamav/clamd.ctl.';
const filesMb = 'Give a number of megabytes from 0 to 100000, for example FILES_MB=500.';
const yesOrNo = z
  .stringbool({ truthy: ['true', '1', 'yes'], falsy: ['false', '0', 'no'], error: 'Give true or false.' })
  .default(false);

const variables = z.object({
  PORT: z.coerce.number({ error: port }).int(port).min(1, port).max(65535, port).default(3000),
  HOST: z.string().optional(),
  PUBLIC_URL: z
    .string()
    .refine((text) => isOrigin(text), publicUrl)
    .transform((text) => new URL(text).origin)
    .optional(),
  DATABASE_URL: z
    .string()
    .refine((text) => hasScheme(text, ['postgres:', 'postgresql:']), postgresUrl)
    .optional(),
  DATABASE_MIGRATION_URL: z
    .string()
    .refine((text) => hasScheme(text, ['postgres:', 'postgresql:']), postgresUrl)
    .optional(),
  DATA_DIR: z.string().optional(),
  MAIL_URL: z
    .string()
    .refine((text) => hasScheme(text, ['smtp:', 'smtps:']), mailUrl)
    .optional(),
  MAIL_FROM: z.string().includes('@', 'Give a sender, like Peer Partner <peers@example.org>.').optional(),
  SECRET: z.string().min(32, secret).optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `Give one of: ${logLevels.join(', ')}.` }).default('info'),
  DEMO: yesOrNo,
  TRUST_PROXY: yesOrNo,
  LINK_TITLES: yesOrNo.default(true),
  CLAMD: z
    .string()
    .regex(/^(\/.+|[^/\s]+:\d{1,5})$/, clamd)
    .optional(),
  FILES_MB: z.coerce.number({ error: filesMb }).int(filesMb).min(0, filesMb).max(100_000, filesMb).default(500),
});

/**
 * Reads the environment. An empty variable counts as not set. Without SECRET one is made and kept in the data folder.
 * Throws {@link ConfigError} naming every wrong variable and what to set.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = variables.safeParse(set);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({ variable: String(issue.path[0]), advice: issue.message }));
  if (set.DATABASE_MIGRATION_URL && !set.DATABASE_URL) {
    problems.push({ variable: 'DATABASE_MIGRATION_URL', advice: 'Set DATABASE_URL too, or leave both out.' });
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return configFrom(parsed.data);
}

function configFrom(given: z.infer<typeof variables>): Config {
  const address = given.PUBLIC_URL ?? `http://localhost:${given.PORT}`;
  const dataDir = given.DATA_DIR ? resolve(given.DATA_DIR) : join(projectRoot(), 'data');
  return {
    port: given.PORT,
    // Until somebody gives the site a public address it is a trial on one machine, and stays on that machine.
    host: given.HOST ?? (given.PUBLIC_URL ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: address,
    databaseUrl: given.DATABASE_URL,
    migrationUrl: given.DATABASE_MIGRATION_URL,
    dataDir,
    mailUrl: given.MAIL_URL,
    mailFrom: given.MAIL_FROM ?? `Peer Partner <no-reply@${new URL(address).hostname}>`,
    secret: given.SECRET ?? keptSecret(dataDir),
    secretFrom: given.SECRET ? 'environment' : 'file',
    logLevel: given.LOG_LEVEL,
    demo: given.DEMO,
    linkTitles: given.LINK_TITLES,
    clamd: given.CLAMD,
    filesPerPartnership: given.FILES_MB * 1024 * 1024,
    trustProxy: given.TRUST_PROXY,
    secureCookies: address.startsWith('https:'),
  };
}

function hasScheme(text: string, schemes: readonly string[]): boolean {
  return URL.canParse(text) && schemes.includes(new URL(text).protocol);
}

function isOrigin(text: string): boolean {
  if (!hasScheme(text, ['http:', 'https:'])) return false;
  const url = new URL(text);
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
}
