import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';

/** Where requests go. */
export interface Target {
  url: string;
  headers: Record<string, string>;
}

/** How many ask at the same time. */
const visitors = 8;

/**
 * Has eight visitors ask one page after the other over connections that stay open, for so long.
 * @returns answers per second. Throws for an answer other than 200.
 */
export async function load({ url, headers }: Target, milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: visitors });
  const began = performance.now();
  const until = began + milliseconds;
  let answered = 0;
  const visit = async () => {
    while (performance.now() < until) {
      await ask(url, headers, agent);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: visitors }, visit));
  agent.destroy();
  return answered / ((performance.now() - began) / 1000);
}

function ask(url: string, headers: Record<string, string>, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume().on('end', resolve).on('error', reject);
    }).on('error', reject);
  });
}

/** Processor time of a process so far, in milliseconds; undefined where the system does not tell. */
export function processorTime(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}

/** Memory of a process in MB, now and at most so far; undefined where the system does not tell. */
export function memory(pid: number): { now: number; most: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
  } catch {
    return undefined;
  }
}
