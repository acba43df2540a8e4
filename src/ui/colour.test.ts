import { describe, expect, it } from 'vitest';
import { assert, nat, property, tuple } from 'fast-check';
import { actionColours, contrast } from './colour.ts';

type Rgb = [number, number, number];
const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;

describe('A district’s own action colour', () => {
  it('stays as it is when it already stands out', () => {
    expect(actionColours('#0b5557')?.light).toBe('#0b5557');
  });

  it('reaches 4.5 to 1 on the page and under its own text, whatever colour was chosen', () => {
    assert(
      property(tuple(nat(255), nat(255), nat(255)), (parts) => {
        const hex = `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        const made = actionColours(hex);
        if (!made) throw new Error(hex);
        expect(contrast(rgb(made.light), rgb('#f8f3ea'))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(rgb(made.dark), rgb('#1c1916'))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(rgb(made.onLight), rgb(made.light))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(rgb(made.onDark), rgb(made.dark))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('is refused when it is anything else than a colour', () => {
    for (const text of ['red', '#fff', '#12345g', '#123456;}body{display:none', '']) {
      expect(actionColours(text)).toBeUndefined();
    }
  });
});
