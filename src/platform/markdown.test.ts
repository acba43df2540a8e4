import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainStart, renderMarkdown } from './markdown.ts';

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
      attributes.replace(/\s(href="(https?:|mailto:)[^"]*"|rel="noopener nofollow ugc"|start="\d+")/g, '').trim(),
    ).toBe('');
  }
  // Whatever is not one of the tags above is text, so no other '<' may be left unescaped.
  expect(html.replace(/<\/?[a-z0-9]+(\s[^<>]*)?\/?>/gi, '')).not.toMatch(/</);
}

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt&colon;alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox)',
  '![x](https://evil.example/spy.gif)',
  '<https://ok.example/"onmouseover="alert(1)>',
  '[a](<https://x.example" onclick="x>)',
  '[x]: javascript:alert(1)\n\n[x]',
  '`<svg onload=alert(1)>`',
  '```html"><script>\n</script>\n```',
  '&#x6A;avascript:alert(1) &lt;script&gt;',
  '//evil.example [x](//evil.example)',
  '\u202Egnp.exe <b style="position:fixed">',
  `${'*'.repeat(5000)}a${'*'.repeat(5000)}`,
  `${'['.repeat(3000)}x${']('.repeat(1000)}`,
  `${'> '.repeat(500)}deep`,
  '<a href="https://x.example" style="x" target=_blank>x</a>',
  '| a | b |\n| - | - |\n| <script> | [x](javascript:1) |',
];

describe('Written text', () => {
  test.each(hostile)('stays text or harmless markup: %#', (text) => expectSafe(renderMarkdown(text)));

  test('never becomes a tag or attribute outside the list, whatever is typed', () => {
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
      '&#58;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectSafe(renderMarkdown(pieces.join('')))),
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
