import { Hono } from 'hono';
import { partnershipPage } from '../partnership/page.tsx';
import type { Partnership } from '../partnership/partnership.ts';
import { partnershipFor } from '../partnership/reach.ts';
import { notFound } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { one, type Problem, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { newId } from '../platform/ids.ts';
import { paths } from '../paths.ts';
import { readChosen, readRhythm, rhythmDays, type RhythmInput } from './form.ts';
import { localDate } from '../platform/local-date.ts';
import { instantOf } from './local-time.ts';
import { propose } from './rhythm.ts';
import { planSessions } from './session-actions.ts';
import { nextPhase, type Session } from './session.ts';
import { sessionsOf } from './session-store.ts';
import { breaksIn, changesOf, timelineOf } from './store.ts';
import type { Timeline } from './timeline.ts';
import { RhythmView } from './views/rhythm.tsx';

export const rhythmRoutes = new Hono<Env>();

rhythmRoutes.get(paths.rhythm(':p'), async (c) => {
  const partnership = await partnershipFor(c.var.db, c.var.person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const asked = (name: string) => c.req.query(name)?.replaceAll('\u0000', '').toWellFormed();
  const names = ['every', 'days', 'weekday', 'time', 'minutes', 'first', 'place'];
  const typed: Typed = Object.fromEntries(
    names.flatMap((name) => (asked(name) === undefined ? [] : [[name, asked(name) ?? '']])),
  );
  return rhythmPage(c, partnership, typed, { show: c.req.query('show') !== undefined });
});

rhythmRoutes.post(paths.rhythm(':p'), async (c) => {
  const { db, person, now } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const typed = await readForm(c);
  const asked = readRhythm(typed);
  const chosen = readChosen(typed);
  const timeline = await timelineOf(db, partnership);
  const problems = refusals(partnership, timeline, asked, chosen);
  if (!asked.ok || !chosen.ok || problems.length > 0)
    return rhythmPage(c, partnership, typed, { show: true, problems });
  const { time, minutes, place } = asked.value;
  const zone = person.district.timezone;
  const plans = chosen.value.map(({ day, phase }) => ({ phase, minutes, place, startsAt: instantOf(day, time, zone) }));
  const added = await planSessions(db, person, partnership, plans, rhythmDays(asked.value), now);
  return see(
    c,
    paths.timeline(partnership.id),
    added > 0 ? 'timeline.sessions_planned' : 'timeline.sessions_there',
    added > 0 ? 'done' : 'info',
  );
});

type Read<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

function refusals(
  partnership: Partnership,
  timeline: Timeline | null,
  asked: Read<unknown>,
  chosen: Read<readonly { day: string }[]>,
): Problem[] {
  if (partnership.status === 'closed') return [{ field: '', key: 'timeline.closed' }];
  if (!timeline) return [{ field: '', key: 'timeline.set_first' }];
  if (!asked.ok) return asked.problems;
  if (!chosen.ok) return chosen.problems;
  const outside = chosen.value.some(({ day }) => day < timeline.startsOn || day > timeline.endsOn);
  return outside ? [{ field: 'chosen', key: 'timeline.choose_sessions' }] : [];
}

async function rhythmPage(
  c: Request,
  partnership: Partnership,
  typed: Typed,
  how: { show: boolean; problems?: Problem[] },
) {
  const { db, person, t, format, now } = c.var;
  const [timeline, sessions, changes] = await Promise.all([
    timelineOf(db, partnership),
    sessionsOf(db, partnership),
    changesOf(db, partnership),
  ]);
  const zone = person.district.timezone;
  const asked = how.show ? readRhythm(typed) : null;
  const problems = how.problems ?? (asked && !asked.ok ? asked.problems : []);
  const from = timeline && localDate(now, zone) > timeline.startsOn ? localDate(now, zone) : (timeline?.startsOn ?? '');
  const proposed =
    asked?.ok && timeline ? proposals(asked.value, from, timeline, sessions, breaksIn(changes), zone) : null;
  return partnershipPage(
    c,
    partnership,
    {
      title: t('timeline.rhythm_title'),
      step: 'timeline',
      children: (
        <RhythmView
          partnership={partnership}
          timeline={timeline}
          typed={{ ...typed, first: one(typed, 'first') || nextPhase(sessions) }}
          problems={problems}
          proposed={proposed}
          at={asked?.ok && from ? format.time(instantOf(from, asked.value.time, zone)) : ''}
          requestId={newId()}
          language={c.var.language}
          t={t}
          format={format}
        />
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

/** Leaves out days on which something is planned or was held already. */
function proposals(
  input: RhythmInput,
  from: string,
  timeline: Timeline,
  sessions: readonly Session[],
  breaks: ReturnType<typeof breaksIn>,
  zone: string,
) {
  const taken = sessions.filter((s) => s.status !== 'skipped').map((s) => localDate(s.startsAt, zone));
  const busy = taken.map((day) => ({ from: day, to: day }));
  return propose({
    from,
    to: timeline.endsOn,
    rhythm: input.rhythm,
    weekday: input.weekday,
    first: input.first,
    breaks: [...breaks, ...busy],
  });
}
