import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { freePort } from '../test/crash/program.ts';
import { load, processorTime, type Target } from './load.ts';
import { record } from './recording.ts';
import type { Scene } from './scene.ts';

/** Slices of each arm, and how long one takes in milliseconds. */
const slices = Number(process.env.SLICES ?? 10);
const slice = Number(process.env.SLICE ?? 1500);

/**
 * Measures pages of the application beside bare ones that ask the database as often, in slices that take turns, and
 * prints requests per second of both and their ratio: the median over pairs of neighbouring slices, with the middle half.
 */
export async function compare(scene: Scene, cookie: string, pages: Record<string, string>): Promise<void> {
  const recordings = await record(scene, cookie, Object.values(pages));
  const file = join(scene.settings.DATA_DIR ?? '', 'pages.json');
  writeFileSync(file, JSON.stringify(recordings));
  const port = await freePort();
  const bare = spawn(process.execPath, [join(import.meta.dirname, 'bare.ts')], {
    env: { ...process.env, PORT: String(port), PAGES: file, DATABASE_URL: scene.settings.DATABASE_URL },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(bare.stdout, 'data');
  for (const [index, [name, path]] of Object.entries(pages).entries()) {
    const { html, statements, roundTrips } = recordings[index] ?? { html: '', statements: 0, roundTrips: 0 };
    console.log(
      `\n${name}: ${statements} statements in ${roundTrips} round trips; ` +
        `HTML ${kilobytes(html.length)}, compressed ${kilobytes(gzipSync(html).length)}`,
    );
    const real = (headers: Record<string, string>) => ({
      url: scene.program.url + path,
      headers: { cookie, ...headers },
      pid: scene.program.pid,
    });
    const beside = (how: string, headers: Record<string, string>) => ({
      url: `http://127.0.0.1:${port}/${index}/${how}`,
      headers: { cookie, ...headers },
      pid: bare.pid ?? 0,
    });
    const gzip = { 'accept-encoding': 'gzip, deflate, br' };
    await inTurns('beside the same statements', real({}), beside('usual', {}));
    await inTurns('the same, both compressed', real(gzip), beside('usual', gzip));
    await inTurns('the same, prepared as ours', real({}), beside('prepared', {}));
    await inTurns('beside as many that do nothing', real({}), beside('idle', {}));
  }
  bare.kill();
}

type Arm = Target & { pid: number };

async function inTurns(title: string, ours: Arm, bare: Arm): Promise<void> {
  for (const arm of [ours, bare]) await load(arm, slice);
  const rates: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  const spent = { ours: 0, bare: 0 };
  const ratios: number[] = [];
  const turn = async (which: 'ours' | 'bare', arm: Arm) => {
    const before = processorTime(arm.pid);
    const rate = await load(arm, slice);
    spent[which] += (processorTime(arm.pid) ?? 0) - (before ?? 0);
    rates[which].push(rate);
    return rate;
  };
  for (let pair = 0; pair < slices; pair += 1) {
    // Who begins changes, so that a machine that gets slower or faster favours neither.
    const first = pair % 2 === 0 ? await turn('ours', ours) : await turn('bare', bare);
    const second = pair % 2 === 0 ? await turn('bare', bare) : await turn('ours', ours);
    ratios.push(pair % 2 === 0 ? first / second : second / first);
  }
  const each = (which: 'ours' | 'bare') =>
    (spent[which] / (rates[which].reduce((sum, rate) => sum + rate, 0) * (slice / 1000))).toFixed(2);
  console.log(
    `  ${title.padEnd(32)} ${at(rates.ours, 0.5).toFixed(0).padStart(5)}/s to ${at(rates.bare, 0.5).toFixed(0).padStart(5)}/s: ` +
      `ratio ${at(ratios, 0.5).toFixed(2)} (${at(ratios, 0.25).toFixed(2)} to ${at(ratios, 0.75).toFixed(2)}); ` +
      `processor ${each('ours')} ms to ${each('bare')} ms a request`,
  );
}

/** The value below which `share` of the numbers lie. */
function at(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0;
}

/** '15.6 KB' */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
