export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Turns the bytes of a text file into text. A byte order mark decides; without one the bytes are UTF-8 if they are valid
 * UTF-8, and otherwise Windows-1252, in which spreadsheets on Windows save CSV. Never fails: every byte has a reading.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decoded(bytes, 'windows-1252');
  }
}

function decoded(bytes: Uint8Array, encoding: Encoding): { text: string; encoding: Encoding } {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
