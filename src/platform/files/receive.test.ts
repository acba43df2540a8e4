import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { disposition, fileName } from './file-name.ts';
import { kindOf } from './kind-of.ts';
import { mostBytes, type Received, receive } from './receive.ts';

/** For a machine that has much else to do. */
const slow = { timeout: 60_000 };
const clean = async () => 'clean' as const;
const one = async (name: string, content: Uint8Array | string): Promise<Received> => {
  const [received] = await receive([new File([content as BlobPart], name)], clean);
  if (!received) throw new Error('nothing received');
  return received;
};
const why = async (name: string, content: Uint8Array | string) => {
  const received = await one(name, content);
  return received.ok ? `taken as ${received.type}` : received.why;
};
const flat = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 90, b: 40, alpha: 0.5 } } });
const jpeg = await flat(800, 600).jpeg().toBuffer();
const png = await flat(60, 40, 4).png().toBuffer();

describe('A picture', () => {
  it('loses where it was taken, by which camera, and everything else that came with it', async () => {
    const told = await flat(300, 200)
      .withExif({
        IFD0: { Make: 'CameraMaker', Model: 'Model7', Artist: 'Ana Ruiz', ImageDescription: 'secret-words' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '39/1 44/1 21/1',
          GPSLongitudeRef: 'W',
          GPSLongitude: '104/1 59/1 5/1',
        },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>xmp-words</rdf></x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect((await sharp(told).metadata()).exif?.toString('latin1')).toContain('CameraMaker');
    const received = await one('IMG_0001.JPG', told);
    if (!received.ok || !received.drawn) throw new Error('refused');
    for (const bytes of [received.bytes, received.drawn.preview]) {
      const { exif, xmp, iptc, icc } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, icc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, icc: undefined });
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/CameraMaker|Ana Ruiz|secret-words|xmp-words|GPS|Exif/);
    }
    expect(received).toMatchObject({ name: 'IMG_0001.jpg', group: 'picture', type: 'image/jpeg' });
  });

  it('stands upright and is no larger than a screen needs', async () => {
    const lying = await flat(3000, 1000).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const received = await one('board.jpeg', lying);
    expect(received).toMatchObject({ ok: true, drawn: { width: 667, height: 2000 } });
  });

  it.each([
    ['png', () => flat(60, 40, 4).png(), 'image/png'],
    ['gif', () => flat(20, 20).gif(), 'image/png'],
    ['webp', () => flat(20, 20).webp(), 'image/jpeg'],
    ['avif', () => flat(20, 20).avif({ effort: 0 }), 'image/jpeg'],
  ])('of the kind %s is drawn again', async (ending, make, type) => {
    const bytes = await make().toBuffer();
    const received = await one(`x.${ending}`, bytes);
    expect(received).toMatchObject({ ok: true, group: 'picture', type });
    if (received.ok) expect(Buffer.from(received.bytes).equals(bytes)).toBe(false);
  });

  it('that is also something else comes out as a picture and nothing else', async () => {
    const script = '<script>alert(1)</script>';
    const both: [string, Uint8Array][] = [
      ['script behind a picture', Buffer.concat([png, Buffer.from(script)])],
      ['zip behind a picture', Buffer.concat([jpeg, Buffer.from(zipSync({ 'a.html': strToU8(script) }))])],
      [
        'script in a comment',
        Buffer.concat([
          jpeg.subarray(0, 2),
          Buffer.from([0xff, 0xfe, 0, script.length + 2]),
          Buffer.from(script),
          jpeg.subarray(2),
        ]),
      ],
    ];
    for (const [title, bytes] of both) {
      const received = await one('both.png', bytes);
      expect(received.ok, title).toBe(true);
      if (received.ok) expect(Buffer.from(received.bytes).toString('latin1'), title).not.toMatch(/<script|a\.html/);
    }
  });

  it('that is broken, cut off or only claims to be one is refused', async () => {
    expect(await why('cut.jpg', jpeg.subarray(0, 700))).toBe('picture_broken');
    expect(await why('cut.png', png.subarray(0, 60))).toBe('picture_broken');
    expect(await why('gif-and-script.gif', 'GIF89a/*<svg/onload=alert(1)>*/=alert(1)//')).toBe('picture_broken');
    expect(await why('x.png', Buffer.concat([png.subarray(0, 8), Buffer.alloc(200)]))).toBe('picture_broken');
    expect(await why('photo.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))).toBe('picture_kind');
  });

  it('that would fill the memory when opened is refused before it is', slow, async () => {
    // A PNG header that promises 60,000 by 60,000 pixels (PNG 11.2.1), and one that really holds 81 million.
    const header = Buffer.from(png);
    header.writeUInt32BE(60_000, 16);
    header.writeUInt32BE(60_000, 20);
    header.writeUInt32BE(crc32(header.subarray(12, 29)), 29);
    expect(await why('bomb.png', header)).toBe('picture_too_big');
    const wide = await flat(9000, 9000).png({ compressionLevel: 1 }).toBuffer();
    expect(wide.length).toBeLessThan(3_000_000);
    expect(await why('bomb.png', wide)).toBe('picture_too_big');
  });
});

describe('A file', () => {
  it.each([
    ['notes.txt', 'Three ideas for Tuesday', 'text/plain', 'notes.txt'],
    ['marks.csv', 'group,count\nA,3\n', 'text/csv', 'marks.csv'],
    ['código.js', 'alert(1)', 'text/plain', 'código.js.txt'],
    ['paper.pdf', '%PDF-1.7\n%\xe2', 'application/pdf', 'paper.pdf'],
    ['paper.html', '%PDF-1.7\n<script>', 'application/pdf', 'paper.html.pdf'],
    [
      'plan.docx',
      zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('x') }),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'plan.docx',
    ],
    [
      'renamed.png',
      zipSync({ 'xl/workbook.xml': strToU8('x') }),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'renamed.png.xlsx',
    ],
    [
      'sheet.ods',
      zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('x') }),
      'application/vnd.oasis.opendocument.spreadsheet',
      'sheet.ods',
    ],
    [
      'old.doc',
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on \0', 'latin1'),
      'application/x-ole-storage',
      'old.doc',
    ],
    ['talk.mp3', Buffer.from('ID3\x04\0\0', 'latin1'), 'audio/mpeg', 'talk.mp3'],
  ])('%s is what its content is', async (name, content, type, kept) => {
    expect(await one(name, content)).toMatchObject({ ok: true, group: 'file', type, name: kept });
  });

  it.each([
    ['page.html', '<!doctype html><script>alert(1)</script>'],
    ['picture.png', '<html><body onload=alert(1)>'],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['drawing.svg', '<?xml version="1.0"?><svg><script>alert(1)</script></svg>'],
    ['drawing.txt', '\ufeff  \n<svg><use href="data:image/svg+xml,x"/></svg>'],
    ['run.txt', '#!/bin/sh\nrm -rf /'],
    ['run.bat', '@echo off\r\ndel *.*'],
    ['setup.pdf', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')],
    ['lib.jpg', Buffer.from('\x7fELF\x02\x01\0', 'latin1')],
    ['macro.docm', zipSync({ 'word/document.xml': strToU8('x'), 'word/vbaProject.bin': strToU8('x') })],
    ['pack.zip', zipSync({ 'inner/setup.EXE': strToU8('x') })],
    ['app.zip', zipSync({ 'META-INF/MANIFEST.MF': strToU8('x') })],
  ])('%s that is or holds a program is refused', async (name, content) => {
    expect(await why(name, content)).toBe('program');
  });

  it.each([
    ['installer.msi', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0', 'latin1')],
    ['zeros.bin', Buffer.alloc(5000)],
    ['cut.zip', zipSync({ 'a.txt': strToU8('abc') }).subarray(0, 40)],
    ['latin.txt', Buffer.from('ma\xf1ana', 'latin1')],
  ])('%s that we do not know is refused', async (name, content) => {
    expect(await why(name, content)).toBe('unknown');
  });

  it('that is a zip bomb stays packed: it is looked at, never opened', slow, async () => {
    const bomb = zipSync({ 'zeros.txt': new Uint8Array(12_000_000) }, { level: 9 });
    const before = process.memoryUsage().arrayBuffers;
    expect(await why('bomb.zip', bomb)).toBe('taken as application/zip');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8_000_000);
  });

  it('that is empty or too large is refused, and so is a whole heap of them', async () => {
    expect(await why('empty.pdf', '')).toBe('empty');
    expect(await why('large.txt', new Uint8Array(mostBytes + 1).fill(65))).toBe('too_large');
    const heap = Array.from({ length: 6 }, (_, n) => new File(['x'], `${n}.txt`));
    expect(await receive(heap, clean)).toEqual([{ ok: false, name: '', why: 'too_many' }]);
  });

  it('of any content whatever is judged without an accident', slow, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          '',
          '\x89PNG\r\n\x1a\n',
          '\xff\xd8\xff',
          'PK\x03\x04',
          'PK\x05\x06',
          'GIF89a',
          'RIFF0000WEBP',
          '%PDF-',
        ),
        fc.uint8Array({ maxLength: 300 }),
        fc.string(),
        async (start, rest, name) => {
          const received = await one(name, Buffer.concat([Buffer.from(start, 'latin1'), rest]));
          if (received.ok && received.group === 'picture') expect(received.drawn).not.toBeNull();
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('A name', () => {
  const text = { endings: ['txt'] };
  it.each([
    ['../../etc/passwd', 'passwd.txt'],
    ['C:\\Windows\\system32\\plan.txt', 'plan.txt'],
    ['..', 'file.txt'],
    ['.htaccess', 'htaccess.txt'],
    ['con.txt', 'file-con.txt'],
    ['a\u0000b\nc.txt', 'abc.txt'],
    ['innocent\u202etxt.exe', 'innocenttxt.exe.txt'],
    ['zero\u200bwidth\ufeff.txt', 'zerowidth.txt'],
    ['lección año.txt', 'lección año.txt'],
    ['חלק א.txt', 'חלק א.txt'],
    ['<img src=x onerror=alert(1)>.txt', '-img src=x onerror=alert(1)-.txt'],
    ['\ud800broken.txt', '�broken.txt'],
    [`${'long'.repeat(100)}.txt`, `${'long'.repeat(25)}.txt`],
  ])('%j becomes %j', (given, kept) => {
    expect(fileName(given, text)).toBe(kept);
  });

  it('goes into a header that nothing can break out of', slow, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (given) => {
        const header = disposition('attachment', fileName(given, text));
        expect(header).toMatch(/^attachment; filename="[^"\\]+"; filename\*=UTF-8''[\w.~!#$&+^`|%-]+$/);
        expect(() => new Headers({ 'Content-Disposition': header })).not.toThrow();
        expect(header.length).toBeLessThan(2000);
      }),
    );
  });
});

it('knows nothing from nothing', () => {
  expect(kindOf(new Uint8Array(0), 'x')).toMatchObject({ type: 'text/plain' });
});

/** PNG, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
