import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../src/paths.ts';
import { openWorld, type World } from './server.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.parts.signIn.idle();
  await world.close();
});

/** Signs a fresh visitor in by the letter that goes to `email`. */
async function byLink(email: string) {
  const visitor = await world.as(null);
  await visitor.post(paths.signInLink, { email });
  await world.parts.signIn.idle();
  const link = world.links.findLast((one) => one.email === email);
  await visitor.post(paths.useLink(link?.token ?? 'none'));
  return visitor;
}

describe('an account', () => {
  it('follows its person when the directory changes the address', async () => {
    await world.as('esi');
    await world.database.asSystem((db) =>
      sql`update person set email = 'esi.boateng@larkspur.example' where id = ${world.people.esi}`.execute(db),
    );
    const visitor = await byLink('esi.boateng@larkspur.example');
    expect((await visitor.get(paths.profile)).html).toContain('Esi Mensah');
  });

  it('is never entered by whoever gets its old address', async () => {
    await world.as('dev');
    await world.database.asSystem(async (db) => {
      await sql`update person set email = 'dev.p@larkspur.example' where id = ${world.people.dev}`.execute(db);
      await sql`update person set email = ${world.emails.dev} where id = ${world.people.iris}`.execute(db);
    });
    const visitor = await byLink(world.emails.dev);
    const page = (await visitor.get(paths.profile)).html;
    expect(page).toContain('Iris Novak');
    expect(page).not.toContain('Dev Patel');
    const cookies = await world.parts.signIn.vouchFor('dev.p@larkspur.example', 'Dev', new Headers());
    visitor.keep(cookies?.getSetCookie() ?? []);
    expect((await visitor.get(paths.profile)).html).toContain('Dev Patel');
  });

  it('is made once when two proofs come at the same time', async () => {
    const both = await Promise.all(
      [1, 2, 3].map(() => world.parts.signIn.vouchFor(world.emails.grace, 'Grace', new Headers())),
    );
    expect(both.every((cookies) => cookies !== null)).toBe(true);
  });
});
