import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approachKinds } from '../src/approach/kind.ts';
import { approachKeys } from '../src/objective/approach-keys.ts';
import { paths } from '../src/paths.ts';
import { newId } from '../src/platform/ids.ts';
import { openWorld, type World } from './server.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Writes an objective as `name` and gives its id. */
async function write(
  name: Parameters<World['as']>[0],
  statement: string,
  next = 'draft',
  more: Record<string, string | string[]> = {},
): Promise<string> {
  const browser = await world.as(name);
  const answer = await browser.post(paths.objectives, { statement, next, ...more });
  expect(answer.status).toBe(303);
  return answer.location.split('/')[2] ?? '';
}

it('offers the same approaches as there are kinds of approach', () => {
  expect([...approachKeys]).toEqual(approachKinds.map((kind) => kind.key));
});

describe('writing an objective', () => {
  it('takes one sentence and nothing else', async () => {
    const ana = await world.as('ana');
    const page = await ana.submit(paths.objectives, {
      statement: 'How to run shorter, livelier math talks',
      next: 'draft',
    });
    expect(page.status).toBe(200);
    expect(page.html).toContain('How to run shorter, livelier math talks');
    expect(page.html).toContain('Private draft');
  });

  it('goes straight on to inviting someone', async () => {
    const ana = await world.as('ana');
    const answer = await ana.post(paths.objectives, { statement: 'Giving feedback that students use', next: 'invite' });
    expect(answer.location).toMatch(/^\/objectives\/[0-9a-f-]{36}\/partnership$/);
  });

  it('keeps everything that was chosen', async () => {
    const id = await write('ana', 'Fractions with number lines', 'open', {
      why: 'They mix up halves\nand quarters',
      success: 'They draw before they compute',
      source: 'class',
      focus: 'formative-assessment',
      grades: ['04', '05'],
      subjects: ['Mathematics'],
      moreSubjects: 'Number sense; Geometry',
      hopedDays: '90',
      formality: 'tight',
      approaches: ['lesson-study', 'other'],
      sizeFrom: '3',
      sizeTo: '3',
      times: 'Tuesdays at 7:30',
    });
    const { html } = await (await world.as('ben')).get(paths.objective(id));
    for (const words of [
      'They draw before they compute',
      'Formative assessment',
      'Grade 4 and Grade 5',
      'Number sense',
      'About three months',
      'Tight: structured conversations',
      'Lesson study',
      '3 people',
      'Rather within the same school',
      'Tuesdays at 7:30',
    ]) {
      expect(html).toContain(words);
    }
    // The wish is where the dial of the partnership begins.
    const start = (await (await world.as('ana')).get(paths.newPartnership(id))).html;
    expect(start).toMatch(/<input(?=[^>]*name="formality")(?=[^>]*value="tight")[^>]*checked/);
  });

  it('gives back what was typed when something needs another look', async () => {
    const ana = await world.as('ana');
    const mistakes: Record<string, string | string[]>[] = [
      { statement: '  ' },
      { statement: 'x'.repeat(401) },
      { hopedDays: '12345678901234567890' },
      { formality: 'stiff' },
      { sizeFrom: '5', sizeTo: '2' },
      { sizeTo: '1099511627776' },
      { source: 'boss' },
      { grades: ['04', 'forty'] },
      { approaches: 'magic' },
      { success: 'y'.repeat(4001) },
      { subjects: Array.from({ length: 13 }, (_, i) => `s${i}`) },
    ];
    for (const wrong of mistakes) {
      const answer = await ana.post(paths.objectives, {
        statement: 'A sentence',
        why: 'because of \u0000 \ud800 it',
        ...wrong,
      });
      expect(answer.status).toBe(422);
      expect(answer.html).toContain('because of ');
      expect(answer.html).toContain('role="alert"');
    }
  });

  it('suggests focus areas from the text and keeps the rest of the form', async () => {
    const ana = await world.as('ana');
    const requestId = newId();
    const asked = await ana.post(paths.objectives, {
      statement: 'Use exit tickets to see who understood fractions',
      why: 'I guess too much',
      ask: 'suggest',
      requestId,
    });
    expect(asked.status).toBe(422);
    expect(asked.html).toContain('I guess too much');
    expect(asked.html).toMatch(/name="focus" value="[^"]*fraction/);
    expect(asked.html).not.toContain('role="alert"');
    const all = await ana.post(paths.objectives, { statement: '', ask: 'all', focus: 'formative-assessment' });
    expect(all.html.match(/name="focus"/g)?.length).toBeGreaterThan(140);
    expect(all.html).toMatch(/value="formative-assessment"[^>]* checked/);
    const sent = await ana.post(paths.objectives, {
      statement: 'Use exit tickets to see who understood fractions',
      next: 'draft',
      requestId,
    });
    expect(sent.location).toMatch(/^\/objectives\/[0-9a-f-]{36}$/);
  });

  it('is done once when the form is sent twice', async () => {
    const dev = await world.as('dev');
    const requestId = newId();
    const first = await dev.post(paths.objectives, { statement: 'Proofs by picture', next: 'draft', requestId });
    const second = await dev.post(paths.objectives, { statement: 'Proofs by picture', next: 'draft', requestId });
    expect(second.location).toBe(first.location);
    expect((await dev.get(`${paths.objectives}?tab=mine`)).html.match(/Proofs by picture/g)?.length).toBe(1);
  });

  it('starts filled in from a next step', async () => {
    const page = await (await world.as('ana')).get(
      `${paths.newObjective}?statement=${encodeURIComponent('Try it <again> with science')}&focus=formative-assessment&source=%00x`,
    );
    expect(page.html).toContain('Try it &lt;again&gt; with science');
    expect(page.html).toMatch(/value="formative-assessment"[^>]* checked/);
  });
});

describe('who can see an objective', () => {
  it('a private draft is invisible to everybody else', async () => {
    const id = await write('ana', 'My quiet wish about wait time');
    for (const name of ['ben', 'fatima', 'grace', 'hank', 'zoe'] as const) {
      const browser = await world.as(name);
      expect((await browser.get(paths.objective(id))).status).toBe(404);
      expect((await browser.get(paths.editObjective(id))).status).toBe(404);
      expect((await browser.get(paths.sharpen(id))).status).toBe(404);
      expect((await browser.post(paths.editObjective(id), { statement: 'Mine now' })).status).toBe(404);
      expect((await browser.post(paths.objectiveVisibility(id), { visibility: 'open' })).status).toBe(404);
      expect((await browser.get(`${paths.objectives}?q=wait+time`)).html).not.toContain('My quiet wish');
      expect((await browser.get(`${paths.objectives}?by=${world.people.ana}`)).html).not.toContain('My quiet wish');
    }
    expect((await (await world.as(null)).get(paths.objective(id))).location).toContain('/sign-in');
  });

  it('its author opens it, takes it back, puts it away and opens it again', async () => {
    const id = await write('ana', 'Gallery walks that end in writing');
    const [ana, ben] = [await world.as('ana'), await world.as('ben')];
    for (const [visibility, seen] of [
      ['open', 200],
      ['draft', 404],
      ['closed', 404],
      ['open', 200],
    ] as const) {
      expect((await ana.post(paths.objectiveVisibility(id), { visibility })).status).toBe(303);
      expect((await ben.get(paths.objective(id))).status).toBe(seen);
    }
    await ana.post(paths.objectiveVisibility(id), { visibility: 'taken' });
    expect((await ben.get(paths.objective(id))).status).toBe(200);
    expect((await ana.post(paths.objectiveVisibility(id), { visibility: 'everyone' })).status).toBe(404);
    expect((await ben.post(paths.objectiveVisibility(id), { visibility: 'closed' })).status).toBe(404);
  });

  it('nobody of another district finds an open one', async () => {
    const id = await write('ben', 'Number talks in two languages', 'open');
    const zoe = await world.as('zoe');
    expect((await zoe.get(paths.objective(id))).status).toBe(404);
    expect((await zoe.get(`${paths.objectives}?q=number+talks`)).html).not.toContain('two languages');
  });

  it('addresses that name nothing lead to the same page as hidden ones', async () => {
    const ana = await world.as('ana');
    for (const id of [newId(), 'x', "' or 1=1", '%00']) {
      expect((await ana.get(`/objectives/${encodeURIComponent(id)}`)).status).toBe(404);
      expect((await ana.post(`/objectives/${encodeURIComponent(id)}/visibility`, { visibility: 'open' })).status).toBe(
        404,
      );
    }
  });
});

describe('changing an objective', () => {
  it('keeps what others could read before, for its author alone', async () => {
    const id = await write('esi', 'Reading aloud with echo reading', 'open');
    const [esi, ben] = [await world.as('esi'), await world.as('ben')];
    await esi.submit(paths.editObjective(id), { statement: 'Reading aloud with choral reading', why: 'They love it' });
    const own = await esi.get(paths.objective(id));
    expect(own.html).toContain('1 earlier wording');
    expect(own.html).toContain('Reading aloud with echo reading');
    const others = await ben.get(paths.objective(id));
    expect(others.html).toContain('choral reading');
    expect(others.html).not.toContain('echo reading');
  });

  it('keeps nothing of what was changed while it was private', async () => {
    const id = await write('esi', 'A clumsy first try');
    const esi = await world.as('esi');
    await esi.submit(paths.editObjective(id), { statement: 'A better sentence' });
    await esi.post(paths.objectiveVisibility(id), { visibility: 'open' });
    expect((await esi.get(paths.objective(id))).html).not.toContain('clumsy');
  });

  it('sharpening puts answers into the form and changes nothing until it is saved', async () => {
    const id = await write('ana', 'Improve my discussions', 'open');
    const [ana, ben] = [await world.as('ana'), await world.as('ben')];
    expect((await ana.get(paths.sharpen(id))).html).toContain('A few more words');
    const form = await ana.submit(paths.sharpen(id), {
      statement: 'Improve my discussions in period 3',
      see: 'Students answer each other',
      know: 'A tally of who speaks',
    });
    expect(form.html).toContain('Students answer each other\nA tally of who speaks');
    expect((await ben.get(paths.objective(id))).html).not.toContain('tally');
    expect((await ana.post(paths.sharpen(id), { statement: 'ok', see: 'z'.repeat(1001) })).status).toBe(422);
    await ana.submit(paths.editObjective(id), {
      statement: 'Improve my discussions in period 3',
      success: 'Students answer each other\nA tally of who speaks',
    });
    expect((await ben.get(paths.objective(id))).html).toContain('A tally of who speaks');
    expect((await ana.get(paths.editObjective(id))).html).not.toContain('Start afresh');
  });
});
