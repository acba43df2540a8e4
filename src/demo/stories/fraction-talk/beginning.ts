import { answers, proposes, ticks } from '../../deeds/deciding.ts';
import { accepts, starts, writes } from '../../deeds/joining.ts';
import { marks, plans, sets } from '../../deeds/scheduling.ts';
import { begins, mends, says } from '../../deeds/talking.ts';
import type { Story } from '../../story.ts';

/** What the later chapters go on with. */
export interface Beginning {
  partnership: string;
  /** The thread in which it all began. */
  firstTalk: string;
  /** Planned sessions, the earliest first. */
  sessions: string[];
  everyVoice: string;
}

/** Steps 1 to 5: Ana asks Ben, they talk, decide to visit each other, and set a semester. */
export async function beginning(story: Story): Promise<Beginning> {
  const objective = await story.act(
    'ana',
    64,
    '15:40',
    writes({
      statement: 'Hear what every student thinks about fractions, not only the six who raise their hands',
      why: 'In my last unit I could have told you how six children think. The other eighteen nodded.',
      success:
        'In one lesson each child says or shows one idea about the size of a fraction, and I can name it for every one of them.',
      source: 'class',
      focus: ['fractions', 'equal-voices', 'talk-moves'],
      subjects: ['Mathematics'],
      grades: ['04'],
      hopedDays: 180,
      approaches: ['peer-observation'],
      times: 'After 3:30; math is at 1:10 every day',
    }),
  );
  const partnership = await story.act(
    'ana',
    62,
    '07:30',
    starts(objective, {
      commitment:
        'I will let Ben see a lesson that is not ready, and I will try what we agree on before we meet again.',
      asks: ['ben'],
      note: 'Ben, same grade, same unit, two buildings. Can we look over each other’s shoulder this semester?',
      kind: 'grade',
    }),
  );
  await story.act(
    'ben',
    60,
    '16:00',
    accepts(
      partnership,
      'I will visit with an open notebook and a closed mouth, and invite Ana back when it gets messy.',
    ),
  );
  const act = story.within(partnership);
  const firstTalk = await act(
    'ana',
    58,
    '15:30',
    begins(
      'discuss',
      'What do they say when we ask why 3/8 is less than 1/2?',
      `I asked it today and wrote down everything I heard in three minutes:

- “Because 3 is not half of 8.” (two hands, both always up)
- “Eighths are small.” (whispered)
- “You can’t compare them, the bottoms are different.”

And then silence, from eighteen children. What do yours say?`,
    ),
  );
  const reply = await act(
    'ben',
    57,
    '15:25',
    says(
      firstTalk,
      `Mine go straight for the rule: “make the bottoms the same”. Perfect answers, no pictures behind them.

I tried your question today **without letting anyone calculate**. It was quiet for a long time and then somebody said: “Four eighths would be half. So it is one piece short.” I nearly cried.`,
    ),
  );
  await act(
    'ben',
    57,
    '15:40',
    mends(
      firstTalk,
      reply,
      `Mine go straight for the rule: “make the bottoms the same”. Perfect answers, no pictures behind them.

I tried your question today **without letting anyone calculate**. It was quiet for a long time (I counted: 40 seconds) and then somebody said: “Four eighths would be half. So it is *one piece short*.” I nearly cried.`,
    ),
  );
  await act(
    'ana',
    56,
    '15:45',
    says(
      firstTalk,
      '“One piece short.” I am going to steal that for my wall. I want to see your forty seconds with my own eyes.',
    ),
  );
  const proposal = await act(
    'ana',
    56,
    '16:00',
    proposes(
      'approach',
      { approach: ['peer-observation'], name: '' },
      'We both describe our lessons from memory, and our memory only hears the loud ones. Let us visit each other, with one question the host picks, and notes that only describe.',
      story.day(-52),
    ),
  );
  await act(
    'ben',
    54,
    '12:20',
    answers(
      proposal,
      'agree',
      'Yes, if the notes stay with the host. My principal can read my lesson plans, not my forty seconds.',
    ),
  );
  await act(
    'ana',
    53,
    '15:35',
    sets(story.day(-52), story.day(33), 'Until the fraction units are over in both rooms.'),
  );
  const sessions = await act(
    'ana',
    53,
    '15:40',
    plans(
      [
        [-49, '15:45', 'plan', 30, 'Juniper, Room 7'],
        [-39, '13:10', 'act', 45, 'Cottonwood, Room 12'],
        [-29, '15:45', 'reflect', 30, 'By phone'],
        [-19, '15:45', 'plan', 30, 'Juniper, Room 7'],
        [-9, '13:10', 'act', 45, 'Juniper, Room 7'],
        [1, '13:10', 'act', 45, 'Cottonwood, Room 12'],
        [6, '15:45', 'reflect', 30, 'Juniper, Room 7'],
        [11, '15:45', 'plan', 30, 'Cottonwood, Room 12'],
        [21, '13:10', 'act', 45, 'Juniper, Room 7'],
        [31, '15:45', 'reflect', 30, 'By phone'],
      ],
      14,
    ),
  );
  const everyVoice = await act(
    'ben',
    53,
    '16:05',
    marks('Every student has said one idea about a fraction aloud', story.day(-12)),
  );
  await act('ben', 53, '16:07', marks('Lay number lines from the first and the last week side by side', story.day(26)));
  await act(
    'ben',
    50,
    '07:30',
    ticks(
      'peer-observation',
      'prepare',
      'cover',
      'My aide takes the first twenty minutes of reading. Agreed for all visits.',
    ),
  );
  return { partnership, firstTalk, sessions, everyVoice };
}
