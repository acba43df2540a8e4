import { expect, it } from 'vitest';
import { judgeSettings, ServerTooOld } from './server-settings.ts';

const good = {
  version: 170_004,
  fsync: true,
  synchronousCommit: 'on',
  fullPageWrites: true,
  loginBypassesRowSecurity: false,
};

it('has nothing to say about a server that keeps what it confirms', () => {
  expect(judgeSettings(good)).toEqual([]);
  expect(judgeSettings({ ...good, version: 150_000, synchronousCommit: 'remote_apply' })).toEqual([]);
});

it('warns of each setting that can lose what people were told is saved, and of a login that is too strong', () => {
  const weak = { fsync: false, synchronousCommit: 'off', fullPageWrites: false, loginBypassesRowSecurity: true };
  expect(judgeSettings({ ...good, ...weak })).toEqual(['fsync', 'synchronous_commit', 'full_page_writes', 'login']);
});

it('refuses a server that is too old, and says what is needed', () => {
  expect(() => judgeSettings({ ...good, version: 140_011 })).toThrow(ServerTooOld);
  expect(() => judgeSettings({ ...good, version: 140_011 })).toThrow('PostgreSQL 14');
});
