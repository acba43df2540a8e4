// A PostgreSQL server of our own for the tests: made in a temporary folder, gone afterwards.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, chownSync, constants, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';

/** The folder with `initdb` and `postgres`, newest version first; undefined when there is none. */
export function postgresBinaries() {
  const places = (process.env.PATH ?? '').split(delimiter);
  for (const base of ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt', '/Library/PostgreSQL']) {
    if (!existsSync(base)) continue;
    const versions = readdirSync(base).filter((name) => /^(postgresql@)?\d+$/.test(name));
    const number = (name) => Number(name.replace(/\D/g, ''));
    places.push(...versions.sort((a, b) => number(b) - number(a)).map((name) => join(base, name, 'bin')));
  }
  return places.find((place) => isProgram(join(place, 'initdb')) && isProgram(join(place, 'postgres')));
}

/**
 * Starts a server that answers on a free local port, and returns its address (the login may create databases and
 * roles), its process, and what stops it and removes its folder. `settings` are `name=value`; durable unless told
 * otherwise. Throws with the server's own words when it cannot start.
 */
export async function startCluster(binaries, settings = []) {
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'peer-partner-pg-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(join(binaries, 'initdb'), init, { cwd: folder, encoding: 'utf8', ...user });
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`initdb could not make a PostgreSQL folder: ${made.error?.message ?? made.stderr}`);
  }
  const port = await freePort();
  const launch = () => startServer(binaries, data, folder, port, settings, user);
  let server = await launch();
  // A test that is interrupted leaves no server behind.
  process.once('exit', () => server.kill('SIGQUIT'));
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    /** The process id, for tests that end the server without warning. */
    pid: () => server.pid,
    /** Starts it again after it ended, on the same port and folder. */
    restart: async () => {
      server = await launch();
    },
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        const ended = new Promise((resolve) => server.once('exit', resolve));
        server.kill('SIGQUIT');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startServer(binaries, data, folder, port, settings, user) {
  const given = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'max_connections=200', ...settings];
  const words = given.flatMap((setting) => ['-c', setting]);
  const server = spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), ...words], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...user,
  });
  let said = '';
  await new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error(`PostgreSQL did not start in 60 seconds: ${said}`)), 60_000);
    server.stderr.on('data', (chunk) => {
      if (said.length < 20_000) said += chunk;
      if (!/ready to accept connections/.test(said)) return;
      clearTimeout(tooLong);
      resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with code ${code}: ${said}`)));
  });
  return server;
}

/** PostgreSQL refuses to run as root; then it runs as `postgres`, or as `nobody` where that user does not exist. */
function unprivileged() {
  if (process.platform === 'win32' || userInfo().uid !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const ids = ['-u', '-g'].map((which) => spawnSync('id', [which, name], { encoding: 'utf8' }));
    if (ids.every((id) => id.status === 0)) {
      const [uid, gid] = ids.map((id) => Number(id.stdout));
      return { uid, gid };
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
