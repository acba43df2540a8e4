import type { ApproachKind } from './shape.ts';

export const applyingPd: ApproachKind = {
  key: 'applying-pd',
  name: { en: 'Putting earlier learning to work', es: 'Llevar lo aprendido a la práctica' },
  summary: {
    en: 'We take something from a workshop or course we attended, try it with our students, and adapt it together.',
    es: 'Tomamos algo de un taller o curso al que fuimos, lo probamos con nuestros estudiantes y lo adaptamos juntos.',
  },
  suits: {
    en: 'Good professional development that is still waiting in a folder.',
    es: 'Un buen desarrollo profesional que sigue esperando en una carpeta.',
  },
  rhythm: {
    everyDays: 14,
    minutes: 30,
    words: {
      en: 'Two to six weeks in all, half an hour at a time',
      es: 'De dos a seis semanas en total, media hora cada vez',
    },
  },
  cycle: { sessions: 3, hoursApart: 2 },
  cover: {
    needed: 'no',
    words: { en: 'None: we try it in our own lessons.', es: 'Ninguna: lo probamos en nuestras propias clases.' },
  },
  credit: {
    en: 'Usually the meetings; the earlier course was counted when it was held.',
    es: 'Por lo común las reuniones; el curso anterior ya contó en su momento.',
  },
  people: { from: 2, to: 6 },
  evidence: [
    { en: 'Where the idea comes from', es: 'De dónde viene la idea' },
    { en: 'What we planned to try', es: 'Lo que planeamos probar' },
    { en: 'A sample from class', es: 'Una muestra de la clase' },
    { en: 'How we adapted it', es: 'Cómo la adaptamos' },
  ],
  prepare: [
    {
      key: 'source',
      text: {
        en: 'Find the slides, handout or notes of the workshop',
        es: 'Encontrar las diapositivas, hojas o notas del taller',
      },
    },
    { key: 'part', text: { en: 'Choose one part of it, not the whole', es: 'Elegir una parte, no todo' } },
    {
      key: 'lesson',
      text: {
        en: 'Pick the lesson and the class for the first try',
        es: 'Elegir la lección y la clase para el primer intento',
      },
    },
  ],
  bring: [
    { key: 'handout', text: { en: 'The page that explains the idea', es: 'La página que explica la idea' } },
    {
      key: 'sample',
      text: {
        en: 'A sample of what students did, names covered',
        es: 'Una muestra de lo que hicieron tus estudiantes, sin nombres',
      },
    },
    { key: 'obstacle', text: { en: 'The thing that got in the way', es: 'Lo que se interpuso' } },
  ],
  record: [
    { key: 'source', text: { en: 'The session, its date and who led it', es: 'La sesión, su fecha y quién la dio' } },
    { key: 'try', text: { en: 'What each of us will try, and when', es: 'Qué va a probar cada quien y cuándo' } },
    { key: 'happened', text: { en: 'What happened', es: 'Qué pasó' } },
    { key: 'adaptation', text: { en: 'What we changed, and why', es: 'Qué cambiamos y por qué' } },
  ],
  work: {
    reflect: { en: 'Lay our tries side by side', es: 'Poner nuestros intentos uno al lado del otro' },
    plan: {
      en: 'Fit one idea from the workshop to our lessons',
      es: 'Ajustar una idea del taller a nuestras lecciones',
    },
    act: { en: 'Teach with it and keep a sample', es: 'Enseñar con ella y guardar una muestra' },
  },
  prompts: {
    reflect: {
      loose: [{ en: 'What became of the idea in your class?', es: '¿Qué fue de la idea en tu clase?' }],
      guided: [
        {
          en: 'What worked as it did in the workshop, and what did not?',
          es: '¿Qué funcionó como en el taller y qué no?',
        },
        { en: 'What did you change to make it yours?', es: '¿Qué cambiaste para hacerlo tuyo?' },
      ],
      tight: [
        {
          en: 'Which part of the idea did you keep exactly, and which did you let go?',
          es: '¿Qué parte de la idea conservaste tal cual y cuál dejaste ir?',
        },
        {
          en: 'What does the sample from class show that you would have missed otherwise?',
          es: '¿Qué muestra el trabajo de clase que de otro modo se te habría escapado?',
        },
        {
          en: 'Compare our classes: what explains the difference in how students took it up?',
          es: 'Compara nuestras clases: ¿qué explica que los estudiantes lo recibieran distinto?',
        },
        {
          en: 'What would you ask the workshop leader now that you could not have asked then?',
          es: '¿Qué le preguntarías ahora a quien dio el taller que entonces no podías preguntar?',
        },
      ],
    },
    plan: {
      loose: [{ en: 'What will you try, and on which day?', es: '¿Qué vas a probar y qué día?' }],
      guided: [
        {
          en: 'Which part of the workshop do we want to see in our own rooms?',
          es: '¿Qué parte del taller queremos ver en nuestras aulas?',
        },
        {
          en: 'In which lesson does it fit without turning everything upside down?',
          es: '¿En qué lección cabe sin ponerlo todo de cabeza?',
        },
      ],
      tight: [
        {
          en: 'Name the heart of the idea: what must stay, or it becomes something else?',
          es: 'Nombra el corazón de la idea: ¿qué debe quedar para que no sea otra cosa?',
        },
        {
          en: 'What differs between the workshop’s example and our students?',
          es: '¿En qué se diferencian el ejemplo del taller y nuestros estudiantes?',
        },
        {
          en: 'What will students do in the first ten minutes? Walk us through it.',
          es: '¿Qué harán tus estudiantes en los primeros diez minutos? Cuéntalo paso a paso.',
        },
        { en: 'What sample shall each of us bring back?', es: '¿Qué muestra traerá cada quien?' },
      ],
    },
    act: {
      loose: [{ en: 'Did you get to it? What happened?', es: '¿Llegaste a hacerlo? ¿Qué pasó?' }],
      guided: [
        {
          en: 'What did you do, in which lesson, for how long?',
          es: '¿Qué hiciste, en qué lección y por cuánto tiempo?',
        },
        { en: 'How did students take to it?', es: '¿Cómo lo recibieron tus estudiantes?' },
      ],
      tight: [
        {
          en: 'Tell the lesson in order: what you did, what students did, what came next.',
          es: 'Cuenta la lección en orden: qué hiciste, qué hicieron tus estudiantes, qué siguió.',
        },
        {
          en: 'Where did you leave the plan, and what made you do so?',
          es: '¿Dónde dejaste el plan y qué te llevó a hacerlo?',
        },
        {
          en: 'Attach a sample and say in a line what to look at in it.',
          es: 'Adjunta una muestra y di en una línea en qué fijarse.',
        },
        {
          en: 'Who responded differently from the rest, and how?',
          es: '¿Quién respondió distinto de los demás y cómo?',
        },
      ],
    },
  },
};
