/**
 * Home of someone with ten partnerships, in each of which something waits, beside a bare page that asks the database as
 * often. See bench/README.md.
 *
 *   node bench/home.ts
 */
import { sql } from 'kysely';
import { paths } from '../src/paths.ts';
import { crowdHome } from '../test/crowd.ts';
import { compare } from './compare.ts';
import { openScene } from './scene.ts';

const scene = await openScene(async (db, ids) => {
  await crowdHome(db, ids, { from: 1, to: 10 });
  await sql`analyze`.execute(db);
});
try {
  await compare(scene, await scene.cookieOf('ana'), {
    'Home with ten partnerships': paths.home,
    'List of ten partnerships': paths.partnerships,
  });
} finally {
  await scene.close();
}
