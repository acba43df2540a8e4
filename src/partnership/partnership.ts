import type { Step } from '../history/record.ts';
import { formalities, type Formality } from '../objective/objective.ts';

export { formalities, type Formality };

export type Kind = 'just_us' | 'grade' | 'subject' | 'plc' | 'cross_school';
export const kinds: readonly Kind[] = ['just_us', 'grade', 'subject', 'plc', 'cross_school'];

export type Status = 'forming' | 'under_way' | 'closed';

/** Someone who committed to the shared objective and has not left. */
export interface Member {
  personId: string;
  givenName: string;
  familyName: string;
  commitment: string;
  /** The revision of the objective they committed to; older than the partnership's: asked to commit again. */
  objectiveRevision: number;
  joinedAt: Date;
}

/** Where one step stands, from history. */
export interface StepState {
  step: Step;
  startedAt: Date;
  doneAt: Date | null;
  lastAt: Date;
  times: number;
}

/** A partnership as one of its members holds it. Holding it is the proof that they may. */
export interface Partnership {
  id: string;
  districtId: string;
  objectiveId: string;
  /** The objective's sentence: the partnership's name on every page. */
  statement: string;
  objectiveRevision: number;
  kind: Kind;
  formality: Formality;
  status: Status;
  /** Its colour, 1 to 8. */
  hue: number;
  startedBy: string;
  createdAt: Date;
  startedAt: Date | null;
  closedAt: Date | null;
  lastActivityAt: Date;
  members: readonly Member[];
  /** The member who asks. */
  me: Member;
  steps: readonly StepState[];
}
