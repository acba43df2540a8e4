import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds package.json, found from this file upwards, so that the answer is the same in src/, in the
 * bundle in dist/ and in tests. Throws when there is none.
 */
export function projectRoot(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('No package.json in any folder above the program');
  return projectRoot(parent);
}
