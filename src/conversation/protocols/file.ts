import { z } from 'zod';
import type { Key } from '../../language/catalogue.ts';
import { readDefinition, type Wrong } from './definition.ts';
import type { OwnDefinition } from './own.ts';

/** How a file says what it is. The version is raised when an older product could not read it any more. */
const format = 'peer-partner-conversation-protocol';
const formatVersion = 1;

/** The largest file, in bytes: a protocol is a page of text; this is a hundred pages. */
export const largestFile = 200_000;

const envelope = z.object({ format: z.literal(format), formatVersion: z.int().min(1), protocol: z.unknown() });

/** A protocol as the text of a file. */
export function toFile(definition: OwnDefinition): string {
  return `${JSON.stringify({ format, formatVersion, protocol: definition }, null, 2)}\n`;
}

/** A name for the file that every system can write. */
export function fileName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
  return `${plain.slice(0, 60) || 'conversation'}.json`;
}

/** What a file holds. */
export type ReadFile =
  | { ok: true; value: OwnDefinition }
  /** `reason`: the file as a whole; else each thing that is wrong in it, with its place. */
  | { ok: false; reason: Key; wrong?: undefined }
  | { ok: false; reason?: undefined; wrong: Wrong[] };

/** Reads a file. Whatever is in it: it is a protocol, or there is a reason why not. */
export function fromFile(bytes: Uint8Array): ReadFile {
  if (bytes.length === 0) return { ok: false, reason: 'protocol.file.none' };
  if (bytes.length > largestFile) return { ok: false, reason: 'protocol.file.large' };
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, reason: 'protocol.file.unreadable' };
  }
  const read = envelope.safeParse(given);
  if (!read.success) return { ok: false, reason: 'protocol.file.other' };
  if (read.data.formatVersion > formatVersion) return { ok: false, reason: 'protocol.file.newer' };
  return readDefinition(read.data.protocol);
}
