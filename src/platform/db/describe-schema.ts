import type { PGlite } from '@electric-sql/pglite';

interface Column {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  hasDefault: boolean;
  /** The database alone writes it: a computed column or an `always` identity. */
  computed: boolean;
  /** The words a check constraint allows, when it is a plain list. */
  allowed: string[];
}

const types: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  varchar: 'string',
  citext: 'string',
  date: 'string',
  time: 'string',
  interval: 'string',
  numeric: 'string',
  tsvector: 'string',
  inet: 'string',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  bool: 'boolean',
  timestamptz: 'Date',
  bytea: 'Uint8Array',
  jsonb: 'Json',
  json: 'Json',
};

/**
 * The text of db/schema.ts for a migrated database: a type for each table and view, so that a query which does not
 * fit the tables does not compile. Throws for a column type that has no JavaScript value agreed on.
 */
export async function describeSchema(pg: PGlite): Promise<string> {
  const columns = await readColumns(pg);
  const tables = Map.groupBy(columns, (column) => column.table);
  const interfaces = [...tables].map(
    ([table, own]) =>
      `export interface ${typeName(table)} {\n${own.map((column) => `  ${line(column)}`).join('\n')}\n}`,
  );
  return [
    '// Made by `npm run schema` from db/migrations. Changes here are overwritten.',
    "import type { ColumnType, Generated, GeneratedAlways } from 'kysely';",
    '',
    '/** Read as what was stored; written as text from JSON.stringify. */',
    'export type Json = ColumnType<unknown, string, string>;',
    'export type GeneratedJson = ColumnType<unknown, string | undefined, string>;',
    '',
    interfaces.join('\n\n'),
    '',
    'export interface Schema {',
    ...[...tables.keys()].map((table) => `  ${table}: ${typeName(table)};`),
    '}',
    '',
  ].join('\n');
}

async function readColumns(pg: PGlite): Promise<Column[]> {
  const { rows } = await pg.query<Omit<Column, 'allowed'>>(`
    select c.relname as table, a.attname as column, t.typname as type,
      not a.attnotnull as nullable, a.atthasdef or a.attidentity <> '' as "hasDefault",
      a.attgenerated <> '' or a.attidentity = 'a' as computed
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and c.relname <> 'migration'
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by c.relname, a.attnum`);
  const checks = await pg.query<{ table: string; column: string; check: string }>(`
    select c.relname as table, a.attname as column, pg_get_constraintdef(k.oid) as check
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
    where k.contype = 'c' and array_length(k.conkey, 1) = 1 and c.relnamespace = 'public'::regnamespace`);
  return rows.map((row) => ({
    ...row,
    allowed: checks.rows
      .filter((check) => check.table === row.table && check.column === row.column)
      .flatMap((check) => allowedWords(check.check)),
  }));
}

/** The words of `CHECK ((kind = ANY (ARRAY['a'::text, 'b'::text])))` or of `CHECK ((kinds <@ ARRAY[...]))`, else none. */
export function allowedWords(check: string): string[] {
  const list = /^CHECK \(\(\w+ (?:= ANY \(ARRAY\[(.*)\]\)|<@ ARRAY\[(.*)\])\)\)$/.exec(check);
  const items = (list?.[1] ?? list?.[2] ?? '').split(', ').filter(Boolean);
  const words = items.map((item) => /^'((?:[^']|'')*)'::text$/.exec(item)?.[1]);
  return words.every((word) => word !== undefined) ? words.map((word) => word.replaceAll("''", "'")) : [];
}

function line(column: Column): string {
  const isArray = column.type.startsWith('_');
  const name = isArray ? column.type.slice(1) : column.type;
  const base = types[name];
  if (!base) throw new Error(`${column.table}.${column.column} is of type ${column.type}, which has no agreed value`);
  if (base === 'Json') return `${column.column}: ${isArray ? 'never' : jsonType(column)};`;
  const one = column.allowed.length > 0 ? column.allowed.map((word) => JSON.stringify(word)).join(' | ') : base;
  const plain = isArray ? (one.includes(' | ') ? `(${one})[]` : `${one}[]`) : one;
  return `${column.column}: ${written(column, column.nullable ? `${plain} | null` : plain)};`.replaceAll('"', "'");
}

function jsonType(column: Column): string {
  if (!column.nullable && !column.hasDefault) return 'Json';
  const insert = ['string', column.nullable ? 'null' : '', 'undefined'].filter(Boolean).join(' | ');
  return `ColumnType<unknown, ${insert}, string${column.nullable ? ' | null' : ''}>`;
}

function written(column: Column, type: string): string {
  if (column.computed) return `GeneratedAlways<${type}>`;
  if (!column.hasDefault) return type;
  return type === 'Json' ? 'GeneratedJson' : `Generated<${type}>`;
}

function typeName(table: string): string {
  const words = table.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Table`;
}
