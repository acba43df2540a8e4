import sharp from 'sharp';
import { judgeFiles } from '../../conversation/attachments/attachment.ts';
import { type Kept, mostBytes, receive } from '../../platform/files/receive.ts';
import { agreed } from '../story.ts';

/** A drawing as somebody sends it: looked at and drawn again, as every picture is. */
export async function drawing(name: string, svg: string): Promise<Kept[]> {
  return sent(new File([new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer())], name));
}

/** A file with text in it, as somebody sends it. */
export function written(name: string, text: string): Promise<Kept[]> {
  return sent(new File([text], name));
}

/** What we have made ourselves needs no virus scanner. */
async function sent(file: File): Promise<Kept[]> {
  return agreed(judgeFiles(await receive([file], async () => 'clean'), mostBytes)).files;
}
