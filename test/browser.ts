import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { vi } from 'vitest';
import { findChromium } from '../bin/chromium.mjs';
import { buildProgram, freePort, startProgram } from './crash/program.ts';

/** The built application as an operator starts it, over an empty folder, with a Chromium to visit it in. */
export interface Site {
  url: string;
  browser: Browser;
  /** The one-time code that the terminal shows. */
  setUpCode: string;
  /** What was found wrong on the pages that were visited since the last part of a journey. */
  problems: string[];
  /** Waits for the newest link that the terminal shows for `email`, by its path; each is handed out once. */
  linkFor(email: string, what?: 'A way in' | 'An invitation'): Promise<string>;
  /** Stops the application as an operator does, and says what it logged as an error. */
  close(): Promise<string[]>;
}

/**
 * Builds what is not built, starts the application and a Chromium. Call `close()` in afterAll.
 * @param prepare fills the folder before the application starts; it is empty unless told
 */
export async function openSite(prepare?: (dataDir: string) => Promise<void>): Promise<Site> {
  buildProgram();
  const dataDir = mkdtempSync(join(tmpdir(), 'peer-partner-journey-'));
  await prepare?.(dataDir);
  const program = await startProgram({ PORT: String(await freePort()), DATA_DIR: dataDir });
  const executablePath = findChromium();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const handedOut = new Set<string>();
  const lines = () => program.said().split('\n');
  return {
    url: program.url,
    browser,
    setUpCode: program.setUpCode,
    problems: [],
    async linkFor(email, what = 'A way in') {
      const start = `  ${what} for ${email}: `;
      const fresh = () => lines().findLast((line) => line.startsWith(start) && !handedOut.has(line));
      const line = await vi.waitUntil(fresh, { timeout: 60_000, interval: 25 });
      handedOut.add(line);
      return new URL(line.slice(start.length)).pathname;
    },
    async close() {
      await browser.close();
      await program.stop();
      rmSync(dataDir, { recursive: true, force: true });
      return lines().filter((line) => /^\{.*"level":(5|6)0\b/.test(line));
    },
  };
}
