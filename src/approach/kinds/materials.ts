import type { ApproachKind } from './shape.ts';

export const materials: ApproachKind = {
  key: 'materials',
  name: { en: 'Making materials together', es: 'Crear materiales juntos' },
  summary: {
    en: 'We draft a task, a unit or a set of materials, give each other feedback, use it in class and improve it.',
    es: 'Hacemos el borrador de una tarea, unidad o material, nos damos comentarios, lo usamos en clase y lo mejoramos.',
  },
  suits: {
    en: 'A gap in what you teach with, and people ready to share unfinished work.',
    es: 'Un hueco en tus materiales y personas dispuestas a compartir trabajo sin terminar.',
  },
  rhythm: {
    everyDays: 10,
    minutes: 60,
    words: { en: 'Every week or two, about an hour', es: 'Cada semana o cada dos, más o menos una hora' },
  },
  cycle: { sessions: 5, hoursApart: 3 },
  cover: {
    needed: 'no',
    words: {
      en: 'None, unless you would like a long stretch together.',
      es: 'Ninguna, salvo que quieran un rato largo juntos.',
    },
  },
  credit: {
    en: 'Usually the working meetings; many districts cap what is prepared alone.',
    es: 'Por lo común las reuniones de trabajo; muchos distritos limitan lo que se prepara a solas.',
  },
  people: { from: 2, to: 6 },
  evidence: [
    { en: 'Drafts and the feedback on them', es: 'Borradores y los comentarios recibidos' },
    { en: 'The version we used', es: 'La versión que usamos' },
    { en: 'Notes from using it in class', es: 'Notas de su uso en clase' },
  ],
  prepare: [
    {
      key: 'aim',
      text: {
        en: 'Say what students should be able to do with it',
        es: 'Decir qué podrán hacer los estudiantes con él',
      },
    },
    {
      key: 'existing',
      text: { en: 'Look for something good that exists already', es: 'Buscar si ya existe algo bueno' },
    },
    {
      key: 'share',
      text: { en: 'Split the drafting: who makes which part', es: 'Repartir el trabajo: quién hace qué parte' },
    },
    {
      key: 'rights',
      text: { en: 'Check that we may use what we borrow', es: 'Comprobar que podemos usar lo que tomamos prestado' },
    },
  ],
  bring: [
    { key: 'draft', text: { en: 'Your draft, however rough', es: 'Tu borrador, por tosco que sea' } },
    { key: 'doubt', text: { en: 'The spot where you want help most', es: 'El punto en que más quieres ayuda' } },
    {
      key: 'responses',
      text: {
        en: 'What students made with the last version',
        es: 'Lo que hicieron los estudiantes con la última versión',
      },
    },
  ],
  record: [
    { key: 'version', text: { en: 'The new version, dated', es: 'La nueva versión, con fecha' } },
    {
      key: 'feedback',
      text: { en: 'Feedback we took up, and what we left', es: 'Comentarios que tomamos y los que dejamos' },
    },
    { key: 'use', text: { en: 'Where it was used and what we noticed', es: 'Dónde se usó y qué notamos' } },
    { key: 'next', text: { en: 'What to change next', es: 'Qué cambiar después' } },
  ],
  work: {
    reflect: { en: 'Look at what students made with it', es: 'Ver lo que hicieron los estudiantes con él' },
    plan: { en: 'Draft, read each other’s drafts, revise', es: 'Hacer borradores, leerlos entre todos, revisar' },
    act: {
      en: 'Use this version in class and note where it snags',
      es: 'Usar esta versión en clase y anotar dónde se atora',
    },
  },
  prompts: {
    reflect: {
      loose: [{ en: 'What would you change before using it again?', es: '¿Qué cambiarías antes de usarlo de nuevo?' }],
      guided: [
        {
          en: 'What did students make of it, in both senses?',
          es: '¿Qué hicieron con él tus estudiantes y cómo lo entendieron?',
        },
        {
          en: 'Where did you have to explain what the page should have said?',
          es: '¿Dónde tuviste que explicar lo que la hoja debía decir?',
        },
      ],
      tight: [
        {
          en: 'Lay out three pieces of student work. What thinking did our material call for?',
          es: 'Pon tres trabajos sobre la mesa. ¿Qué pensamiento pidió nuestro material?',
        },
        {
          en: 'Where did the material do the thinking for students, and where did they do it?',
          es: '¿Dónde pensó el material por los estudiantes y dónde pensaron ellos?',
        },
        { en: 'Who could not get in, and what kept them out?', es: '¿Quién no pudo entrar y qué se lo impidió?' },
        {
          en: 'Which single change would make the most difference in the next version?',
          es: '¿Qué cambio único haría más diferencia en la próxima versión?',
        },
      ],
    },
    plan: {
      loose: [{ en: 'Who drafts what by when?', es: '¿Quién hace qué borrador y para cuándo?' }],
      guided: [
        {
          en: 'What should students be able to do once they have worked with it?',
          es: '¿Qué podrán hacer los estudiantes después de trabajar con él?',
        },
        {
          en: 'Which part is ready to try, and which needs another pair of eyes?',
          es: '¿Qué parte está lista para probar y cuál necesita otros ojos?',
        },
      ],
      tight: [
        {
          en: 'Do the task yourself first. Where did you have to think hard?',
          es: 'Antes que nada, haz tú la tarea. ¿Dónde tuviste que pensar de verdad?',
        },
        {
          en: 'How would a student who is still learning English get into it?',
          es: '¿Cómo entraría en ella alguien que todavía aprende inglés?',
        },
        {
          en: 'Author: which question do you have about your draft? Others: answer that one first.',
          es: 'Quien lo escribió: ¿qué pregunta tienes? Los demás respondemos primero esa.',
        },
        {
          en: 'What will we watch for when it is used, so that the next version is better?',
          es: '¿En qué nos fijaremos al usarlo para que la próxima versión sea mejor?',
        },
      ],
    },
    act: {
      loose: [{ en: 'You used it: where did it snag?', es: 'Lo usaste: ¿dónde se atoró?' }],
      guided: [
        { en: 'Which version did you use, with which class?', es: '¿Qué versión usaste y con qué clase?' },
        {
          en: 'Which question did students ask more than once?',
          es: '¿Qué pregunta hicieron tus estudiantes más de una vez?',
        },
      ],
      tight: [
        {
          en: 'Note the minutes for each part, planned and real.',
          es: 'Anota los minutos de cada parte, planeados y reales.',
        },
        {
          en: 'Write down where students stopped, skipped or went their own way.',
          es: 'Apunta dónde se detuvieron, saltaron o tomaron su propio camino.',
        },
        {
          en: 'Keep three samples: one you expected, one you did not, one you cannot explain.',
          es: 'Guarda tres muestras: una esperada, una inesperada y una que no puedas explicar.',
        },
        {
          en: 'What did you change on the spot, and should that change stay?',
          es: '¿Qué cambiaste en el momento y debería quedarse ese cambio?',
        },
      ],
    },
  },
};
