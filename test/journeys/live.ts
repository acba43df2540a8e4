import { expect } from 'vitest';
import type { Visitor } from './visitor.ts';

/**
 * Marks the document that is open now.
 * @returns what finds the mark again: whatever changed since has come into the open page, without loading it anew
 */
export async function stays(visitor: Visitor): Promise<() => Promise<void>> {
  const mark = crypto.randomUUID();
  const read = () => document.documentElement.dataset.mark;
  await visitor.page.evaluate((given) => {
    document.documentElement.dataset.mark = given;
  }, mark);
  const path = visitor.path();
  return async () => {
    expect(visitor.path()).toBe(path);
    expect(await visitor.page.evaluate(read)).toBe(mark);
  };
}
