import type { Story } from '../story.ts';
import { beginning } from './fraction-talk/beginning.ts';
import { firstCycle } from './fraction-talk/first-cycle.ts';
import { moreThanAPart } from './fraction-talk/more-than-a-part.ts';
import { secondCycle } from './fraction-talk/second-cycle.ts';

/** Step 6, in the middle of it: Ana and Ben visit each other's fraction lessons, in their second cycle. */
export async function fractionTalk(story: Story): Promise<void> {
  const begun = await beginning(story);
  await firstCycle(story, begun);
  await moreThanAPart(story, begun.partnership);
  await secondCycle(story, begun);
}
