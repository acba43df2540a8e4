import { createContext } from 'hono/jsx';

/** The general words that components say by themselves, in the reader's language. Views never have to pass these. */
export interface UiWords {
  skip: string;
  menu: string;
  product: string;
  tagline: string;
  mainNav: string;
  personMenu: string;
  languages: string;
  footerNav: string;
  optional: string;
  errorTitle: string;
  fieldError: string;
  whoReads: string;
  saving: string;
  saved: string;
  notSaved: string;
  restored: string;
  charactersLeft: string;
  charactersOver: string;
  markdown: string;
  cancel: string;
  asTable: string;
  stateDone: string;
  stateNow: string;
  stateWaits: string;
  stateOpen: string;
  count: string;
  pages: string;
  pageOf: string;
  pageBefore: string;
  pageAfter: string;
}

const keys: readonly (keyof UiWords)[] = [
  'skip',
  'menu',
  'product',
  'tagline',
  'mainNav',
  'personMenu',
  'languages',
  'footerNav',
  'optional',
  'errorTitle',
  'fieldError',
  'whoReads',
  'saving',
  'saved',
  'notSaved',
  'restored',
  'charactersLeft',
  'charactersOver',
  'markdown',
  'cancel',
  'asTable',
  'stateDone',
  'stateNow',
  'stateWaits',
  'stateOpen',
  'count',
  'pages',
  'pageOf',
  'pageBefore',
  'pageAfter',
];

/**
 * Collects the interface's general words from a translator.
 * `t` receives keys such as `ui.skip`. Names in braces are passed through as themselves: `{count}` is filled in by the
 * browser, the others by the component that says them.
 */
export function uiWords(t: (key: `ui.${keyof UiWords}`, params: { count: string }) => string): UiWords {
  return Object.fromEntries(keys.map((key) => [key, t(`ui.${key}`, { count: '{count}' })])) as unknown as UiWords;
}

const silent = Object.fromEntries(keys.map((key) => [key, ''])) as unknown as UiWords;

/** Page provides the words; every component below it reads them. Outside a page they are empty, never another language. */
export const Words = createContext<UiWords>(silent);
