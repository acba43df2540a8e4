import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false, maxNesting: 20 });
// A picture from elsewhere would tell its server who reads; it becomes a link to it.
markdown.disable(['image']);

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
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
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
 * so nothing is ever mixed up. @param text Markdown as typed, of any content
 */
export function renderMarkdown(text: string): string {
  let html = rendered.get(text);
  if (html === undefined) html = sanitize(markdown.render(text), allowed);
  else rendered.delete(text);
  rendered.set(text, html);
  if (rendered.size > most) {
    const oldest = rendered.keys().next().value;
    if (oldest !== undefined) rendered.delete(oldest);
  }
  return html;
}

/** The words alone on one line, at most `length` characters, for a title or a preview. */
export function plainStart(text: string, length: number): string {
  const words = sanitize(markdown.render(text.slice(0, length * 8)), { allowedTags: [], allowedAttributes: {} })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...words];
  return letters.length <= length
    ? words
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
