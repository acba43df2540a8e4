import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { focusAreasOf } from '../objective/focus.ts';
import { readObjective } from '../objective/form.ts';
import type { Objective } from '../objective/objective.ts';
import { readerOf } from '../objective/routes.tsx';
import { NearFrame } from '../objective/views/near.tsx';
import { writePage } from '../objective/writing.tsx';
import type { Env, Request } from '../people/request.ts';
import { paths } from '../paths.ts';
import { readForm, type Typed } from '../platform/http/form.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import type { Fact } from './reasons.ts';
import { Colleagues, Near } from './views/candidates.tsx';

/** Suggestions while an objective is being written. */
export const matchingRoutes = new Hono<Env>();

/** How many are shown: under one's own objective, and, of those looked at, while one is being written. */
const shown = { colleagues: 5, near: 3, looked: 12 };
/** Without one of these in common nobody works on "something like this", whatever subject and grade they share. */
const alike: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['words', 'focus', 'field']);

/** Under one's own objective: colleagues who want something like it. */
export async function colleagues(c: Request, objective: Objective): Promise<Child> {
  const candidates = await candidatesFor(c.var.db, objective, shown.colleagues);
  return <Colleagues reader={readerOf(c)} objectiveId={objective.id} candidates={candidates} />;
}

matchingRoutes.post(paths.nearObjectives, async (c) => {
  const typed = await readForm(c);
  const candidates = await nearTyped(c, typed);
  const near = <Near reader={readerOf(c)} candidates={candidates ?? []} written={candidates !== null} />;
  // While someone writes only the frame is wanted, and the page around it need not be made.
  if (c.req.header('x-near') === '1') return c.html(<NearFrame t={c.var.t}>{near}</NearFrame>);
  return writePage(c, typed, { near });
});

/** Open objectives like what is typed so far; null while there is no sentence to go by. */
async function nearTyped(c: Request, typed: Typed): Promise<Candidate[] | null> {
  const { db, person, now } = c.var;
  const read = readObjective(typed);
  if (!read.ok) return null;
  const { focus, ...input } = read.value;
  const chosen = focus.length > 0 ? (await focusAreasOf(db, person)).filter((area) => focus.includes(area.key)) : [];
  const { givenName, familyName, buildingId } = person;
  const found = await candidatesFor(
    db,
    {
      ...input,
      id: null,
      priority: null,
      districtId: person.districtId,
      personId: person.id,
      visibility: 'draft',
      revision: 1,
      createdAt: now,
      openedAt: null,
      focusAreas: chosen,
      author: { givenName, familyName, buildingId, building: null },
    },
    shown.looked,
  );
  return found.filter((candidate) => candidate.reasons.some((reason) => alike.has(reason.kind))).slice(0, shown.near);
}
