import type { ColumnKey, Mapping } from './column-names.ts';
import { mappingFor, missingColumns } from './columns.ts';
import { gradeCell, identityFrom, listCell, longest, type RowNotes, rowNotes } from './person-row.ts';
import { plainRoles } from './plain-roles.ts';
import type { SourceFile } from './source.ts';
import { byText, folded, type IncomingBuilding, type IncomingStaff, type Note, type SeenCounts } from './staff.ts';
import { subjectsFrom } from './subjects.ts';
import { cellsOf, readTable, type Table } from './table.ts';
import { mergeTwins, type RowPerson } from './twins.ts';

/**
 * Reads plain CSV files with one person a row. `chosen` overrules the guessed mapping of columns; `complete` says
 * whether people who are not in the files have left. Rows whose role says student or guardian are counted and left
 * behind. Where a file has no id column, the e-mail address stands for it.
 */
export function readPlain(files: SourceFile[], chosen: Mapping, complete: boolean): IncomingStaff {
  const notes: Note[] = [];
  const seen: SeenCounts = { students: 0, guardians: 0, others: 0, switchedOff: 0 };
  const buildings = new Map<string, IncomingBuilding>();
  const rows: RowPerson[] = [];
  const columns = new Set<string>();
  let used: Mapping = {};
  for (const file of files) {
    const read = readTable(file.name, file.text);
    notes.push(...read.notes);
    const mapping = mappingFor(read.table.columns, chosen);
    for (const column of read.table.columns) columns.add(column);
    used = { ...used, ...mapping };
    const missing = missingColumns(mapping);
    for (const column of missing) {
      notes.push({ kind: 'error', say: 'file-column-missing', params: { column }, place: { file: file.name, row: 1 } });
    }
    if (missing.length === 0) rows.push(...peopleOf(read.table, mapping, { notes, seen, buildings }));
  }
  const people = mergeTwins(rows, notes);
  if (people.length === 0 && !notes.some((note) => note.kind === 'error')) {
    notes.push({ kind: 'error', say: 'file-no-people', params: {}, place: { file: files[0]?.name ?? '', row: 1 } });
  }
  const places = [...buildings.values()].sort((a, b) => byText(a.id, b.id));
  return {
    form: 'plain',
    buildings: places,
    people,
    complete,
    gone: [],
    seen,
    notes,
    columns: [...columns],
    mapping: used,
  };
}

interface Gathered {
  notes: Note[];
  seen: SeenCounts;
  buildings: Map<string, IncomingBuilding>;
}

function peopleOf(table: Table, mapping: Mapping, gathered: Gathered): RowPerson[] {
  const read = cellsOf(table);
  const people: RowPerson[] = [];
  for (const row of table.rows) {
    const cell = (key: ColumnKey): string => (mapping[key] === undefined ? '' : read(row, mapping[key]));
    const place = { file: table.file, row: row.row };
    const stated = plainRoles(listCell(cell('roles')));
    if (stated.kind !== 'staff') {
      gathered.seen[stated.kind === 'student' ? 'students' : 'guardians'] += 1;
      continue;
    }
    const say = rowNotes(gathered.notes, place);
    const names =
      mapping.givenName && mapping.familyName
        ? { givenName: cell('givenName'), familyName: cell('familyName') }
        : namesFrom(cell('fullName') || cell('givenName'));
    const column = (key: ColumnKey): string => mapping[key] ?? key;
    const identity = identityFrom(
      { id: cell('id') || (mapping.id ? '' : cell('email').toLowerCase()), ...names, email: cell('email') },
      {
        id: column(mapping.id ? 'id' : 'email'),
        givenName: mapping.givenName ?? column('fullName'),
        familyName: mapping.familyName ?? column('fullName'),
        email: column('email'),
      },
      say,
    );
    for (const word of stated.unknown) say.warning('role-unknown', column('roles'), { written: word.slice(0, 40) });
    if (!identity) continue;
    people.push({
      ...identity,
      place,
      ...(mapping.building && {
        building: buildingFrom(cell('building'), mapping.building, place, say, gathered.buildings),
      }),
      ...(mapping.roles && { roles: stated.roles }),
      suggestAdmin: stated.suggestAdmin,
      ...(mapping.grades && { grades: gradeCell(cell('grades'), mapping.grades, say) }),
      ...(mapping.subjects && {
        subjects: shortEnough(subjectsFrom(cell('subjects')), longest.subject, mapping.subjects, say),
      }),
      ...(mapping.plcs && { plcs: shortEnough(listCell(cell('plcs'), /[;|]/), longest.place, mapping.plcs, say) }),
      ...(mapping.supervisors && { supervisors: listCell(cell('supervisors')).map((one) => one.toLowerCase()) }),
      ...(mapping.language && { language: languageFrom(cell('language'), mapping.language, say) }),
    });
  }
  return people;
}

/** A building is known by its folded name, so that spelling it with or without accents makes no second one. */
function buildingFrom(
  written: string,
  column: string,
  place: RowPerson['place'],
  say: RowNotes,
  buildings: Map<string, IncomingBuilding>,
): string | null {
  const id = folded(written);
  if (id === '') return null;
  if (written.length > longest.place) {
    say.error('too-long', column, { most: longest.place });
    return null;
  }
  const known = buildings.get(id);
  // The first spelling in text order is kept, so that the order of rows makes no difference.
  if (!known || byText(written, known.name) < 0) buildings.set(id, { id, name: written, place: known?.place ?? place });
  return id;
}

function shortEnough(texts: string[], most: number, column: string, say: RowNotes): string[] {
  if (texts.some((text) => text.length > most)) say.error('too-long', column, { most });
  return texts.filter((text) => text.length <= most);
}

function languageFrom(written: string, column: string, say: RowNotes): 'en' | 'es' | undefined {
  const word = folded(written);
  if (/^(en|eng|english|ingles)\b/.test(word)) return 'en';
  if (/^(es|spa|spanish|espanol)\b/.test(word)) return 'es';
  if (word !== '') say.warning('language-unknown', column, { written: written.slice(0, 40) });
  return undefined;
}

const particles = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'van',
  'von',
  'der',
  'den',
  'da',
  'dos',
  'di',
  'le',
  'san',
  'santa',
]);

/** Splits "Ortiz, Elena", "Elena Ortiz" and "Ana de la Cruz" into given and family name. */
export function namesFrom(full: string): { givenName: string; familyName: string } {
  const [family, ...given] = full.split(',').map((part) => part.replace(/\s+/g, ' ').trim());
  if (given.length > 0 && given[0]) return { givenName: given[0], familyName: family ?? '' };
  const words = (family ?? '').split(' ').filter((word) => word !== '');
  let from = Math.max(words.length - 1, 1);
  while (from > 1 && particles.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
  return { givenName: words.slice(0, from).join(' '), familyName: words.slice(from).join(' ') };
}
