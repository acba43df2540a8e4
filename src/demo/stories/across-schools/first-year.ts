import { addDays } from '../../../platform/local-date.ts';
import { answers, proposes } from '../../deeds/deciding.ts';
import { notices } from '../../deeds/looking-back.ts';
import { type Coming, marks, plans, reaches, sets } from '../../deeds/scheduling.ts';
import { begins, says } from '../../deeds/talking.ts';
import { brings, holds, promises, repeats, tells } from '../../deeds/working.ts';
import type { Story } from '../../story.ts';

/** The sessions of the first year, month by month: where they met and what they kept of it. */
const year: readonly (readonly [...Coming, notes: string])[] = [
  [
    -276,
    '15:45',
    'plan',
    45,
    'Mesa, room 14',
    'Each of us: one partner task in which the listener *cannot see* what the speaker sees.',
  ],
  [
    -256,
    '15:45',
    'act',
    45,
    'Piñon, art room',
    'Jo’s juniors draw from words alone. Best word of the day: “the other left”.',
  ],
  [
    -236,
    '15:45',
    'reflect',
    45,
    'Cottonwood, room 12',
    'When the listener really needs it, nobody says “it’s obvious”. We keep the screen between partners.',
  ],
  [
    -216,
    '15:45',
    'plan',
    45,
    'Mesa, room 21',
    'Second turn: the listener’s job. Four questions on a card: what, where, why, what if.',
  ],
  [-190, '15:45', 'act', 45, 'Mesa, room 14', 'Lab partners with cards. “Why” is asked least, in all four rooms.'],
  [
    -166,
    '15:45',
    'reflect',
    45,
    'By phone',
    'Children ask “why” when they have been asked it first. So we ask it less, and later.',
  ],
  [
    -140,
    '15:45',
    'plan',
    45,
    'Cottonwood, room 12',
    'Third turn: sentence beginnings in two languages, made by students, not by us.',
  ],
  [-110, '15:45', 'act', 45, 'Mesa, room 21', 'Carmen’s two groups made 31 beginnings. Nine survived a week of use.'],
  [
    -84,
    '15:45',
    'reflect',
    45,
    'Piñon, library',
    'The nine are in both languages. Newcomers use them *more* than the others.',
  ],
  [-40, '15:45', 'plan', 45, 'Piñon, art room', 'What is left for a second year? Jo: explaining to somebody younger.'],
];

/** What they agreed on: sessions by their ids, and a milestone. */
interface Agreed {
  sessions: readonly string[];
  wall: string;
}

/** Steps 3 to 6: a wish for three years, of which the first is set, and three cycles of it. */
export async function firstYear(story: Story, partnership: string): Promise<void> {
  await held(story, partnership, await decided(story, partnership));
}

async function decided(story: Story, partnership: string): Promise<Agreed> {
  const act = story.within(partnership);
  const talk = await act(
    'ben',
    289,
    '15:30',
    begins(
      'discuss',
      'Who is your best explainer, and why?',
      'Mine is not my best in math. She was new last year and had to explain *everything*, starting with where she sat.',
    ),
  );
  await act(
    'carmen',
    288,
    '07:35',
    says(
      talk,
      'Same here. Those who live between two languages explain all day long. We could learn from them instead of helping them.',
    ),
  );
  const proposal = await act(
    'iris',
    287,
    '12:20',
    proposes(
      'approach',
      { approach: ['discussion-group'], name: '' },
      'Once a month, always in another room, always with something students said.',
    ),
  );
  await act('ben', 286, '07:30', answers(proposal, 'agree'));
  await act(
    'jo',
    286,
    '12:35',
    answers(proposal, 'agree', 'Another room each time, please. I learn most from the walls.'),
  );
  await act('carmen', 285, '15:40', answers(proposal, 'agree'));
  await act(
    'iris',
    285,
    '16:00',
    sets(story.day(-284), addDays(story.day(-284), 3 * 365), 'Three years, to see the same children twice.'),
  );
  const sessions = await act(
    'iris',
    285,
    '16:05',
    plans(
      year.map(([away, time, phase, minutes, place]) => [away, time, phase, minutes, place]),
      28,
    ),
  );
  const screen = await act('jo', 284, '12:30', marks('A task with a screen in every room', story.day(-236)));
  const wall = await act(
    'iris',
    283,
    '15:45',
    marks('Sentence beginnings in two languages on every wall', story.day(-80)),
  );
  await act('jo', 238, '12:30', reaches(screen));
  return { sessions, wall };
}

async function held(story: Story, partnership: string, { sessions, wall }: Agreed): Promise<void> {
  const act = story.within(partnership);
  const hosts = ['iris', 'jo', 'ben', 'carmen', 'iris', 'iris', 'ben', 'carmen', 'jo', 'jo'] as const;
  const learned: Record<number, string> = {
    2: 'Give the listener a reason to need it. A screen is enough.',
    5: 'Ask “why” once, and late.',
    8: 'Let students make the words they will use.',
  };
  const words = await act(
    'carmen',
    277,
    '15:40',
    begins(
      'share',
      'Tarjetas en dos idiomas / Cards in two languages',
      'What do you see? / ¿Qué ves?\n\nWhere exactly? / ¿Dónde exactamente?\n\nThat is all I have so far. Add yours!',
    ),
  );
  for (const [at, [away, , , , , notes]] of year.entries()) {
    const host = hosts[at] ?? 'iris';
    if (at === 7) {
      const planned = await act(
        'carmen',
        -away + 4,
        '15:40',
        promises({
          what: 'Let both groups make their own sentence beginnings',
          byDate: story.day(away),
          prediction: 'They will copy mine.',
          measure: 'Count what is still used after a week',
        }),
      );
      await act(
        'carmen',
        -away,
        '15:30',
        tells(planned, 'They did not copy one. Thirty-one of their own, nine still in use a week later.'),
      );
    }
    await act(host, -away, '16:40', holds(sessions[at] ?? '', notes, at === 5 ? ['jo'] : []));
    const lesson = learned[at];
    if (lesson) await act(host, -away - 1, '15:50', repeats(lesson));
    if (at === 1)
      await act(
        'iris',
        -away - 2,
        '16:00',
        says(words, 'And what is *not* there? / ¿Y qué no hay? My eighth graders asked for that one.'),
      );
    if (at === 8) {
      await act('carmen', -away - 2, '07:40', reaches(wall));
      await act(
        'iris',
        -away - 2,
        '12:20',
        brings(
          { sessionId: sessions[at] ?? '' },
          {
            title: 'The nine that survived, in two languages',
            body: 'Put on one page by two seventh graders.',
            url: 'https://files.larkspur.example/mesa/nine-beginnings',
          },
        ),
      );
    }
  }
  await act(
    'ben',
    62,
    '15:45',
    notices({
      'short-noticed':
        'My fourth graders explain to each other as if I were not in the room. I stood there with nothing to do and liked it.',
      'short-next': 'Take them to the kindergarten wing.',
    }),
  );
}
