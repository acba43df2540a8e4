import { Hono } from 'hono';
import { noNote, noteFor } from '../partnership/notes/store.ts';
import { partnershipPage } from '../partnership/page.tsx';
import type { Partnership } from '../partnership/partnership.ts';
import { partnershipFor } from '../partnership/reach.ts';
import { notFound } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { isId, one, type Problem, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { paths } from '../paths.ts';
import { changeMilestone, changeTimeline, isCapped, markMilestone, type Outcome, setTimeline } from './actions.ts';
import { readChange, readMilestone, readWhen } from './form.ts';
import { localDate } from '../platform/local-date.ts';
import { rhythmRoutes } from './rhythm-routes.tsx';
import { sessionsOf } from './session-store.ts';
import { breaksIn, changesOf, milestonesOf, timelineOf } from './store.ts';
import { TimelineView } from './views/timeline.tsx';
import type { Returned } from './views/timeline-props.ts';

export const timelineRoutes = new Hono<Env>();
timelineRoutes.route('/', rhythmRoutes);

timelineRoutes.get(paths.timeline(':p'), async (c) => {
  const partnership = await partnershipFor(c.var.db, c.var.person, c.req.param('p'));
  if (!partnership) return notFound(c);
  return timelinePage(c, partnership, suggested(c), 200);
});

timelineRoutes.post(paths.timeline(':p'), async (c) => {
  const { db, person, now } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const typed = await readForm(c);
  const parsed = readWhen(typed, localDate(now, person.district.timezone), partnership.formality);
  const refused = refusal(partnership, parsed);
  if (!parsed.ok || refused) return timelinePage(c, partnership, { form: 'when', typed, problems: refused ?? [] });
  return answer(c, partnership, 'when', typed, await setTimeline(db, person, partnership, parsed.value, now));
});

timelineRoutes.post(paths.timelineChange(':p'), async (c) => {
  const { db, person, now } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const typed = await readForm(c);
  const kind = (['shift', 'skip', 'extend', 'revisit'] as const).find((k) => k === one(typed, 'kind')) ?? 'shift';
  const parsed = readChange(typed, localDate(now, person.district.timezone), partnership.formality);
  const refused = refusal(partnership, parsed);
  if (!parsed.ok || refused) return timelinePage(c, partnership, { form: kind, typed, problems: refused ?? [] });
  return answer(c, partnership, kind, typed, await changeTimeline(db, person, partnership, parsed.value, now));
});

timelineRoutes.post(paths.milestones(':p'), async (c) => {
  const { db, person, now } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const typed = await readForm(c);
  const parsed = readMilestone(typed, localDate(now, person.district.timezone));
  const refused = refusal(partnership, parsed);
  if (!parsed.ok || refused) return timelinePage(c, partnership, { form: 'milestone', typed, problems: refused ?? [] });
  await markMilestone(db, person, partnership, parsed.value, now);
  return see(c, `${paths.timeline(partnership.id)}#milestones`, 'timeline.milestone_added');
});

timelineRoutes.post(paths.milestone(':p', ':id'), async (c) => {
  const { db, person, now } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  const id = c.req.param('id');
  if (!partnership || !isId(id)) return notFound(c);
  const typed = await readForm(c);
  const how = (['done', 'open', 'remove'] as const).find((h) => h === one(typed, 'how'));
  const refused = refusal(partnership, { ok: true });
  if (!how || refused)
    return timelinePage(c, partnership, {
      form: 'milestone',
      typed: {},
      problems: refused ?? [{ field: '', key: 'timeline.choose_change' }],
    });
  if (!(await changeMilestone(db, person, partnership, id, how, now))) return notFound(c);
  return see(c, `${paths.timeline(partnership.id)}#milestones`, 'timeline.milestone_changed');
});

/** Dates that a decision on the timeline links with are filled in; they are set only when the form is sent. */
function suggested(c: Request): Returned | null {
  const asked = ['startsOn', 'length', 'until'].flatMap((name) =>
    c.req.query(name) ? [[name, c.req.query(name)?.toWellFormed() ?? '']] : [],
  );
  return asked.length > 0 ? { form: 'when', typed: Object.fromEntries(asked), problems: [] } : null;
}

/** What stands in the way: a closed partnership is read, not written; else what was mistyped; null when nothing does. */
function refusal(
  partnership: Partnership,
  parsed: { ok: true } | { ok: false; problems: Problem[] },
): Problem[] | null {
  if (partnership.status === 'closed') return [{ field: '', key: 'timeline.closed' }];
  return parsed.ok ? null : parsed.problems;
}

async function answer(c: Request, partnership: Partnership, form: Returned['form'], typed: Typed, outcome: Outcome) {
  if (outcome.ok)
    return see(
      c,
      paths.timeline(partnership.id),
      isCapped(outcome.timeline) ? 'timeline.kept_capped' : 'timeline.kept',
    );
  const field = outcome.reason === 'timeline.not_later' ? 'endsOn' : '';
  return timelinePage(
    c,
    partnership,
    { form, typed, problems: [{ field, key: outcome.reason }] },
    outcome.reason === 'timeline.meanwhile' ? 409 : 422,
  );
}

async function timelinePage(
  c: Request,
  partnership: Partnership,
  returned: Returned | null,
  status: 200 | 409 | 422 = 422,
) {
  const { db, person, t, format, now, language } = c.var;
  const [timeline, sessions, milestones, changes] = await Promise.all([
    timelineOf(db, partnership),
    sessionsOf(db, partnership),
    milestonesOf(db, partnership),
    changesOf(db, partnership),
  ]);
  const note = timeline ? await noteFor(db, person, partnership, timeline.id) : noNote;
  const zone = person.district.timezone;
  return partnershipPage(
    c,
    partnership,
    {
      title: t('timeline.title'),
      step: 'timeline',
      children: (
        <TimelineView
          partnership={partnership}
          timeline={timeline}
          note={note}
          sessions={sessions}
          milestones={milestones}
          changes={changes}
          breaks={breaksIn(changes)}
          today={localDate(now, zone)}
          now={now}
          zone={zone}
          returned={returned}
          fresh={newId}
          language={language}
          t={t}
          format={format}
        />
      ),
    },
    status,
  );
}
