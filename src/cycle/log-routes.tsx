import { Hono } from 'hono';
import { partnershipPage } from '../partnership/page.tsx';
import type { Partnership } from '../partnership/partnership.ts';
import { partnershipFor } from '../partnership/reach.ts';
import { clearDraft, draftFor } from '../people/drafts/store.ts';
import { notFound } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { type Problem, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { localDate } from '../platform/local-date.ts';
import { paths } from '../paths.ts';
import { timeIn } from '../timeline/local-time.ts';
import { nextPhase } from '../timeline/session.ts';
import { sessionsOf } from '../timeline/session-store.ts';
import { readLog } from './form.ts';
import { refusals } from './refusals.ts';
import { logSession } from './session-actions.ts';
import { LogView } from './views/log.tsx';

const usualMinutes = 30;

export const logRoutes = new Hono<Env>();

logRoutes.get(paths.logSession(':p'), async (c) => {
  const partnership = await partnershipFor(c.var.db, c.var.person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const draft = await draftFor(c.var.db, c.var.person, paths.logSession(partnership.id));
  return logPage(c, partnership, draft ?? (await likely(c, partnership)), [], draft !== null);
});

logRoutes.post(paths.logSession(':p'), async (c) => {
  const { db, person, now } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const typed = await readForm(c);
  const { timezone } = person.district;
  const read = readLog(typed, partnership, localDate(now, timezone), timezone, now);
  const problems = refusals(partnership, read);
  if (!read.ok || problems.length > 0) return logPage(c, partnership, typed, problems);
  const id = await logSession(db, person, partnership, read.value, now);
  await clearDraft(db, person, paths.logSession(partnership.id));
  return see(c, paths.session(partnership.id, id), 'cycle.session_logged');
});

/** The usual answers: it has just ended, everybody was there, and it is the turn of the next phase. */
async function likely(c: Request, partnership: Partnership): Promise<Typed> {
  const { db, person, now } = c.var;
  const { timezone } = person.district;
  const held = (await sessionsOf(db, partnership)).filter((session) => session.status === 'held');
  const fiveMinutes = 5 * 60_000;
  const began = new Date(Math.floor((now.getTime() - usualMinutes * 60_000) / fiveMinutes) * fiveMinutes);
  return {
    phase: nextPhase(held),
    day: localDate(began, timezone),
    time: timeIn(began, timezone),
    minutes: String(usualMinutes),
    present: partnership.members.map((member) => member.personId),
  };
}

function logPage(c: Request, partnership: Partnership, typed: Typed, problems: Problem[], restored = false) {
  const { t, format } = c.var;
  return partnershipPage(
    c,
    partnership,
    {
      title: t('cycle.log'),
      step: 'cycle',
      children: (
        <LogView
          partnership={partnership}
          typed={typed}
          problems={problems}
          restored={restored}
          requestId={newId()}
          t={t}
          format={format}
        />
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}
