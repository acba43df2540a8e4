/**
 * How columns become JavaScript values, the same on PostgreSQL and on PGlite: timestamptz is a Date; date, time,
 * interval, numeric and uuid stay strings as PostgreSQL writes them; int8 is a number; arrays are arrays of the same.
 * jsonb is parsed when read and takes a string (JSON.stringify) when written, because a bare array would be taken for
 * a PostgreSQL array.
 */
import type { CustomTypesConfig } from 'pg';
import pg from 'pg';

const asWritten = (text: string) => text;

function counted(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('A number in the database is too large for this program');
  return value;
}

/** By type oid; the oid of an array type beside that of its element. */
const elements: [oid: number, array: number, parse: (text: string) => unknown][] = [
  [20, 1016, counted], // int8
  [1082, 1182, asWritten], // date
  [1083, 1183, asWritten], // time
  [1114, 1115, asWritten], // timestamp without time zone
  [1186, 1187, asWritten], // interval
  [1700, 1231, asWritten], // numeric
  [2950, 2951, asWritten], // uuid
];

/** PGlite builds the array parsers from these by itself. */
export const pgliteParsers: Record<number, (text: string) => unknown> = Object.fromEntries(
  elements.map(([oid, , parse]) => [oid, parse]),
);

// The driver knows more types than the enumeration of its declarations lists.
const driverParser = pg.types.getTypeParser as (oid: number, format: 'text') => (text: string) => unknown;
const textArray = driverParser(1009, 'text') as (text: string) => (string | null)[];
const ownParsers = new Map<number, (text: string) => unknown>(
  elements.flatMap(([oid, array, parse]) => [
    [oid, parse] as const,
    [array, (text: string) => textArray(text).map((item) => (item === null ? null : parse(item)))] as const,
  ]),
);

/** For `pg` clients. */
export const postgresParsers: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && ownParsers.get(oid)) || driverParser(oid, (format ?? 'text') as 'text'),
};
