import { type RateLimit, rateLimit } from '../../platform/http/rate-limit.ts';
import { openPage, Sorry } from '../page.tsx';
import type { OpenRequest, Parts } from '../request.ts';
import { visitorAddress } from './visitor-address.ts';

const minute = 60_000;

// A building's staff often share one network address and sign in within the same minutes, so that limit is wide.
function freshLimits() {
  return {
    /** Passwords tried for one e-mail address from one network address. */
    password: rateLimit(10, 15 * minute),
    /** Letters asked for to one e-mail address, wherever from. */
    letter: rateLimit(8, 60 * minute),
    /** Links, reset words and set-up codes tried from one network address. */
    token: rateLimit(40, 15 * minute),
    /** Everything around sign-in from one network address. */
    address: rateLimit(300, 15 * minute),
  } satisfies Record<string, RateLimit>;
}

const kept = new WeakMap<Parts, ReturnType<typeof freshLimits>>();

function limitsOf(parts: Parts): ReturnType<typeof freshLimits> {
  const limits = kept.get(parts) ?? freshLimits();
  kept.set(parts, limits);
  return limits;
}

/**
 * Counts an attempt of `kind`, and one of the visitor's address.
 * @param about the e-mail address typed, counted whether or not it is anybody's; or the person whose password it is
 * @returns the page that asks to wait (429), or null when the attempt may go on
 */
export async function tooMany(
  c: OpenRequest,
  kind: 'password' | 'letter' | 'token',
  about = '',
): Promise<Response | null> {
  const limits = limitsOf(c.var.parts);
  const now = c.var.now.getTime();
  const address = visitorAddress(c);
  const key = kind === 'password' ? `${address} ${about}` : kind === 'letter' ? about : address;
  const seconds = Math.max(limits[kind].attempt(key, now), limits.address.attempt(address, now));
  if (seconds === 0) return null;
  const { t } = c.var;
  const title = t('app.too_fast.title');
  const text = t('app.too_fast.text', { minutes: Math.ceil(seconds / 60) });
  c.header('Retry-After', String(seconds));
  return openPage(c, { title, children: <Sorry title={title} text={text} link={t('app.to_home')} /> }, 429);
}
