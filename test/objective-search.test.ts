import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openObjectives, searchFrom } from '../src/objective/search.ts';
import { paths } from '../src/paths.ts';
import { openWorld, type World } from './server.ts';

let world: World;
const spanish = 'Que mis estudiantes de tercero usen la evaluación formativa para comparar fracciones';
const talk = 'Get my newcomers to talk in full sentences during science labs';
const feedback = 'Written comments that students actually use';

beforeAll(async () => {
  world = await openWorld();
  const write = async (name: 'ana' | 'ben' | 'carmen', fields: Record<string, string | string[]>) =>
    (await world.as(name)).submit(paths.objectives, { next: 'open', crossSchool: 'on', ...fields });
  await write('carmen', { statement: spanish, grades: '03', subjects: 'Mathematics' });
  await write('ben', { statement: talk, grades: ['04', '05'], subjects: 'Science' });
  await write('ana', { statement: feedback, focus: 'formative-assessment', crossSchool: '' });
});
afterAll(() => world.close());

/** Which of the three sentences a search shows to Dev. */
async function found(query: Record<string, string>): Promise<string[]> {
  const { html, status } = await (await world.as('dev')).get(`${paths.objectives}?${new URLSearchParams(query)}`);
  expect(status).toBe(200);
  const shown = html.slice(html.indexOf('</form>', html.indexOf('id="search"')));
  return [spanish, talk, feedback].filter((statement) => shown.includes(statement));
}

describe('searching open objectives', () => {
  it.each([
    ['the words as written', 'evaluación formativa', [spanish]],
    ['without accents', 'evaluacion formativa', [spanish]],
    ['in capitals', 'EVALUACIÓN', [spanish]],
    ['another form of the word', 'estudiante', [spanish]],
    ['with Spanish typos', 'evaluasion formatva', [spanish]],
    ['with a typo in the middle', 'fracsiones', [spanish]],
    ['with English typos', 'sciense lab', [talk]],
    ['another English form', 'talking sentence', [talk]],
    ['with a passing word between', 'newcomrs with science', [talk]],
    ['by the name of a focus area', 'formative assessment', [feedback]],
    ['by the Spanish name of a focus area, mistyped', 'evaluación formatva', [spanish, feedback]],
    ['what nobody wrote', 'basketball', []],
  ])('finds %s: %s', async (_, q, expected) => {
    expect(await found({ q })).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(await found({ q })).toEqual([]);
  });

  it('does not find everything for a common word', async () => {
    expect(await found({ q: 'science' })).toEqual([talk]);
  });

  it('takes any text without failing', async () => {
    for (const q of [
      "'",
      '"',
      '((',
      '!!',
      'a & b',
      '-',
      ':*',
      '%',
      '\\',
      '\u0000',
      '💡',
      'x'.repeat(5000),
      '<->',
      'or',
      '"unclosed phrase',
    ])
      await found({ q });
  });

  it('narrows by subject, grade, building, focus area, other schools and person', async () => {
    expect(await found({ subject: 'mathematics' })).toEqual([spanish]);
    expect(await found({ grade: '05' })).toEqual([talk]);
    expect(await found({ building: world.buildings['Mesa Middle School'] ?? '' })).toEqual([spanish]);
    expect(await found({ focus: 'formative-assessment' })).toEqual([feedback]);
    expect(await found({ cross: 'yes' })).toEqual([spanish, talk]);
    expect(await found({ by: world.people.ben })).toEqual([talk]);
    expect(await found({ by: 'nobody', grade: '99', building: '1; drop', page: '-4', focus: 'x'.repeat(900) })).toEqual(
      [],
    );
    expect(await found({ grade: '05', subject: 'Mathematics' })).toEqual([]);
  });

  it('says how many there are, newest first, twenty a page', async () => {
    const iris = await world.as('iris');
    for (let i = 1; i <= 21; i += 1) {
      world.clock.advance(1000);
      await iris.post(paths.objectives, { statement: `Lab notebooks, idea ${i}.`, next: 'open' });
    }
    const first = (await iris.get(`${paths.objectives}?q=notebooks`)).html;
    expect(first).toContain('21 objectives found');
    expect(first).toContain('idea 21.');
    expect(first.indexOf('idea 21.')).toBeLessThan(first.indexOf('idea 20.'));
    expect(first).not.toContain('idea 1.');
    const second = (await iris.get(`${paths.objectives}?q=notebooks&page=2`)).html;
    expect(second).toContain('idea 1.');
    expect(second).toContain('Page 2 of 2');
    expect((await iris.get(`${paths.objectives}?page=99999999`)).status).toBe(200);
  });

  it('an empty search teaches the next step', async () => {
    const { html } = await (await world.as('dev')).get(`${paths.objectives}?q=underwater+basket+weaving`);
    expect(html).toContain('statement=underwater%20basket%20weaving');
    expect(html).toContain(`href="${paths.askSpecialist}"`);
  });

  it('is answered from the indexes of words and of misspellings when there are thousands', async () => {
    await world.database.asOwner(async (db) => {
      await sql`insert into objective (district_id, person_id, statement, visibility, opened_at)
        select ${world.districtId}, ${world.people.jo}, 'Pottery glaze ' || n || ' ' || md5(n::text), 'open', now() - interval '1 year' from generate_series(1, 1200) n`.execute(
        db,
      );
      await sql`analyze objective`.execute(db);
    });
    const scans = await world.database.asPerson(
      { districtId: world.districtId, personId: world.people.dev },
      async (db) => {
        const { total } = await openObjectives(
          db,
          { districtId: world.districtId },
          searchFrom((name) => (name === 'q' ? 'fracsiones' : undefined)),
        );
        const { rows } = await sql<{ words: number; typos: number }>`
        select pg_stat_get_xact_numscans('objective_search_idx'::regclass) as words, pg_stat_get_xact_numscans('objective_fold_idx'::regclass) as typos`.execute(
          db,
        );
        return { ...rows[0], total };
      },
    );
    expect(scans).toEqual({ words: 1, typos: 1, total: 1 });
  });

  it('takes as many queries for twenty as for one', async () => {
    const count = (q: string) =>
      world.database.asPerson({ districtId: world.districtId, personId: world.people.dev }, async (db) => {
        let queries = 0;
        const counted = db.withPlugin({
          transformQuery: ({ node }) => {
            queries += 1;
            return node;
          },
          transformResult: async ({ result }) => result,
        });
        const { total } = await openObjectives(
          counted,
          { districtId: world.districtId },
          searchFrom((name) => (name === 'q' ? q : undefined)),
        );
        return { queries, total };
      });
    expect(await count('notebooks')).toEqual({ queries: 2, total: 21 });
    expect(await count('newcomers')).toEqual({ queries: 2, total: 1 });
  });
});
