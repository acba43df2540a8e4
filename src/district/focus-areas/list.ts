import type { FocusArea, FocusDomain } from './area.ts';
import { arts } from './arts.ts';
import { assessment } from './assessment.ts';
import { career } from './career.ts';
import { classroom } from './classroom.ts';
import { discussion } from './discussion.ts';
import { earlyChildhood } from './early-childhood.ts';
import { engagement } from './engagement.ts';
import { equity } from './equity.ts';
import { family } from './family.ts';
import { health } from './health.ts';
import { inclusion } from './inclusion.ts';
import { instruction } from './instruction.ts';
import { languages } from './languages.ts';
import { learningToLearn } from './learning-to-learn.ts';
import { literacy } from './literacy.ts';
import { mathematics } from './mathematics.ts';
import { planning } from './planning.ts';
import { profession } from './profession.ts';
import { science } from './science.ts';
import { socialEmotional } from './social-emotional.ts';
import { socialStudies } from './social-studies.ts';
import { studentSupport } from './student-support.ts';
import { technology } from './technology.ts';

/** The domains in the order in which they are offered. */
export const focusDomains: readonly FocusDomain[] = [
  literacy,
  mathematics,
  science,
  socialStudies,
  languages,
  arts,
  health,
  technology,
  instruction,
  discussion,
  assessment,
  planning,
  classroom,
  engagement,
  socialEmotional,
  learningToLearn,
  inclusion,
  equity,
  family,
  studentSupport,
  earlyChildhood,
  career,
  profession,
];

/** Every shipped focus area, domain by domain. A district starts with these and may rename, add or put away. */
export const focusAreas: readonly FocusArea[] = focusDomains.flatMap((domain) => domain.areas);
