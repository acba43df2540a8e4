import { answers, proposes } from '../../deeds/deciding.ts';
import { opensShown } from '../../deeds/hosting.ts';
import type { Story } from '../../story.ts';

/** What the three wrote together at the end. */
export const summary = `**What changed for students.** In all three rooms some of them now get five minutes of something else *before* the bell, and it is not always the same ones.

**What did it.** Checks so short that they can be read standing up, and two piles instead of a grade.

**What we would tell others.** Start with the last ten minutes of the lesson you know best. Try a colleague’s way before you defend your own.`;

const title = 'Quick checks that can be read standing up';

/** Before they close, they show the district a page of it: each of them agrees to the very words. */
export async function shows(story: Story, partnership: string): Promise<void> {
  const act = story.within(partnership);
  const proposal = await act(
    'carmen',
    46,
    '15:45',
    proposes(
      'publishing',
      {
        title,
        readers: 'district',
        names: 'on',
        body: `We are three teachers of grades 4, 7 and 9, and we shared one problem: at 2:52 we had a pile of exit tickets and no time to read it. Eight weeks later we do this.

## Two piles
While students pack up, sort the slips into two piles: *can go on* and *stays with me for five minutes*. Do not count, do not grade. The second pile is never longer than six children, so five minutes are enough.

## Four fingers
For questions with a few possible answers. Everybody holds up one to four fingers, and you look for the corner of the room where the fingers disagree. It does not work for explanations.

## Six slips
Read six, standing up, before the bell: two you are sure of, two you are not, two from students you have not heard today.

## What we would tell you
Start with the last ten minutes of the lesson you know best. Try a colleague’s way before you defend your own.

Students ask “which pile am I?” and it does not sound like a grade. That was the surprise.`,
      },
      'Several people have asked us in hallways. One page, no student’s words in it, our names under it. If anybody would rather not, we leave it.',
    ),
  );
  await act('carmen', 46, '15:50', answers(proposal, 'agree'));
  await act(
    'ana',
    45,
    '15:35',
    answers(proposal, 'agree', 'Yes. I read it twice for children one could recognize, and found none.'),
  );
  await act('dev', 44, '12:20', answers(proposal, 'agree', 'Agreed, fingers included.'));
  await story.act('iris', 43, '12:20', opensShown(title));
  await story.act('esi', 30, '15:50', opensShown(title));
}
