import type { Key } from '../../language/catalogue.ts';
import type { Kept, Received } from '../../platform/files/receive.ts';
import type { Problem } from '../../platform/http/form.ts';

/** A picture or file beside a post, without its bytes. */
export interface Attachment {
  id: string;
  name: string;
  kind: 'picture' | 'file';
  /** Of bytes, for people. */
  size: number;
  /** Of pictures. */
  width: number | null;
  height: number | null;
  /** What the picture shows, for those who don't see it; '' when nobody said. */
  alt: string;
}

/** The longest description of a picture, in characters. */
export const longestAlt = 500;

/** The endings that the file dialog offers first; what a file is shows only in its content. */
export const offeredKinds =
  'image/jpeg,image/png,image/gif,image/webp,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv,.md,.mp3,.m4a,.mp4,.zip';

/** Files that were sent, as ones to keep or as what to say about them. All or none: nobody wants half of a set. */
export function judgeFiles(
  received: readonly Received[],
  room: number,
): { ok: true; files: Kept[] } | { ok: false; problems: Problem<Key>[] } {
  const problems: Problem<Key>[] = received
    .filter((file) => !file.ok)
    .map((file) => ({ field: 'attached', key: `conversation.file.${file.why}`, params: { name: file.name } }));
  if (problems.length > 0) return { ok: false, problems: [...problems, { field: '', key: 'conversation.file.again' }] };
  const files = received.filter((file) => file.ok);
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  return bytes > room
    ? { ok: false, problems: [{ field: 'attached', key: 'conversation.file.no_room' }] }
    : { ok: true, files };
}

/** What a file takes, in bytes. */
export function sizeOf(file: Kept): number {
  return file.bytes.length + (file.drawn?.preview.length ?? 0);
}

/** Descriptions typed one a line, for the pictures in their order. */
export function altsFor(files: readonly Kept[], typed: string): string[] {
  const lines = typed.split('\n').map((line) => line.trim().slice(0, longestAlt));
  let at = 0;
  return files.map((file) => (file.group === 'picture' ? (lines[at++] ?? '') : ''));
}
