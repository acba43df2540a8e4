/** What two objectives are compared by. */
export const parts = [
  'text',
  'focus',
  'subjects',
  'grades',
  'approaches',
  'times',
  'source',
  'length',
  'building',
  'language',
] as const;
export type Part = (typeof parts)[number];

/** Points a part can bring when two objectives fully agree in it. They count against each other, whatever they add up to. */
export type Weights = Readonly<Record<Part, number>>;

/** What is shipped. docs/matching.md explains each. */
export const usualWeights: Weights = {
  text: 30,
  focus: 30,
  subjects: 10,
  grades: 8,
  approaches: 6,
  times: 6,
  source: 3,
  length: 3,
  building: 3,
  language: 1,
};

/** The most points a part may be given. */
export const mostPoints = 100;

/** Parts without which the others don't count: two people who merely share a school want nothing in common yet. */
export const telling: ReadonlySet<Part> = new Set<Part>(['text', 'focus', 'subjects', 'grades', 'approaches']);

/** What speaks against, and the share of the points that remains. */
export const cautions = {
  /** Different schools, and one of the two would rather stay within their own. */
  other_building_unwelcome: 0.5,
  /** No number of people suits both. */
  sizes_apart: 0.8,
  /** They have been partners before: the same two again, after someone new. */
  partners_before: 0.85,
} as const;
export type Caution = keyof typeof cautions;
