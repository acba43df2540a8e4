import { Hono } from 'hono';
import { partnershipPage } from '../partnership/page.tsx';
import type { Partnership } from '../partnership/partnership.ts';
import { notFound } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { isId, one, type Problem, readForm } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { addDays, daysBetween, isDate, localDate } from '../platform/local-date.ts';
import { paths } from '../paths.ts';
import { answerGently, changeShort, chooseNextStep, openClosing, reflectShortly } from './actions.ts';
import { readAnswers, reach } from './asked.ts';
import { addNextStepProblem, nextStepTarget } from './next-step.ts';
import { nextStepsOf, ownNextStep } from './next-step-store.ts';
import { longestStep, type NextStep, nextStepKinds, type Reflection } from './reflection.ts';
import {
  closingReflections,
  latestClosing,
  ownReflection,
  removeReflection,
  shortReflections,
  timelineEnd,
} from './store.ts';
import { GentleQuestionView } from './views/gentle-question.tsx';
import { OverviewView } from './views/overview.tsx';
import { ShortView } from './views/short.tsx';

export const reflectionRoutes = new Hono<Env>();

/** The closing is offered when so many days of the timeline are left. */
const nearTheEnd = 14;

reflectionRoutes.get(paths.reflection(':p'), (c) => overview(c, []));

async function overview(c: Parameters<typeof reach>[0], problems: Problem[], typed: Record<string, string> = {}) {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  const { db, person, now, t } = c.var;
  const closing = await latestClosing(db, partnership);
  const [shorts, closings, steps, endsOn] = await Promise.all([
    shortReflections(db, partnership, person),
    closing ? closingReflections(db, partnership, person, closing.round) : [],
    nextStepsOf(db, partnership),
    timelineEnd(db, partnership),
  ]);
  const today = localDate(now, person.district.timezone);
  return partnershipPage(
    c,
    partnership,
    {
      title: t('reflection.title'),
      step: 'reflection',
      note: 'reflection',
      children: (
        <OverviewView
          partnership={partnership}
          me={person.id}
          closing={closing}
          closings={closings}
          shorts={shorts}
          steps={steps}
          today={today}
          nearEnd={endsOn !== null && daysBetween(today, endsOn) <= nearTheEnd}
          endsOn={endsOn}
          typed={typed}
          problems={problems}
          requestId={newId()}
          stepRequestId={newId()}
          language={c.var.language}
          t={t}
          format={c.var.format}
        />
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

reflectionRoutes.get(paths.shortReflection(':p'), async (c) => {
  const partnership = await reach(c);
  return partnership ? shortPage(c, partnership, { answers: {}, shared: false }, []) : notFound(c);
});

reflectionRoutes.post(paths.shortReflection(':p'), async (c) => {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  const typed = await readForm(c);
  const { answers, problems } = readAnswers(typed, true);
  if (problems.length > 0) return shortPage(c, partnership, { answers, shared: false }, problems);
  const shared = one(typed, 'share') !== '';
  await reflectShortly(c.var.db, c.var.person, partnership, answers, shared, c.var.now);
  return see(c, paths.reflection(partnership.id), shared ? 'reflection.shared' : 'reflection.kept');
});

reflectionRoutes.get(paths.oneReflection(':p', ':id'), async (c) => {
  const found = await reachShort(c);
  if (!found) return notFound(c);
  const answers = Object.fromEntries(Object.entries(found.mine.answers).map(([key, answer]) => [key, answer.body]));
  return shortPage(c, found.partnership, { id: found.mine.id, answers, shared: found.mine.status === 'shared' }, []);
});

reflectionRoutes.post(paths.oneReflection(':p', ':id'), async (c) => {
  const found = await reachShort(c);
  if (!found) return notFound(c);
  const { partnership, mine } = found;
  const typed = await readForm(c);
  if (one(typed, 'delete') && mine.status === 'draft') {
    await removeReflection(c.var.db, c.var.person, mine.id);
    return see(c, paths.reflection(partnership.id), 'reflection.deleted');
  }
  const { answers, problems } = readAnswers(typed, true);
  if (problems.length > 0)
    return shortPage(c, partnership, { id: mine.id, answers, shared: mine.status === 'shared' }, problems);
  const shared = one(typed, 'share') !== '';
  await changeShort(c.var.db, c.var.person, partnership, mine, answers, shared, c.var.now);
  return see(c, paths.reflection(partnership.id), shared ? 'reflection.shared' : 'reflection.kept');
});

async function reachShort(c: Request): Promise<{ partnership: Partnership; mine: Reflection } | null> {
  const partnership = await reach(c);
  const id = c.req.param('id');
  const mine = partnership && isId(id) ? await ownReflection(c.var.db, partnership, c.var.person, id) : null;
  return partnership && mine?.purpose === 'short' ? { partnership, mine } : null;
}

function shortPage(
  c: Request,
  partnership: Partnership,
  written: { id?: string; answers: Readonly<Record<string, string>>; shared: boolean },
  problems: readonly Problem[],
) {
  const { t, format, language, person } = c.var;
  return partnershipPage(
    c,
    partnership,
    {
      title: t('reflection.short.title'),
      step: 'reflection',
      children: (
        <ShortView
          partnership={partnership}
          me={person.id}
          {...written}
          problems={problems}
          requestId={newId()}
          language={language}
          t={t}
          format={format}
        />
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

reflectionRoutes.post(paths.closing(':p'), async (c) => {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  const typed = await readForm(c);
  const shareBy = one(typed, 'shareBy').trim();
  const today = localDate(c.var.now, c.var.person.district.timezone);
  if (shareBy && !isDate(shareBy)) return overview(c, [{ field: 'shareBy', key: 'reflection.bad_date' }], { shareBy });
  if (shareBy && (shareBy < today || shareBy > addDays(today, 366)))
    return overview(c, [{ field: 'shareBy', key: 'reflection.far_date' }], { shareBy });
  await openClosing(c.var.db, c.var.person, partnership, shareBy || null, c.var.now);
  return see(c, paths.myClosing(partnership.id), 'reflection.opened');
});

reflectionRoutes.post(paths.nextSteps(':p'), async (c) => {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  const typed = await readForm(c);
  const kind = nextStepKinds.find((k) => k === one(typed, 'kind'));
  const body = one(typed, 'body').trim();
  const problem = addNextStepProblem(kind, body);
  if (!kind || problem)
    return overview(c, problem ? [problem] : [{ field: 'kind', key: 'reflection.choose_step' }], {
      kind: one(typed, 'kind'),
      body,
    });
  await chooseNextStep(c.var.db, c.var.person, partnership, kind, body, c.var.now);
  return see(c, nextStepTarget(kind, partnership, body), `reflection.chosen.${kind}`);
});

reflectionRoutes.get(paths.nextStep(':p', ':id'), async (c) => {
  const found = await reachPromise(c);
  return found ? promisePage(c, found.partnership, found.step, '', []) : notFound(c);
});

reflectionRoutes.post(paths.nextStep(':p', ':id'), async (c) => {
  const found = await reachPromise(c);
  if (!found) return notFound(c);
  const { partnership, step } = found;
  const typed = await readForm(c);
  const said = one(typed, 'said').trim();
  if (said.length > longestStep)
    return promisePage(c, partnership, step, said, [{ field: 'said', key: 'reflection.step_too_long' }]);
  await answerGently(c.var.db, c.var.person, step, said, one(typed, 'enough') !== '', c.var.now);
  return see(c, paths.reflection(partnership.id), 'reflection.gentle.thanks');
});

async function reachPromise(c: Request): Promise<{ partnership: Partnership; step: NextStep } | null> {
  const partnership = await reach(c);
  const id = c.req.param('id');
  const step = partnership && isId(id) ? await ownNextStep(c.var.db, partnership, c.var.person, id) : null;
  return partnership && step?.kind === 'apply' ? { partnership, step } : null;
}

function promisePage(c: Request, partnership: Partnership, step: NextStep, said: string, problems: readonly Problem[]) {
  const { t, format } = c.var;
  return partnershipPage(
    c,
    partnership,
    {
      title: t('reflection.gentle.title'),
      step: 'reflection',
      children: (
        <GentleQuestionView
          partnership={partnership}
          step={step}
          said={said}
          problems={problems}
          requestId={newId()}
          t={t}
          format={format}
        />
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}
