/**
 * The partnership page and a thread, of five members with fifty posts, served signed-in on PostgreSQL, beside a bare
 * page that asks the database as often. See bench/README.md.
 *
 *   node bench/page.ts
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { paths } from '../src/paths.ts';
import { projectRoot } from '../src/platform/project-root.ts';
import { newId } from '../src/platform/ids.ts';
import { crowdPartnership, crowdThread } from '../test/crowd-partnership.ts';
import { compare, kilobytes } from './compare.ts';
import { memory } from './load.ts';
import { fiveTogether, members, openScene } from './scene.ts';

const place = { partnership: '', objective: '', thread: newId() };
const scene = await openScene(async (db, ids) => {
  Object.assign(place, await fiveTogether(db, ids));
  await crowdPartnership(db, ids, members, place, { from: 1, to: 4 });
  await crowdThread(db, ids, members, place, { from: 5, to: 50 });
  await sql`update post set created_at = created_at - interval '1 day'`.execute(db);
  await sql`analyze`.execute(db);
});
try {
  const start = memory(scene.program.pid);
  await compare(scene, await scene.cookieOf('ana'), {
    'Partnership page (5 members, 50 posts)': paths.partnership(place.partnership),
    'Thread with 50 posts': paths.thread(place.partnership, place.thread),
  });
  const after = memory(scene.program.pid);
  const files = join(projectRoot(), 'dist', 'public');
  const size = (end: string) =>
    readdirSync(files).reduce((sum, name) => (name.endsWith(end) ? sum + statSync(join(files, name)).size : sum), 0);
  console.log(`\nCompressed: script ${kilobytes(size('.js.br'))}, styles ${kilobytes(size('.css.br'))}`);
  if (start && after)
    console.log(`Memory: ${start.now} MB at the start, ${after.now} MB after, ${after.most} MB at most`);
} finally {
  await scene.close();
}
