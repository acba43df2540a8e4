/**
 * Two hundred people in fifty live runs at once, on PostgreSQL: how long from a press to the screens of the others.
 * See bench/README.md.
 *
 *   node bench/live.ts            ten minutes
 *   MINUTES=1 node bench/live.ts  shorter
 */
import { Agent, get, type IncomingMessage, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '../src/platform/ids.ts';
import { paths } from '../src/paths.ts';
import { openCrowdOfRuns, type Seat } from './live-crowd.ts';
import { memory, processorTime } from './load.ts';

const minutes = Number(process.env.MINUTES ?? 10);
/** Somebody in each run presses or writes about this often, in milliseconds. */
const pace = 4000;
const scene = await openCrowdOfRuns({ runs: 50, people: 4 });
const { program } = scene;

/** A press on its way to the screens: when it was pressed, and who has not shown it yet. */
interface Press {
  at: number;
  waiting: Set<Device>;
}

const toScreen: number[] = [];
const toAnswer: number[] = [];
let lost = 0;

/** One person's device: an open stream, and a fetch of what changed at each nudge. */
class Device {
  readonly seat: Seat;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 2 });
  #asking = false;
  #again = false;
  /** Presses that this device has still to show. */
  readonly awaited = new Set<Press>();
  #stream: IncomingMessage | undefined;

  constructor(seat: Seat) {
    this.seat = seat;
  }

  listen(): Promise<void> {
    const { run, cookie } = this.seat;
    return new Promise((resolve, reject) => {
      get(`${program.url}/live?topics=run:${run.id}`, { headers: { cookie } }, (response) => {
        this.#stream = response;
        response.setEncoding('utf8').on('data', (text: string) => {
          if (text.includes('event: ready')) resolve();
          if (text.includes('event: change')) void this.refresh();
        });
      }).on('error', reject);
    });
  }

  /** Fetches what changed; what was nudged meanwhile is fetched after. */
  async refresh(): Promise<void> {
    if (this.#asking) {
      this.#again = true;
      return;
    }
    this.#asking = true;
    // What was pressed before this fetch began and nudged is in its answer.
    const due = [...this.awaited];
    const { p, run, cookie } = this.seat;
    const html = await this.#ask('GET', paths.runNow(p, run.id), cookie).catch(() => '');
    this.#asking = false;
    for (const press of due) if (shows(html, press)) this.#shown(press);
    if (this.#again) {
      this.#again = false;
      void this.refresh();
    }
  }

  #shown(press: Press): void {
    this.awaited.delete(press);
    press.waiting.delete(this);
    toScreen.push(performance.now() - press.at);
  }

  /** As a browser does, once more when a connection that stood open was closed at the same moment. */
  #ask(method: 'GET' | 'POST', path: string, cookie: string, body = ''): Promise<string> {
    const again = (error: Error) => {
      if ('code' in error && error.code === 'ECONNRESET') return this.#send(method, path, cookie, body);
      throw error;
    };
    return this.#send(method, path, cookie, body).catch(again);
  }

  post(path: string, fields: Record<string, string>): Promise<string> {
    return this.#ask('POST', path, this.seat.cookie, new URLSearchParams({ requestId: newId(), ...fields }).toString());
  }

  #send(method: 'GET' | 'POST', path: string, cookie: string, body: string): Promise<string> {
    const headers = {
      cookie,
      'x-run': '1',
      origin: program.url,
      ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    };
    return new Promise((resolve, reject) => {
      const sent = request(program.url + path, { method, headers, agent: this.#agent }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => {
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${path} answered ${response.statusCode}`));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.#stream?.destroy();
    this.#agent.destroy();
  }
}

/** What each press leaves on the page, so that a device knows it when it sees it. */
const marks = new WeakMap<Press, string>();
const shows = (html: string, press: Press) => html.includes(marks.get(press) ?? '\u0000');

/** Somebody at the table writes a note or moves the clock, again and again. */
async function table(devices: readonly Device[], until: number): Promise<void> {
  const [first] = devices;
  if (!first) return;
  const { p, run } = first.seat;
  for (let n = 0; performance.now() < until; n += 1) {
    await pause(pace * (0.5 + Math.random()));
    const device = devices[n % devices.length] ?? first;
    const word = `Word ${newId()}`;
    const press: Press = { at: performance.now(), waiting: new Set(devices.filter((one) => one !== device)) };
    // Every fourth time it is the facilitator who moves the run; notes are the rest.
    const moves = n % 4 === 0;
    marks.set(press, moves ? `data-visit="${run.visit + 1}"` : word);
    for (const other of press.waiting) other.awaited.add(press);
    try {
      if (moves) {
        const back = run.visit % 2 === 0;
        await first.post(paths.runMoves(p, run.id), { do: back ? 'back' : 'next', visit: String(run.visit) });
        run.visit += 1;
      } else {
        await device.post(paths.runNotes(p, run.id), { body: word, shared: 'yes', round: run.round });
      }
      toAnswer.push(performance.now() - press.at);
    } catch (error) {
      lost += 1;
      console.error(error instanceof Error ? error.message : error);
    }
    // Nobody presses again before the table has seen it; what takes longer than five seconds is lost.
    const given = performance.now() + 5000;
    while (press.waiting.size > 0 && performance.now() < given) await pause(20);
    for (const one of press.waiting) {
      lost += 1;
      one.awaited.delete(press);
    }
    if (n % 12 === 11) await scene.tidy(run.id);
  }
}

/** Megabytes that the program still held after each full collection of its garbage so far. */
function held(): number[] {
  return [...program.said().matchAll(/Mark-Compact.*? -> ([\d.]+)/g)].map((found) => Number(found[1]));
}

function quantile(values: readonly number[], part: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)} ms`;
}

try {
  const devices = scene.seats.map((seats) => seats.map((seat) => new Device(seat)));
  const everybody = devices.flat();
  await Promise.all(everybody.map((device) => device.listen()));
  await Promise.all(everybody.map((device) => device.refresh()));
  const began = performance.now();
  const cpu = { program: processorTime(program.pid) ?? 0, own: process.cpuUsage() };
  const fromStart = held().length;
  const until = began + minutes * 60_000;
  const heartbeats = everybody.map((device) => setInterval(() => void device.refresh(), 25_000 + Math.random() * 5000));
  const report = setInterval(
    () => {
      const size = memory(program.pid);
      const [sofar, screens] = [Math.round((performance.now() - began) / 1000), toScreen.length];
      console.log(
        `${sofar} s: ${screens} screens, p95 ${quantile(toScreen, 0.95)}, program ${size?.now} MB, held ${held().at(-1)} MB`,
      );
    },
    Math.min(60_000, minutes * 15_000),
  );
  await Promise.all(devices.map((seats) => table(seats, until)));
  clearInterval(report);
  for (const heartbeat of heartbeats) clearInterval(heartbeat);
  const took = performance.now() - began;
  const used = (processorTime(program.pid) ?? 0) - cpu.program;
  const own = process.cpuUsage(cpu.own);
  console.log(`
${everybody.length} people in ${devices.length} runs for ${(took / 60_000).toFixed(1)} min, ${toAnswer.length} presses, ${toScreen.length} screens, ${lost} lost
From press to the others' screens: p50 ${quantile(toScreen, 0.5)}, p95 ${quantile(toScreen, 0.95)}, p99 ${quantile(toScreen, 0.99)}
From press to its own answer:      p50 ${quantile(toAnswer, 0.5)}, p95 ${quantile(toAnswer, 0.95)}
Processor time: program ${Math.round((used / took) * 100)} % of one core (${(used / Math.max(1, toScreen.length + toAnswer.length)).toFixed(1)} ms a screen), this load ${Math.round(((own.user + own.system) / 1000 / took) * 100)} %
Memory: ${memory(program.pid)?.now} MB, at most ${memory(program.pid)?.most} MB
Held after each full collection: ${held().slice(fromStart).join(', ')} MB`);
  for (const device of everybody) device.close();
} finally {
  await scene.close();
}
