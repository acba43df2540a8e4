import { type ColumnKey, columnKeys, columnNames, isColumnKey, type Mapping } from './column-names.ts';
import { folded } from './staff.ts';

/**
 * Guesses which column holds what from the header's words. Each column is used once; where two could hold the same,
 * the likelier name wins. A single "name" column is taken as a full name only when given names have no column of
 * their own ("nombre" beside "apellidos" is a given name).
 */
export function guessMapping(columns: string[]): Mapping {
  const mapping: Mapping = {};
  const used = new Set<string>();
  for (const key of columnKeys) {
    const found = columnNames[key]
      .map((name) => columns.find((column) => folded(column) === name && !used.has(column)))
      .find((column) => column !== undefined);
    if (found === undefined) continue;
    mapping[key] = found;
    used.add(found);
  }
  if (mapping.givenName && mapping.familyName) delete mapping.fullName;
  else if (mapping.givenName && !mapping.fullName) {
    mapping.fullName = mapping.givenName;
    delete mapping.givenName;
  }
  return mapping;
}

/**
 * The mapping to use for a file: the admin's choice where the file has that column, else the guess. An empty choice
 * says that no column holds it.
 */
export function mappingFor(columns: string[], chosen: Mapping): Mapping {
  const mapping = guessMapping(columns);
  for (const key of columnKeys) {
    const wish = chosen[key];
    if (wish === undefined) continue;
    const column = columns.find((name) => folded(name) === folded(wish));
    if (column !== undefined) mapping[key] = column;
    else if (wish === '') delete mapping[key];
  }
  if (mapping.givenName && mapping.familyName) delete mapping.fullName;
  return mapping;
}

/** What a file must have and has not: someone's id or e-mail, and a name. */
export function missingColumns(mapping: Mapping): ColumnKey[] {
  const missing: ColumnKey[] = [];
  if (!mapping.id && !mapping.email) missing.push('id');
  if (!mapping.givenName && !mapping.fullName) missing.push('givenName');
  return missing;
}

/** Reads "email=Work mail,id=Badge" from the command line; null when a key is none of ours. */
export function mappingFromText(text: string): Mapping | null {
  const mapping: Mapping = {};
  for (const pair of text.split(',')) {
    const [key, ...value] = pair.split('=');
    const known = key?.trim();
    if (!isColumnKey(known) || value.length === 0) return null;
    mapping[known] = value.join('=').trim();
  }
  return mapping;
}
