import { CsvError, parse } from 'csv-parse/sync';
import type { Note } from './staff.ts';

/** One row by column; `row` counts as a spreadsheet does (the header is row 1). */
export interface Row {
  row: number;
  cells: string[];
}

export interface Table {
  file: string;
  /** Column names as written, trimmed. */
  columns: string[];
  rows: Row[];
}

const recordBytes = 256 * 1024;

/** Which of comma, semicolon, tab or bar separates the header's columns: the one that occurs most outside quotes. */
export function separatorOf(text: string): string {
  const header = (/^(?:\s*\n)*([^\n]*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t', '|'].map((mark) => ({ mark, count: header.split(mark).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

/** The column names of a CSV text, without reading its rows. */
export function columnsOf(text: string): string[] {
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  const { table } = readTable('', text.slice(start, start + recordBytes), () => false, 1);
  return table.columns;
}

/**
 * Reads a CSV text into a table. Blank rows are skipped but counted, so that row numbers are the ones people see.
 * `keep` is asked for each row before it is stored, so that rows about students are dropped as they are read.
 * A broken file gives an error note with its row and no rows at all: half a file must never look like a whole one.
 */
export function readTable(
  file: string,
  text: string,
  keep: (cells: string[], column: (name: string) => number) => boolean = () => true,
  atMost = Number.POSITIVE_INFINITY,
): { table: Table; notes: Note[] } {
  const table: Table = { file, columns: [], rows: [] };
  const places = new Map<string, number>();
  const column = (name: string): number => places.get(name.toLowerCase()) ?? -1;
  let row = 0;
  const onRecord = (cells: string[]): null => {
    row += 1;
    if (cells.every((cell) => cell.trim() === '')) return null;
    if (table.columns.length === 0) {
      table.columns = cells.map((cell) => cell.trim());
      for (const [at, name] of table.columns.entries()) {
        if (name !== '' && !places.has(name.toLowerCase())) places.set(name.toLowerCase(), at);
      }
    } else if (keep(cells, column)) {
      table.rows.push({ row, cells: cells.map(tidied) });
    }
    return null;
  };
  try {
    parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: recordBytes,
      on_record: onRecord,
      ...(Number.isFinite(atMost) ? { to: atMost } : {}),
    });
    return { table, notes: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser's own message quotes the row's text, which could be a student's: it is not passed on.
    const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
    const say = unclosed ? 'file-unclosed-quote' : 'file-unreadable';
    const note: Note = { kind: 'error', say, params: {}, place: { file, row: row + 1 } };
    return { table: { ...table, rows: [] }, notes: [note] };
  }
}

/** A cell without spaces around it and without control characters, which no name has and the database refuses. */
function tidied(cell: string): string {
  return cell.replace(/\p{Cc}+/gu, ' ').trim();
}

/** Looks cells up by column name, whatever its case; a missing column or cell is an empty text. */
export function cellsOf(table: Table): (row: Row, name: string) => string {
  const places = new Map<string, number>();
  for (const [at, name] of table.columns.entries()) {
    if (!places.has(name.toLowerCase())) places.set(name.toLowerCase(), at);
  }
  return (row, name) => {
    const at = places.get(name.toLowerCase());
    return at === undefined ? '' : (row.cells[at] ?? '');
  };
}
