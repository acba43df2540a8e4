import { folded, type RosterRole } from './staff.ts';

/** What a role or job title in a plain file means. */
export type PlainMeaning = 'educator' | 'leader' | 'district' | 'student' | 'guardian';

const words: Record<PlainMeaning, string[]> = {
  student: ['student', 'students', 'pupil', 'learner', 'estudiante', 'alumno', 'alumna'],
  guardian: ['guardian', 'parent', 'relative', 'family', 'padre', 'madre', 'tutor', 'tutora', 'familiar'],
  district: [
    'district administrator',
    'district admin',
    'system administrator',
    'superintendent',
    'administrador del distrito',
    'administradora del distrito',
    'superintendente',
    'admin',
  ],
  leader: [
    'leader',
    'building leader',
    'principal',
    'assistant principal',
    'vice principal',
    'associate principal',
    'deputy principal',
    'head of school',
    'headteacher',
    'administrator',
    'school administrator',
    'site administrator',
    'building administrator',
    'dean',
    'director',
    'directora',
    'director de escuela',
    'directora de escuela',
    'subdirector',
    'subdirectora',
    'lider',
  ],
  educator: [
    'educator',
    'teacher',
    'instructor',
    'aide',
    'paraprofessional',
    'para',
    'paraeducator',
    'proctor',
    'counselor',
    'school counselor',
    'librarian',
    'media specialist',
    'coach',
    'instructional coach',
    'specialist',
    'interventionist',
    'special education teacher',
    'substitute',
    'nurse',
    'psychologist',
    'speech language pathologist',
    'staff',
    'maestro',
    'maestra',
    'docente',
    'profesor',
    'profesora',
    'educador',
    'educadora',
    'asistente',
    'auxiliar',
    'consejero',
    'consejera',
    'bibliotecario',
    'bibliotecaria',
    'especialista',
    'personal',
  ],
};

const meanings = new Map<string, PlainMeaning>(
  Object.entries(words).flatMap(([meaning, list]) => list.map((word) => [word, meaning as PlainMeaning] as const)),
);

/** The meaning of one written role; null when we know no such word. */
export function plainMeaning(written: string): PlainMeaning | null {
  const text = folded(written);
  const known = meanings.get(text);
  if (known) return known;
  // "Algebra teacher", "Maestra de segundo grado": the job is named and the rest says which.
  if (/\b(teacher|maestr[oa]|docente|profesora?|aide|counselor|coach)\b/.test(text)) return 'educator';
  if (/\b(assistant|vice|associate) principal\b|^principal\b/.test(text)) return 'leader';
  return null;
}

/** Roles of a row's list of role words; unknown ones come back so that a warning can name them. */
export function plainRoles(written: string[]): {
  kind: 'staff' | 'student' | 'guardian';
  roles: RosterRole[];
  suggestAdmin: boolean;
  unknown: string[];
} {
  const found = written.map((word) => ({ word, meaning: plainMeaning(word) }));
  const has = (meaning: PlainMeaning): boolean => found.some((one) => one.meaning === meaning);
  const staff = has('educator') || has('leader') || has('district');
  return {
    kind: has('student') ? 'student' : has('guardian') && !staff ? 'guardian' : 'staff',
    roles: has('leader') ? ['educator', 'leader'] : ['educator'],
    suggestAdmin: has('district'),
    unknown: found.filter((one) => one.meaning === null).map((one) => one.word),
  };
}
