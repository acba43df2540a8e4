import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askAgain, asked } from './asked.ts';

it('reads any address as a list that can be asked for', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('query', 'building', 'subject', 'grade', 'page'), fc.string({ unit: 'binary' })),
      (given) => {
        const list = asked((name) => (Object.hasOwn(given, name) ? given[name] : undefined));
        expect(list.page).toBeGreaterThanOrEqual(1);
        expect(list.query).not.toContain('\u0000');
        const again = new URLSearchParams(askAgain(list, list.page));
        expect(asked((name) => again.get(name) ?? undefined)).toEqual(list);
      },
    ),
  );
});
