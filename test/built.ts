import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildProgram } from './crash/program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run, where journeys note what they have looked at. */
    seen: string;
  }
}

/** Before the files of a project that start the application, which run side by side. */
export function setup(project: TestProject): () => void {
  buildProgram();
  const seen = mkdtempSync(join(tmpdir(), 'peer-partner-seen-'));
  project.provide('seen', seen);
  return () => rmSync(seen, { recursive: true, force: true });
}
