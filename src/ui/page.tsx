import type { Child } from 'hono/jsx';
import { useContext } from 'hono/jsx';
import { actionColours } from './colour.ts';
import { Header } from './header.tsx';
import { type UiWords, Words } from './words.ts';

/** The words of the frame; the same ones that components use. */
export type ShellWords = UiWords;

/** Everything the frame around a page needs to know about this request. */
export interface Shell {
  lang: 'en' | 'es';
  nonce: string;
  assets: { js: string; css: string };
  district?: { name: string; logoUrl?: string | null; actionColour?: string | null };
  homeHref?: string;
  nav: readonly { href: string; label: string; current?: boolean; count?: number }[];
  person?: { id?: string; name: string; menu: readonly { href: string; label: string; post?: boolean }[] };
  languages: readonly { code: 'en' | 'es'; label: string; href: string }[];
  footer?: readonly { href: string; label: string }[];
  words: ShellWords;
  /** Topics whose changes refresh this page while it is open. */
  liveTopics?: readonly string[];
  notice?: { kind: 'done' | 'info' | 'problem'; text: string };
  demo?: { text: string; href: string; label: string };
}

/** Turns a page into the text of a document; JSX has no doctype of its own. */
export function renderPage(node: { toString(): string | Promise<string> }): string | Promise<string> {
  const html = node.toString();
  return typeof html === 'string' ? `<!doctype html>${html}` : html.then((text) => `<!doctype html>${text}`);
}

/** Turns a part of a page into text, for a page that takes it in where it stands. */
export function renderPart(words: UiWords, node: Child): string | Promise<string> {
  const part: { toString(): string | Promise<string> } = <Words.Provider value={words}>{node}</Words.Provider>;
  return part.toString();
}

/**
 * A whole document. `title` is the page's own name (the product's is added); `hue` 1 to 8 is a partnership's colour;
 * `wide` is for boards and tables; `back` is the one way up. Children start with an `h1`.
 */
export function Page(props: {
  shell: Shell;
  title: string;
  wide?: boolean;
  hue?: number;
  back?: { href: string; label: string };
  children?: Child;
}) {
  const { shell } = props;
  const topics = shell.liveTopics ?? [];
  return (
    <html lang={shell.lang}>
      <Head shell={shell} title={props.title} />
      <body class={props.hue ? `hue-${props.hue}` : undefined} data-person={shell.person?.id}>
        <Words.Provider value={shell.words}>
          <a class="skip" href="#main">
            {shell.words.skip}
          </a>
          <Header shell={shell} />
          <main
            id="main"
            class={props.wide ? 'main main-wide' : 'main'}
            tabindex={-1}
            data-controller={topics.length > 0 ? 'live' : undefined}
            data-live-topics-value={topics.length > 0 ? topics.join(',') : undefined}
          >
            {props.back ? (
              <p class="back">
                <a href={props.back.href}>{props.back.label}</a>
              </p>
            ) : null}
            {shell.notice ? (
              // Kept when the page refreshes itself, as it does for the reader's own change too.
              <div
                id="notice"
                class={`notice notice-${shell.notice.kind}`}
                role="status"
                data-keep
                data-turbo-temporary
              >
                {shell.notice.text}
              </div>
            ) : null}
            {props.children}
          </main>
          <Footer shell={shell} />
        </Words.Provider>
      </body>
    </html>
  );
}

/** The document's head. The stylesheet and script reload the page when a new version of them is out. */
function Head(props: { shell: Shell; title: string }) {
  const { shell } = props;
  const colours = shell.district?.actionColour ? actionColours(shell.district.actionColour) : undefined;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${props.title} · ${shell.words.product}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f8f3ea" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1c1916" />
      <meta name="csp-nonce" content={shell.nonce} />
      <meta name="turbo-refresh-method" content="morph" />
      <meta name="turbo-refresh-scroll" content="preserve" />
      <meta name="turbo-cache-control" content="no-preview" />
      <meta name="view-transition" content="same-origin" />
      {shell.liveTopics ? <meta name="turbo-prefetch" content="false" /> : null}
      <link rel="stylesheet" href={shell.assets.css} data-turbo-track="reload" />
      {colours ? (
        <style nonce={shell.nonce} data-turbo-track="dynamic">
          {`:root{--action:light-dark(${colours.light},${colours.dark});--on-action:light-dark(${colours.onLight},${colours.onDark})}`}
        </style>
      ) : null}
      <script type="module" src={shell.assets.js} nonce={shell.nonce} data-turbo-track="reload" />
      <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
      <link rel="manifest" href="/assets/manifest.webmanifest" />
    </head>
  );
}

/** The end of the page: languages, and the few places that matter from everywhere. */
function Footer(props: { shell: Shell }) {
  const words = useContext(Words);
  const { shell } = props;
  return (
    <footer class="footer">
      <div class="footer-in">
        <p class="tagline">{words.tagline}</p>
        {shell.footer?.length ? (
          <nav aria-label={words.footerNav}>
            <ul class="inline-list">
              {shell.footer.map((link) => (
                <li>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {shell.languages.length > 1 ? (
          <nav aria-label={words.languages}>
            <ul class="inline-list">
              {shell.languages.map((language) => (
                <li>
                  <a
                    href={language.href}
                    lang={language.code}
                    hreflang={language.code}
                    aria-current={language.code === shell.lang ? 'true' : undefined}
                  >
                    {language.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
    </footer>
  );
}
