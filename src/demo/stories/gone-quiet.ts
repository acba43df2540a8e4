import { accepts, starts, writes } from '../deeds/joining.ts';
import { begins, says } from '../deeds/talking.ts';
import type { Story } from '../story.ts';

/** Step 3, and then the weeks got full: Grace and Hank, quiet for more than a month. */
export async function goneQuiet(story: Story): Promise<void> {
  const objective = await story.act(
    'grace',
    42,
    '07:20',
    writes({
      statement: 'Run staff meetings in which more than five people speak',
      why: 'I ask for thoughts at the end, when everybody is looking at the door. Then I answer myself.',
      success: 'In forty minutes I hear twelve voices and talk for less than ten minutes.',
      source: 'professional',
      focus: ['leading', 'teams', 'equal-voices'],
      hopedDays: 60,
    }),
  );
  const partnership = await story.act(
    'grace',
    41,
    '07:30',
    starts(objective, {
      commitment: 'I will time how long I talk, and tell Hank the number.',
      asks: ['hank'],
      note: 'Hank, you run the office meeting on Mondays and people laugh in it. How?',
      formality: 'loose',
    }),
  );
  await story.act(
    'hank',
    40,
    '11:30',
    accepts(partnership, 'I will sit in once and count voices, without a word about content.'),
  );
  const act = story.within(partnership);
  const talk = await act(
    'grace',
    38,
    '16:20',
    begins('reflect', 'Twenty-six minutes', 'That is how long I talked. Of forty. I had guessed twelve.'),
  );
  await act(
    'hank',
    37,
    '11:40',
    says(
      talk,
      'Thank you for the honest number. I never open with news: everyone writes one line first, and we start from the lines.',
    ),
  );
}
