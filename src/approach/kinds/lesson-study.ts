import type { ApproachKind } from './shape.ts';

export const lessonStudy: ApproachKind = {
  key: 'lesson-study',
  name: { en: 'Lesson study', es: 'Estudio de una lección' },
  summary: {
    en: 'We plan one lesson together, one of us teaches it while the others watch students, then we revise and teach it again.',
    es: 'Planeamos juntos una lección, alguien la enseña mientras los demás observan, luego la revisamos y se enseña otra vez.',
  },
  suits: {
    en: 'A hard spot that comes back every year, and time to look at it slowly.',
    es: 'Un punto difícil que vuelve cada año y tiempo para mirarlo despacio.',
  },
  rhythm: {
    everyDays: 14,
    minutes: 90,
    words: {
      en: 'About twelve hours in all, up to two rounds a year',
      es: 'Unas doce horas en total, hasta dos vueltas al año',
    },
  },
  cycle: { sessions: 6, hoursApart: 3 },
  cover: {
    needed: 'yes',
    words: {
      en: 'Everybody who watches, for both lessons of a cycle.',
      es: 'Para quienes observan, en las dos lecciones del ciclo.',
    },
  },
  credit: {
    en: 'Usually planning, lesson and talk, as hours together.',
    es: 'Por lo común la planeación, la lección y la charla, como horas en conjunto.',
  },
  people: { from: 3, to: 6 },
  evidence: [
    { en: 'The research theme', es: 'El tema de investigación' },
    { en: 'The lesson plan and its revision', es: 'El plan de la lección y su revisión' },
    { en: 'What was observed', es: 'Lo que se observó' },
    { en: 'The closing reflection', es: 'La reflexión final' },
  ],
  prepare: [
    {
      key: 'theme',
      text: {
        en: 'Word the theme: what we want students to become able to do',
        es: 'Formular el tema: qué queremos que lleguen a hacer los estudiantes',
      },
    },
    { key: 'study', text: { en: 'Read how others teach this topic', es: 'Leer cómo enseñan otros este tema' } },
    {
      key: 'plan',
      text: {
        en: 'Write the lesson, with the answers we expect from students',
        es: 'Escribir la lección con las respuestas que esperamos',
      },
    },
    {
      key: 'watchers',
      text: {
        en: 'Decide who teaches and which students each of us watches',
        es: 'Decidir quién enseña y a qué estudiantes observa cada quien',
      },
    },
  ],
  bring: [
    {
      key: 'plan',
      text: { en: 'The lesson plan, one copy each', es: 'El plan de la lección, una copia para cada quien' },
    },
    {
      key: 'notes',
      text: { en: 'A sheet with times and the expected answers', es: 'Una hoja con horas y respuestas esperadas' },
    },
    {
      key: 'work',
      text: {
        en: 'Student work from the lesson, names covered',
        es: 'Trabajos de la lección, con los nombres cubiertos',
      },
    },
  ],
  record: [
    { key: 'theme', text: { en: 'The theme, as we word it now', es: 'El tema, como lo decimos ahora' } },
    {
      key: 'observed',
      text: { en: 'What students said, wrote and did', es: 'Lo que los estudiantes dijeron, escribieron e hicieron' },
    },
    { key: 'revision', text: { en: 'What we changed in the plan, and why', es: 'Qué cambiamos en el plan y por qué' } },
    { key: 'second', text: { en: 'What the second teaching showed', es: 'Qué mostró la segunda vez' } },
  ],
  work: {
    reflect: {
      en: 'Go through the lesson part by part with what we saw',
      es: 'Repasar la lección parte por parte con lo que vimos',
    },
    plan: {
      en: 'Write the lesson together and foresee students’ answers',
      es: 'Escribir la lección juntos y prever las respuestas',
    },
    act: {
      en: 'Teach the lesson; the others watch their students',
      es: 'Dar la lección; los demás observan a sus estudiantes',
    },
  },
  prompts: {
    reflect: {
      loose: [
        {
          en: 'What did we learn about how students think?',
          es: '¿Qué aprendimos sobre cómo piensan los estudiantes?',
        },
      ],
      guided: [
        {
          en: 'Where did students’ thinking move, and what moved it?',
          es: '¿Dónde avanzó el pensamiento de los estudiantes y qué lo movió?',
        },
        {
          en: 'What shall we change before the lesson is taught again?',
          es: '¿Qué cambiamos antes de dar la lección otra vez?',
        },
      ],
      tight: [
        {
          en: 'Whoever taught speaks first: how was the lesson from the inside?',
          es: 'Primero habla quien enseñó: ¿cómo fue la lección desde dentro?',
        },
        {
          en: 'Those who watched: tell one student’s path through the lesson, with times and words.',
          es: 'Quien observó: cuenta el camino de un estudiante, con horas y palabras.',
        },
        {
          en: 'Which expected answers came, which did not, and which did we never think of?',
          es: '¿Qué respuestas esperadas llegaron, cuáles no y cuáles ni imaginamos?',
        },
        {
          en: 'What does this lesson tell us about our theme beyond this one topic?',
          es: '¿Qué nos dice esta lección sobre nuestro tema, más allá de este contenido?',
        },
        {
          en: 'Which change to the plan follows from what we saw, not from what we like?',
          es: '¿Qué cambio al plan sale de lo que vimos y no de lo que nos gusta?',
        },
      ],
    },
    plan: {
      loose: [
        {
          en: 'Which lesson shall we take, and who teaches it first?',
          es: '¿Qué lección tomamos y quién la enseña primero?',
        },
      ],
      guided: [
        {
          en: 'What do students usually find hard here, and why?',
          es: '¿Qué les cuesta aquí a los estudiantes y por qué?',
        },
        {
          en: 'Which question or task will make their thinking visible?',
          es: '¿Qué pregunta o tarea hará visible su pensamiento?',
        },
      ],
      tight: [
        {
          en: 'What do we want students to understand that they do not yet? Word it simply.',
          es: '¿Qué queremos que entiendan que aún no entienden? Dilo con sencillez.',
        },
        {
          en: 'Write at least four answers students may give, wrong ones included.',
          es: 'Escribe al menos cuatro respuestas que podrían dar, también equivocadas.',
        },
        {
          en: 'For each answer: what will the teacher ask or do next?',
          es: 'Para cada respuesta: ¿qué preguntará o hará quien enseña?',
        },
        {
          en: 'At which points in the lesson do we collect evidence, and of what?',
          es: '¿En qué momentos de la lección recogemos evidencia y de qué?',
        },
      ],
    },
    act: {
      loose: [{ en: 'What did you see one student do?', es: '¿Qué viste hacer a un estudiante?' }],
      guided: [
        {
          en: 'What did your students write, say or try, and when?',
          es: '¿Qué escribieron, dijeron o intentaron tus estudiantes y cuándo?',
        },
        { en: 'Where did the lesson leave the plan?', es: '¿Dónde se apartó la lección del plan?' },
      ],
      tight: [
        {
          en: 'Stay with the same two or three students all lesson long. Do not help them.',
          es: 'Quédate con los mismos dos o tres estudiantes toda la lección. No los ayudes.',
        },
        {
          en: 'Tick the expected answers as they come; write down the others word for word.',
          es: 'Marca las respuestas esperadas cuando lleguen; las demás, anótalas tal cual.',
        },
        {
          en: 'Note the moment when a student’s face, words or work changed.',
          es: 'Anota el momento en que cambió la cara, la palabra o el trabajo de alguien.',
        },
        {
          en: 'Copy or photograph the board and the work, without names.',
          es: 'Copia o fotografía el pizarrón y los trabajos, sin nombres.',
        },
      ],
    },
  },
};
