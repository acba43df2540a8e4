import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Name } from './cast.ts';
import { writeEverywhere } from './content.ts';
import type { ContentIds } from './content-ids.ts';
import { everyRoute, filled } from './routes-walk.ts';
import { openWorld, type World } from './server.ts';

/** Places to write that stay with the installation's own people or are part of no text: none of them holds what partners write. */
const notWriting = /^\/(set-up|sign-in|demo)/;

/**
 * Every form on a page that has a box to write in and does not say who will read it, itself or at the head of what it is
 * folded into: what its box is called.
 */
function silentForms(html: string): string[] {
  return [...html.matchAll(/<form\b[^>]*>(.*?)<\/form>/gs)]
    .filter((found) => /<textarea\b/.test(found[0]) && !/class="who-reads"/.test(found[0]))
    .filter((found) => {
      const before = html.slice(0, found.index);
      const folded = before.slice(before.lastIndexOf('<details'));
      return folded.includes('</details>') || !folded.includes('class="who-reads"');
    })
    .map((found) => [...found[0].matchAll(/<textarea[^>]* name="([^"]*)"/g)].map((box) => box[1]).join(', '));
}

describe('Every place to write says who will read it, before anything is saved', () => {
  let world: World;
  let ids: ContentIds;
  beforeAll(async () => {
    world = await openWorld();
    ids = await writeEverywhere(world);
  });
  afterAll(() => world.close());

  const by: Partial<Record<string, Name>> = { district: 'hank', desk: 'fatima', guest: 'jo', invitations: 'dev' };

  test.each(['loose', 'guided', 'tight'] as const)(
    'when the dial stands on %s, in both languages',
    async (formality) => {
      await world.database.asOwner((db) =>
        db
          .updateTable('partnership')
          .set({ formality, status: 'under_way' })
          .where('id', '=', ids.partnership)
          .execute(),
      );
      await world.database.asOwner((db) => db.updateTable('proposal').set({ status: 'open' }).execute());
      const own: Record<string, string> = {
        '/guest/:id': `/guest/${ids.thread}`,
        '/invitations/:id': `/invitations/${ids.invitation}`,
        '/objectives/:id/edit': `/objectives/${ids.objective}/edit`,
      };
      const silent: string[] = [];
      let boxes = 0;
      for (const { method, pattern } of everyRoute(world)) {
        if (method !== 'GET' || notWriting.test(pattern) || pattern.startsWith('/live')) continue;
        const path = pattern.startsWith('/partnerships/:')
          ? filled(pattern, ids)
          : (own[pattern] ?? pattern.replace(/:\w+(\{[^}]*\})?/g, ids.objective));
        const browser = await world.as(by[pattern.split('/')[1] ?? ''] ?? 'ana');
        for (const language of ['en', 'es'] as const) {
          browser.keep([`language=${language}`]);
          const { html, status } = await browser.get(path);
          if (status !== 200) continue;
          boxes += [...html.matchAll(/<textarea\b/g)].length;
          silent.push(...silentForms(html).map((box) => `${pattern} in ${language}: ${box}`));
        }
      }
      expect(boxes).toBeGreaterThan(60);
      for (const kind of ['approach', 'member', 'objective', 'timeline', 'choice', 'publishing', 'closing', 'other']) {
        const { html } = await (await world.as('ana')).get(
          `/partnerships/${ids.partnership}/decisions/new?kind=${kind}`,
        );
        silent.push(...silentForms(html).map((box) => `a proposal of kind ${kind}: ${box}`));
      }
      expect(silent).toEqual([]);
    },
  );
});
