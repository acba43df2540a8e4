import { drawing, written } from '../../deeds/handing-over.ts';
import { asksIn, looksIn, saysAsGuest } from '../../deeds/hosting.ts';
import { begins, reacts, reads, says } from '../../deeds/talking.ts';
import type { Story } from '../../story.ts';
import { lineThatEndsAtOne } from './number-line.ts';

/** Beside the second cycle: a question for which Ana asks the specialist into one conversation, and only that one. */
export async function moreThanAPart(story: Story, partnership: string): Promise<void> {
  const act = story.within(partnership);
  const thread = await act(
    'ana',
    8,
    '15:35',
    begins(
      'discuss',
      'A part that is more than the whole',
      `I copied this from a notebook, as it was, only larger. The line ends at 1, and 5/4 sits *behind the end*, in the air, with a small arrow so that it does not fall off.

It is the most careful drawing of the whole class. And she says: “It can’t be there. A part can’t be more.”

@Ben, what would you say to her tomorrow? I only have my own explanations left.`,
      {
        files: await drawing('five-fourths-behind-the-end.png', lineThatEndsAtOne),
        alts: 'A number line drawn by hand, with marks at 0, one half and 1. It ends at 1. To the right of its end, in the air, stands 5/4 with a curved arrow that points to it from the 1.',
      },
    ),
  );
  await act('ben', 8, '16:05', reacts(thread, 'wonder'));
  await act(
    'ana',
    8,
    '16:20',
    asksIn(
      thread,
      'fatima',
      'You have sat in many fourth grades. Which picture helped children who believe that a part can’t be more than the whole? Ben and I would love to have your eyes on this one drawing.',
    ),
  );
  await story.act('fatima', 7, '09:30', looksIn(thread));
  await act(
    'ben',
    7,
    '15:50',
    says(
      thread,
      `Nothing. I would ask her how long the line would have to be so that the arrow can rest.

I counted it in my class while they worked: who draws past 1, who stops, who bends the line. One sheet, no names.`,
      {
        files: await written(
          'where-does-the-line-end.csv',
          'what they drew,children\nline ends at 1 and 5/4 is left out,9\nline ends at 1 and 5/4 floats behind it,4\nline bends back so that it fits,2\nline goes past 1,8\n',
        ),
      },
    ),
  );
  await act('ana', 6, '07:20', reacts(thread, 'try'));
  await story.act(
    'fatima',
    6,
    '10:10',
    saysAsGuest(
      thread,
      `Thank you for letting me see this arrow.

What I have seen help is the word *of*. In one room they stopped saying “a part” and said “a fourth **of a mile**”. Five fourths of a mile is simply a longer walk, nobody minds. The trouble comes with pizza, because a pizza ends.

So perhaps the question to her is not about the line at all: “One *what*?”`,
    ),
  );
  await act('ben', 6, '12:30', reacts(thread, 'thanks'));
  await act(
    'ana',
    5,
    '15:40',
    says(
      thread,
      '“One *what*?” I asked it today. She looked at her line for a long time, wrote **mile** under the 1, took her ruler and went on drawing to the edge of the page. Then onto the desk.',
    ),
  );
  await act('ben', 5, '16:00', reacts(thread, 'celebrate'));
  await act('ben', 5, '16:01', reads(thread));
}
