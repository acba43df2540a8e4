import { z } from 'zod';
import type { Key } from '../language/catalogue.ts';
import { actionColours } from '../ui/colour.ts';

const key = (k: Key): Key => k;

/** The zones of the United States and its territories, from east to west: what most districts pick from. */
export const usualZones = [
  'America/Puerto_Rico',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'Pacific/Guam',
] as const;

/** All other zones by name. */
export function otherZones(): string[] {
  const usual: readonly string[] = usualZones;
  return Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !usual.includes(zone));
}

/** Is it a zone that dates can be shown in? */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z_]+(\/[\w+-]+)+$/.test(zone)) return false;
  try {
    return Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const domain = /^(?=.{3,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** Mail domains as people type them ("@district.org, www.school.edu") in lower case, and the pieces that are none. */
export function domainsFrom(text: string): { domains: string[]; unknown: string[] } {
  const pieces = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((piece) => piece.replace(/^.*@/, ''))
    .filter(Boolean);
  return {
    domains: [...new Set(pieces.filter((piece) => domain.test(piece)))],
    unknown: pieces.filter((piece) => !domain.test(piece)),
  };
}

/** Mail services that anybody may join: allowing one lets anybody in. */
export const openMailDomains: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'aol.com',
  'proton.me',
  'protonmail.com',
  'gmx.com',
  'mail.com',
  'comcast.net',
  'zoho.com',
]);

/** A line of text a person must give: trimmed, one blank between words. */
export function line(most: number, missing: Key, long: Key) {
  return z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, missing).max(most, long));
}

const domains = z
  .string()
  .max(2000, key('district.domains.wrong'))
  .transform((text, ctx) => {
    const read = domainsFrom(text);
    if (read.unknown.length > 0) ctx.addIssue({ code: 'custom', message: key('district.domains.wrong') });
    else if (read.domains.some((one) => openMailDomains.has(one)))
      ctx.addIssue({ code: 'custom', message: key('district.domains.open') });
    return read.domains;
  });

/** What a district says of itself, when it is set up and later. */
export const districtFields = z.object({
  name: line(200, key('district.name.missing'), key('district.name.long')),
  timezone: z.string().min(1, key('district.zone.missing')).refine(isZone, key('district.zone.wrong')),
  language: z.enum(['en', 'es'], { error: key('district.language.missing') }),
  domains,
});

/** The action colour: `#rrggbb`, or '' for the product's own. Any hue is made readable (src/ui/colour.ts). */
export const colourField = z
  .string()
  .trim()
  .toLowerCase()
  .refine((text) => text === '' || actionColours(text) !== undefined, key('district.colour.wrong'));
