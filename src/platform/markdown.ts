import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false, maxNesting: 20 });
// A picture from elsewhere would tell its server who reads; it becomes a link to it.
markdown.disable(['image']);
// Whole addresses only: a part of one would lead to a page of ours.
markdown.validateLink = (address) => /^(?:https?:\/\/|mailto:)/i.test(address.trim());

/** What is known of a text besides its words. */
export type Known = {
  /** Names of people that stand in it after an @, and what to show in their place. */
  names?: ReadonlyMap<string, string>;
  /** Titles of pages whose bare addresses stand in it. */
  titles?: ReadonlyMap<string, string>;
};

markdown.inline.ruler.push('mention', (state, silent) => {
  const { names } = state.env as Known;
  if (!names || state.src[state.pos] !== '@') return false;
  const said = [...names.keys()]
    .filter((name) => state.src.startsWith(name, state.pos + 1))
    .toSorted((a, b) => b.length - a.length)[0];
  if (said === undefined) return false;
  if (!silent) state.push('mention', 'span', 0).content = names.get(said) ?? said;
  state.pos += 1 + said.length;
  return true;
});
markdown.renderer.rules['mention'] = (tokens, at) =>
  `<span class="mention">@${markdown.utils.escapeHtml(tokens[at]?.content ?? '')}</span>`;

// A bare address becomes its page's title, with the site's name behind it: a title can claim to be anything.
markdown.core.ruler.after('linkify', 'link_titles', (state) => {
  const { titles } = state.env as Known;
  if (!titles || titles.size === 0) return;
  for (const { children } of state.tokens) {
    for (const [at, token] of (children ?? []).entries()) {
      const address = token.markup === 'linkify' ? String(token.attrGet('href') ?? '') : '';
      const title = titles.get(address);
      const words = children?.[at + 1];
      if (title && words?.type === 'text') words.content = `${title} (${siteOf(address)})`;
    }
  }
});

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

/** The addresses that stand bare in a text, each once: those whose title is worth knowing. @param most at most so many */
export function bareAddresses(text: string, most: number): string[] {
  const found = markdown
    .parse(text, {})
    .flatMap((token) => token.children ?? [])
    .filter((token) => token.type === 'link_open' && token.markup === 'linkify')
    .map((token) => String(token.attrGet('href') ?? ''))
    .filter((address) => /^https?:/i.test(address) && address.length <= 2000);
  return [...new Set(found)].slice(0, most);
}

/** What may come out, whatever goes in: a second wall behind a renderer that makes no HTML of its own. */
const allowed: sanitize.IOptions = {
  allowedTags: [
    'p',
    'br',
    'em',
    'strong',
    's',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'code',
    'pre',
    'hr',
    'h3',
    'h4',
    'h5',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'span',
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedClasses: { span: ['mention'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  // Headings of a text stand below the page's own.
  transformTags: {
    h1: 'h3',
    h2: 'h3',
    h3: 'h4',
    h4: 'h5',
    h6: 'h5',
    a: sanitize.simpleTransform('a', { rel: 'noopener nofollow ugc' }),
  },
};

const most = 2000;
const rendered = new Map<string, string>();

/**
 * Written text as safe HTML. The same text is rendered once and kept while it is in use; the text itself is the key,
 * so nothing is ever mixed up.
 * @param text Markdown as typed, of any content
 * @param known who is called in it, and which pages it names
 */
export function renderMarkdown(text: string, known: Known = {}): string {
  const { names = new Map(), titles = new Map() } = known;
  const key = names.size + titles.size > 0 ? JSON.stringify([text, [...names], [...titles]]) : text;
  let html = rendered.get(key);
  if (html === undefined) html = sanitize(markdown.render(text, known), allowed);
  else rendered.delete(key);
  rendered.set(key, html);
  if (rendered.size > most) {
    const oldest = rendered.keys().next().value;
    if (oldest !== undefined) rendered.delete(oldest);
  }
  return html;
}

/** The words alone on one line, at most `length` characters, for a title or a preview. */
export function plainStart(text: string, length: number): string {
  const words = plainWords(markdown.render(text.slice(0, length * 8)));
  const letters = [...words];
  return letters.length <= length
    ? words
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** The words of any HTML on one line, without a mark of it. They are text: whatever shows them escapes them. */
export function plainWords(html: string): string {
  return sanitize(html, { allowedTags: [], allowedAttributes: {} })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
