import type { ApproachKind } from './shape.ts';

export const bookStudy: ApproachKind = {
  key: 'book-study',
  name: { en: 'Book study', es: 'Estudio de un libro' },
  summary: {
    en: 'We read the same book a stretch at a time, talk about each stretch, and use something from it in class.',
    es: 'Leemos el mismo libro por tramos, conversamos sobre cada tramo y usamos algo de él en clase.',
  },
  suits: {
    en: 'A topic on which someone has written well, and people who like to read at their own pace.',
    es: 'Un tema sobre el que alguien ha escrito bien y personas a quienes les gusta leer a su ritmo.',
  },
  rhythm: {
    everyDays: 14,
    minutes: 50,
    words: {
      en: 'Four to eight meetings, about every two weeks',
      es: 'De cuatro a ocho reuniones, más o menos cada dos semanas',
    },
  },
  cycle: { sessions: 6, hoursApart: 6 },
  cover: {
    needed: 'no',
    words: {
      en: 'None: reading and meetings fall outside class.',
      es: 'Ninguna: se lee y se conversa fuera de clase.',
    },
  },
  credit: {
    en: 'Usually the meetings; reading time counts in some districts only, and some want it approved first.',
    es: 'Por lo común las reuniones; la lectura cuenta solo en algunos distritos, y otros piden aprobarlo antes.',
  },
  people: { from: 2, to: 8 },
  evidence: [
    { en: 'The reading plan', es: 'El plan de lectura' },
    { en: 'Discussion notes and attendance', es: 'Notas de conversación y asistencia' },
    { en: 'Something made from the book and used in class', es: 'Algo creado a partir del libro y usado en clase' },
  ],
  prepare: [
    {
      key: 'book',
      text: {
        en: 'Choose the book and how each of us gets a copy',
        es: 'Elegir el libro y cómo conseguirá cada quien su ejemplar',
      },
    },
    {
      key: 'reading-plan',
      text: { en: 'Split the chapters over the meetings', es: 'Repartir los capítulos entre las reuniones' },
    },
    {
      key: 'host',
      text: {
        en: 'Agree who opens the talk at each meeting',
        es: 'Acordar quién abre la conversación en cada reunión',
      },
    },
  ],
  bring: [
    {
      key: 'passage',
      text: { en: 'One passage you marked, with its page', es: 'Un pasaje que marcaste, con su página' },
    },
    {
      key: 'doubt',
      text: { en: 'One thing you doubt or would put differently', es: 'Algo que dudas o que dirías de otro modo' },
    },
    {
      key: 'use',
      text: { en: 'Something from class that goes with the chapter', es: 'Algo de tu clase que va con el capítulo' },
    },
  ],
  record: [
    {
      key: 'attendance',
      text: { en: 'Who was there and which pages we covered', es: 'Quién estuvo y qué páginas vimos' },
    },
    {
      key: 'ideas',
      text: {
        en: 'Ideas worth keeping, with page numbers',
        es: 'Ideas que vale la pena guardar, con número de página',
      },
    },
    {
      key: 'applied',
      text: { en: 'What one of us will use in class, and when', es: 'Qué usaremos en clase y cuándo' },
    },
  ],
  work: {
    reflect: {
      en: 'Share the marked passages, one person at a time',
      es: 'Compartir los pasajes marcados, por turnos',
    },
    plan: {
      en: 'Pick an idea from the pages and shape it for our classes',
      es: 'Elegir una idea de lo leído y darle forma para nuestras clases',
    },
    act: { en: 'Use the idea in class and keep a trace of it', es: 'Usar la idea en clase y guardar una muestra' },
  },
  prompts: {
    reflect: {
      loose: [{ en: 'Which sentence did you mark?', es: '¿Qué frase marcaste?' }],
      guided: [
        {
          en: 'Which passage speaks to your students, and which ones in particular?',
          es: '¿Qué pasaje habla de tus estudiantes y de quiénes en particular?',
        },
        { en: 'Where did you want to argue with the author?', es: '¿Dónde quisiste discutir con quien lo escribió?' },
      ],
      tight: [
        {
          en: 'Read one passage aloud. Say nothing about it yet; let the others answer first.',
          es: 'Lee un pasaje en voz alta. No digas nada todavía; deja que respondan primero los demás.',
        },
        {
          en: 'What does the author take for granted about schools, and does it hold in ours?',
          es: '¿Qué da por hecho el libro sobre las escuelas y se cumple en la nuestra?',
        },
        {
          en: 'Which of your habits in class would look different if this chapter were right?',
          es: 'Si este capítulo tuviera razón, ¿qué costumbre tuya en clase cambiaría?',
        },
        {
          en: 'Which students would gain most from this idea, and who might be left out?',
          es: '¿A qué estudiantes ayudaría más esta idea y quiénes podrían quedar fuera?',
        },
      ],
    },
    plan: {
      loose: [{ en: 'How far do we read for next time?', es: '¿Hasta dónde leemos para la próxima vez?' }],
      guided: [
        {
          en: 'Which idea from these pages is small enough to use within two weeks?',
          es: '¿Qué idea de estas páginas es lo bastante pequeña para usarla en dos semanas?',
        },
        {
          en: 'What do we read next, and who opens the talk?',
          es: '¿Qué leemos después y quién abre la conversación?',
        },
      ],
      tight: [
        {
          en: 'Put the idea into your own words, for your grade and subject.',
          es: 'Di la idea con tus palabras, para tu grado y tu materia.',
        },
        {
          en: 'What has to change in the idea so that it fits our students?',
          es: '¿Qué hay que cambiar en la idea para que les sirva a nuestros estudiantes?',
        },
        {
          en: 'What do you expect students to say, write or do when you use it?',
          es: '¿Qué esperas que digan, escriban o hagan tus estudiantes cuando la uses?',
        },
        {
          en: 'Which question should we keep in mind while reading the next chapters?',
          es: '¿Qué pregunta conviene tener presente al leer los próximos capítulos?',
        },
      ],
    },
    act: {
      loose: [{ en: 'What from the book turned up in your class?', es: '¿Qué cosa del libro apareció en tu clase?' }],
      guided: [
        {
          en: 'What did you use, and how did you change it for your class?',
          es: '¿Qué usaste y cómo lo adaptaste a tu clase?',
        },
        {
          en: 'What can you show from it: a task, a photo of the board, a sample?',
          es: '¿Qué puedes mostrar: una actividad, una foto del pizarrón, una muestra?',
        },
      ],
      tight: [
        {
          en: 'Name the page, the idea, and the lesson in which you used it.',
          es: 'Nombra la página, la idea y la lección en que la usaste.',
        },
        {
          en: 'What did students say or make? Keep to what could be seen and heard.',
          es: '¿Qué dijeron o hicieron tus estudiantes? Quédate con lo que se vio y se oyó.',
        },
        {
          en: 'Where did the idea work as described, and where did it need your own thinking?',
          es: '¿Dónde funcionó la idea tal cual y dónde tuviste que aportar lo tuyo?',
        },
        {
          en: 'What would you write in the margin of the book now?',
          es: '¿Qué escribirías ahora en el margen del libro?',
        },
      ],
    },
  },
};
