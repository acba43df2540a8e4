import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formalities } from '../../partnership/partnership.ts';
import { aims, byFormality, offersFor, type Wish } from './choose.ts';
import { shippedProtocols } from './protocol.ts';
import { minutesOf } from './shape.ts';

const offered = (wish: Partial<Wish>) =>
  offersFor(shippedProtocols, { aim: 'unstick', minutes: 30, formality: 'guided', people: 2, ...wish });
const keys = (wish: Partial<Wish>) => offered(wish).map((offer) => offer.protocol.key);
const anyWish = fc.record({
  aim: fc.constantFrom(...aims),
  minutes: fc.integer({ min: 5, max: 240 }),
  formality: fc.constantFrom(...formalities),
  people: fc.integer({ min: 1, max: 8 }),
});

describe('the chooser', () => {
  it('proposes what fits the time, the number and the dial', () => {
    expect(keys({})[0]).toBe('problem-resolving');
    expect(keys({ minutes: 60, formality: 'tight', people: 4 })[0]).toBe('dilemma-consultancy');
    expect(keys({ aim: 'improve', minutes: 60, formality: 'tight', people: 4 })).toEqual(['tuning']);
    expect(keys({ aim: 'evidence', minutes: 45, formality: 'tight', people: 3 })[0]).toBe('student-work');
    expect(keys({ aim: 'evidence', minutes: 50, formality: 'tight', people: 2 })[0]).toBe('data-conversation');
    expect(keys({ aim: 'connect', minutes: 10, formality: 'loose' })[0]).toBe('check-in');
  });

  it('says why, and what does not fit', () => {
    const [first, second] = offered({ aim: 'unstick', minutes: 30 });
    expect(first?.reasons.map((reason) => reason.key)).toEqual([
      'protocol.because.unstick',
      'protocol.because.time',
      'protocol.because.formality.guided',
      'protocol.because.people',
    ]);
    expect(first?.buts).toEqual([]);
    expect(second?.protocol.key).toBe('dilemma-consultancy');
    expect(second?.buts).toEqual([
      { key: 'protocol.but.time', params: { minutes: 50, more: 20 } },
      { key: 'protocol.but.tighter' },
      { key: 'protocol.but.few', params: { count: 3, people: 2 } },
    ]);
  });

  it('has something for every wish, never more than three, never for something else, with a word on each question', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const offers = offersFor(shippedProtocols, wish);
        expect(offers.length).toBeGreaterThanOrEqual(1);
        expect(offers.length).toBeLessThanOrEqual(3);
        for (const { protocol, reasons, buts } of offers) {
          expect(protocol.aims).toContain(wish.aim);
          expect(reasons.length + buts.length).toBe(4);
          expect(buts.some((but) => but.key === 'protocol.but.time')).toBe(minutesOf(protocol) > wish.minutes);
        }
      }),
    );
  });

  it('gives a protocol that fits in everything before one that does not', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const offers = offersFor(shippedProtocols, { ...wish, minutes: 240 });
        const fits = offers.map((offer) => offer.buts.length === 0);
        if (fits.includes(true)) expect(fits[0]).toBe(true);
      }),
    );
  });
});

describe('the library', () => {
  it('is sorted by the dial and hides nothing', () => {
    for (const formality of formalities) {
      const sorted = byFormality(shippedProtocols, formality);
      expect(new Set(sorted)).toEqual(new Set(shippedProtocols));
      expect(sorted[0]?.formality).toBe(formality);
    }
  });
});
