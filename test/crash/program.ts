import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { programFlags } from '../../bin/runtime.mjs';
import { projectRoot } from '../../src/platform/project-root.ts';

/** The built application in a process of its own. */
export interface Program {
  url: string;
  /** The one-time code that the terminal shows while nothing is set up; '' later. */
  setUpCode: string;
  pid: number;
  /** From the process's beginning until it says it is ready, in milliseconds. */
  readyAfter: number;
  /** Ends it without a warning, as a power cut would. */
  kill(): Promise<void>;
  /** Stops it as an operator does. @returns its exit code */
  stop(): Promise<number | null>;
  /** What it has printed so far, both streams. */
  said(): string;
}

/** A program that ended instead of starting. */
export class Ended extends Error {
  readonly code: number | null;

  constructor(code: number | null, said: string) {
    super(`The application ended with ${code}: ${said}`);
    this.code = code;
  }
}

/** Makes dist/ if it does not stand for the sources. Throws with the bundler's words. */
export function buildProgram(): void {
  const built = spawnSync(process.execPath, [join(projectRoot(), 'bin', 'build.mjs')], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The application does not build: ${built.stdout}${built.stderr}`);
}

/**
 * Starts `dist/main.js` with these settings and nothing else from this environment, and waits until it is ready.
 * Throws {@link Ended} when it ends before. A test that is interrupted leaves none behind.
 * @param flags more for Node itself than `npm start` gives it
 */
export async function startProgram(
  settings: Record<string, string> & { PORT: string },
  flags: readonly string[] = [],
): Promise<Program> {
  const { PATH = '', HOME = '' } = process.env;
  const began = performance.now();
  const child = spawn(process.execPath, [...programFlags, ...flags, join(projectRoot(), 'dist', 'main.js')], {
    cwd: projectRoot(),
    env: { PATH, HOME, LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (text: string) => {
      said += text;
      if (said.includes('Peer Partner is ready')) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => reject(new Ended(code, said)));
  });
  return {
    url: `http://localhost:${settings.PORT}`,
    setUpCode: /^\s+((?:[A-Z0-9]{4}-){2,}[A-Z0-9]{4})$/m.exec(said)?.[1] ?? '',
    pid: child.pid ?? 0,
    readyAfter: performance.now() - began,
    kill: () => ended(child, 'SIGKILL').then(() => {}),
    stop: () => ended(child, 'SIGTERM'),
    said: () => said,
  };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
  return child.exitCode;
}

/**
 * A port that nobody listens at. Chosen at random, below those that outgoing connections use: while its program is
 * killed and not yet started again, nobody else is likely to take it.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const probe = createServer();
    const free = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!free) continue;
    await new Promise((resolve) => probe.close(resolve));
    return port;
  }
  throw new Error('No port is free');
}
