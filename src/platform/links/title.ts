import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { plainWords } from '../markdown.ts';
import { isPublicAddress } from './public-address.ts';

// Marks that turn the direction of writing or take no room.
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** How pages of the internet are reached; only tests reach them otherwise. */
export interface Reach {
  /** Every address a name has. */
  resolve(host: string): Promise<string[]>;
  /** Where to connect for an address and port, once they are found to be harmless. */
  dial(address: string, port: number): { address: string; port: number };
}

const internet: Reach = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map((one) => one.address),
  dial: (address, port) => ({ address, port }),
};

const mostRedirects = 3;
const mostBytes = 256 * 1024;
const patience = 6000;
const longestTitle = 200;

/**
 * The title of a page on the open internet; null for anything else, and when it takes too long. Asks http and https on
 * their usual ports only, at an address that was found to be public and at no other, without cookies, name or referrer;
 * each redirect is judged like the first address.
 */
export async function titleOf(url: string, reach = internet, wait = patience): Promise<string | null> {
  const ended = AbortSignal.timeout(wait);
  let next: string | null = url;
  try {
    for (let hop = 0; next !== null && hop <= mostRedirects; hop += 1) {
      const answer: IncomingMessage | null = await ask(next, reach, ended);
      if (!answer) return null;
      const { statusCode = 0, headers } = answer;
      if (statusCode >= 300 && statusCode < 400 && headers.location) {
        answer.destroy();
        next = new URL(headers.location, next).href;
        continue;
      }
      if (statusCode !== 200 || !/^(text\/html|application\/xhtml\+xml)\b/i.test(headers['content-type'] ?? '')) {
        answer.destroy();
        return null;
      }
      return titleIn(await beginning(answer), headers['content-type'] ?? '');
    }
  } catch {
    // A page that can't be had has no title; why is nobody's business.
  }
  return null;
}

async function ask(url: string, reach: Reach, signal: AbortSignal): Promise<IncomingMessage | null> {
  const { protocol, hostname, port, username, password, pathname, search } = new URL(url);
  const secure = protocol === 'https:';
  if ((!secure && protocol !== 'http:') || username || password || port !== '') return null;
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await reach.resolve(host);
  const [address] = addresses;
  // One private address among several is enough to leave it alone.
  if (!address || !addresses.every(isPublicAddress)) return null;
  const to = reach.dial(address, secure ? 443 : 80);
  return new Promise((resolve, reject) => {
    const send = secure ? httpsRequest : httpRequest;
    const asked = send(
      {
        host: to.address,
        port: to.port,
        path: pathname + search,
        signal,
        agent: false,
        maxHeaderSize: 16 * 1024,
        ...(secure && !isIP(host) ? { servername: host } : {}),
        headers: {
          Host: hostname,
          Accept: 'text/html,application/xhtml+xml',
          'Accept-Encoding': 'identity',
          'User-Agent': 'PeerPartner/1 (link titles)',
        },
      },
      resolve,
    );
    asked.on('error', reject);
    asked.end();
  });
}

/** As much of a page as is looked at. */
async function beginning(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size >= mostBytes) break;
  }
  answer.destroy();
  return Buffer.concat(parts).subarray(0, mostBytes);
}

function titleIn(bytes: Buffer, type: string): string | null {
  const start = bytes.toString('latin1', 0, 2048);
  const charset =
    /charset=["']?([\w-]{2,40})/i.exec(type)?.[1] ?? /<meta[^>]{0,200}charset=["']?([\w-]{2,40})/i.exec(start)?.[1];
  const html = decode(bytes, charset ?? 'utf-8');
  const title = /<title(?:\s[^>]{0,200})?>([^]{0,2000}?)<\/title/i.exec(html)?.[1];
  const words = [...plainWords(title ?? '').replace(unseen, '')].slice(0, longestTitle).join('').trim();
  return words === '' ? null : words;
}

function decode(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
