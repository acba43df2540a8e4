import { application } from './closing-application.ts';
import { causes } from './closing-causes.ts';
import { experience } from './closing-experience.ts';
import { impressions } from './closing-impressions.ts';
import { learning } from './closing-learning.ts';
import type { QuestionSet } from './shape.ts';

export const closingSet: QuestionSet = {
  key: 'closing',
  version: 1,
  purpose: 'closing',
  parts: [impressions, causes, learning, application, experience],
};
