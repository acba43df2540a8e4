import type { SourceFile } from './source.ts';
import type { Note, Place } from './staff.ts';
import { cellsOf, columnsOf, readTable, type Table } from './table.ts';

/** The parts of a bundle that speak about staff. */
export const partNames = [
  'manifest',
  'orgs',
  'users',
  'roles',
  'enrollments',
  'classes',
  'courses',
  'academicSessions',
] as const;
export type PartName = (typeof partNames)[number];

/** How a part was sent: all of it, or only what changed. */
export type PartMode = 'bulk' | 'delta' | 'absent';

export interface Bundle {
  version: '1.1' | '1.2';
  parts: Map<PartName, Table[]>;
  mode(part: PartName): PartMode;
  notes: Note[];
}

/** Columns that only this part has, in both versions of the standard. Files are known by them, not by their names. */
const marks: [PartName, string[]][] = [
  ['manifest', ['propertyname', 'value']],
  ['enrollments', ['classsourcedid', 'usersourcedid', 'role']],
  ['roles', ['usersourcedid', 'roletype', 'role']],
  ['users', ['sourcedid', 'givenname', 'familyname']],
  ['classes', ['sourcedid', 'coursesourcedid', 'title']],
  ['courses', ['sourcedid', 'coursecode', 'title']],
  ['academicSessions', ['sourcedid', 'schoolyear', 'startdate']],
  ['orgs', ['sourcedid', 'name', 'type']],
];

/** Which part of a bundle a file is, by its header; null when it is none of them. */
export function partOf(columns: string[]): PartName | null {
  const given = new Set(columns.map((name) => name.toLowerCase()));
  return marks.find(([, needed]) => needed.every((name) => given.has(name)))?.[0] ?? null;
}

/** Whether these files are a OneRoster bundle: one of them lists its users. */
export function isBundle(files: SourceFile[]): boolean {
  return files.some((file) => partOf(columnsOf(file.text)) === 'users');
}

/**
 * Reads the parts that speak about staff. Enrollments are read last and only a teacher's rows are kept, because a large
 * district has a million of them. The manifest decides version and modes; without one, a roles part means version 1.2.
 */
export function readBundle(files: SourceFile[]): Bundle {
  const parts = new Map<PartName, Table[]>();
  const notes: Note[] = [];
  for (const file of files) {
    const part = partOf(columnsOf(file.text));
    if (!part) continue;
    const read = readTable(file.name, file.text, part === 'enrollments' ? isTeaching : undefined);
    parts.set(part, [...(parts.get(part) ?? []), read.table]);
    notes.push(...read.notes);
  }
  const stated = manifestOf(parts.get('manifest') ?? []);
  const version = stated.get('oneroster.version') ?? (parts.has('roles') ? '1.2' : '1.1');
  return {
    version: version.startsWith('1.2') ? '1.2' : '1.1',
    parts,
    mode: (part) => {
      if (!parts.has(part)) return 'absent';
      return stated.get(`file.${part.toLowerCase()}`) === 'delta' ? 'delta' : 'bulk';
    },
    notes,
  };
}

function isTeaching(cells: string[], column: (name: string) => number): boolean {
  return cells[column('role')]?.trim().toLowerCase() === 'teacher';
}

function manifestOf(tables: Table[]): Map<string, string> {
  const stated = new Map<string, string>();
  for (const table of tables) {
    for (const { cells } of table.rows) stated.set((cells[0] ?? '').toLowerCase(), (cells[1] ?? '').toLowerCase());
  }
  return stated;
}

/** Reads a row's cell by the standard's column name. */
export type Cell = (name: string) => string;

/** The rows of a part, over all its files, in their order. */
export function* rowsOf(bundle: Bundle, part: PartName): Generator<{ cell: Cell; place: Place }> {
  for (const table of bundle.parts.get(part) ?? []) {
    const read = cellsOf(table);
    for (const row of table.rows) {
      yield { cell: (name) => read(row, name), place: { file: table.file, row: row.row } };
    }
  }
}

/** Whether a row's status says that the thing is gone. */
export const isDeleted = (cell: Cell): boolean => cell('status').toLowerCase() === 'tobedeleted';
