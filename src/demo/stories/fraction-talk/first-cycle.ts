import { ticks } from '../../deeds/deciding.ts';
import { notices } from '../../deeds/looking-back.ts';
import { begins, says, saysTo } from '../../deeds/talking.ts';
import { brings, holds, promises, repeats, tells } from '../../deeds/working.ts';
import type { Story } from '../../story.ts';
import type { Beginning } from './beginning.ts';

/** Step 6, the first turn: Ana visits Ben, and both find out what waiting does. */
export async function firstCycle(story: Story, { partnership, sessions }: Beginning): Promise<void> {
  const act = story.within(partnership);
  const [planning = '', visit = '', lookingBack = ''] = sessions;
  await act(
    'ana',
    49,
    '16:15',
    holds(
      planning,
      `**Ben’s question for the visit:** Who gets the first ten seconds of my attention after I ask something?

- Ana sits at the side, sees faces, talks with nobody
- A seating plan without names; a tick for each answer, a dot for each time Ben looks at a table
- The task: “Which is closer to 1, 5/6 or 7/8? Convince somebody who disagrees.”

We each wrote a prediction before we left.`,
    ),
  );
  const waits = await act(
    'ben',
    49,
    '16:20',
    promises(
      {
        what: 'Wait ten seconds after every “why”, and do not repeat the question',
        byDate: story.day(-39),
        prediction: 'It feels endless, and two or three new voices come in. The same six still start.',
        measure: 'Ana’s ticks on the seating plan',
      },
      planning,
    ),
  );
  const cards = await act(
    'ana',
    49,
    '16:22',
    promises(
      {
        what: 'Start with a written answer on a card before anybody speaks',
        byDate: story.day(-35),
        prediction: 'Half of the cards will be blank or say “I don’t know”.',
        measure: 'Count blank cards in three lessons',
      },
      planning,
    ),
  );
  await act('ben', 44, '15:50', ticks('peer-observation', 'prepare', 'focus', 'Who gets my first ten seconds?'));
  await act(
    'ana',
    39,
    '14:20',
    holds(
      visit,
      `**1:12** Question on the board. Ben says nothing, looks at the floor.
**1:12:20** First hand: table 2. Ben nods, does not call.
**1:12:35** Four hands. A girl at table 5 turns her card over, writes, turns it back.
**1:13** Ben calls table 5. “Both are one piece away. But an eighth is a smaller piece.”
**1:14** Table 2: “Oh. Oh!”
**1:20** 14 different children have spoken; tables 1 and 6 not yet.
**1:31** Ben looks at table 2 for the ninth time, at table 6 for the first.`,
    ),
  );
  await act(
    'ana',
    39,
    '15:30',
    brings(
      { sessionId: visit },
      {
        title: 'Seating plan with ticks and dots (photo, no names)',
        body: '',
        url: 'https://files.larkspur.example/juniper/room-7/seating-plan-visit-1',
      },
    ),
  );
  const afterwards = await act(
    'ana',
    38,
    '15:40',
    begins(
      'reflect',
      'After the first visit',
      `I drove home with two thoughts.

The first is about you: your silence is *friendly*. You look at the floor and it says “take your time”. When I am silent I look at them, and it says “hurry”.

The second is about table 6. Nobody there did anything wrong. They were just never in the line of sight.`,
    ),
  );
  await act(
    'ben',
    37,
    '07:25',
    says(
      afterwards,
      `Nine looks against one. I would have sworn that I look everywhere.

Table 6 is behind the projector cart. I moved the cart. That is the whole innovation.`,
    ),
  );
  await act(
    'ben',
    36,
    '15:55',
    begins(
      'share',
      'A warm-up that got 21 of 24 talking',
      `Try this one, it takes six minutes:

1. Put **three** fractions on the board, for instance 2/3, 3/4 and 4/3.
2. Everyone writes *which one does not belong* on a card. There is no wrong answer.
3. Partners swap cards and each says the **other’s** reason aloud.
4. Then the whole class: “Whose reason surprised you?”

Reading somebody else’s reason seems to be much easier than saying your own. 21 of 24 spoke, I counted.`,
    ),
  );
  await act(
    'ana',
    35,
    '15:35',
    tells(
      cards,
      'Five blank cards in the first lesson, two in the third. I was wrong about half of them: they know a lot, they just need the card first. One child wrote three lines and then read them out, for the first time this year.',
    ),
  );
  await act(
    'ana',
    34,
    '16:00',
    notices({
      'short-noticed':
        'Children who never raise a hand will read from a card. The card does the talking, they only lend it a voice.',
      'short-next': 'What happens if the card is somebody else’s? Ben’s warm-up, tomorrow.',
    }),
  );
  await act(
    'ben',
    30,
    '12:15',
    tells(
      waits,
      'Fourteen voices instead of nine, and five of them were new. The same six did not start: after ten seconds they were still thinking too. It stopped feeling endless in the second week.',
    ),
  );
  await act(
    'ben',
    29,
    '16:20',
    holds(
      lookingBack,
      `**What we predicted, what happened**
- Ben: two or three new voices → five. The order of the hands changed, which neither of us expected.
- Ana: half of the cards blank → fewer than one in five.

**What we make of it:** the time and the card do the same job. Both let a child have a thought *before* having an audience.

**Still open:** they talk more, but do they listen to each other?`,
    ),
  );
  await act(
    'ana',
    29,
    '16:25',
    promises(
      {
        who: 'ben',
        what: 'Write down one child’s explanation word for word each week, for our wall',
        byDate: story.day(6),
        prediction: '',
        measure: '',
      },
      lookingBack,
    ),
  );
  await act(
    'ana',
    28,
    '15:40',
    repeats(
      'Give the thought a place before the audience: a card, or ten quiet seconds. Both rooms keep that. Next we look at whether they listen to each other.',
    ),
  );
  await act(
    'ben',
    28,
    '15:55',
    saysTo(
      afterwards,
      'The first is about you: your silence is *friendly*. You look at the floor and it says “take your time”. When I am silent I look at them, and it says “hurry”.',
      'I keep thinking about this. I look at the floor because I am counting! But if it works, I will not tell them.',
    ),
  );
}
