import { adds, ticks } from '../../deeds/deciding.ts';
import { notices } from '../../deeds/looking-back.ts';
import { opensRun, presses } from '../../deeds/holding-runs.ts';
import { changes, plans, reaches } from '../../deeds/scheduling.ts';
import { begins, notes, readsAll, says, saysTo } from '../../deeds/talking.ts';
import { brings, holds, promises, tells } from '../../deeds/working.ts';
import type { Story } from '../../story.ts';
import { mondayOf } from '../../../timeline/local-time.ts';
import { addDays } from '../../../platform/local-date.ts';
import type { Beginning } from './beginning.ts';

/** Step 6, the second turn, still going on: Ben has visited Ana, tomorrow Ana visits Ben. */
export async function secondCycle(story: Story, { partnership, sessions, everyVoice }: Beginning): Promise<void> {
  const act = story.within(partnership);
  const [, , , , visit = '', tomorrow = ''] = sessions;
  const conferences = mondayOf(story.day(-19));
  await act(
    'ana',
    21,
    '07:25',
    changes(
      { kind: 'skip', how: 'skip', from: conferences, to: addDays(conferences, 4) },
      'Family conferences in both buildings, every afternoon. We plan the week after instead.',
    ),
  );
  const [planning = ''] = await act('ana', 21, '07:30', plans([[-14, '15:45', 'plan', 30, 'Juniper, Room 7']], 14));
  await act(
    'ana',
    14,
    '16:20',
    holds(
      planning,
      `**Ana’s question for the visit:** When one child has explained something, what do the others do with it?

Ben listens for three things only: *repeats*, *adds*, *disagrees*. No names, a tally.

Starter for the board: “What ___ said makes me think…”. We will not point at it.`,
    ),
  );
  const starter = await act(
    'ana',
    14,
    '16:25',
    promises(
      {
        what: 'Put the sentence starter on the board and say nothing about it for a week',
        byDate: story.day(-9),
        prediction: 'Three children use it, as a joke at first.',
        measure: 'Ben’s tally during the visit',
      },
      planning,
    ),
  );
  const second = await act(
    'ben',
    14,
    '16:27',
    promises(
      {
        what: 'After an explanation, ask “Who can say that in another way?” before I say anything',
        byDate: story.day(1),
        prediction: 'They repeat word for word. Real rewording comes from fewer than five of them.',
        measure: 'Ana’s tally during her visit: repeats, adds, disagrees',
      },
      planning,
    ),
  );
  await act('ben', 12, '15:50', reaches(everyVoice));
  const listening = await act(
    'ana',
    12,
    '15:55',
    begins(
      'discuss',
      'Do they listen, or do they wait for their turn?',
      `Today three children explained 5/4 in three good ways, one after the other, and **not one** of them mentioned the one before. Like three people leaving messages on the same phone.

How do you get them to pick up?`,
    ),
  );
  await act(
    'ben',
    11,
    '07:30',
    says(
      listening,
      'I had the same in an adult meeting last night. Nobody picks up, everybody leaves a message! Perhaps we should practice it ourselves: in our next session each of us starts with what the other said.',
    ),
  );
  await act(
    'ben',
    9,
    '14:15',
    holds(
      visit,
      `**1:13** Task: 5/4 on a number line that ends at 1. Buzz.
**1:16** First explanation (“it falls off the line”). 4 *repeats*, 0 *adds*.
**1:19** “What Table 3 said makes me think the line is too short, not the fraction too big.” → first *adds*. Ana writes it down, says nothing.
**1:24** First *disagrees*: “But a fraction is a part. A part can’t be more.” Long quiet. Three children turn to each other.
**1:33** Tally: 9 repeats, 6 adds, 3 disagrees. The starter used 5 times, once as a joke.`,
    ),
  );
  await act(
    'ben',
    9,
    '14:30',
    brings(
      { planId: starter },
      {
        title: 'Word for word, 1:19',
        body: '“What Table 3 said makes me think the line is too short, not the fraction too big.”',
        url: null,
      },
    ),
  );
  await act('ana', 8, '07:25', ticks('peer-observation', 'record', 'notes', 'With the session of the visit.'));
  await act(
    'ana',
    8,
    '07:30',
    adds('peer-observation', 'bring', 'A clean copy of the tally sheet: repeats, adds, disagrees'),
  );
  await act(
    'ana',
    7,
    '15:40',
    tells(
      starter,
      'Five times, by five different children, once as a joke that turned serious in the middle. The best sentence of the week came from it. It is still on the board.',
    ),
  );
  await act(
    'ana',
    7,
    '15:50',
    saysTo(
      listening,
      'Perhaps we should practice it ourselves: in our next session each of us starts with what the other said.',
      `Yes. What *you* said makes me think that I never show them how it sounds. I explain, they explain. Nobody ever hears me change my mind.

Today I did it: “What you said makes me think I drew that line too short.” **Silence, then four hands.**`,
    ),
  );
  await act(
    'ana',
    7,
    '16:05',
    notices({
      'short-noticed':
        '“A part can’t be more.” Three children believe it and say so now. I used to find that out in the unit test.',
      'short-next': 'Ask Ben whether ninth graders still think it. He talks with Dev.',
    }),
  );
  await act(
    'ben',
    6,
    '12:20',
    notices({
      'short-noticed': 'I visit for Ana’s question and come home with mine: my class repeats, hers has begun to add.',
      'short-next': 'Ask for another way of saying it, and bite my tongue.',
    }),
  );
  await act(
    'ana',
    5,
    '15:35',
    notes(tomorrow, 'Sit near table 6 this time. Ask Ben afterwards about the girl with the cards.'),
  );
  await act('ana', 4, '15:40', readsAll);
  await act(
    'ben',
    3,
    '16:00',
    tells(
      second,
      'First two days: parrots, as I predicted. Third day a boy said “it is like when you are one step from the top and someone is one smaller step from the top”. More when Ana is in the room.',
      'open',
    ),
  );
  await act(
    'ben',
    2,
    '15:50',
    says(
      listening,
      `I asked Dev. Yes, ninth graders still say “a part can’t be more”, only more quietly.

So for your visit I will use your number line that ends at 1. Sit wherever you like, but *please* watch table 4: they have started to argue and I cannot tell if it is about math.`,
    ),
  );
  await act(
    'ben',
    1,
    '07:40',
    begins(
      'share',
      'Number line that ends at 1, ready to print',
      `One page, three lines: one ends at 1, one at 2, one has no end. I left room for a sentence under each.

[The page](https://files.larkspur.example/cottonwood/room-12/number-lines) is in our folder. Change what you like, and tell me which line they chose first.`,
    ),
  );
  const lookingBack = await act('ana', 1, '15:40', opensRun('reflecting'));
  await act(
    'ana',
    1,
    '15:42',
    presses(lookingBack, (_state, { id }) => ({ do: 'give', role: 'thinker', to: id('ben') })),
  );
}
