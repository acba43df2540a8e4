import { Hono } from 'hono';
import { partnershipPage } from '../partnership/page.tsx';
import type { Partnership } from '../partnership/partnership.ts';
import { notFound } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { one, type Problem, readForm } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { localDate } from '../platform/local-date.ts';
import { paths } from '../paths.ts';
import { keepClosing, shareClosing, summarise, unshareClosing } from './actions.ts';
import { reach, readAnswers } from './asked.ts';
import { type Closing, longestSummary, mayCompare } from './reflection.ts';
import { closingReflections, latestClosing } from './store.ts';
import { CompareView } from './views/compare.tsx';
import { MineView } from './views/mine.tsx';
import { ReviewView } from './views/review.tsx';

export const closingRoutes = new Hono<Env>();

closingRoutes.get(paths.myClosing(':p'), async (c) => {
  const found = await reachClosing(c);
  if (!found) return notFound(c);
  const mine = await myAnswers(c, found.partnership, found.closing);
  return minePage(c, found.partnership, found.closing, mine.bodies, [], mine.shared);
});

// The same form keeps a draft: by itself while someone types (X-Draft), and by its own button.
closingRoutes.post(paths.myClosing(':p'), async (c) => {
  const found = await reachClosing(c);
  if (!found) return notFound(c);
  const { partnership, closing } = found;
  const { db, person, now } = c.var;
  const typed = await readForm(c);
  const { answers, problems } = readAnswers(typed, false);
  const byItself = c.req.header('x-draft') === '1';
  if (problems.length > 0) {
    if (byItself) return c.body(null, 422);
    const mine = await myAnswers(c, partnership, closing);
    return minePage(c, partnership, closing, { ...mine.bodies, ...answers }, problems, mine.shared, 422);
  }
  await keepClosing(db, person, partnership, closing, answers, now);
  if (byItself) return c.body(null, 204);
  return one(typed, 'review')
    ? see(c, paths.closingReview(partnership.id))
    : see(c, paths.myClosing(partnership.id), 'reflection.draft_kept');
});

closingRoutes.get(paths.closingReview(':p'), async (c) => {
  const found = await reachClosing(c);
  if (!found) return notFound(c);
  const { partnership, closing } = found;
  const mine = (await closingReflections(c.var.db, partnership, c.var.person, closing.round)).find(
    (r) => r.personId === c.var.person.id,
  );
  if (!mine || Object.keys(mine.answers).length === 0) return c.redirect(paths.myClosing(partnership.id), 303);
  return partnershipPage(c, partnership, {
    title: c.var.t('reflection.review.title'),
    step: 'reflection',
    children: (
      <ReviewView
        partnership={partnership}
        me={c.var.person.id}
        mine={mine}
        requestId={newId()}
        language={c.var.language}
        t={c.var.t}
        format={c.var.format}
      />
    ),
  });
});

closingRoutes.post(paths.closingReview(':p'), async (c) => {
  const found = await reachClosing(c);
  if (!found) return notFound(c);
  const { partnership, closing } = found;
  const { db, person, now } = c.var;
  const mine = (await closingReflections(db, partnership, person, closing.round)).find((r) => r.personId === person.id);
  if (!mine) return c.redirect(paths.myClosing(partnership.id), 303);
  const typed = await readForm(c);
  if (one(typed, 'unshare')) {
    await unshareClosing(db, person, partnership, mine, now);
    return see(c, paths.myClosing(partnership.id), 'reflection.taken_back');
  }
  const chosen = Object.keys(mine.answers).filter((key) => one(typed, `s-${key}`) !== '');
  await shareClosing(db, person, partnership, mine, chosen, now);
  return see(c, paths.closing(partnership.id), 'reflection.shared');
});

closingRoutes.get(paths.closing(':p'), async (c) => {
  const found = await reachClosing(c);
  if (!found) return notFound(c);
  return comparePage(c, found.partnership, found.closing, found.closing.summary, [], 200);
});

closingRoutes.post(paths.closingSummary(':p'), async (c) => {
  const found = await reachClosing(c);
  if (!found) return notFound(c);
  const { partnership, closing } = found;
  const { db, person, now } = c.var;
  const typed = await readForm(c);
  const body = one(typed, 'summary').trim();
  const version = one(typed, 'basedOn');
  if (body === '')
    return comparePage(c, partnership, closing, body, [{ field: 'summary', key: 'reflection.summary_empty' }], 422);
  if (body.length > longestSummary)
    return comparePage(c, partnership, closing, body, [{ field: 'summary', key: 'reflection.too_long' }], 422);
  if (!(await compare(c, partnership, closing)).open)
    return comparePage(c, partnership, closing, body, [{ field: '', key: 'reflection.not_yet' }], 422);
  const basedOn = /^\d{1,9}$/.test(version) ? Number(version) : -1;
  if (body === closing.summary && basedOn === closing.summaryVersion) return see(c, paths.closing(partnership.id));
  if (!(await summarise(db, person, partnership, closing, basedOn, body, now))) {
    const fresh = (await latestClosing(db, partnership)) ?? closing;
    return comparePage(c, partnership, fresh, body, [{ field: 'summary', key: 'reflection.meanwhile' }], 409);
  }
  return see(c, paths.reflection(partnership.id), 'reflection.summarised');
});

async function reachClosing(c: Request): Promise<{ partnership: Partnership; closing: Closing } | null> {
  const partnership = await reach(c);
  const closing = partnership ? await latestClosing(c.var.db, partnership) : null;
  return partnership && closing ? { partnership, closing } : null;
}

async function myAnswers(c: Request, partnership: Partnership, closing: Closing) {
  const mine = (await closingReflections(c.var.db, partnership, c.var.person, closing.round)).find(
    (r) => r.personId === c.var.person.id,
  );
  const bodies = Object.fromEntries(Object.entries(mine?.answers ?? {}).map(([key, answer]) => [key, answer.body]));
  return { bodies, shared: mine?.status === 'shared' };
}

function minePage(
  c: Request,
  partnership: Partnership,
  closing: Closing,
  answers: Record<string, string>,
  problems: Problem[],
  shared: boolean,
  status: 200 | 422 = 200,
) {
  return partnershipPage(
    c,
    partnership,
    {
      title: c.var.t('reflection.mine.title'),
      step: 'reflection',
      note: 'reflection',
      children: (
        <MineView
          partnership={partnership}
          closing={closing}
          answers={answers}
          shared={shared}
          problems={problems}
          requestId={newId()}
          language={c.var.language}
          t={c.var.t}
          format={c.var.format}
        />
      ),
    },
    status,
  );
}

async function compare(c: Request, partnership: Partnership, closing: Closing) {
  const reflections = await closingReflections(c.var.db, partnership, c.var.person, closing.round);
  const ids = partnership.members.map((member) => member.personId);
  const today = localDate(c.var.now, c.var.person.district.timezone);
  return { reflections, open: mayCompare(closing, ids, reflections, today) };
}

async function comparePage(
  c: Request,
  partnership: Partnership,
  closing: Closing,
  summary: string,
  problems: Problem[],
  status: 200 | 409 | 422,
) {
  const { reflections, open } = await compare(c, partnership, closing);
  return partnershipPage(
    c,
    partnership,
    {
      title: c.var.t('reflection.compare.title'),
      step: 'reflection',
      note: 'reflection',
      wide: true,
      children: (
        <CompareView
          partnership={partnership}
          me={c.var.person.id}
          closing={closing}
          reflections={reflections}
          open={open}
          summary={summary}
          problems={problems}
          requestId={newId()}
          language={c.var.language}
          t={c.var.t}
          format={c.var.format}
        />
      ),
    },
    status,
  );
}
