import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

/** Answers that are shorter than this fit into one packet anyway, in bytes. */
const least = 1024;
const worthwhile = /^(?:text\/(?!event-stream)|application\/(?:json|javascript|manifest\+json|xml)|image\/svg\+xml)/;

const brotli = promisify(brotliCompress);
// Best for the time it takes; higher ones take several times as long for a few percent.
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const gzipped = promisify(gzip);

/**
 * Compresses texts for browsers that take it, off the thread that answers requests. What is compressed already, a part
 * of something or an open stream passes as it is. Reads no more of an answer than its headers unless it compresses it:
 * the server sends an untouched one in a shorter way.
 */
export function compressed(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers, status } = c.res;
    if (!worthwhile.test(headers.get('Content-Type') ?? '') || headers.has('Content-Encoding') || status === 206)
      return;
    headers.append('Vary', 'Accept-Encoding');
    const encoding = encodingFrom(c.req.header('Accept-Encoding'));
    if (!encoding || c.req.method === 'HEAD') return;
    const plain = new Uint8Array(await c.res.arrayBuffer());
    const body =
      plain.length < least ? plain : encoding === 'br' ? await brotli(plain, brotliOptions) : await gzipped(plain);
    const sent = new Headers(headers);
    sent.delete('Content-Length');
    if (plain.length >= least) sent.set('Content-Encoding', encoding);
    // Assigning over an answer would merge it into the new one.
    c.res = undefined;
    c.res = new Response(new Uint8Array(body), { status, headers: sent });
  };
}

/** The best of our encodings for an Accept-Encoding header (RFC 9110 §12.5.3; a weight of 0 excludes one). */
function encodingFrom(header: string | undefined): 'br' | 'gzip' | null {
  const taken = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : null;
}
