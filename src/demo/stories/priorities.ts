import { adminPlcs } from '../../district/places-store.ts';
import type { Priority } from '../../district/priorities/priority.ts';
import { buildings } from '../../people/store.ts';
import { publish } from '../../specialist/priorities/actions.ts';
import { type Moment, type Story, there } from '../story.ts';

/** Priorities that objectives in other stories come from. */
export const priorityTitles = {
  explain: 'Students explain their thinking, at every age and in every subject',
  books: 'Every child talks about a book with a grown-up once a week',
  conclusions: 'Conclusions that a number could change',
} as const;

/** What the district, two schools and a PLC have set out to work on: now, no longer, and soon. */
export async function priorities(story: Story): Promise<void> {
  await story.act(
    'fatima',
    298,
    '09:20',
    publishes({
      level: 'district',
      place: null,
      title: priorityTitles.explain,
      about: `This is not one more program. It is what we would like to hear when we walk past an open door: a student says what they think and why, and somebody their own age asks back.

Look at it in your subject, in your way, with whom you like. What we learn from each other goes into next year’s planning days.`,
      startsOn: story.day(-298),
      endsOn: story.day(110),
    }),
  );
  await story.act(
    'fatima',
    200,
    '09:40',
    publishes({
      level: 'building',
      place: 'Piñon High School',
      title: 'Unfinished work on the walls',
      about: 'Drafts, crossed-out proofs, second tries. One wall in each hallway, changed every month.',
      startsOn: story.day(-200),
      endsOn: story.day(-95),
    }),
  );
  await story.act(
    'fatima',
    62,
    '10:05',
    publishes({
      level: 'building',
      place: 'Juniper Elementary',
      title: priorityTitles.books,
      about:
        'Five minutes are enough, and the grown-up may be anybody: a teacher, an aide, the librarian, the person at the front desk. What counts is that the child does most of the talking.',
      startsOn: story.day(-60),
      endsOn: null,
    }),
  );
  await story.act(
    'hank',
    41,
    '08:50',
    publishes({
      level: 'plc',
      place: 'Science team',
      title: priorityTitles.conclusions,
      about:
        'In the lab reports of both grades: the last paragraph names the row of the table it stands on. We look at ten of them at each team meeting.',
      startsOn: story.day(-40),
      endsOn: story.day(60),
    }),
  );
  await story.act(
    'fatima',
    12,
    '09:15',
    publishes({
      level: 'building',
      place: 'Mesa Middle School',
      title: 'A science fair at which the visitors ask the questions',
      about: 'Students practice answering what they did not prepare. Visitors get a card with three ways to ask.',
      startsOn: story.day(15),
      endsOn: story.day(70),
    }),
  );
}

/** Publishes a priority of the district, or of the building or PLC of this name. */
function publishes({ place, ...input }: Omit<Priority, 'id' | 'placeId'>) {
  return async ({ db, person, now }: Moment) => {
    const places = input.level === 'building' ? await buildings(db, person) : await adminPlcs(db, person.district);
    const placeId = place === null ? null : there(places.find((one) => one.name === place)).id;
    there(await publish(db, person, { ...input, placeId }, now));
  };
}
