import { Hono } from 'hono';
import { z } from 'zod';
import type { Key } from '../../language/catalogue.ts';
import { clearDraft, draftFor } from '../../people/drafts/store.ts';
import { notFound, page } from '../../people/page.tsx';
import type { Env, Request } from '../../people/request.ts';
import { paths } from '../../paths.ts';
import { isId, one, parse, type Problem, readForm, type Typed } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { newId } from '../../platform/ids.ts';
import { objectiveById, objectivesOf } from '../store.ts';
import { askSpecialists, cancelRequest } from './actions.ts';
import { longestMessage } from './request.ts';
import { ownRequest, requestsOf, specialistsOf } from './store.ts';
import { AskPage } from './views.tsx';

/** Asking the district's specialists for help in finding partners. */
export const assistanceRoutes = new Hono<Env>();

const key = (known: Key): Key => known;
const fields = z.object({
  message: z
    .string()
    .trim()
    .min(1, key('objective.ask.message.missing'))
    .max(longestMessage, key('objective.text.long')),
  objective: z.string().refine((id) => id === '' || isId(id), key('objective.choice.wrong')),
});

assistanceRoutes.get(paths.askSpecialist, async (c) => {
  const kept = await draftFor(c.var.db, c.var.person, paths.askSpecialist);
  const wanted = c.req.query('objective');
  return askPage(c, { ...kept, ...(isId(wanted) ? { objective: wanted } : {}) }, []);
});

assistanceRoutes.post(paths.askSpecialist, async (c) => {
  const { db, person, now, parts } = c.var;
  const typed = await readForm(c);
  const read = parse(fields, { message: one(typed, 'message'), objective: one(typed, 'objective') });
  if (!read.ok) return askPage(c, typed, read.problems);
  const objective = read.value.objective === '' ? null : await objectiveById(db, person, read.value.objective);
  if (read.value.objective !== '' && objective?.personId !== person.id) {
    return askPage(c, typed, [{ field: 'objective', key: 'objective.choice.wrong' }]);
  }
  const done = await askSpecialists(db, person, objective, read.value.message, now);
  if (!done.ok) return askPage(c, typed, [{ field: 'objective', key: done.reason }]);
  await clearDraft(db, person, paths.askSpecialist);
  parts.nudge('letters');
  return see(c, paths.askSpecialist, 'objective.ask.done');
});

assistanceRoutes.post(paths.assistanceCancellation(':id'), async (c) => {
  const { db, person, now } = c.var;
  const request = await ownRequest(db, person, c.req.param('id'));
  if (!request) return notFound(c);
  await cancelRequest(db, person, request, now);
  return see(c, paths.askSpecialist, 'objective.ask.cancelled');
});

async function askPage(c: Request, typed: Typed, problems: readonly Problem[]): Promise<Response> {
  const { db, person, t } = c.var;
  const requests = await requestsOf(db, person);
  const asked = new Set(
    requests.filter((request) => request.status !== 'closed').map((request) => request.objectiveId),
  );
  const objectives = (await objectivesOf(db, person)).filter(
    (objective) => (objective.visibility === 'draft' || objective.visibility === 'open') && !asked.has(objective.id),
  );
  const specialists = await specialistsOf(db, person);
  const reader = { t, format: c.var.format, language: c.var.language };
  return page(
    c,
    {
      title: t('objective.ask.title'),
      children: (
        <AskPage
          reader={reader}
          typed={typed}
          problems={problems}
          requests={requests}
          objectives={objectives}
          specialists={specialists}
          requestId={newId()}
        />
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}
