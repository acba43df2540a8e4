import { Hono } from 'hono';
import { notFound } from '../../people/page.tsx';
import type { Env, Request } from '../../people/request.ts';
import { disposition } from '../../platform/files/file-name.ts';
import { isId } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { reach } from '../reach.ts';
import { attachmentOf, type Handed } from './store.ts';

/** Pictures and files, for members of their partnership alone. */
export const attachmentRoutes = new Hono<Env>();

attachmentRoutes.get(paths.attachment(':p', ':id'), (c) => hand(c, 'bytes'));
attachmentRoutes.get(paths.attachmentPreview(':p', ':id'), (c) => hand(c, 'preview'));

/** Only pictures that we drew open in the browser; everything else is a download that nothing of ours runs with. */
async function hand(c: Request, which: 'bytes' | 'preview') {
  const partnership = await reach(c);
  const id = c.req.param('id');
  const found = partnership && isId(id) ? await attachmentOf(c.var.db, partnership, id, which) : null;
  return found && id ? handOver(c, found, `${id}-${which}`) : notFound(c);
}

/** Answers with the bytes. @param tag changes when they do */
export function handOver(c: Request, found: Handed, tag: string) {
  const headers = {
    'Content-Type': found.type,
    'Content-Disposition': disposition(found.kind === 'picture' ? 'inline' : 'attachment', found.name),
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    // The browser asks again each time, so that leaving, signing out and deleting take effect at once.
    'Cache-Control': 'private, no-cache',
    ETag: `"${tag}"`,
  };
  return c.req.header('if-none-match') === headers.ETag
    ? c.body(null, 304, headers)
    : c.body(new Uint8Array(found.bytes), 200, headers);
}
