import { folded } from './staff.ts';

/** What a column of a plain file can hold. */
export const columnKeys = [
  'id',
  'givenName',
  'familyName',
  'fullName',
  'email',
  'building',
  'grades',
  'subjects',
  'plcs',
  'roles',
  'supervisors',
  'language',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** Is it one of the things a column can hold? */
export function isColumnKey(text: unknown): text is ColumnKey {
  return columnKeys.some((key) => key === text);
}

/** Which column of the file holds what; values are column names as the file writes them. */
export type Mapping = Partial<Record<ColumnKey, string>>;

/** Folded header names by what they hold, likeliest first. English and Spanish, as district exports write them. */
const synonyms: Record<ColumnKey, string[]> = {
  id: ['id', 'staff id', 'employee id', 'person id', 'staffid', 'employeeid', 'employee number', 'employee no', 'staff number', 'sourcedid', 'teacher id', 'teacher number', 'local id', 'unique id', 'user id', 'numero de empleado', 'id de empleado', 'id del personal', 'identificador', 'clave'],
  givenName: ['given name', 'first name', 'givenname', 'firstname', 'first', 'preferred name', 'teacher first name', 'nombre', 'nombres', 'primer nombre', 'nombre de pila'],
  familyName: ['family name', 'last name', 'familyname', 'lastname', 'last', 'surname', 'teacher last name', 'apellido', 'apellidos', 'apellido paterno'],
  fullName: ['full name', 'name', 'fullname', 'staff name', 'employee name', 'employee', 'teacher', 'teacher name', 'display name', 'nombre completo', 'nombre y apellido', 'nombre y apellidos', 'personal', 'maestro', 'maestra', 'docente'],
  email: ['email', 'e mail', 'email address', 'e mail address', 'mail', 'work email', 'school email', 'staff email', 'correo', 'correo electronico', 'correo e', 'direccion de correo', 'correo institucional'],
  building: ['building', 'school', 'school name', 'building name', 'campus', 'campus name', 'site', 'location', 'work location', 'home school', 'schoolname', 'edificio', 'escuela', 'plantel', 'centro', 'sede'],
  grades: ['grades', 'grade', 'grade level', 'grade levels', 'grade s', 'gradelevel', 'grades taught', 'grado', 'grados', 'nivel', 'grado escolar'],
  subjects: ['subjects', 'subject', 'subject area', 'subject s', 'subjects taught', 'department', 'content area', 'discipline', 'materia', 'materias', 'asignatura', 'asignaturas', 'departamento', 'area'],
  plcs: ['plc', 'plcs', 'plc name', 'professional learning community', 'team', 'teams', 'grade level team', 'comunidad de aprendizaje', 'comunidad profesional de aprendizaje', 'cpa', 'equipo', 'equipos'],
  roles: ['role', 'roles', 'position', 'job title', 'title', 'job', 'staff type', 'assignment', 'funcion', 'rol', 'roles del personal', 'puesto', 'cargo', 'titulo del puesto'],
  supervisors: ['supervisor', 'supervisors', 'evaluator', 'evaluators', 'manager', 'supervisor email', 'supervisor id', 'evaluator email', 'evaluator id', 'reports to', 'evaluador', 'evaluadora', 'supervisora', 'jefe', 'jefa', 'reporta a'],
  language: ['language', 'preferred language', 'lang', 'locale', 'idioma', 'lengua', 'idioma preferido'],
};

/**
 * Guesses which column holds what from the header's words. Each column is used once; where two could hold the same,
 * the likelier name wins. A single "name" column is taken as a full name only when given names have no column of
 * their own ("nombre" beside "apellidos" is a given name).
 */
export function guessMapping(columns: string[]): Mapping {
  const mapping: Mapping = {};
  const used = new Set<string>();
  for (const key of columnKeys) {
    const found = synonyms[key]
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
