import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Runs axe on the page as it now is. Its script is loaded once for a document, which stays while pages change in it.
 * @param run which rules, in axe's own words
 * @returns what breaks them
 */
export async function violationsOn(page: Page, run: axe.RunOptions): Promise<axe.Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const all = await page.evaluate((options) => (window as unknown as { axe: typeof axe }).axe.run(document, options), {
    ...run,
    resultTypes: ['violations'],
  } satisfies axe.RunOptions);
  return all.violations;
}
