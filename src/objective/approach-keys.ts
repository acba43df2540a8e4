/**
 * The approaches that someone may hope for, by the keys of their kinds. Approaches rank above objectives, so the list
 * stands here too; a test holds both to the same keys.
 */
export const approachKeys = [
  'discussion-group',
  'book-study',
  'applying-pd',
  'peer-observation',
  'materials',
  'lesson-study',
  'experiment',
  'other',
] as const;
export type ApproachKey = (typeof approachKeys)[number];
