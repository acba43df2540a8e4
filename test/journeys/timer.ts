import { expect } from 'vitest';
import type { Visitor } from './visitor.ts';

/** Seconds on a device's timer. */
export async function seconds(visitor: Visitor): Promise<number> {
  const [minutes = 0, rest = 0] = (await visitor.page.locator('.timer-figures').innerText()).split(':').map(Number);
  return minutes * 60 + rest;
}

/** The timers of these devices are within one second of each other. */
export async function expectSameTime(visitors: readonly Visitor[]): Promise<void> {
  const shown = await Promise.all(visitors.map(seconds));
  expect(Math.max(...shown) - Math.min(...shown), shown.join()).toBeLessThanOrEqual(1);
}
