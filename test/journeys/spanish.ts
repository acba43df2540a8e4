import type { Page } from 'playwright-core';
import { approachKinds } from '../../src/approach/kind.ts';
import { starterFor } from '../../src/conversation/starters.ts';
import { threadKinds } from '../../src/conversation/conversation.ts';
import { agendaLines } from '../../src/cycle/agenda-lines.ts';
import { sessionPrompts } from '../../src/cycle/session-prompts.ts';
import { focusAreas } from '../../src/district/focus-areas/list.ts';
import { catalogues, type Key } from '../../src/language/catalogue.ts';
import type { Message } from '../../src/language/message.ts';
import { formalities } from '../../src/partnership/partnership.ts';
import { questionSets } from '../../src/reflection/question-set.ts';

/** Shorter pieces may well be Spanish too, or a name. */
const shortest = 12;

const englishDays =
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(January|February|March|April|June|July|August|September|October|November|December)\b/;

/** Every piece of English that a page in Spanish must not show, with where it comes from. */
const english: readonly { piece: string; from: string }[] = [...fromCatalogues(), ...fromDefinitions()];

/** @returns the English sentences and dates that this page shows, seen or folded away, with where they come from */
export async function englishIn(page: Page): Promise<string[]> {
  const text = await page.evaluate(everyWord);
  const found = english.filter(({ piece }) => text.includes(piece)).map(({ piece, from }) => `${from}: ${piece}`);
  const day = englishDays.exec(text)?.[0];
  return day ? [...found, `an English date: ${day}`] : found;
}

function fromCatalogues() {
  return (Object.keys(catalogues.en) as Key[]).flatMap((key) => {
    const spanish = forms(catalogues.es[key]).join(' ');
    return forms(catalogues.en[key])
      .flatMap((text) => text.split(/\{\w+\}/))
      .map((piece) => piece.trim())
      .filter((piece) => piece.length > shortest && !spanish.includes(piece))
      .map((piece) => ({ piece, from: key as string }));
  });
}

function forms(message: Message): string[] {
  return typeof message === 'string' ? [message] : [message.one, message.other];
}

function fromDefinitions() {
  const starters = threadKinds.flatMap((kind) => formalities.map((formality) => starterFor(kind, formality)));
  const all = wordsIn([approachKinds, questionSets, sessionPrompts, agendaLines, starters, focusAreas]);
  return all
    .filter(({ en, es }) => en.length > shortest && !es.includes(en))
    .map(({ en }) => ({ piece: en, from: 'a definition' }));
}

/** Everything inside `value` that is said in both languages. */
function wordsIn(value: unknown): { en: string; es: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'es' in value && typeof value.en === 'string' && typeof value.es === 'string') {
    return [{ en: value.en, es: value.es }];
  }
  return Object.values(value).flatMap(wordsIn);
}

/** In the browser: all text, and what is said of pictures and fields. */
function everyWord(): string {
  const said = [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].flatMap((element) =>
    ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [document.title, document.body.textContent ?? '', ...said].join('\n').replaceAll(/\s+/g, ' ');
}
