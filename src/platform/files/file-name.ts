import type { FileKind } from './kind-of.ts';
import { endingOf } from './kind-of.ts';

const longest = 100;
// Marks that turn the direction of writing or take no room: with them 'annexe.txt' can hide another ending.
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name under which a file can be kept and saved anywhere: the last part of a path, visible characters only, with an
 * ending that fits what the file is. @param given as the browser sent it
 */
export function fileName(given: string, kind: Pick<FileKind, 'endings'>): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = last
    .replace(unseen, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const ending = endingOf(visible);
  const [usual = 'bin'] = kind.endings;
  const stem = ending && kind.endings.includes(ending) ? visible.slice(0, -ending.length - 1) : visible;
  const kept = [...stem].slice(0, longest).join('').trim().replace(/\.+$/, '');
  const safe = kept === '' || reserved.test(kept) ? `file${kept ? `-${kept}` : ''}` : kept;
  return `${safe}.${ending && kind.endings.includes(ending) ? ending : usual}`;
}

/** The header that names a download (RFC 6266), for old programs in plain letters too. */
export function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '_');
  const all = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain || 'file'}"; filename*=UTF-8''${all}`;
}
