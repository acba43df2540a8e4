import { gradesFrom } from './grades.ts';
import { folded, type Note, type NoteKind, type Place } from './staff.ts';

/** The most characters that each kind of text may have, as the database holds them. */
export const longest = { id: 200, name: 100, email: 254, place: 200, subject: 120 } as const;

/** Collects notes about one row; `column` is the name as the file has it. */
export interface RowNotes {
  error(say: NoteKind, column?: string, params?: Note['params']): void;
  warning(say: NoteKind, column?: string, params?: Note['params']): void;
}

/** Writes into `notes`, each note with the row's place. */
export function rowNotes(notes: Note[], place: Place): RowNotes {
  const add =
    (kind: Note['kind']) =>
    (say: NoteKind, column?: string, params: Note['params'] = {}) => {
      notes.push({ kind, say, params, place: column === undefined ? place : { ...place, column } });
    };
  return { error: add('error'), warning: add('warning') };
}

/** The parts of a person's row that every kind of file has. */
export interface RowIdentity {
  id: string;
  givenName: string;
  familyName: string;
  email: string | null;
}

/** Names of the columns that hold them, for notes. */
export type IdentityColumns = Record<'id' | 'givenName' | 'familyName' | 'email', string>;

/**
 * Checks a staff row's identity. Returns null when the row can't stand for a person (no id, no name, too long): then an
 * error says which column. A missing or impossible e-mail is a warning, because the person can be given one later.
 */
export function identityFrom(cells: RowIdentity, columns: IdentityColumns, notes: RowNotes): RowIdentity | null {
  let fine = true;
  const refuse = (say: NoteKind, column: string, params?: Note['params']) => {
    notes.error(say, column, params);
    fine = false;
  };
  if (cells.id === '') refuse('id-missing', columns.id);
  if (cells.id.length > longest.id) refuse('too-long', columns.id, { most: longest.id });
  if (cells.givenName === '') refuse('name-missing', columns.givenName);
  else if (cells.familyName === '') notes.warning('family-missing', columns.familyName);
  if (cells.givenName.length > longest.name) refuse('too-long', columns.givenName, { most: longest.name });
  if (cells.familyName.length > longest.name) refuse('too-long', columns.familyName, { most: longest.name });
  return fine ? { ...cells, email: emailFrom(cells.email ?? '', columns.email, notes) } : null;
}

/** An e-mail address in lower case, or null with a warning when it is missing or can't be one. */
export function emailFrom(written: string, column: string, notes: RowNotes): string | null {
  const email = written
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  if (email === '') {
    notes.warning('email-missing', column);
    return null;
  }
  if (email.length > longest.email || !/^[^\s@<>(),;"]+@[^\s@<>(),;"]+\.[^\s@<>(),;".]+$/.test(email)) {
    notes.warning('email-wrong', column);
    return null;
  }
  return email;
}

/** Grades of a cell; each piece that is none gets a warning. */
export function gradeCell(cell: string, column: string, notes: RowNotes): string[] {
  const { grades, unknown } = gradesFrom(cell);
  for (const piece of unknown) notes.warning('grade-unknown', column, { written: piece.slice(0, 40) });
  return grades;
}

/** A cell with several texts separated by semicolons, bars or commas; each once, in the file's order. */
export function listCell(cell: string, separators = /[;|,]/): string[] {
  const seen = new Map<string, string>();
  for (const part of cell.split(separators)) {
    const text = part.replace(/\s+/g, ' ').trim();
    if (text !== '' && !seen.has(folded(text))) seen.set(folded(text), text);
  }
  return [...seen.values()];
}
