// A Chromium for the browser journeys: found, or installed where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { environment, root, run } from './runtime.mjs';

/** The shell is Chromium without a window: it shows the same pages for two thirds of the processor time. */
const shell = 'chromium-headless-shell';
const names = [
  shell,
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const places = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium or Chrome on this machine, or undefined. CHROMIUM_PATH goes before all others. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...places];
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return (
    candidates.find((file) => /chrom/i.test(file.split('/').at(-1)) && existsSync(file) && answers(file)) ??
    fromPlaywright()
  );
}

/**
 * Finds a Chromium, or installs one: Debian's package when root on Debian, else the one Playwright offers. Returns its
 * path, or undefined after saying what to install.
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('There is no Chromium for the browser journeys yet; installing one ...');
  if (existsSync('/etc/debian_version') && userInfo().uid === 0) {
    const env = environment({ DEBIAN_FRONTEND: 'noninteractive' });
    const refreshed = await run('apt-get', ['update', '-qq'], { env });
    const install = (name) => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
    if (refreshed === 0 && (await install(shell)) !== 0) await install('chromium');
  } else {
    await run(process.execPath, [
      join(root, 'node_modules', 'playwright-core', 'cli.js'),
      'install',
      '--only-shell',
      'chromium',
    ]);
  }
  const installed = findChromium();
  if (!installed) {
    console.log(
      'No Chromium could be installed. Install Chromium or Chrome (Debian: apt-get install chromium-headless-shell) or set ' +
        'CHROMIUM_PATH to one, and run the tests again.',
    );
  }
  return installed;
}

/** Where Playwright keeps the browsers it downloads. */
function fromPlaywright() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return undefined;
  const inside = [
    join('chrome-headless-shell-linux64', 'chrome-headless-shell'),
    join('chrome-headless-shell-mac-arm64', 'chrome-headless-shell'),
    join('chrome-headless-shell-mac-x64', 'chrome-headless-shell'),
    join('chrome-linux', 'chrome'),
    join('chrome-linux64', 'chrome'),
    join('chrome-linux', 'headless_shell'),
  ];
  const all = readdirSync(cache)
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .toReversed();
  return all.flatMap((name) => inside.map((file) => join(cache, name, file))).find((file) => existsSync(file));
}

/** Some systems put a script in its place that only says how to install it. */
function answers(file) {
  return spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}
