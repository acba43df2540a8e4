import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/language/message.ts';
import { violationsOn } from './axe.ts';
import { isFirst } from './seen.ts';
import { englishIn } from './spanish.ts';
import { projectRoot } from '../../src/platform/project-root.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on the theme; all others see the same document in both. */
const themeRules = ['color-contrast', 'link-in-text-block'];
const narrowest = 320;
const mostHtml = 20 * 1024;

/** A page as the browser shows it, with the answer it came from. */
export interface Shown {
  page: Page;
  language: Language;
  /** Whether the page's browser runs scripts; the accessibility checks are one themselves. */
  script: boolean;
  status: number;
  html(): Promise<string>;
}

/**
 * Looks for English in a page that is to be Spanish, whenever it is shown. Looks at everything else once for its kind
 * (its address without ids, language and status), and again when it shows kinds of elements that no page has shown
 * before; for those that are new to this kind only, its width and its pictures do. The pictures are taken at 390 and
 * 1366 px, in English in both themes.
 * @returns what is wrong with it, in words
 */
export async function inspect(shown: Shown): Promise<string[]> {
  const { page, language, script, status } = shown;
  const kind = `${kindOf(new URL(page.url()).pathname)} ${language} ${status}`;
  const problems = language === 'es' ? (await englishIn(page)).map((found) => `shows ${found}`) : [];
  const elements = await page.evaluate(elementsOf);
  const newKind = isFirst(kind);
  const newAnywhere = anyFirst(elements);
  const newHere = anyFirst(elements.map((element) => `${element} on ${kind}`));
  const isNew = newKind || newAnywhere;
  if (isNew || newHere) {
    problems.push(...(await widthProblems(page, kind, language === 'en' && script ? ['light', 'dark'] : ['light'])));
  }
  if (isNew) {
    problems.push(...(await page.evaluate(frameProblems, language)), ...sizeProblems(await shown.html()));
    if (script) problems.push(...(await accessProblems(page, 'light')));
    // The colours are the same in both languages.
    if (script && language === 'en') {
      await page.emulateMedia({ colorScheme: 'dark' });
      problems.push(...(await accessProblems(page, 'dark')));
      await page.emulateMedia({ colorScheme: 'light' });
    }
  }
  return problems.map((problem) => `${kind}: ${problem}`);
}

/** Whether any of these is looked at for the first time; all of them count as looked at from now on. */
function anyFirst(what: readonly string[]): boolean {
  return what.filter((one) => isFirst(one)).length > 0;
}

/** The address without what differs between two pages of one kind. */
function kindOf(path: string): string {
  return path
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/^(\/i|\/unsubscribe|\/sign-in\/link|\/sign-in\/reset)\/(?!sent$).+/, '$1/:token');
}

function sizeProblems(html: string): string[] {
  const size = gzipSync(html).length;
  return size > mostHtml ? [`is ${size} bytes of compressed HTML, more than ${mostHtml}`] : [];
}

async function accessProblems(page: Page, theme: Theme): Promise<string[]> {
  const runOnly: RunOnly =
    theme === 'light' ? { type: 'tag', values: standards } : { type: 'rule', values: themeRules };
  const violations = await violationsOn(page, { runOnly });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      // While a page refreshes itself, the whole document says for a moment that it is busy.
      .filter((node) => id !== 'aria-allowed-attr' || !/^<html [^>]*aria-busy/.test(node.html))
      .map((node) => `${theme}: ${id} (${help}): ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  );
}

type Theme = 'light' | 'dark';

/** Whether to keep pictures of the pages in test-results/pages, for a person to look at: `PICTURES=1 npm test`. */
const pictures = process.env.PICTURES === '1';

/** Looks whether the page fits the narrowest window, and takes its pictures, if wanted, while the window is changing. */
async function widthProblems(page: Page, kind: string, themes: readonly Theme[]): Promise<string[]> {
  const usual = page.viewportSize() ?? { width: 1366, height: 900 };
  await page.setViewportSize({ width: narrowest, height: 800 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const inner = width > narrowest ? await page.evaluate(widest) : '';
  if (pictures) await takePictures(page, kind, themes);
  await page.setViewportSize(usual);
  return width > narrowest ? [`is ${width} px wide in a window of ${narrowest}: ${inner}`] : [];
}

async function takePictures(page: Page, kind: string, themes: readonly Theme[]): Promise<void> {
  const folder = join(projectRoot(), 'test-results', 'pages');
  mkdirSync(folder, { recursive: true });
  const name = kind.slice(1).replaceAll(/[^\w]+/g, '-');
  for (const size of [390, 1366]) {
    await page.setViewportSize({ width: size, height: 900 });
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      const path = join(folder, `${name}-${size}-${theme}.png`);
      await page.screenshot({ path, fullPage: true, animations: 'disabled' });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** In the browser: the kinds of elements on this page. */
function elementsOf(): string[] {
  const all = [...document.body.querySelectorAll('*')].filter((element) => element.closest('svg') === null);
  return [...new Set(all.map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`))];
}

/** In the browser: whether the document says its language, and has one heading above all others. */
function frameProblems(language: string): string[] {
  const problems = [];
  if (document.documentElement.lang !== language) problems.push(`says lang="${document.documentElement.lang}"`);
  const headings = document.querySelectorAll('h1').length;
  if (headings !== 1) problems.push(`has ${headings} h1`);
  if (document.doctype?.name !== 'html') problems.push('has no doctype');
  return problems;
}

/** In the browser: the innermost elements that reach beyond the window. */
function widest(): string {
  const beyond = [...document.querySelectorAll('body *')].filter(
    (one) => one.getBoundingClientRect().right > innerWidth + 1,
  );
  const inner = beyond.filter((one) => !beyond.some((other) => other !== one && one.contains(other)));
  return inner
    .map((one) => one.outerHTML.slice(0, 160))
    .slice(0, 3)
    .join(' | ');
}
