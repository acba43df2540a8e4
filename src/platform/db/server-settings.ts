import type { Owner } from './migrate.ts';

/** The server is too old; the message says what is needed. */
export class ServerTooOld extends Error {
  override name = 'ServerTooOld';
}

/** What the server says of itself, as text. */
export interface ServerSettings {
  /** `server_version_num`: 150018 is 15.18. */
  version: number;
  fsync: boolean;
  synchronousCommit: string;
  fullPageWrites: boolean;
  /** The login can pass by row-level security if a transaction ever ran without its role. */
  loginBypassesRowSecurity: boolean;
}

export type SettingsWarning = 'fsync' | 'synchronous_commit' | 'full_page_writes' | 'login';

/** What an operator should know. Throws {@link ServerTooOld} below PostgreSQL 15. */
export function judgeSettings(settings: ServerSettings): SettingsWarning[] {
  if (settings.version < 150_000) {
    const major = Math.floor(settings.version / 10_000);
    throw new ServerTooOld(`The server runs PostgreSQL ${major}. Peer Partner needs 15 or later; 17 is a good choice.`);
  }
  const warnings: [SettingsWarning, boolean][] = [
    ['fsync', !settings.fsync],
    ['synchronous_commit', settings.synchronousCommit === 'off'],
    ['full_page_writes', !settings.fullPageWrites],
    ['login', settings.loginBypassesRowSecurity],
  ];
  return warnings.flatMap(([warning, applies]) => (applies ? [warning] : []));
}

/** Asks the server, over the application's own login. */
export async function readSettings(login: Pick<Owner, 'rows'>): Promise<ServerSettings> {
  const [row] = await login.rows(`select current_setting('server_version_num')::int as version,
    current_setting('fsync') = 'on' as fsync, current_setting('synchronous_commit') as synchronous_commit,
    current_setting('full_page_writes') = 'on' as full_page_writes,
    (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as bypasses`);
  return {
    version: Number(row?.version),
    fsync: row?.fsync === true,
    synchronousCommit: String(row?.synchronous_commit),
    fullPageWrites: row?.full_page_writes === true,
    loginBypassesRowSecurity: row?.bypasses === true,
  };
}
