import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const folder = mkdtempSync(join(tmpdir(), 'peer-partner-config-'));
afterAll(() => rmSync(folder, { recursive: true }));
const secret = 'a secret that is certainly long enough to be one';

function problems(env: Record<string, string>): Record<string, string> {
  try {
    readConfig({ SECRET: secret, ...env });
  } catch (error) {
    if (error instanceof ConfigError) return Object.fromEntries(error.problems.map((p) => [p.variable, p.advice]));
    throw error;
  }
  return {};
}

describe('reading the settings', () => {
  it('needs none: a trial on this machine alone', () => {
    expect(readConfig({ DATA_DIR: folder })).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      dataDir: folder,
      databaseUrl: undefined,
      logLevel: 'info',
      trustProxy: false,
      secureCookies: false,
      secretFrom: 'file',
      filesPerPartnership: 500 * 1024 * 1024,
    });
  });

  it('listens to everyone and keeps cookies safe once there is a public address', () => {
    expect(readConfig({ SECRET: secret, PUBLIC_URL: 'https://peers.example.org/', PORT: '8080' })).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      publicUrl: 'https://peers.example.org',
      mailFrom: 'Peer Partner <no-reply@peers.example.org>',
      secureCookies: true,
      secretFrom: 'environment',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(problems({ PORT: '', MAIL_URL: ' ', LOG_LEVEL: '' })).toEqual({});
  });

  it('names every wrong variable at once, with what to set', () => {
    const wrong = problems({
      PORT: 'eighty',
      PUBLIC_URL: 'peers.example.org/app',
      DATABASE_URL: 'mysql://somewhere',
      MAIL_URL: 'mail.example.org',
      SECRET: 'short',
      LOG_LEVEL: 'loud',
      TRUST_PROXY: 'perhaps',
      DEMO: 'please',
      MAIL_FROM: 'Peers',
      CLAMD: 'somewhere',
      FILES_MB: 'many',
      LINK_TITLES: 'some',
    });
    expect(Object.keys(wrong).toSorted()).toEqual(
      [
        'CLAMD',
        'DATABASE_URL',
        'DEMO',
        'FILES_MB',
        'LINK_TITLES',
        'LOG_LEVEL',
        'MAIL_FROM',
        'MAIL_URL',
        'PORT',
        'PUBLIC_URL',
        'SECRET',
        'TRUST_PROXY',
      ].toSorted(),
    );
    for (const advice of Object.values(wrong)) expect(advice).toMatch(/^Give .+\.$|openssl/);
  });

  it.each(['0', '65536', '3000.5', '-1'])('refuses the port %s', (port) => {
    expect(problems({ PORT: port })).toHaveProperty('PORT');
  });

  it('refuses a public address with a path, a query or a user', () => {
    for (const address of ['https://a.org/app', 'https://a.org/?x=1', 'https://me@a.org', 'ftp://a.org']) {
      expect(problems({ PUBLIC_URL: address }), address).toHaveProperty('PUBLIC_URL');
    }
  });

  it('does not repeat what was given, which may be a password', () => {
    expect(() => readConfig({ SECRET: secret, DATABASE_URL: 'mysql://me:hunter2@db' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });

  it('refuses an owner of tables without a server', () => {
    expect(problems({ DATABASE_MIGRATION_URL: 'postgres://owner@db/peers' })).toHaveProperty('DATABASE_MIGRATION_URL');
  });
});

describe('the secret', () => {
  it('is made once, kept where only its owner reads it, and found again', () => {
    const data = join(folder, 'fresh');
    const first = readConfig({ DATA_DIR: data }).secret;
    expect(first.length).toBeGreaterThanOrEqual(43);
    expect(readConfig({ DATA_DIR: data }).secret).toBe(first);
    expect(readFileSync(join(data, 'secret'), 'utf8').trim()).toBe(first);
    expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('is refused when the file has been emptied', () => {
    writeFileSync(join(folder, 'secret'), '');
    expect(() => readConfig({ DATA_DIR: folder })).toThrow('Delete the file');
    rmSync(join(folder, 'secret'));
  });
});
