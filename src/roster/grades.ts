import { type Grade, grades as gradeOrder } from '../people/grades.ts';
import { folded } from './staff.ts';

const words: Record<string, Grade> = {
  it: 'IT',
  infant: 'IT',
  toddler: 'IT',
  'infant toddler': 'IT',
  pr: 'PR',
  preschool: 'PR',
  'pre school': 'PR',
  preescolar: 'PR',
  pk: 'PK',
  prek: 'PK',
  'pre k': 'PK',
  p: 'PK',
  prekindergarten: 'PK',
  'pre kindergarten': 'PK',
  'pre kinder': 'PK',
  prekinder: 'PK',
  '1': '01',
  tk: 'TK',
  'transitional kindergarten': 'TK',
  'kinder de transicion': 'TK',
  k: 'KG',
  kg: 'KG',
  kinder: 'KG',
  kindergarten: 'KG',
  'jardin de ninos': 'KG',
  kindergarden: 'KG',
  '0': 'KG',
  '00': 'KG',
  first: '01',
  second: '02',
  third: '03',
  fourth: '04',
  fifth: '05',
  sixth: '06',
  seventh: '07',
  eighth: '08',
  ninth: '09',
  tenth: '10',
  eleventh: '11',
  twelfth: '12',
  primero: '01',
  primer: '01',
  segundo: '02',
  tercero: '03',
  tercer: '03',
  cuarto: '04',
  quinto: '05',
  sexto: '06',
  septimo: '07',
  octavo: '08',
  noveno: '09',
  decimo: '10',
  undecimo: '11',
  duodecimo: '12',
  freshman: '09',
  sophomore: '10',
  junior: '11',
  senior: '12',
  ps: 'PS',
  postsecondary: 'PS',
  ug: 'UG',
  ungraded: 'UG',
  'sin grado': 'UG',
};

/** One grade as written in a file, in English or Spanish, as the code we keep; null when it is no grade. */
export function gradeFrom(written: string): Grade | null {
  const text = folded(written.replace(/[ºª°]/g, ''))
    .replace(/\b(grades?|grados?|gr|year|level)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const known = words[text];
  if (known && Object.hasOwn(words, text)) return known;
  const number = /^0*(\d{1,2})\s?(st|nd|rd|th|o|a|er|do|to|vo|mo|no)?$/.exec(text)?.[1];
  if (number === undefined) return null;
  return gradeOrder.find((grade) => grade === number.padStart(2, '0')) ?? null;
}

/**
 * A cell with grades ("K-2", "6, 7 y 8", "09,10", "Kinder a 2") as codes in order of schooling, with the pieces that are
 * no grade.
 */
export function gradesFrom(cell: string): { grades: Grade[]; unknown: string[] } {
  const found = new Set<Grade>();
  const unknown: string[] = [];
  for (const piece of cell.split(/[,;|/&+]|\band\b|\by\b/i)) {
    const text = piece.trim();
    if (text === '' || /^other$/i.test(text)) continue;
    const span = gradeSpan(text);
    if (span) for (const grade of span) found.add(grade);
    else unknown.push(text);
  }
  return { grades: inOrder(found), unknown };
}

function gradeSpan(text: string): Grade[] | null {
  const single = gradeFrom(text);
  if (single) return [single];
  const ends = /^(.+?)\s*(?:-|–|—|\bto\b|\bthrough\b|\ba\b|\bal\b)\s*(.+)$/i.exec(text);
  const from = ends?.[1] ? gradeFrom(ends[1]) : null;
  const to = ends?.[2] ? gradeFrom(ends[2]) : null;
  if (!from || !to) return null;
  const [start, end] = [gradeOrder.indexOf(from), gradeOrder.indexOf(to)];
  return start <= end ? gradeOrder.slice(start, end + 1).filter((grade) => grade !== 'TK' || from === 'TK') : null;
}

/** Distinct grades in order of schooling. */
export function inOrder(grades: Iterable<Grade>): Grade[] {
  const given = new Set(grades);
  return gradeOrder.filter((grade) => given.has(grade));
}

/** The grades that a course's title names in words ("Art, Grade 1", "Music, Grades 7-8", "Lectura, 4.º grado"). */
export function gradesInTitle(title: string): Grade[] {
  const plain = title.replace(/\.(?=[ºª])/g, '');
  const named =
    /\b(?:grades?|grados?)\s+((?:k|kg|pk|\d{1,2})(?:\s*[-–]\s*\d{1,2})?)(?![\p{L}\p{N}])/iu.exec(plain) ??
    /(?<![\p{L}\p{N}])(\d{1,2}(?:st|nd|rd|th|[ºª°]|er|do|to|vo|mo|no))\s+(?:grade|grado)\b/iu.exec(plain);
  return named?.[1] ? gradesFrom(named[1]).grades : [];
}
