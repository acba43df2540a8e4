import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newToken } from './ids.ts';

/**
 * The secret that signs sessions and links, kept in `<dataDir>/secret` (readable by its owner only) and made once.
 * Two processes that start together on a fresh folder agree, because only one of them can create the file.
 * Throws the file system's error when the folder cannot be written.
 */
export function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, `${newToken()}\n`, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    chmodSync(file, 0o600);
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new Error(`${file} holds no usable secret. Delete the file to have a new one made.`);
  return secret;
}
