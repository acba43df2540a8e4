import { Hono } from 'hono';
import { z } from 'zod';
import type { Key } from '../language/catalogue.ts';
import { closeWithWord, takeUp } from '../objective/assistance/actions.ts';
import { type AssistanceRequest, longestWord } from '../objective/assistance/request.ts';
import { requestAbout, requestById } from '../objective/assistance/store.ts';
import { candidatesFor } from '../matching/candidates.ts';
import type { Objective } from '../objective/objective.ts';
import { objectiveById } from '../objective/store.ts';
import { clearDraft, draftFor } from '../people/drafts/store.ts';
import { notFound, page } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { paths } from '../paths.ts';
import { isId, many, one, parse, type Problem, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { type Answer, bringTogether, type Chosen, mostCandidates, suggest } from './actions.ts';
import { type AskedPerson, askedFor, suggestionsMade } from './store.ts';
import { HelpPage } from './views/help.tsx';

/** Helping one person from the desk. Mounted behind the desk's gate. */
export const specialistRoutes = new Hono<Env>();

specialistRoutes.get(paths.deskRequest(':id'), async (c) => {
  const request = await requestById(c.var.db, c.var.person, c.req.param('id'));
  if (!request) return notFound(c);
  const objective = request.objectiveId ? await objectiveById(c.var.db, c.var.person, request.objectiveId) : null;
  return helpPage(c, objective, request, {}, []);
});

specialistRoutes.get(paths.deskObjective(':id'), async (c) => {
  const found = await objectiveOf(c);
  if (found) return helpPage(c, found.objective, found.request, {}, []);
  // It found its partners, or was put away: who was asked, and what they said, can be followed still.
  const { db, person, now } = c.var;
  const id = c.req.param('id');
  const sent = isId(id) ? await askedFor(db, person, id, now) : [];
  return sent.length > 0 ? helpPage(c, null, null, {}, [], sent) : notFound(c);
});

specialistRoutes.post(paths.deskTaking(':id'), async (c) => {
  const request = await requestById(c.var.db, c.var.person, c.req.param('id'));
  if (!request) return notFound(c);
  const done = await takeUp(c.var.db, c.var.person, request);
  return done.ok
    ? see(c, paths.deskRequest(request.id), 'specialist.request.yours')
    : see(c, paths.desk, done.reason, 'problem');
});

const key = (known: Key): Key => known;
const wordFields = z.object({ word: z.string().trim().max(longestWord, key('objective.text.long')) });

specialistRoutes.post(paths.deskClosure(':id'), async (c) => {
  const { db, person, now } = c.var;
  const request = await requestById(db, person, c.req.param('id'));
  if (!request) return notFound(c);
  const typed = await readForm(c);
  const read = parse(wordFields, { word: one(typed, 'word') });
  if (!read.ok) {
    const objective = request.objectiveId ? await objectiveById(db, person, request.objectiveId) : null;
    return helpPage(c, objective, request, typed, read.problems);
  }
  const done = await closeWithWord(db, person, request, read.value.word, now);
  await clearDraft(db, person, paths.deskClosure(request.id));
  return done.ok ? see(c, paths.desk, 'specialist.request.done') : see(c, paths.desk, done.reason, 'problem');
});

specialistRoutes.post(paths.deskSuggestions(':id'), (c) => choose(c, suggest, 'specialist.suggested'));
specialistRoutes.post(paths.deskInvitations(':id'), (c) => choose(c, bringTogether, 'specialist.invited'));

const chosenFields = z.object({
  people: z
    .array(z.string().refine(isId, key('specialist.choose.gone')))
    .min(1, key('specialist.choose.nobody'))
    .max(7, key('specialist.choose.many')),
  note: z.string().trim().max(longestWord, key('objective.text.long')),
});

/** Suggests or invites the chosen people, whichever button was pressed. */
async function choose(
  c: Request,
  act: (db: Request['var']['db'], person: Request['var']['person'], chosen: Chosen, now: Date) => Promise<Answer>,
  done: Key,
): Promise<Response> {
  const { db, person, now, parts } = c.var;
  const found = await objectiveOf(c);
  if (!found) return notFound(c);
  const { objective, request } = found;
  const typed = await readForm(c);
  const read = parse(chosenFields, { people: [...new Set(many(typed, 'people'))], note: one(typed, 'note') });
  if (!read.ok) return helpPage(c, objective, request, typed, read.problems);
  const answer = await act(db, person, { objective, request, ...read.value }, now);
  if (!answer.ok)
    return helpPage(c, objective, request, typed, [
      { field: 'people', key: answer.reason, params: { ...answer.params } },
    ]);
  await clearDraft(db, person, paths.deskSuggestions(objective.id));
  parts.nudge('letters');
  return see(c, request ? paths.deskRequest(request.id) : paths.deskObjective(objective.id), done);
}

/** The objective of the address, when this specialist may read it, and the unclosed request about it. */
async function objectiveOf(c: Request): Promise<{ objective: Objective; request: AssistanceRequest | null } | null> {
  const { db, person } = c.var;
  const objective = await objectiveById(db, person, c.req.param('id'));
  if (!objective) return null;
  const request = await requestAbout(db, person, objective.id);
  return request || objective.visibility === 'open' ? { objective, request } : null;
}

async function helpPage(
  c: Request,
  objective: Objective | null,
  request: AssistanceRequest | null,
  typed: Typed,
  problems: readonly Problem[],
  followed?: readonly AskedPerson[],
): Promise<Response> {
  const { db, person, t, format, language, now } = c.var;
  const sent = followed ?? (objective ? await askedFor(db, person, objective.id, now) : []);
  const asked = new Set(sent.map(({ personId }) => personId));
  const looking = objective !== null && (objective.visibility === 'open' || objective.visibility === 'draft');
  const candidates = looking ? await candidatesFor(db, objective, mostCandidates) : [];
  const kept =
    objective && problems.length === 0 ? await draftFor(db, person, paths.deskSuggestions(objective.id)) : null;
  return page(
    c,
    {
      title: objective?.statement ?? t('specialist.help.title'),
      back: { href: paths.desk, label: t('specialist.desk.title') },
      wide: true,
      children: (
        <HelpPage
          reader={{ t, format, language }}
          now={now}
          me={person.id}
          objective={objective}
          request={request}
          candidates={candidates.filter((candidate) => !asked.has(candidate.objective.personId))}
          sent={sent}
          made={objective ? await suggestionsMade(db, person, objective.id) : []}
          typed={kept ?? typed}
          problems={problems}
          requestId={newId()}
        />
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}
