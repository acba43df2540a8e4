import type { Story } from '../story.ts';
import { firstYear } from './across-schools/first-year.ts';
import { secondYear } from './across-schools/second-year.ts';
import { together } from './across-schools/together.ts';
import { youngerListeners } from './across-schools/younger-listeners.ts';

/** Four people of three schools, past the revisit at the end of their first year: Ben, Iris, Jo and Carmen. */
export async function acrossSchools(story: Story): Promise<void> {
  const partnership = await together(story);
  await firstYear(story, partnership);
  await secondYear(story, partnership);
  await youngerListeners(story, partnership);
}
