import type { Story } from '../story.ts';
import { acrossSchools } from './across-schools.ts';
import { beingDecided } from './being-decided.ts';
import { closingUnderWay } from './closing-under-way.ts';
import { forming } from './forming.ts';
import { fractionTalk } from './fraction-talk.ts';
import { goneQuiet } from './gone-quiet.ts';
import { justBegun } from './just-begun.ts';
import { lessonStudy } from './lesson-study.ts';
import { openObjectives } from './open-objectives.ts';
import { matchingRound } from './matching-round.ts';
import { priorities } from './priorities.ts';
import { quickChecks } from './quick-checks.ts';

/** What has happened in the demo district, the longest ago first. A new story is one file and one line. */
export const stories: readonly ((story: Story) => Promise<void>)[] = [
  priorities,
  acrossSchools,
  quickChecks,
  fractionTalk,
  closingUnderWay,
  goneQuiet,
  lessonStudy,
  beingDecided,
  justBegun,
  forming,
  openObjectives,
  matchingRound,
];
