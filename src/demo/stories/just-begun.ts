import { accepts, starts, writes } from '../deeds/joining.ts';
import { begins, says } from '../deeds/talking.ts';
import type { Story } from '../story.ts';

/** Step 3, just begun: Ben and Dev, loose; Dev has written, Ben has not answered yet. */
export async function justBegun(story: Story): Promise<void> {
  const objective = await story.act(
    'dev',
    11,
    '15:20',
    writes(
      {
        statement: 'Find the fraction ideas that still trip students up in Algebra 1, and catch one of them in grade 4',
        why: 'My ninth graders can multiply fractions and still believe that 1/x gets bigger when x does.',
        focus: ['fractions', 'misconceptions', 'algebra'],
        subjects: ['Mathematics'],
        grades: ['04', '09'],
        hopedDays: 90,
        sizeTo: 3,
      },
      'open',
    ),
  );
  const partnership = await story.act(
    'dev',
    9,
    '12:10',
    starts(objective, {
      commitment: 'I will collect wrong answers without fixing them first, and bring three a week.',
      asks: ['ben'],
      note: 'You see them five years before I do. Can we compare notes, without making a project of it?',
      formality: 'loose',
      kind: 'subject',
    }),
  );
  await story.act(
    'ben',
    8,
    '07:30',
    accepts(partnership, 'I will try to find the same mistake in my class, and tell Dev how it sounds at nine.'),
  );
  const act = story.within(partnership);
  const talk = await act(
    'dev',
    4,
    '12:25',
    begins(
      'share',
      'Three wrong answers of this week',
      `No names, real answers, Algebra 1, before any teaching:

1. \`1/2 + 1/3 = 2/5\` (nine of twenty-six)
2. “1/8 is more than 1/6 because 8 is more than 6” (four, said with total calm)
3. \`3 ÷ 1/2 = 1 1/2\` (most of them)

Which of these do you meet in fourth grade?`,
    ),
  );
  await act(
    'dev',
    2,
    '12:15',
    says(
      talk,
      'Number two came back today, from somebody who had drawn eighths and sixths correctly a minute before. Two ideas side by side, and **the louder one wins**. How does it sound at nine?',
    ),
  );
}
