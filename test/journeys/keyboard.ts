import type { Page } from 'playwright-core';
import type { Key } from '../../src/language/catalogue.ts';
import type { Visitor } from './visitor.ts';

/** The most presses of Tab that reaching something on a page may take. */
const patience = 90;

/** What has the focus, as a screen reader would say it, and whether eyes find it. */
interface Focus {
  /** The words of the link, button, label or summary. */
  name: string;
  /** Whether the focus is drawn: an outline or a shadow that the element lacks without it. */
  drawn: boolean;
  /** Whether nothing covers it and it is inside the window. */
  inSight: boolean;
}

/** Moves the focus with Tab until it is on what carries these words, and finds it drawn and in sight at every stop. */
export async function tabTo(visitor: Visitor, words: Key | RegExp): Promise<void> {
  const { page } = visitor;
  const wanted = typeof words === 'string' ? visitor.t(words) : words;
  const stops: string[] = [];
  for (let press = 0; press < patience; press += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(focusNow);
    if (focus === null) continue;
    if (!focus.drawn) throw new Error(`The focus on “${focus.name}” can't be seen at ${page.url()}`);
    if (!focus.inSight) throw new Error(`The focus on “${focus.name}” is out of sight at ${page.url()}`);
    stops.push(focus.name);
    if (typeof wanted === 'string' ? focus.name === wanted : wanted.test(focus.name)) return;
  }
  throw new Error(`Tab never reaches “${String(wanted)}” at ${page.url()}; it stops at: ${stops.join(' | ')}`);
}

/** Tab to the link or button with these words, then Enter; waits for the page that follows. */
export async function enterOn(visitor: Visitor, words: Key | RegExp): Promise<void> {
  await tabTo(visitor, words);
  await visitor.leads(() => visitor.page.keyboard.press('Enter'));
}

/** Tab to the field with this label and type, in place of what is there. */
export async function typeInto(visitor: Visitor, label: Key | RegExp, text: string): Promise<void> {
  await tabTo(visitor, label);
  const writable = await visitor.page.evaluate(() => document.activeElement?.matches('input, textarea') ?? false);
  if (!writable) throw new Error(`“${await focused(visitor.page)}” is no field to type into`);
  await visitor.page.keyboard.press('ControlOrMeta+a');
  await visitor.page.keyboard.type(text);
}

/** The words of what has the focus now. */
export async function focused(page: Page): Promise<string> {
  return (await page.evaluate(focusNow))?.name ?? '';
}

/** In the browser. */
function focusNow(): Focus | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const label =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : null;
  const copy = (label ?? element).cloneNode(true) as HTMLElement;
  for (const aside of copy.querySelectorAll('.optional')) aside.remove();
  const legend = label ? '' : (element.getAttribute('aria-label') ?? '');
  const name = (legend || (copy.textContent ?? '')).replace(/\s+/g, ' ').trim();
  // A box may be drawn by what stands around it.
  const around = [element, element.parentElement, label].filter((one) => one !== null && one !== undefined);
  const drawn = around.some((one) => {
    const style = getComputedStyle(one);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  });
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left + Math.min(box.width, 40) / 2, box.top + Math.min(box.height, 40) / 2];
  const top = document.elementFromPoint(x, y);
  const inSight = top !== null && around.some((one) => one.contains(top) || top.contains(one));
  return { name, drawn, inSight };
}
