import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import { partnershipFor } from '../partnership/reach.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { localDate } from '../platform/local-date.ts';
import { instantOf } from '../timeline/local-time.ts';
import { type CastKey, demoDistrict } from './cast.ts';
import { schoolDay } from './school-days.ts';

/** Somebody at a moment: what an action of theirs works with. */
export interface Moment {
  db: Db;
  person: Person;
  now: Date;
  story: Story;
}

/** Somebody at a moment in a partnership they are a member of. */
export interface PartnerMoment extends Moment {
  partnership: Partnership;
}

/** Tells what people of the demo district did, through the same actions as their pages, in their own names. */
export interface Story {
  /** `who` did something so many school days ago (1 or more, so that nothing lies in the future) at 'HH:MM'. */
  act<T>(who: CastKey, ago: number, time: string, deed: (moment: Moment) => Promise<T>): Promise<T>;
  /** The same in one partnership, once all its members are in. */
  within(partnershipId: string): Within;
  /** The plain date so many school days from today; before today when negative. */
  day(away: number): string;
  /** The instant of a time on the clocks of the district on such a day. */
  at(away: number, time: string): Date;
  /** A person's id. */
  id(who: CastKey): string;
}

export type Within = <T>(
  who: CastKey,
  ago: number,
  time: string,
  deed: (moment: PartnerMoment) => Promise<T>,
) => Promise<T>;

/**
 * A story told in the one transaction of `db`: each deed runs as its person, under the same row-level security as a
 * request of theirs, and with history dated by its moment. What is told is kept together or not at all.
 * @param people the cast as persons
 * @param walls false where the database runs without row-level security, as some tests do
 */
export function openStory(db: Db, people: Readonly<Record<CastKey, Person>>, now: Date, walls: boolean): Story {
  const zone = demoDistrict.timezone;
  const today = localDate(now, zone);
  // Each partnership is reached once by each member: who is in it stays the same from then on, and the demo is there sooner.
  const reached = new Map<string, Partnership>();
  const story: Story = {
    async act(who, ago, time, deed) {
      if (ago < 1) throw new Error(`${who} can't have done this yet`);
      const person = people[who];
      const moment = story.at(-ago, time);
      await sql`select set_config('app.district', ${person.districtId}, true), set_config('app.person', ${person.id}, true),
        set_config('app.now', ${moment.toISOString()}, true), set_config('role', ${walls ? 'peer_app' : 'none'}, true)`.execute(
        db,
      );
      return deed({ db, person, now: moment, story });
    },
    within(partnershipId) {
      return (who, ago, time, deed) =>
        story.act(who, ago, time, async (moment) => {
          const key = `${partnershipId} ${who}`;
          const partnership = reached.get(key) ?? (await partnershipFor(db, moment.person, partnershipId));
          if (!partnership) throw new Error(`${who} is not in this partnership`);
          reached.set(key, partnership);
          return deed({ ...moment, partnership });
        });
    },
    day: (away) => schoolDay(today, away),
    at: (away, time) => instantOf(schoolDay(today, away), time, zone),
    id: (who) => people[who].id,
  };
  return story;
}

/** What an action answered, when it was yes. A no is a fault of the story, and ends it. */
export function agreed<T extends { ok: boolean }>(answer: T | null): Extract<T, { ok: true }> {
  if (!answer?.ok) throw new Error(`The story goes another way: ${JSON.stringify(answer)}`);
  return answer as Extract<T, { ok: true }>;
}

/** What must be there at this point of a story. */
export function there<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error('The story speaks of something that is not there');
  return found;
}
