import type { Mapping } from './column-names.ts';

/**
 * What a roster says about a district's staff, whatever kind of file it came from. Students, guardians and other
 * people who are not staff never reach these types: they are only counted.
 */

/** Where in the upload something was found. `row` counts as a spreadsheet does: the header is row 1. */
export interface Place {
  file: string;
  row: number;
  column?: string;
}

/** Something to tell the admin about a row. Errors block the import, warnings don't. */
export interface Note {
  kind: 'error' | 'warning';
  /** Ending of a message key: `roster.note.<say>`. */
  say: NoteKind;
  /** Values for the message. They are only ever taken from rows that are known to be about staff. */
  params: Record<string, string | number>;
  place: Place;
}

/** Everything a note can say; each has a message in both catalogues. */
export const noteKinds = [
  'file-unreadable',
  'file-unclosed-quote',
  'file-no-people',
  'file-column-missing',
  'several-districts',
  'id-missing',
  'id-differs',
  'id-twice',
  'name-missing',
  'family-missing',
  'too-long',
  'email-missing',
  'email-wrong',
  'email-shared',
  'email-taken',
  'building-unknown',
  'building-nameless',
  'buildings-several',
  'grade-unknown',
  'role-unknown',
  'language-unknown',
  'supervisor-unknown',
  'supervisor-self',
  'admin-stays',
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Roles that an import gives. Specialist and admin are given by an admin, by hand. */
export type RosterRole = 'educator' | 'leader';

export interface IncomingBuilding {
  /** The roster's own id; for plain files the building's code or its folded name. */
  id: string;
  name: string;
  place: Place;
}

/** `undefined` means that the source does not speak about it, so nothing is changed. */
export interface IncomingPerson {
  id: string;
  place: Place;
  givenName: string;
  familyName: string;
  /** Lower case; null when the roster has none. */
  email: string | null;
  /** Id of an incoming building, or of one that may already be here; null for people of the district itself. */
  building?: string | null;
  /** Undefined where a file has no column for it: then nobody becomes or stops being a leader. */
  roles?: RosterRole[];
  /** The roster sees a district administrator; an admin decides whether the person becomes one here. */
  suggestAdmin: boolean;
  grades?: string[];
  subjects?: string[];
  plcs?: string[];
  /** Ids or e-mail addresses as written in the file. */
  supervisors?: string[];
  language?: 'en' | 'es';
}

export interface SeenCounts {
  students: number;
  guardians: number;
  /** Rows whose role is none that we know, or that have none. */
  others: number;
  /** Staff rows that the roster itself marks as switched off. */
  switchedOff: number;
}

export interface IncomingStaff {
  /** What was recognised, for the page's heading. */
  form: 'oneroster-1.1' | 'oneroster-1.2' | 'plain';
  buildings: IncomingBuilding[];
  people: IncomingPerson[];
  /** True when the source lists everyone: people it leaves out have left. False for a partial (delta) source. */
  complete: boolean;
  /** Ids that a source names as gone, whether or not it is complete. */
  gone: string[];
  seen: SeenCounts;
  notes: Note[];
  /** Plain files only: their columns, and which of them was read as what. */
  columns?: string[];
  mapping?: Mapping;
}

/** Plain code-unit order, so that a plan is the same on every machine whatever its locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The distinct values in a fixed order. */
export const distinct = <T extends string>(values: Iterable<T>): T[] => [...new Set(values)].sort(byText);

/**
 * A name as it is compared: without accents, case or extra spaces ("Escuela  José Martí" equals "escuela jose marti").
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
