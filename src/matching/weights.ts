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
  'formality',
  'size',
  'building',
  'language',
] as const;
export type Part = (typeof parts)[number];

/** What speaks against, and is said too. */
export const cautions = [
  /** Different schools, and one of the two would rather stay within their own. */
  'other_building_unwelcome',
  /** No number of people suits both. */
  'sizes_apart',
  /** They have been partners before: the same two again, after someone new. */
  'partners_before',
] as const;
export type Caution = (typeof cautions)[number];

/**
 * For each part the points it can bring when two objectives fully agree in it; they count against each other, whatever they
 * add up to. For each caution the hundredths of the points that remain.
 */
export type Weights = Readonly<Record<Part | Caution, number>>;

/** What is shipped. docs/matching.md explains each. */
export const usualWeights: Weights = {
  text: 30,
  focus: 28,
  subjects: 10,
  grades: 8,
  approaches: 6,
  times: 6,
  source: 3,
  length: 2,
  formality: 2,
  size: 1,
  building: 3,
  language: 1,
  other_building_unwelcome: 50,
  sizes_apart: 80,
  partners_before: 85,
};

/** The most points a part may be given, and all that can remain. */
export const mostPoints = 100;

/** Parts without which the others don't count: two people who merely share a school want nothing in common yet. */
export const telling: ReadonlySet<Part> = new Set<Part>(['text', 'focus', 'subjects', 'grades', 'approaches']);
