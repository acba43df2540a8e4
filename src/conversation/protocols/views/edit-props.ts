import type { Child } from 'hono/jsx';
import type { Language } from '../../../language/message.ts';
import type { FieldError } from '../../../ui/form-state.ts';
import type { Library, Reader } from '../library.ts';
import type { Sketch } from '../sketch.ts';
import type { OwnProtocol } from '../store.ts';

/** What the form that changes a protocol is made of. */
export interface EditProps {
  library: Library;
  own: OwnProtocol;
  sketch: Sketch;
  /** The language it is written in here. */
  writing: Language;
  /** The version the words were made from. */
  basedOn: number;
  /** The part that was just added or moved, or stands where one was removed; its list where none is left. */
  focus: string;
  /** What was done to it: 'add', 'up', 'down' or 'remove'. The keyboard goes on where it was. */
  did: string;
  errors: readonly FieldError[];
  /** Somebody wrote another version meanwhile. */
  meanwhile: boolean;
  brought: Child;
  requestId: string;
  readers: string;
  reader: Reader;
}
