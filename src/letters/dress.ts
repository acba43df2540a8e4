import type { T } from '../language/translate.ts';
import type { LetterWords } from './letter.ts';

/** A letter as text and as HTML, with the same words in both. */
export interface Dressed {
  subject: string;
  text: string;
  html: string;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * Puts a letter's words into text and HTML. The HTML is plain enough for every mail program: one column, one button,
 * styles inline because mail programs drop the rest.
 * @param publicUrl without a trailing slash; @param unsubscribePath null where nobody can be unsubscribed yet
 */
export function dress(words: LetterWords, t: T, publicUrl: string, unsubscribePath: string | null): Dressed {
  const url = `${publicUrl}${words.action.path}`;
  const stop = unsubscribePath ? `${publicUrl}${unsubscribePath}` : null;
  const subject = words.subject.replace(/[\r\n]+/g, ' ').slice(0, 200);
  const sections = words.sections ?? [];
  const text = [
    ...words.lines,
    ...sections.map(({ title, items }) => [title, ...items.map((item) => `- ${item}`)].join('\n')),
    `${words.action.label}:\n${url}`,
    '--',
    t('letters.from'),
    ...(stop ? [`${t('letters.stop')}\n${stop}`] : []),
  ].join('\n\n');
  const font = "font-family:'Atkinson Hyperlegible',Verdana,Arial,sans-serif";
  const lines = words.lines
    .map((line) => `<p style="margin:0 0 16px;font-size:17px;line-height:1.5;white-space:pre-line">${escape(line)}</p>`)
    .join('');
  const lists = sections
    .map(
      ({ title, items }) =>
        `<h2 style="margin:24px 0 8px;font-size:19px">${escape(title)}</h2><ul style="margin:0 0 16px;padding-left:24px;font-size:17px;line-height:1.5">${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`,
    )
    .join('');
  const html = `<!doctype html><html><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:24px;${font}"><div style="max-width:560px;margin:0 auto">${lines}${lists}
<p style="margin:24px 0"><a href="${escape(url)}" style="background:#0b5c5c;color:#ffffff;padding:12px 20px;border-radius:8px;text-decoration:none;font-size:17px">${escape(words.action.label)}</a></p>
<p style="margin:0 0 16px;font-size:14px"><a href="${escape(url)}">${escape(url)}</a></p>
<hr style="border:0;border-top:1px solid #999999"><p style="font-size:14px">${escape(t('letters.from'))}${stop ? ` <a href="${escape(stop)}">${escape(t('letters.stop'))}</a>` : ''}</p></div></body></html>`;
  return { subject, text, html };
}
