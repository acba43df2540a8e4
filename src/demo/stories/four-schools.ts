import type { Story } from '../story.ts';
import { firstYear } from './four-schools/first-year.ts';
import { secondYear } from './four-schools/second-year.ts';
import { together } from './four-schools/together.ts';

/** Four people of three schools, past the revisit at the end of their first year: Ben, Iris, Jo and Carmen. */
export async function fourSchools(story: Story): Promise<void> {
  const partnership = await together(story);
  await firstYear(story, partnership);
  await secondYear(story, partnership);
}
