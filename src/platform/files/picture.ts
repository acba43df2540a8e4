import sharp from 'sharp';

/** A picture as we drew it again: upright, without location, camera or anything else that came with it. */
export interface Picture {
  bytes: Buffer;
  type: 'image/jpeg' | 'image/png' | 'image/webp';
  ending: 'jpg' | 'png' | 'webp';
  width: number;
  height: number;
  /** A small one for the page, always image/webp. */
  preview: Buffer;
}

/** Larger than any phone's picture; what is decoded takes memory by its pixels, not by its bytes. */
const mostPixels = 64_000_000;
const longestSide = 2000;
const previewSide = 640;
/** A drawing with more bytes is a photograph, and kept like one. */
const largestDrawing = 1_000_000;

// One thread for each picture, and no memory kept: pages are answered meanwhile.
sharp.concurrency(1);
sharp.cache(false);

/** Draws a picture again from its pixels. @returns why not, when it is broken or too large to open safely */
export async function redraw(bytes: Uint8Array): Promise<Picture | 'picture_broken' | 'picture_too_big'> {
  const open = () =>
    sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels, animated: false, sequentialRead: true });
  try {
    const { width, height, format, hasAlpha } = await open().metadata();
    if (width * height > mostPixels) return 'picture_too_big';
    const drawn = () =>
      open()
        .timeout({ seconds: 20 })
        .autoOrient()
        .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    const preview = await open()
      .timeout({ seconds: 20 })
      .autoOrient()
      .resize({ width: previewSide, height: previewSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 76 })
      .toBuffer();
    if (format === 'png' || format === 'gif' || hasAlpha) {
      const { data, info } = await drawn().png({ compressionLevel: 9 }).toBuffer({ resolveWithObject: true });
      if (data.length <= largestDrawing) return whole(data, info, 'image/png', 'png', preview);
      const smaller = await drawn().webp({ quality: 86 }).toBuffer({ resolveWithObject: true });
      return whole(smaller.data, smaller.info, 'image/webp', 'webp', preview);
    }
    const { data, info } = await drawn().jpeg({ quality: 84 }).toBuffer({ resolveWithObject: true });
    return whole(data, info, 'image/jpeg', 'jpg', preview);
  } catch (error) {
    return error instanceof Error && /pixel limit/i.test(error.message) ? 'picture_too_big' : 'picture_broken';
  }
}

function whole(
  bytes: Buffer,
  info: { width: number; height: number },
  type: Picture['type'],
  ending: Picture['ending'],
  preview: Buffer,
): Picture {
  return { bytes, type, ending, width: info.width, height: info.height, preview };
}
