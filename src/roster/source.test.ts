import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode.ts';
import { readSource, uploadLimits } from './source.ts';

const zip = (entries: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );
const read = (name: string, bytes: Uint8Array, limits = uploadLimits) => readSource([{ name, bytes }], limits);
const utf16 = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

describe('an upload', () => {
  test('may be a zip with the files in a folder, and what a Mac adds is left out', () => {
    const result = read(
      'roster.zip',
      zip({
        'export/users.csv': 'a',
        'export/orgs.csv': 'b',
        '__MACOSX/export/._users.csv': 'x',
        'export/.DS_Store': 'x',
      }),
    );
    expect(result).toEqual({
      ok: true,
      files: [
        { name: 'users.csv', text: 'a' },
        { name: 'orgs.csv', text: 'b' },
      ],
    });
  });

  test('never has its demographics or results opened', () => {
    const result = read(
      'roster.zip',
      zip({ 'users.csv': 'a', 'demographics.csv': 'birthday', 'results.csv': 'marks', 'lineItems.csv': 'x' }),
    );
    expect(result).toEqual({ ok: true, files: [{ name: 'users.csv', text: 'a' }] });
  });

  test('may be in any of the encodings that spreadsheets save', () => {
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from('José')]))).toEqual({
      text: 'José',
      encoding: 'utf-8',
    });
    expect(decodeText(utf16('Muñoz'))).toEqual({ text: 'Muñoz', encoding: 'utf-16le' });
    expect(decodeText(new Uint8Array([0x4d, 0x75, 0xf1, 0x6f, 0x7a, 0x80]))).toEqual({
      text: 'Muñoz€',
      encoding: 'windows-1252',
    });
  });

  test.each([
    ['climbs out of its folder', { '../users.csv': 'a' }, 'zip-unsafe'],
    ['has an absolute path', { '/etc/users.csv': 'a' }, 'zip-unsafe'],
    ['has a drive letter', { 'C:\\users.csv': 'a' }, 'zip-unsafe'],
    ['has the same part in two folders', { 'a/users.csv': 'a', 'b/users.csv': 'b' }, 'two-folders'],
    ['has no CSV', { 'readme.md': 'a' }, 'no-csv'],
  ])('is refused when it %s', (_, entries, reason) => {
    expect(read('x.zip', zip(entries as Record<string, string>))).toEqual({ ok: false, reason });
  });

  test('is refused before it is inflated when it would grow too large', () => {
    const bomb = zip({ 'users.csv': new Uint8Array(3_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    // Its content is damaged, so inflating it would give another reason.
    bomb.fill(0xff, 60, 100);
    expect(read('x.zip', bomb, { totalBytes: 1_000_000, entries: 10 })).toEqual({ ok: false, reason: 'too-large' });
  });

  test('is refused when a zip lies about the size of what is in it', () => {
    const bytes = zip({ 'users.csv': 'id,name\n'.repeat(200) });
    const directory = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(bytes.buffer).setUint32(directory + 24, 5_000, true);
    expect(read('x.zip', bytes)).toEqual({ ok: false, reason: 'zip-broken' });
  });

  test('is refused when it has too many files', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.csv`, 'a']));
    expect(read('x.zip', zip(many), { totalBytes: 1000, entries: 10 })).toEqual({
      ok: false,
      reason: 'too-many-files',
    });
  });

  test('is refused when it is a spreadsheet or a picture with another name', () => {
    expect(read('staff.csv', new Uint8Array([0x89, 0x50, 0, 0, 1, 2]))).toEqual({ ok: false, reason: 'not-text' });
    expect(read('staff.xlsx', zip({ 'xl/workbook.xml': '<x/>' }))).toEqual({ ok: false, reason: 'no-csv' });
    expect(read('nothing.csv', new Uint8Array())).toEqual({ ok: false, reason: 'empty' });
  });

  test('never throws, whatever its bytes are', () => {
    const whole = zip({ 'users.csv': 'sourcedId,givenName,familyName\n1,A,B\n' });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(whole.length - 1), fc.nat(255), (noise, at, byte) => {
        const damaged = whole.slice();
        damaged[at] = byte;
        for (const bytes of [noise, new Uint8Array([0x50, 0x4b, 3, 4, ...noise]), damaged, whole.slice(0, at)]) {
          const result = read('x.csv', bytes);
          expect(typeof result.ok).toBe('boolean');
        }
      }),
    );
  });
});
