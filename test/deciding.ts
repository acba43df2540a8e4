import { expect } from 'vitest';
import { paths } from '../src/paths.ts';
import type { Name } from './cast.ts';
import type { Answer, World } from './server.ts';

type Fields = Record<string, string | readonly string[]>;

/** What the named people do with proposals, through the pages of `world()`. */
export function deciding(world: () => World) {
  const as = (who: Name) => world().as(who);
  return {
    /** Puts one line to the partners. @returns the proposal's id */
    async proposes(who: Name, p: string, title: string, more: Fields = {}): Promise<string> {
      const answer = await (await as(who)).post(paths.newProposal(p, 'other'), {
        title,
        reasons: 'It may help.',
        ...more,
      });
      expect(answer.status).toBe(303);
      return answer.location.split('/').at(-1) ?? '';
    },
    /** Takes a position. */
    async says(who: Name, p: string, id: string, stance: string, reason = '', version = '1'): Promise<Answer> {
      return (await as(who)).post(paths.positions(p, id), { stance, reason, version });
    },
    async page(who: Name, path: string): Promise<string> {
      return (await (await as(who)).get(path)).html;
    },
    async status(id: string): Promise<string> {
      const row = await world().database.asOwner((db) =>
        db.selectFrom('proposal').select('status').where('id', '=', id).executeTakeFirstOrThrow(),
      );
      return row.status;
    },
  };
}
