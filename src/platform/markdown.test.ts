import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileMarkdown } from '../../test/hostile/markdown.ts';
import { bareAddresses, plainStart, renderMarkdown } from './markdown.ts';

const tags = new Set([
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
]);

/** Every tag with its attributes, read the way a browser's tokenizer would find them. */
function opened(html: string): { name: string; attributes: string }[] {
  return [...html.matchAll(/<([a-z][^\s/>]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi)].map((m) => ({
    name: (m[1] ?? '').toLowerCase(),
    attributes: m[2] ?? '',
  }));
}

function expectSafe(html: string): void {
  for (const { name, attributes } of opened(html)) {
    expect(tags).toContain(name);
    expect(
      attributes
        .replace(/\s(href="(https?:|mailto:)[^"]*"|rel="noopener nofollow ugc"|start="\d+"|class="mention")/g, '')
        .trim(),
    ).toBe('');
  }
  // Whatever is not one of the tags above is text, so no other '<' may be left unescaped.
  expect(html.replace(/<\/?[a-z0-9]+(\s[^<>]*)?\/?>/gi, '')).not.toMatch(/</);
}

describe('Written text', () => {
  const known = {
    names: new Map([
      ['Ana', '<img src=x onerror=alert(1)>"'],
      ['x', "' onclick='alert(1)"],
    ]),
    titles: new Map([
      ['https://x.example', '<script>alert(1)</script>'],
      ['https://ok.example', '" onmouseover="alert(1)'],
    ]),
  };

  test('stays text or harmless markup, by a list of hundreds of ways to become more', { timeout: 60_000 }, () => {
    expect(hostileMarkdown.length).toBeGreaterThan(1200);
    for (const [at, text] of hostileMarkdown.entries()) {
      expectSafe(renderMarkdown(text));
      if (at % 3 > 0) continue;
      expectSafe(renderMarkdown(`@Ana @x https://ok.example ${text}`, known));
      expect(plainStart(text, 70).length).toBeLessThanOrEqual(140);
      for (const address of bareAddresses(text, 3)) expect(address).toMatch(/^https?:\/\//i);
    }
  });

  test('leads to whole addresses only', () => {
    for (const address of ['/sign-out', '//evil.example', '#x', '?x', 'x', '\\\\evil', 'javascript:x', 'https:x'])
      expect(renderMarkdown(`[x](${address})`)).not.toContain('href');
    expect(renderMarkdown('[x](HTTPS://ok.example) [y](mailto:ana@ok.example)').match(/href/g)).toHaveLength(2);
  });

  test('shows who is called and what a page is called, as text', () => {
    const html = renderMarkdown('@Ana and @Ben: https://x.example, `@Ana`', {
      names: new Map([['Ana', 'Ana & <b>']]),
      titles: new Map([['https://x.example', 'A <i>title</i>']]),
    });
    expect(html).toBe(
      '<p><span class="mention">@Ana &amp; &lt;b&gt;</span> and @Ben: <a href="https://x.example" rel="noopener nofollow ugc">A &lt;i&gt;title&lt;/i&gt; (x.example)</a>, <code>@Ana</code></p>\n',
    );
    expect(renderMarkdown('@Ana')).toBe('<p>@Ana</p>\n');
  });

  test('never becomes a tag or attribute outside the list, whatever is typed', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '[',
      ']',
      '(',
      ')',
      '*',
      '_',
      '`',
      '&',
      '#',
      '!',
      '\n',
      ' ',
      'a',
      'javascript:',
      'https://x.example',
      'on',
      '=',
      '\\',
      '|',
      '-',
      '<script',
      '</a>',
      '@Ana',
      '&#58;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectSafe(renderMarkdown(pieces.join(''), known))),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => expectSafe(renderMarkdown(text))),
      { numRuns: 500 },
    );
  });

  test('keeps emphasis, lists, links and line breaks', () => {
    expect(renderMarkdown('**bold** and [a link](https://ok.example)')).toBe(
      '<p><strong>bold</strong> and <a href="https://ok.example" rel="noopener nofollow ugc">a link</a></p>\n',
    );
    expect(renderMarkdown('- one\n- two')).toContain('<li>one</li>');
    expect(renderMarkdown('one\ntwo')).toContain('<br />');
    expect(renderMarkdown('# A title')).toContain('<h3>');
  });

  test('begins a title with its first words', () => {
    expect(plainStart('**Today** they argued & laughed <b>', 80)).toBe('Today they argued & laughed <b>');
    expect(plainStart('abcdefghij', 5)).toBe('abcd…');
    expect(plainStart('', 5)).toBe('');
  });
});
