import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { districtFields, domainsFrom, isZone, otherZones, usualZones } from './settings.ts';

describe('mail domains', () => {
  it('are read as people type them', () => {
    expect(domainsFrom(' @Larkspur.example, sub.larkspur.example;\nmaria@other.example ')).toEqual({
      domains: ['larkspur.example', 'sub.larkspur.example', 'other.example'],
      unknown: [],
    });
    expect(domainsFrom('larkspur, -a.example, a..example').unknown).toEqual(['larkspur', '-a.example', 'a..example']);
  });

  it('never pass as a domain what has other characters in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) =>
        domainsFrom(text).domains.every((one) => /^[a-z0-9.-]+$/.test(one)),
      ),
    );
  });

  it('can’t be a mail service that anybody joins', () => {
    const read = districtFields.safeParse({
      name: 'A',
      timezone: 'America/Denver',
      language: 'en',
      domains: 'gmail.com',
    });
    expect(read.error?.issues.map((issue) => issue.message)).toEqual(['district.domains.open']);
  });
});

describe('zones', () => {
  it('that are offered can all be used', () => {
    expect([...usualZones, ...otherZones()].filter((zone) => !isZone(zone))).toEqual([]);
  });

  it.each(['', 'EST', 'Mars/Olympus', 'America/New_York; drop', '../etc', '+05:00'])('%j is none', (zone) => {
    expect(isZone(zone)).toBe(false);
  });
});
