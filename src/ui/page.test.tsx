import { describe, expect, it } from 'vitest';
import { Page, renderPage, type Shell } from './page.tsx';
import { initials } from './people.tsx';
import { uiWords } from './words.ts';

const shell = (over: Partial<Shell> = {}): Shell => ({
  lang: 'en',
  nonce: 'abc',
  assets: { js: '/assets/app.js', css: '/assets/app.css' },
  nav: [{ href: '/', label: 'Home', current: true, count: 3 }],
  languages: [],
  words: uiWords((key, { count }) => `${key} ${count}`),
  ...over,
});
const html = async (over: Partial<Shell> = {}) =>
  renderPage(
    <Page shell={shell(over)} title="Home">
      <h1>Hello</h1>
    </Page>,
  );

describe('A page', () => {
  it('is a whole document in its language, with a way past the header', async () => {
    const text = await html({ lang: 'es' });
    expect(text.startsWith('<!doctype html><html lang="es">')).toBe(true);
    expect(text).toContain('<a class="skip" href="#main">ui.skip {count}</a>');
    expect(text).toContain('<meta name="csp-nonce" content="abc"');
  });

  it('keeps to a strict content policy: no style attributes, no inline script, styles only with the nonce', async () => {
    const text = await html({ district: { name: 'Grand Bend', actionColour: '#cc3300' } });
    expect(text).not.toMatch(/\sstyle=|\son\w+=|<script(?![^>]*src)/);
    expect(text.match(/<style nonce="abc"/g)).toHaveLength(1);
  });

  it('lets no district colour write styles', async () => {
    const text = await html({ district: { name: 'X', actionColour: '#fff}</style><script>' } });
    expect(text).not.toContain('<style');
  });

  it('listens only where it has topics, and says the waiting count in words', async () => {
    expect(await html()).not.toContain('data-controller="live"');
    const text = await html({ liveTopics: ['partnership:1', 'person:2'] });
    expect(text).toContain('data-live-topics-value="partnership:1,person:2"');
    expect(text).toContain('ui.count 3');
  });

  it('passes on an error of a page instead of half a page', () => {
    const Broken = (): never => {
      throw new Error('broken');
    };
    expect(() => renderPage(<Broken />)).toThrow('broken');
  });
});

describe('Initials', () => {
  it('come from the first and the last word of a name', () => {
    expect(initials('Maria del Carmen Ruiz')).toBe('MR');
    expect(initials('  ángela ')).toBe('Á');
    expect(initials('李 明')).toBe('李明');
    expect(initials('')).toBe('');
  });
});
