import { focusDomains } from '../../district/focus-areas/list.ts';
import { clusters } from './clusters.ts';
import { courses } from './courses.ts';
import { learners } from './learners.ts';
import { research } from './research.ts';
import { schooling } from './schooling.ts';
import { strands } from './strands.ts';
import { teaching } from './teaching.ts';
import type { Topic } from './topic.ts';
import { trades } from './trades.ts';

/** Every topic that texts are read by: the shipped focus areas first, then what schools talk of besides. */
export const topics: readonly Topic[] = [
  ...focusDomains.flatMap((domain) =>
    domain.areas.map((area) => ({
      key: area.key,
      field: domain.key,
      terms: { en: [area.name.en, ...area.terms.en], es: [area.name.es, ...area.terms.es] },
    })),
  ),
  ...focusDomains.map((domain) => ({ key: `field-${domain.key}`, field: domain.key, terms: domain.terms })),
  ...schooling,
  ...teaching,
  ...learners,
  ...research,
  ...courses,
  ...strands,
  ...trades,
  ...clusters,
];
