import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import type { Note } from '../../partnership/notes/store.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import type { Problem, Typed } from '../../platform/http/form.ts';
import type { Day } from '../local-time.ts';
import type { Session } from '../session.ts';
import type { Break, KeptTimeline, Milestone, TimelineChange } from '../timeline.ts';

/** A form of the page that came back, with what was typed and what to put right. */
export interface Returned {
  form: 'when' | 'shift' | 'skip' | 'extend' | 'milestone' | 'revisit';
  typed: Typed;
  problems: readonly Problem[];
}

/** What the timeline's page shows, and what its parts share. */
export interface TimelineProps {
  partnership: Partnership;
  timeline: KeptTimeline | null;
  /** The reader's private note beside it. */
  note: Note;
  sessions: readonly Session[];
  milestones: readonly Milestone[];
  changes: readonly TimelineChange[];
  breaks: readonly Break[];
  today: Day;
  now: Date;
  zone: string;
  returned: Returned | null;
  /** A new id for a form, so that sending it twice does it once. */
  fresh: () => string;
  language: Language;
  t: T;
  format: Format;
}
