// What every script here needs first: the project's folder, and the Node that the project brings along.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export const root = dirname(import.meta.dirname);

const binaries = join(root, 'node_modules', '.bin');

/** The project's own Node, which a fresh clone has only after its packages are installed. */
export const ownNode = join(binaries, process.platform === 'win32' ? 'node.cmd' : 'node');

/**
 * What Node is told before the program's name. Left alone, it lets garbage grow to several times what is in use before it
 * collects; on a small machine that memory is wanted elsewhere, and collecting sooner costs this program nothing
 * noticeable (bench/README.md).
 */
export const programFlags = ['--enable-source-maps', '--heap-growing-percent=100', '--max-semi-space-size=8'];

/** The environment for child processes: the project's commands before the machine's. */
export function environment(more = {}) {
  return { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}`, ...more };
}

/**
 * Goes on with `script` on the project's Node, when this one is older than 24: TypeScript runs there as it is.
 * The arguments, the terminal and the signals go along; this process ends as that one does.
 */
export async function runOnNode(script) {
  if (Number(process.versions.node.split('.')[0]) >= 24) return;
  if (!existsSync(ownNode)) {
    console.error('The packages are not installed yet. Run: npm ci');
    process.exit(1);
  }
  process.exit(await run(ownNode, [script, ...process.argv.slice(2)], { cwd: process.cwd() }));
}

/**
 * Runs a command on this terminal until it ends, passing signals on. Returns its exit code; a command that
 * a signal ended counts as 128 and the signal's number, as in a shell.
 */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, {
    stdio: 'inherit',
    cwd: root,
    env: environment(),
    shell: process.platform === 'win32',
    ...options,
  });
  // On a terminal Ctrl-C reaches the command by itself, and twice would mean impatience.
  const passOn = (signal) => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal));
  process.on('SIGINT', passOn).on('SIGTERM', passOn);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
    });
  } finally {
    process.off('SIGINT', passOn).off('SIGTERM', passOn);
  }
}
