import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import type { Note } from '../../partnership/notes/store.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import type { Problem, Typed } from '../../platform/http/form.ts';
import type { Session } from '../../timeline/session.ts';
import type { Evidence, Plan } from '../cycle.ts';
import type { Notes } from '../notes.ts';

/** What a session's page shows, and what its parts share. */
export interface SessionProps {
  partnership: Partnership;
  session: Session;
  notes: Notes;
  /** Of the open cycle. */
  plans: readonly Plan[];
  evidence: readonly Evidence[];
  attendance: ReadonlyMap<string, boolean>;
  approach: string | null;
  privateNote: Note;
  /** What of the notes is being typed, kept as a draft; null when nothing is. */
  draft: Typed | null;
  returned: {
    form: 'notes' | 'holding' | 'change' | 'skip' | 'evidence';
    typed: Typed;
    problems: readonly Problem[];
  } | null;
  mayBeHeld: boolean;
  /** The session as its form shows it. */
  asTyped: Typed;
  fresh: () => string;
  language: Language;
  t: T;
  format: Format;
}
