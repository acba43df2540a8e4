/** A zip with more entries is nothing that partners share. */
const mostEntries = 5000;
const endRecord = 0x06054b50;
const entryRecord = 0x02014b50;

/**
 * The names that a zip lists in its central directory (APPNOTE 4.3.12), without unpacking anything. Null when the list
 * can't be read.
 */
export function namesInZip(bytes: Uint8Array): string[] | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The end record is 22 bytes and a comment of at most 65,535.
  let end = view.length - 22;
  const farthest = Math.max(0, end - 65_535);
  while (end >= farthest && view.readUInt32LE(end) !== endRecord) end -= 1;
  if (end < farthest) return null;
  const count = view.readUInt16LE(end + 10);
  let at = view.readUInt32LE(end + 16);
  if (count > mostEntries) return null;
  const names: string[] = [];
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || view.readUInt32LE(at) !== entryRecord) return null;
    const length = view.readUInt16LE(at + 28);
    if (at + 46 + length > end) return null;
    names.push(view.toString('utf8', at + 46, at + 46 + length));
    at += 46 + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return names;
}
