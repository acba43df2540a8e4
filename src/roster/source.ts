import { unzipSync } from 'fflate';
import { decodeText } from './decode.ts';
import type { IncomingStaff } from './staff.ts';

/** A file as it was uploaded or found in a folder. */
export interface RawFile {
  name: string;
  bytes: Uint8Array;
}

/** A CSV file, decoded. `name` is the bare file name without folders. */
export interface SourceFile {
  name: string;
  text: string;
}

/** Sizes in bytes. */
export interface SourceLimits {
  totalBytes: number;
  entries: number;
}

/** For uploads, which are read inside the server's process. */
export const uploadLimits: SourceLimits = { totalBytes: 96 * 1024 * 1024, entries: 500 };

/** For the command, which has a process of its own. */
export const commandLimits: SourceLimits = { totalBytes: 400 * 1024 * 1024, entries: 2000 };

/** Endings of message keys: `roster.refuse.<reason>`. */
export type SourceRefusal =
  | 'empty'
  | 'no-csv'
  | 'zip-broken'
  | 'zip-unsafe'
  | 'too-many-files'
  | 'too-large'
  | 'two-folders'
  | 'not-text';

export type SourceResult = { ok: true; files: SourceFile[] } | { ok: false; reason: SourceRefusal };

/** What was read, for the list of imports: 'OneRoster 1.2 · export.zip'. Bare file names, at most three of them. */
export function sourceWords(form: IncomingStaff['form'], files: readonly { name: string }[]): string {
  const kinds = { 'oneroster-1.1': 'OneRoster 1.1', 'oneroster-1.2': 'OneRoster 1.2', plain: 'CSV' };
  const names = files.slice(0, 3).map((file) => baseName(file.name).replace(/\p{C}/gu, '').slice(0, 80));
  return [kinds[form], names.join(', ') + (files.length > 3 ? ' …' : '')].join(' · ');
}

/**
 * Parts of a OneRoster bundle that speak about students only (demographics, grades, line items) or about material.
 * They are never opened.
 */
const neverOpened =
  /^(demographics|results?|lineitems?|categories|resources|.+resources|scorescales|userprofiles|(lineitem|result).+)\.csv$/i;

class Refused extends Error {
  readonly reason: SourceRefusal;
  constructor(reason: SourceRefusal) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Reads an upload: CSV files, zips of CSV files, or both. Works in memory only, so a path inside a zip can't reach the
 * disk; paths that try to are refused all the same, because a tool that writes them is not a roster export.
 * Never throws: anything that can't be read is a refusal.
 */
export function readSource(raw: RawFile[], limits: SourceLimits): SourceResult {
  try {
    const parts = raw.filter((file) => file.bytes.length > 0);
    if (parts.length === 0) return { ok: false, reason: 'empty' };
    if (parts.length > limits.entries) return { ok: false, reason: 'too-many-files' };
    let room = limits.totalBytes;
    const files: SourceFile[] = [];
    for (const part of parts) {
      const opened = isZip(part.bytes) ? openZip(part.bytes, { ...limits, totalBytes: room }) : [part];
      for (const file of opened) {
        room -= file.bytes.length;
        if (room < 0) return { ok: false, reason: 'too-large' };
        const source = sourceFile(file);
        if (source) files.push(source);
      }
    }
    return files.length > 0 ? { ok: true, files } : { ok: false, reason: 'no-csv' };
  } catch (error) {
    return { ok: false, reason: error instanceof Refused ? error.reason : 'zip-broken' };
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function sourceFile(file: RawFile): SourceFile | null {
  const name = baseName(file.name);
  if (neverOpened.test(name)) return null;
  if (!/\.(csv|txt|tsv)$/i.test(name)) return null;
  const { text } = decodeText(file.bytes);
  // A picture or a spreadsheet renamed to .csv shows itself by its zero bytes.
  if (text.slice(0, 4096).includes('\0')) throw new Refused('not-text');
  return { name, text };
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** Sizes are taken from the zip's directory before anything is inflated, and checked again after it. */
function openZip(bytes: Uint8Array, limits: SourceLimits): RawFile[] {
  let entries = 0;
  let total = 0;
  const declared = new Map<string, number>();
  const wanted = unzipSync(bytes, {
    filter: (entry) => {
      entries += 1;
      if (entries > limits.entries) throw new Refused('too-many-files');
      if (isUnsafe(entry.name)) throw new Refused('zip-unsafe');
      if (!isWanted(entry.name)) return false;
      total += Math.max(entry.originalSize, entry.size);
      if (total > limits.totalBytes) throw new Refused('too-large');
      if (declared.has(entry.name)) throw new Refused('zip-unsafe');
      declared.set(entry.name, entry.originalSize);
      return true;
    },
  });
  const files = Object.entries(wanted).map(([name, content]) => ({ name, bytes: content }));
  if (files.some((file) => file.bytes.length !== declared.get(file.name))) throw new Refused('zip-broken');
  const folders = new Set(files.map((file) => file.name.split('/').slice(0, -1).join('/')));
  if (folders.size > 1) throw new Refused('two-folders');
  return files;
}

function isUnsafe(path: string): boolean {
  return /^([/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..') || path.includes('\0');
}

/** Leaves out what Macs and archivers add beside the files. */
function isWanted(path: string): boolean {
  const parts = path.split(/[/\\]/);
  const name = parts.at(-1) ?? '';
  if (parts.includes('__MACOSX') || name.startsWith('.')) return false;
  return /\.(csv|txt|tsv)$/i.test(name) && !neverOpened.test(name);
}
