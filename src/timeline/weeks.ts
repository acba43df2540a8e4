import { addDays, localDate } from '../platform/local-date.ts';
import { type Day, mondayOf } from './local-time.ts';
import type { Session } from './session.ts';
import { type Break, isInBreak, type Milestone, type Timeline } from './timeline.ts';

/** A week of the strip, from its Monday. */
export interface Week {
  monday: Day;
  /** The first week of a month, or of the strip. */
  beginsMonth: boolean;
  kind: 'work' | 'break' | 'past';
  now: boolean;
  sessions: readonly Session[];
  milestones: readonly Milestone[];
  /** The day of the revisit or of the end, when it falls into this week. */
  revisit: Day | null;
  ends: Day | null;
}

/**
 * The timeline week by week, from the first thing in it to the last: what was planned outside of it is shown too. A
 * week is a break when three or more of its workdays are. Skipped sessions are left out.
 */
export function weeksOf(input: {
  timeline: Timeline;
  sessions: readonly Session[];
  milestones: readonly Milestone[];
  breaks: readonly Break[];
  today: Day;
  zone: string;
}): Week[] {
  const { timeline, milestones, breaks, today, zone } = input;
  const sessions = input.sessions
    .filter((s) => s.status !== 'skipped')
    .map((session) => ({ session, day: localDate(session.startsAt, zone) }));
  const days = [
    ...sessions.map((s) => s.day),
    ...milestones.map((m) => m.onDate),
    timeline.startsOn,
    timeline.endsOn,
  ].sort();
  const first = mondayOf(days[0] ?? timeline.startsOn);
  const last = days.at(-1) ?? timeline.endsOn;
  const weeks: Week[] = [];
  // Two years of weeks are the most that is drawn: something planned far away does not stretch the strip for ever.
  for (let monday = first; monday <= last && weeks.length < 106; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6);
    const within = (day: Day) => day >= monday && day <= sunday;
    const rested = [0, 1, 2, 3, 4].filter((n) => breaks.some((pause) => isInBreak(pause, addDays(monday, n)))).length;
    weeks.push({
      monday,
      beginsMonth: weeks.length === 0 || monday.slice(0, 7) !== addDays(monday, -7).slice(0, 7),
      kind: rested >= 3 ? 'break' : sunday < today ? 'past' : 'work',
      now: within(today),
      sessions: sessions.filter((s) => within(s.day)).map((s) => s.session),
      milestones: milestones.filter((m) => within(m.onDate)),
      revisit: timeline.revisitOn && within(timeline.revisitOn) ? timeline.revisitOn : null,
      ends: within(timeline.endsOn) ? timeline.endsOn : null,
    });
  }
  return weeks;
}
