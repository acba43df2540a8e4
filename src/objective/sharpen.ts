import type { Language } from '../language/message.ts';
import { stem, wordsOf } from '../language/stem.ts';
import type { Words } from '../language/words.ts';

/** A question that helps to make a wish observable; answering is always optional. */
export interface SharpenPrompt {
  key: 'students' | 'see' | 'try' | 'know' | 'when';
  question: Words;
  example: Words;
}

/** From a vague wish to something one can see, in the order in which it is easiest to answer. */
export const sharpenPrompts: readonly SharpenPrompt[] = [
  {
    key: 'students',
    question: { en: 'Which students do you have in mind?', es: '¿En qué estudiantes piensas?' },
    example: {
      en: 'the six readers at the back table in period 3',
      es: 'los seis lectores de la mesa del fondo, en la tercera hora',
    },
  },
  {
    key: 'see',
    question: { en: 'What would you see or hear if it went well?', es: '¿Qué verías u oirías si saliera bien?' },
    example: {
      en: 'they ask each other for reasons without looking at me',
      es: 'se piden razones entre ellos sin mirarme a mí',
    },
  },
  {
    key: 'try',
    question: { en: 'What would you like to try?', es: '¿Qué te gustaría probar?' },
    example: {
      en: 'sentence starters on each table for two weeks',
      es: 'inicios de frase en cada mesa durante dos semanas',
    },
  },
  {
    key: 'know',
    question: { en: 'How will you know it made a difference?', es: '¿Cómo sabrás que hizo una diferencia?' },
    example: { en: 'a tally of who speaks, before and after', es: 'un conteo de quién habla, antes y después' },
  },
  {
    key: 'when',
    question: { en: 'By when would you like to have tried it?', es: '¿Para cuándo te gustaría haberlo probado?' },
    example: { en: 'before the winter break', es: 'antes de las vacaciones de invierno' },
  },
];

export type HintKey = 'few-words' | 'vague-verb' | 'no-students' | 'broad' | 'several';

/** Something a reader of the statement may wonder about. */
export interface SharpenHint {
  key: HintKey;
  words: Words;
  /** The question that helps with it. */
  prompt: SharpenPrompt['key'];
}

const hints: readonly SharpenHint[] = [
  {
    key: 'few-words',
    prompt: 'see',
    words: {
      en: 'A good start. A few more words would help partners picture it.',
      es: 'Buen comienzo. Unas palabras más ayudarían a imaginarlo.',
    },
  },
  {
    key: 'no-students',
    prompt: 'students',
    words: {
      en: 'Which students do you picture? Naming the grade or group helps partners find you.',
      es: '¿En qué estudiantes piensas? Nombrar el grado o la clase ayuda a que te encuentren.',
    },
  },
  {
    key: 'vague-verb',
    prompt: 'see',
    words: {
      en: 'What would you see or hear once this has happened?',
      es: '¿Qué verías u oirías cuando esto ya haya pasado?',
    },
  },
  {
    key: 'broad',
    prompt: 'try',
    words: {
      en: 'This is a wide field. Where would you like to start: one lesson, one routine, one unit?',
      es: 'Es un campo amplio. ¿Por dónde te gustaría empezar: una lección, una rutina, una unidad?',
    },
  },
  {
    key: 'several',
    prompt: 'try',
    words: {
      en: 'There may be more than one objective in here. Which one comes first for you?',
      es: 'Quizá aquí hay más de un objetivo. ¿Cuál va primero para ti?',
    },
  },
];

const list = (lang: Language, words: string) => new Set(wordsOf(words).map((word) => stem(word, lang)));

/** Verbs that name a wish but nothing one could watch. */
const vague: Record<Language, Set<string>> = {
  en: list(
    'en',
    'understand improve enhance increase boost learn explore know better support strengthen develop grow ' +
      'deepen promote foster address implement optimize maximize appreciate help focus raise',
  ),
  es: list(
    'es',
    'entender comprender mejorar aumentar aprender explorar conocer saber mejor apoyar fortalecer desarrollar ' +
      'crecer profundizar promover fomentar implementar optimizar ayudar potenciar elevar',
  ),
};

/** Things students or teachers can be seen or heard doing. */
const visible: Record<Language, Set<string>> = {
  en: list(
    'en',
    'ask answer say tell talk discuss explain write read draw solve show choose compare revise build present ' +
      'speak listen argue justify sort count label quote summarize predict annotate lead respond share describe use try start',
  ),
  es: list(
    'es',
    'preguntar pregunten preguntan preguntas responder respondan decir digan dicen hablar discutir explicar ' +
      'expliquen escribir escriban leer lean leen dibujar resolver resuelvan mostrar muestren elegir elijan comparar revisar ' +
      'construir presentar escuchar argumentar justificar clasificar contar citar resumir predecir anotar describir compartir ' +
      'usar probar empezar conversar platicar',
  ),
};

const people: Record<Language, Set<string>> = {
  en: list(
    'en',
    'student students pupil learner learners kid kids child children class grade grades grader graders ' +
      'kindergarten kindergartners prek preschool preschoolers toddlers freshman freshmen sophomores juniors seniors ' +
      'newcomer newcomers multilingual teens group groups period homeroom section advisory',
  ),
  es: list(
    'es',
    'estudiante estudiantes alumno alumnos alumna alumnas alumnado niño niños niña niñas joven jóvenes clase ' +
      'grupo grupos grado grados kínder kindergarten preescolar preescolares muchachos chicos adolescentes lectores hora ' +
      'escritores recién sección',
  ),
};

const wide: Record<Language, RegExp> = {
  en: /\b(everything|every lesson|every student|all (the |my |our )?(students|lessons|classes|subjects)|whole (school|curriculum)|school ?wide|in general|best practices|21st century|test scores|student (achievement|learning|success|outcomes)|all the time)\b/i,
  es: /(\btodo el (currículo|curriculo|año|alumnado)|\btod[oa]s (los|las|mis|nuestros|nuestras) (estudiantes|alumnos|clases|materias|lecciones)|\btoda la escuela|\ben general|mejores prácticas|resultados de (los )?exámenes|rendimiento (académico|escolar)|éxito (académico|escolar)|\btodo lo que)/i,
};

/**
 * Looks at a statement the way a friendly reader would and says what they may wonder about. It notices, never grades:
 * a statement with no hints is not better, and one with hints can be used as it is.
 * @param statement what the person typed
 * @param lang the language they write in
 * @returns at most three hints, the most helpful first; none for an empty statement
 */
export function sharpenHints(statement: string, lang: Language): SharpenHint[] {
  const words = wordsOf(statement);
  if (words.length === 0) return [];
  const stems = words.map((word) => stem(word, lang));
  const any = (set: Set<string>) => stems.some((one) => set.has(one));
  const joined = statement.split(/[;,]|\b(?:and|as well as|y|e|además|también)\b/i).length - 1;

  const noticed: Record<HintKey, boolean> = {
    'few-words': words.length < 5,
    'no-students': !any(people[lang]),
    'vague-verb': words.length >= 5 && any(vague[lang]) && !any(visible[lang]),
    broad: wide[lang].test(statement),
    several: words.length >= 12 && joined >= 3,
  };
  return hints.filter((hint) => noticed[hint.key]).slice(0, 3);
}
