import { namesInZip } from './zip-names.ts';

/** What a file is by its content. Its name is only asked where several names fit the same content. */
export interface FileKind {
  /** Pictures are drawn again before anybody sees them; files are only ever handed out as downloads. */
  group: 'picture' | 'file';
  type: string;
  /** Name endings that fit, the usual one first. */
  endings: readonly string[];
}

/** Why a content is not taken: a program, a picture in a form we can't read, or nothing that we know. */
export type UnwantedKind = 'program' | 'picture_kind' | 'unknown';

const picture = (type: string, ...endings: string[]): FileKind => ({ group: 'picture', type, endings });
const file = (type: string, ...endings: string[]): FileKind => ({ group: 'file', type, endings });

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** Contents that begin with the same bytes, whatever they hold. */
const beginnings: readonly [bytes: string, at: number, kind: FileKind | UnwantedKind][] = [
  ['\xff\xd8\xff', 0, picture('image/jpeg', 'jpg', 'jpeg')],
  ['\x89PNG\r\n\x1a\n', 0, picture('image/png', 'png')],
  ['GIF87a', 0, picture('image/gif', 'gif')],
  ['GIF89a', 0, picture('image/gif', 'gif')],
  ['WEBP', 8, picture('image/webp', 'webp')],
  ['ftypavif', 4, picture('image/avif', 'avif')],
  ['ftyphei', 4, 'picture_kind'],
  ['ftyphev', 4, 'picture_kind'],
  ['ftypmif1', 4, 'picture_kind'],
  ['ftypmsf1', 4, 'picture_kind'],
  ['II*\0', 0, 'picture_kind'],
  ['MM\0*', 0, 'picture_kind'],
  ['BM', 0, 'picture_kind'],
  ['%PDF-', 0, file('application/pdf', 'pdf')],
  ['{\\rtf', 0, file('application/rtf', 'rtf')],
  ['ftypM4A', 4, file('audio/mp4', 'm4a')],
  ['ftypqt', 4, file('video/quicktime', 'mov')],
  ['ftyp', 4, file('video/mp4', 'mp4', 'm4v')],
  ['ID3', 0, file('audio/mpeg', 'mp3')],
  ['\xff\xfb', 0, file('audio/mpeg', 'mp3')],
  ['OggS', 0, file('audio/ogg', 'ogg', 'oga', 'opus')],
  ['WAVE', 8, file('audio/wav', 'wav')],
  ['\x1aE\xdf\xa3', 0, file('video/webm', 'webm')],
  ['MZ', 0, 'program'],
  ['\x7fELF', 0, 'program'],
  ['\xca\xfe\xba\xbe', 0, 'program'],
  ['\xcf\xfa\xed\xfe', 0, 'program'],
  ['#!', 0, 'program'],
];

/** What lies in a zip tells what it is. */
const packed: readonly [entry: string, kind: FileKind][] = [
  ['word/document.xml', file(`${openXml}.wordprocessingml.document`, 'docx')],
  ['xl/workbook.xml', file(`${openXml}.spreadsheetml.sheet`, 'xlsx')],
  ['ppt/presentation.xml', file(`${openXml}.presentationml.presentation`, 'pptx')],
  ['META-INF/container.xml', file('application/epub+zip', 'epub')],
];
const openDocumentKinds = file(`${openDocument}.text`, 'odt', 'ods', 'odp');
const packedProgram =
  /(^|\/)(vbaProject\.bin|META-INF\/MANIFEST\.MF|AndroidManifest\.xml)$|\.(exe|dll|scr|com|bat|cmd|ps1|vbs|js|jar|msi|lnk|hta)$/i;

/** Text that a program or a browser would run. SVG is such a text: it may hold script. */
const running = /^\s*(?:<[!?a-z/]|@echo\b|#!)/i;

/**
 * What a file is, by its first bytes, or by what a zip lists; nothing is ever unpacked.
 * @param name asked only for what its content leaves open (a table or a note, an older office document)
 */
export function kindOf(bytes: Uint8Array, name: string): FileKind | UnwantedKind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64)).toString('latin1');
  if (start.startsWith('PK')) return kindOfZip(bytes, name);
  const ending = endingOf(name);
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return ['doc', 'xls', 'ppt'].includes(ending) ? file('application/x-ole-storage', ending) : 'unknown';
  const text = asText(bytes);
  if (text !== null && text.startsWith('#!')) return 'program';
  // Two letters are enough for a drawing or a program only where the rest is no text.
  const found = beginnings.find(([sign, at]) => start.startsWith(sign, at) && (text === null || sign.length > 2));
  if (found) return found[2];
  if (text === null) return 'unknown';
  if (running.test(text)) return 'program';
  const written = ['csv', 'tsv', 'md'].includes(ending) ? ending : 'txt';
  return file(written === 'csv' ? 'text/csv' : 'text/plain', written);
}

function kindOfZip(bytes: Uint8Array, name: string): FileKind | UnwantedKind {
  const names = namesInZip(bytes);
  if (!names) return 'unknown';
  if (names.some((entry) => packedProgram.test(entry))) return 'program';
  const kind = packed.find(([entry]) => names.includes(entry))?.[1];
  if (kind) return kind;
  const ending = endingOf(name);
  if (names.includes('content.xml') && openDocumentKinds.endings.includes(ending))
    return file(`${openDocument}.${{ odt: 'text', ods: 'spreadsheet' }[ending] ?? 'presentation'}`, ending);
  return file('application/zip', 'zip');
}

/** 'pdf' of 'Plan.PDF'; '' without one. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The whole as text when it is that: well-formed UTF-8 without control characters. */
function asText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // oxlint-disable-next-line no-control-regex
    return /[\x00-\x08\x0e-\x1f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}
