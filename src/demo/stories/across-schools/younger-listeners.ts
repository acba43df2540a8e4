import { jots, next, opensRun, presses, putsDown, sitsDown, sorts, writesTrace } from '../../deeds/holding-runs.ts';
import type { Story } from '../../story.ts';

/** After the first visit the four sort what younger listeners need, in a structured conversation with cards. */
export async function youngerListeners(story: Story, partnership: string): Promise<void> {
  const act = story.within(partnership);
  const run = await act('iris', 8, '15:40', opensRun('sorting-ideas'));
  await act('jo', 8, '15:42', sitsDown(run));
  await act('ben', 8, '15:43', sitsDown(run));
  await act('carmen', 8, '15:44', sitsDown(run));
  await act(
    'iris',
    8,
    '15:45',
    presses(run, () => ({ do: 'begin', order: [] })),
  );
  await act(
    'iris',
    8,
    '15:49',
    putsDown(run, ['A reason to ask: they need the answer for something', 'Words they can point at']),
  );
  await act(
    'jo',
    8,
    '15:50',
    putsDown(run, [
      'Something to hold on their side of the screen',
      'One thing at a time. Mine told everything at once',
      'Permission to say “I don’t see it”',
    ]),
  );
  await act(
    'ben',
    8,
    '15:51',
    putsDown(run, ['Time to look before anybody talks', 'The voice of a big sister, not of a teacher']),
  );
  await act(
    'carmen',
    8,
    '15:51',
    putsDown(run, [
      'Their own language first',
      'Una pregunta que se pueda hacer sin saber leer',
      'Somebody who can wait',
    ]),
  );
  await act('iris', 8, '15:53', presses(run, next));
  await act(
    'iris',
    8,
    '15:58',
    jots(run, 'Carmen about hers: a question without words. A finger on the picture and one raised eyebrow.'),
  );
  await act('iris', 8, '16:00', presses(run, next));
  await act('jo', 8, '16:04', sorts(run, 'A reason to ask', ['A reason', 'Permission', 'Una pregunta']));
  await act(
    'carmen',
    8,
    '16:07',
    sorts(run, 'Something to see and to hold', ['Words they', 'Something to', 'Their own']),
  );
  await act('ben', 8, '16:10', sorts(run, 'Time', ['Time to', 'Somebody who', 'One thing']));
  await act(
    'jo',
    8,
    '16:11',
    jots(run, 'Red cloth instead of folders for the screen. Ask Esi where hers is from.', false),
  );
  await act('iris', 8, '16:12', presses(run, next));
  await act(
    'ben',
    8,
    '16:17',
    jots(
      run,
      'We nearly chose all three. Jo: “Three themes is no theme.” The big sister stands alone, and we like her there.',
    ),
  );
  await act('iris', 8, '16:20', presses(run, next));
  await act(
    'iris',
    8,
    '16:24',
    writesTrace(
      run,
      {
        themes: '1. A reason to ask\n2. Something to see and to hold\n3. Time\n\nBy itself: the voice of a big sister.',
        chosen:
          '**Time**, because it costs nothing and nobody trains it. Until we meet again each of us lets explainers be silent for the first ten seconds and counts the whys that follow.',
      },
      [
        ['jo', 'Juniors look at their own picture for ten seconds before the first word', story.day(7)],
        ['carmen', 'Three question cards without words, for listeners who do not read yet', story.day(7)],
      ],
      { startsAt: story.at(8, '15:45'), minutes: 45, place: 'Mesa, room 14' },
    ),
  );
}
