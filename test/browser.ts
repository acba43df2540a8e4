import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { vi } from 'vitest';
import { findChromium } from '../bin/chromium.mjs';
import { projectRoot } from '../src/platform/project-root.ts';

/** The built application as an operator starts it, over an empty folder, with a Chromium to visit it in. */
export interface Site {
  url: string;
  browser: Browser;
  /** The one-time code that the terminal shows. */
  setUpCode: string;
  /** What was found wrong on any page that anybody visited; a journey ends with an empty list. */
  problems: string[];
  /** Waits for the newest link that the terminal shows for `email`, by its path; each is handed out once. */
  linkFor(email: string, what?: 'A way in' | 'An invitation'): Promise<string>;
  /** Stops the application as an operator does, and says what it reported as an error. */
  close(): Promise<string[]>;
}

const firstPort = 3230;

/** Builds what is not built, starts the application and a Chromium. Call `close()` in afterAll. */
export async function openSite(): Promise<Site> {
  const root = projectRoot();
  const built = spawnSync(process.execPath, [join(root, 'bin', 'build.mjs')], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The application does not build: ${built.stdout}${built.stderr}`);
  const dataDir = mkdtempSync(join(tmpdir(), 'peer-partner-journey-'));
  const port = await freePort(firstPort);
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
  const server = spawn(process.execPath, [join(root, 'dist', 'main.js')], { cwd: root, env });
  const terminal = heard(server);
  const setUpCode = await terminal.waitFor(/^\s+((?:[A-Z0-9]{4}-){2,}[A-Z0-9]{4})$/m);
  const executablePath = findChromium();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const handedOut = new Set<string>();
  return {
    url: `http://localhost:${port}`,
    browser,
    setUpCode,
    problems: [],
    async linkFor(email, what = 'A way in') {
      const start = `  ${what} for ${email}: `;
      const links = () =>
        terminal
          .text()
          .split('\n')
          .filter((line) => line.startsWith(start) && !handedOut.has(line));
      const line = await vi.waitUntil(() => links().at(-1), { timeout: 20_000, interval: 25 });
      handedOut.add(line);
      return new URL(line.slice(start.length)).pathname;
    },
    async close() {
      await browser.close();
      const ended = server.exitCode === null ? once(server, 'exit') : undefined;
      server.kill('SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
      return terminal.errors();
    },
  };
}

/** Everything that a program has printed. Its own errors are JSON lines of level 50 and above, or stand on stderr. */
function heard(server: ChildProcess) {
  let [output, complaints] = ['', ''];
  server.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  server.stderr?.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  return {
    text: () => output,
    errors: () => [...output.matchAll(/^\{.*"level":(?:5|6)0.*\}$/gm)].map((line) => line[0]).concat(complaints || []),
    /** Waits for what `pattern` catches in its brackets. Throws when the program ends before. */
    async waitFor(pattern: RegExp): Promise<string> {
      const found = () => {
        if (server.exitCode !== null) throw new Error(`The application ended with ${server.exitCode}: ${complaints}`);
        return pattern.exec(output)?.[1];
      };
      return vi.waitUntil(found, { timeout: 30_000, interval: 25 });
    },
  };
}

/** The first port from `from` on that nobody listens at. */
async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + 100; port += 1) {
    const probe = createServer();
    const free = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!free) continue;
    await new Promise((resolve) => probe.close(resolve));
    return port;
  }
  throw new Error(`No free port from ${from} on`);
}
