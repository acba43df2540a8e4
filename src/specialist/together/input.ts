import type { ObjectiveInput } from '../../objective/objective.ts';

/** An objective of which only the sentence is known. */
export const emptyInput: ObjectiveInput = {
  statement: '',
  why: '',
  success: '',
  source: 'self',
  priorityId: null,
  formality: null,
  focus: [],
  subjects: [],
  grades: [],
  hopedDays: null,
  approaches: [],
  sizeFrom: 2,
  sizeTo: 8,
  crossSchool: true,
  times: '',
};
