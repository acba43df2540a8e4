import { answers, proposes } from '../deeds/deciding.ts';
import { accepts, starts, writes } from '../deeds/joining.ts';
import { begins, readsAll, says } from '../deeds/talking.ts';
import type { Story } from '../story.ts';

/** Step 4, being decided: Jo has proposed how to work and answered; Ana's answer waits. */
export async function beingDecided(story: Story): Promise<void> {
  const objective = await story.act(
    'jo',
    16,
    '16:00',
    writes({
      statement: 'Use quick sketches to see what students think while they are still thinking',
      why: 'In the art room I read a page of thumbnails in a minute. In other subjects we wait for the finished page, and then it is too late.',
      success: 'We can name, from the sketches of one lesson, three students who need something different tomorrow.',
      focus: ['formative-assessment', 'arts-across', 'math-models'],
      subjects: ['Art', 'Mathematics'],
      grades: ['04', '11'],
      hopedDays: 60,
    }),
  );
  const partnership = await story.act(
    'jo',
    15,
    '12:30',
    starts(objective, {
      commitment: 'I will share real sketchbook pages, the confused ones too.',
      asks: ['ana'],
      note: 'You said at the district day that your math notebooks look too tidy to be true. Shall we make them messier together?',
    }),
  );
  await story.act(
    'ana',
    14,
    '07:25',
    accepts(partnership, 'I will try a two-minute sketch in math once a week and keep ten of them for us to look at.'),
  );
  const act = story.within(partnership);
  const talk = await act(
    'jo',
    12,
    '15:30',
    begins(
      'discuss',
      'What counts as a sketch?',
      `For me: under two minutes, no eraser, nobody grades it. It may be wrong. It must be *looked at*.

What would your fourth graders call one?`,
    ),
  );
  await act(
    'ana',
    11,
    '15:45',
    says(
      talk,
      `They call everything without lines “art time”. So yesterday I said: **draw the problem as if your cousin had to solve it without words.**

Twenty-two of twenty-four drew pizza for 5/3. Two drew a number line that went past 1. I would never have known.`,
    ),
  );
  await act(
    'jo',
    8,
    '12:15',
    says(
      talk,
      'Those two lines past 1 are exactly what I mean. Could we both collect one set on the same day and look at them side by side?',
    ),
  );
  await act('ana', 7, '07:20', readsAll);
  const proposal = await act(
    'jo',
    4,
    '12:40',
    proposes(
      'approach',
      { approach: ['experiment', 'discussion-group'], name: '' },
      `A small experiment first: one two-minute sketch a week, same prompt in both rooms, and before we look we each write down what we expect. Then a talk every second week with the pages on the table.

It costs us ten minutes a week, and we stop after six weeks if the sketches tell us nothing new.`,
      story.day(3),
    ),
  );
  await act(
    'jo',
    4,
    '12:45',
    answers(
      proposal,
      'agree',
      'I would rather look at forty bad sketches with somebody than read one more book about them.',
    ),
  );
}
