// Whether node_modules holds what package-lock.json says, and how to bring it there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './runtime.mjs';

/**
 * Installs the packages when any is missing or of another version. `development` asks for those of the tests too.
 * Ends the process with a plain word when that fails.
 */
export async function ensurePackages({ development }) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`Peer Partner needs Node 20 or newer; this is ${process.version}. See https://nodejs.org.`);
    process.exit(1);
  }
  if (complete(development)) return;
  const known = existsSync(join(root, 'node_modules', '.package-lock.json'));
  console.log(known ? 'Bringing the packages up to date ...' : 'Installing the packages, once: about a minute ...');
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!development) words.push('--omit=dev');
  // `npm start` says where npm lies; without it, the one on the PATH.
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('.js') ? await run(process.execPath, [npm, ...words]) : await run('npm', words);
  if (code === 0 && complete(development)) return;
  console.error('The packages could not be installed. Check the network, or the registry in .npmrc, and try again.');
  process.exit(1);
}

/** npm writes down what it has installed when it is done; that is compared with what the lock file asks for. */
function complete(development) {
  const done = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(done)) return false;
  const installed = JSON.parse(readFileSync(done, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional || (entry.dev && !development)) return true;
    return installed[path]?.version === entry.version;
  });
}
