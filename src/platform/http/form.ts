import type { Context } from 'hono';
import type { z } from 'zod';

/** What was typed, as the browser sent it: one string per name, or several. Files are left aside. */
export type Typed = Record<string, string | string[]>;

/** Reads a form's text fields. A broken body reads as an empty form, which validation then refuses kindly. */
export async function readForm(c: Context): Promise<Typed> {
  let body: Record<string, unknown>;
  try {
    body = await c.req.parseBody({ all: true });
  } catch {
    return {};
  }
  const typed: Typed = {};
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string') typed[name] = clean(value);
    else if (Array.isArray(value)) typed[name] = value.filter((v): v is string => typeof v === 'string').map(clean);
  }
  return typed;
}

// A form sends CRLF line ends (WHATWG HTML, form submission), and PostgreSQL text holds no NUL.
function clean(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\u0000', '').toWellFormed();
}

/** The files that a form sent, by the name of their field. */
export async function readFiles(c: Context): Promise<[name: string, file: File][]> {
  const body: Record<string, unknown> = await c.req.parseBody({ all: true }).catch(() => ({}));
  return Object.entries(body).flatMap(([name, value]) =>
    [value].flat().flatMap((one): [string, File][] => (one instanceof File ? [[name, one]] : [])),
  );
}

/** The one value typed under `name`; the first when there are several; '' when there is none. */
export function one(typed: Typed, name: string): string {
  const value = typed[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** All values typed under `name`. */
export function many(typed: Typed, name: string): string[] {
  const value = typed[name];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** A field that needs another look. `key` is a message key of the noun's catalogue. */
export interface Problem<K extends string = string> {
  field: string;
  key: K;
  params?: Record<string, string | number>;
}

/**
 * Parses what was typed with `schema`, whose messages are message keys.
 * @returns the value, or the problems, the first one of each field.
 */
export function parse<S extends z.ZodType>(
  schema: S,
  typed: unknown,
): { ok: true; value: z.infer<S> } | { ok: false; problems: Problem[] } {
  const result = schema.safeParse(typed);
  if (result.success) return { ok: true, value: result.data };
  const problems = new Map<string, Problem>();
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? '');
    if (!problems.has(field)) problems.set(field, { field, key: issue.message });
  }
  return { ok: false, problems: [...problems.values()] };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Is it an identifier's shape? What isn't can't be found, and never reaches the database. */
export function isId(text: string | undefined): text is string {
  return text !== undefined && uuid.test(text);
}
