import type { ApproachKind } from './shape.ts';

export const discussionGroup: ApproachKind = {
  key: 'discussion-group',
  name: { en: 'Discussion group', es: 'Grupo de conversación' },
  summary: {
    en: 'We meet regularly, open with one question from our classrooms, and leave with something to try.',
    es: 'Nos reunimos con regularidad, partimos de una pregunta de nuestras aulas y nos llevamos algo que probar.',
  },
  suits: {
    en: 'A shared question without an easy answer, and people who think best out loud.',
    es: 'Una pregunta compartida sin respuesta fácil y personas que piensan mejor en voz alta.',
  },
  rhythm: {
    everyDays: 21,
    minutes: 45,
    words: { en: 'Every two to four weeks, about 45 minutes', es: 'Cada dos a cuatro semanas, unos 45 minutos' },
  },
  cycle: { sessions: 4, hoursApart: 1 },
  cover: { needed: 'no', words: { en: 'None: we meet outside class.', es: 'Ninguna: nos reunimos fuera de clase.' } },
  credit: {
    en: 'Usually the meetings, when attendance is kept.',
    es: 'Por lo común las reuniones, si se lleva la asistencia.',
  },
  people: { from: 2, to: 8 },
  evidence: [
    { en: 'The questions we worked on', es: 'Las preguntas que trabajamos' },
    { en: 'Take-aways in our own words', es: 'Lo que nos llevamos, en nuestras palabras' },
    { en: 'Commitments and what became of them', es: 'Compromisos y lo que resultó de ellos' },
  ],
  prepare: [
    {
      key: 'question',
      text: { en: 'Choose the one question we open with', es: 'Elegir la pregunta con la que abrimos' },
    },
    {
      key: 'spark',
      text: {
        en: 'Find something short to react to, if it helps: a page, a clip, a piece of work',
        es: 'Buscar algo breve que dé pie a conversar, si ayuda: una página, un video, un trabajo',
      },
    },
    {
      key: 'agenda',
      text: {
        en: 'Agree who watches the time and who keeps notes',
        es: 'Acordar quién cuida el tiempo y quién toma notas',
      },
    },
  ],
  bring: [
    {
      key: 'moment',
      text: { en: 'One moment from class that touches the question', es: 'Un momento de clase que toque la pregunta' },
    },
    {
      key: 'work',
      text: { en: 'A piece of student work, names covered', es: 'Un trabajo de estudiante, con el nombre cubierto' },
    },
    {
      key: 'promise',
      text: { en: 'What came of the thing you wanted to try', es: 'Qué pasó con lo que querías probar' },
    },
  ],
  record: [
    { key: 'questions', text: { en: 'Questions we raised', es: 'Preguntas que surgieron' } },
    { key: 'takeaways', text: { en: 'What each of us takes away', es: 'Lo que se lleva cada quien' } },
    { key: 'commitments', text: { en: 'Who tries what, by when', es: 'Quién prueba qué y para cuándo' } },
  ],
  work: {
    reflect: { en: 'Tell what happened since last time', es: 'Contar qué ha pasado desde la última vez' },
    plan: { en: 'Talk the question through', es: 'Conversar a fondo sobre la pregunta' },
    act: { en: 'Try it in class and jot down what you notice', es: 'Probarlo en clase y anotar lo que notas' },
  },
  prompts: {
    reflect: {
      loose: [
        { en: 'What stayed with you since we last talked?', es: '¿Qué se te quedó desde la última vez que hablamos?' },
      ],
      guided: [
        {
          en: 'Which moment in class made you think of our question?',
          es: '¿Qué momento de clase te hizo pensar en nuestra pregunta?',
        },
        {
          en: 'What do you see differently now, even slightly?',
          es: '¿Qué ves ahora de otra manera, aunque sea un poco?',
        },
      ],
      tight: [
        {
          en: 'Describe one moment as a camera would have caught it. What was said and done?',
          es: 'Describe un momento como lo habría grabado una cámara. ¿Qué se dijo y qué se hizo?',
        },
        {
          en: 'What had you expected students to do, and where did they surprise you?',
          es: '¿Qué esperabas que hicieran tus estudiantes y en qué te sorprendieron?',
        },
        {
          en: 'Which belief about teaching does that moment support, and which does it shake?',
          es: '¿Qué idea sobre la enseñanza apoya ese momento y cuál pone en duda?',
        },
        {
          en: 'Whose experience in the room do we still know too little about?',
          es: '¿De quién en el aula sabemos todavía demasiado poco?',
        },
      ],
    },
    plan: {
      loose: [{ en: 'What shall we talk about next time?', es: '¿De qué hablamos la próxima vez?' }],
      guided: [
        {
          en: 'Which question matters most to us right now, and why?',
          es: '¿Qué pregunta nos importa más ahora y por qué?',
        },
        {
          en: 'What small thing could each of us try before we meet again?',
          es: '¿Qué cosa pequeña podría probar cada quien antes de volver a vernos?',
        },
      ],
      tight: [
        {
          en: 'Word the question so that it cannot be answered with yes or no.',
          es: 'Formula la pregunta de modo que no se responda con sí o no.',
        },
        {
          en: 'What would we hear in our classrooms if we had found a good answer?',
          es: '¿Qué oiríamos en nuestras aulas si tuviéramos una buena respuesta?',
        },
        {
          en: 'Which voices are missing here: research, families, students themselves? How could we hear one?',
          es: '¿Qué voces faltan aquí: la investigación, las familias, los propios estudiantes? ¿Cómo escuchar alguna?',
        },
        {
          en: 'What will each of us try, with which class, and what do we predict?',
          es: '¿Qué va a probar cada quien, con qué clase, y qué predecimos?',
        },
      ],
    },
    act: {
      loose: [{ en: 'What did you try, in a line?', es: '¿Qué probaste, en una línea?' }],
      guided: [
        {
          en: 'What did you do, and how did students respond?',
          es: '¿Qué hiciste y cómo respondieron tus estudiantes?',
        },
        { en: 'What would you like to tell the group about it?', es: '¿Qué te gustaría contarle al grupo?' },
      ],
      tight: [
        {
          en: 'Note when, with whom and what exactly you tried.',
          es: 'Anota cuándo, con quién y qué probaste exactamente.',
        },
        {
          en: 'Write down two or three things students said, as close to word for word as you can.',
          es: 'Escribe dos o tres cosas que dijeron tus estudiantes, lo más literal que puedas.',
        },
        {
          en: 'Where did it go as you predicted, and where did it part ways?',
          es: '¿Dónde salió como predijiste y dónde tomó otro rumbo?',
        },
        {
          en: 'Which new question do you bring back to the group?',
          es: '¿Qué pregunta nueva le traes al grupo?',
        },
      ],
    },
  },
};
