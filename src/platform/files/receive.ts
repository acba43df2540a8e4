import { fileName } from './file-name.ts';
import { kindOf, type UnwantedKind } from './kind-of.ts';
import { redraw } from './picture.ts';
import type { Scanner } from './scanner.ts';

/** A file that can be kept as it is. */
export interface Kept {
  ok: true;
  name: string;
  group: 'picture' | 'file';
  type: string;
  bytes: Uint8Array;
  /** Of pictures. */
  drawn: { width: number; height: number; preview: Uint8Array } | null;
}

export type Refusal =
  | UnwantedKind
  | 'too_many'
  | 'too_large'
  | 'empty'
  | 'picture_broken'
  | 'picture_too_big'
  | 'infected'
  | 'unscanned';

/** One file that somebody sent, looked at. */
export type Received = Kept | { ok: false; name: string; why: Refusal };

export const mostFiles = 5;
export const mostBytes = 10 * 1024 * 1024;

/** Looks at each file: what it is by its content, whether it is clean, and draws pictures again. */
export async function receive(files: readonly File[], scan: Scanner): Promise<Received[]> {
  if (files.length > mostFiles) return [{ ok: false, name: '', why: 'too_many' }];
  const received: Received[] = [];
  // One after the other, so that five pictures take the memory of one.
  for (const file of files) received.push(await receiveOne(file, scan));
  return received;
}

async function receiveOne(file: File, scan: Scanner): Promise<Received> {
  const refused = (why: Refusal): Received => ({
    ok: false,
    name: fileName(file.name, { endings: [] }).replace(/\.bin$/, ''),
    why,
  });
  if (file.size === 0) return refused('empty');
  if (file.size > mostBytes) return refused('too_large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = kindOf(bytes, file.name);
  if (typeof kind === 'string') return refused(kind);
  const verdict = await scan(bytes);
  if (verdict !== 'clean') return refused(verdict === 'infected' ? 'infected' : 'unscanned');
  if (kind.group === 'file')
    return { ok: true, name: fileName(file.name, kind), group: 'file', type: kind.type, bytes, drawn: null };
  const picture = await redraw(bytes);
  if (typeof picture === 'string') return refused(picture);
  const { width, height, preview, type, ending } = picture;
  // Its own ending goes: it may be drawn as another kind.
  const stem = fileName(file.name, kind).replace(/\.[a-z0-9]+$/i, '');
  return {
    ok: true,
    name: fileName(stem, { endings: [ending] }),
    group: 'picture',
    type,
    bytes: picture.bytes,
    drawn: { width, height, preview },
  };
}
