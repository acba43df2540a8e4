import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

const known = new Set<string>();

/**
 * Whether nobody has looked at this yet in this run of the journeys, which go on in several processes: whoever asks
 * first is the one to look. The names of folders in a place of the run's own say what was looked at.
 */
export function isFirst(what: string): boolean {
  if (known.has(what)) return false;
  known.add(what);
  try {
    mkdirSync(join(inject('seen'), createHash('sha256').update(what).digest('hex')));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
