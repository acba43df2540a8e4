import { answers, approves, proposes, ticks } from '../../deeds/deciding.ts';
import { changes, plans } from '../../deeds/scheduling.ts';
import { begins, readsAll, says } from '../../deeds/talking.ts';
import { holds, promises } from '../../deeds/working.ts';
import type { Story } from '../../story.ts';

/** The revisit in the last week of the year, and what they go on with. */
export async function secondYear(story: Story, partnership: string): Promise<void> {
  const act = story.within(partnership);
  const goOn = await act(
    'iris',
    33,
    '12:20',
    proposes(
      'timeline',
      { title: 'Go on for a second year, every six weeks, explaining to younger students', startsOn: '', endsOn: '' },
      'The year is nearly over. We have nine sentences and one open question: do they still explain when the listener is six?',
      story.day(-28),
    ),
  );
  await act(
    'jo',
    32,
    '12:35',
    answers(goOn, 'agree', 'My juniors and somebody’s first graders. I have wanted that for years.'),
  );
  await act(
    'ben',
    31,
    '07:30',
    answers(goOn, 'reservation', 'Yes. But no meetings in testing weeks, I come to those with an empty head.'),
  );
  await act('carmen', 30, '15:45', answers(goOn, 'agree', 'Sí. Y que las tarjetas sigan en los dos idiomas.'));
  await act(
    'iris',
    27,
    '16:00',
    changes({ kind: 'revisit' }, 'We go on: a second year, every six weeks, with younger listeners.'),
  );
  const listeners = await act(
    'iris',
    27,
    '16:10',
    proposes(
      'choice',
      {
        title: 'Whom do we explain to first?',
        option1: 'First graders at Juniper',
        option2: 'The kindergarten wing at Cottonwood',
        option3: 'Sixth graders who are new at Mesa',
        option4: 'The dual-language first grade, in Spanish',
      },
      'We want all of them in the end. For the first visit let us take those whom most of us can reach on a Tuesday afternoon. Approve every one you could live with.',
      story.day(-24),
    ),
  );
  await act('iris', 27, '16:12', approves(listeners, [0, 2]));
  await act(
    'jo',
    26,
    '12:35',
    approves(listeners, [0, 1, 3], 'The smaller the better. My juniors are afraid of sixth graders.'),
  );
  await act(
    'ben',
    26,
    '15:45',
    approves(listeners, [0, 1], 'Kindergarten is down my hallway, but Juniper has the library with the round rug.'),
  );
  await act(
    'carmen',
    25,
    '07:35',
    approves(
      listeners,
      [0, 3],
      'Empecemos con Juniper. Pero el primer grado bilingüe es el siguiente, y lo preparo yo.',
    ),
  );
  const materials = await act(
    'carmen',
    25,
    '15:40',
    proposes(
      'approach',
      { approach: ['discussion-group', 'materials'], name: '' },
      'We have begun to make things: cards, beginnings, the half page. Let us say so and keep versions, in English and Spanish.',
    ),
  );
  await act('iris', 24, '07:40', answers(materials, 'agree'));
  await act('ben', 24, '15:50', answers(materials, 'agree'));
  await act(
    'jo',
    23,
    '12:30',
    answers(materials, 'aside', 'Fine with me. I will use them, but I am not the one to keep the versions.'),
  );
  const [visit = ''] = await act(
    'iris',
    20,
    '16:00',
    plans(
      [
        [-13, '15:45', 'act', 45, 'Juniper, library'],
        [8, '15:45', 'reflect', 45, 'Mesa, room 14'],
        [38, '15:45', 'plan', 45, 'Cottonwood, room 12'],
      ],
      42,
    ),
  );
  await act(
    'iris',
    19,
    '12:20',
    ticks('materials', 'prepare', 'aim', 'Cards that work for listeners of six and of sixteen.'),
  );
  await act(
    'jo',
    13,
    '16:40',
    holds(
      visit,
      'Four juniors, eight first graders, one picture each that only the junior sees. **The first graders asked “why” eleven times in ten minutes.** Nobody had taught them to.',
      ['ben'],
    ),
  );
  const talk = await act(
    'jo',
    12,
    '12:35',
    begins(
      'reflect',
      'Eleven whys',
      'One of my juniors said afterwards: “I thought I knew my own drawing.” I have nothing to add.',
    ),
  );
  await act(
    'carmen',
    11,
    '15:40',
    says(talk, '¡Qué frase! My seventh graders want to be next, in Spanish, with the dual-language first grade.'),
  );
  await act(
    'ben',
    10,
    '07:30',
    says(talk, 'I am sorry I missed it. I will take the kindergarten wing, and count whys.'),
  );
  await act('iris', 9, '12:20', readsAll);
  await act(
    'ben',
    9,
    '15:50',
    promises({
      what: 'Two fourth graders explain the number line to kindergarten, behind a screen',
      byDate: story.day(7),
      prediction: 'They start with “it’s easy” and stop saying that after a minute.',
      measure: 'Whys per ten minutes',
    }),
  );
}
