import { acceptsFrom, writes } from '../deeds/joining.ts';
import { invitesGroupOf, pinsGroupOf, setsRules, solves, startsRound } from '../deeds/matching.ts';
import type { Story } from '../story.ts';
import { priorityTitles } from './priorities.ts';

/** A matching round of the specialist's, in the middle of it: one group is asked and has begun to answer, others lie on the board. */
export async function matchingRound(story: Story): Promise<void> {
  await story.act(
    'dev',
    14,
    '12:20',
    writes(
      {
        statement: 'Have students write a reason that a classmate can check, in algebra',
        why: 'They write “because of the rule”. Which rule, and where did it come in?',
        success: 'Somebody finds a mistake in a reason, and not only in a result.',
        source: 'district',
        priority: priorityTitles.explain,
        focus: ['math-reasoning', 'argument-writing', 'misconceptions'],
        subjects: ['Mathematics'],
        grades: ['09', '10'],
        hopedDays: 90,
        approaches: ['experiment', 'materials'],
        times: 'Lunch, or after 3:30',
      },
      'open',
    ),
  );
  await story.act(
    'ana',
    12,
    '15:55',
    writes(
      {
        statement: 'Homework that a child explains to somebody at home instead of handing it in',
        why: 'The page comes back right, and on Monday nobody can say how it was done.',
        success: 'A grandmother writes me one line about what she was told.',
        focus: ['learning-at-home', 'oral-language', 'homework'],
        subjects: ['Mathematics', 'English Language Arts'],
        grades: ['04'],
        hopedDays: 60,
        times: 'After 3:30',
      },
      'open',
    ),
  );
  await story.act(
    'grace',
    11,
    '07:20',
    writes(
      {
        statement: 'Begin each day beside a child who reads to me, and let the mail wait',
        why: 'I know the walls of every room better than the books. And I leave at seven in the evening.',
        success: 'I can name a book for each child I sat beside, and the mail has not exploded.',
        source: 'building',
        priority: priorityTitles.books,
        focus: ['independent-reading', 'teacher-wellbeing'],
        subjects: ['English Language Arts'],
        grades: ['02', '04'],
        hopedDays: 90,
        times: 'Before 7:50',
      },
      'open',
    ),
  );
  const round = await story.act('fatima', 7, '10:20', startsRound('Twos and threes for the next marking period'));
  await story.act('fatima', 7, '10:22', solves(round));
  await story.act('fatima', 7, '10:26', setsRules(round, { sizeTo: 3, crossing: 'wanted' }));
  await story.act('fatima', 7, '10:28', solves(round));
  await story.act('fatima', 7, '10:41', pinsGroupOf(round, 'carmen'));
  await story.act(
    'fatima',
    6,
    '09:05',
    invitesGroupOf(
      round,
      'iris',
      'I have read every open objective of these weeks, and yours seem to want to meet. You know best whether they do: a no is perfectly fine.',
      'You want the same thing in two rooms: a reason that hangs on something one can look up. In Iris’s it is a row of the table, in Dev’s a line of the proof. Would you like to try it together? You know best; a no is perfectly fine.',
    ),
  );
  await story.act(
    'iris',
    5,
    '12:15',
    acceptsFrom('fatima', 'I will bring two conclusions a week, one that holds and one that floats.'),
  );
}
