import { afterEach, beforeEach, expect } from 'vitest';
import type { Site } from '../browser.ts';

/** The tests of a journey are its parts: each ends with no problem on any page, and none begins after one that failed. */
export function inOrder(site: () => Site): void {
  let failed = false;
  beforeEach(({ skip }) => {
    if (failed) skip('an earlier part of the journey failed');
  });
  afterEach(({ task }) => {
    const found = site().problems.splice(0);
    failed ||= task.result?.state === 'fail' || found.length > 0;
    expect(found).toEqual([]);
  });
}
