import type { ApproachKind } from './shape.ts';

export const peerObservation: ApproachKind = {
  key: 'peer-observation',
  name: { en: 'Visiting each other’s classes', es: 'Visitas entre colegas' },
  summary: {
    en: 'We visit each other. The host sets the question, the visitor describes what happened, and the host draws the conclusions.',
    es: 'Nos visitamos. Quien recibe pone la pregunta, quien visita describe lo que pasó y quien recibe saca las conclusiones.',
  },
  suits: {
    en: 'Things you cannot see while you teach: who talks, where time goes, what students do at the back.',
    es: 'Lo que no puedes ver mientras enseñas: quién habla, en qué se va el tiempo, qué hacen al fondo.',
  },
  rhythm: {
    everyDays: 30,
    minutes: 45,
    words: {
      en: 'Once a month, a visit of at least 20 minutes and a talk after it',
      es: 'Una vez al mes: visita de al menos 20 minutos y una charla después',
    },
  },
  cycle: { sessions: 2, hoursApart: 1 },
  cover: {
    needed: 'sometimes',
    words: {
      en: 'One period for each visit, unless it fits your planning time.',
      es: 'Una hora de clase por visita, si no cabe en tu tiempo de planeación.',
    },
  },
  credit: {
    en: 'Usually the visit and the talk, confirmed by both; never what was seen.',
    es: 'Por lo común la visita y la charla, confirmadas por ambos; nunca lo que se vio.',
  },
  people: { from: 2, to: 4 },
  evidence: [
    { en: 'The host’s focus question', es: 'La pregunta de quien recibe' },
    { en: 'Descriptive notes of the visit', es: 'Notas descriptivas de la visita' },
    { en: 'What came out of the talk afterwards', es: 'Lo que salió de la charla posterior' },
    { en: 'The change the host tried', es: 'El cambio que probó quien recibió' },
  ],
  prepare: [
    {
      key: 'focus',
      text: {
        en: 'The host writes the one question to look at',
        es: 'Quien recibe escribe la pregunta en que fijarse',
      },
    },
    {
      key: 'slot',
      text: { en: 'Sign up for a day, a period and a place to sit', es: 'Apuntar el día, la hora y dónde sentarse' },
    },
    {
      key: 'cover',
      text: { en: 'Make sure the visitor’s class is covered', es: 'Ver quién cubre la clase de quien visita' },
    },
    {
      key: 'keep',
      text: {
        en: 'Agree who keeps the notes: as a rule, the host',
        es: 'Acordar quién guarda las notas: normalmente, quien recibe',
      },
    },
  ],
  bring: [
    {
      key: 'notes',
      text: { en: 'Something to note times and what is said', es: 'Algo para anotar las horas y lo que se dice' },
    },
    { key: 'seating', text: { en: 'A seating plan without names', es: 'Un plano de asientos sin nombres' } },
    { key: 'question', text: { en: 'The focus question, in writing', es: 'La pregunta, por escrito' } },
  ],
  record: [
    { key: 'notes', text: { en: 'What was seen and heard, with times', es: 'Lo que se vio y se oyó, con la hora' } },
    { key: 'meaning', text: { en: 'What the host makes of it', es: 'Lo que entiende quien recibió' } },
    {
      key: 'change',
      text: { en: 'What the host will change or keep', es: 'Lo que cambiará o mantendrá quien recibió' },
    },
    { key: 'gift', text: { en: 'What the visitor takes home', es: 'Lo que se lleva quien visitó' } },
  ],
  work: {
    reflect: {
      en: 'Look through the notes together; the host speaks first',
      es: 'Ver las notas juntos; quien recibió habla primero',
    },
    plan: { en: 'Settle the focus question and how to take notes', es: 'Fijar la pregunta y la forma de tomar notas' },
    act: { en: 'The visit: watch, listen, describe', es: 'La visita: mirar, escuchar, describir' },
  },
  prompts: {
    reflect: {
      loose: [{ en: 'What did a second pair of eyes show you?', es: '¿Qué te mostró otro par de ojos?' }],
      guided: [
        { en: 'Host: what in the notes surprises you?', es: 'Quien recibió: ¿qué te sorprende de las notas?' },
        {
          en: 'Visitor: what did you see that you want to try yourself?',
          es: 'Quien visitó: ¿qué viste que quieres probar?',
        },
      ],
      tight: [
        {
          en: 'Host: before you see the notes, tell how you lived through the lesson.',
          es: 'Quien recibió: antes de ver las notas, cuenta cómo viviste la lección.',
        },
        {
          en: 'Visitor: read your notes out. Describe only; leave out praise and advice.',
          es: 'Quien visitó: lee tus notas. Solo describe; deja fuera elogios y consejos.',
        },
        {
          en: 'Host: which pattern do you see, and what does it say about your question?',
          es: 'Quien recibió: ¿qué patrón ves y qué dice sobre tu pregunta?',
        },
        {
          en: 'Host: what will you change, and what do you ask the visitor to watch next time?',
          es: 'Quien recibió: ¿qué cambiarás y en qué quieres que nos fijemos la próxima vez?',
        },
      ],
    },
    plan: {
      loose: [{ en: 'What should I look at when I come by?', es: '¿En qué me fijo cuando pase por tu clase?' }],
      guided: [
        {
          en: 'What do you wonder about in this class that you cannot see yourself?',
          es: '¿Qué te preguntas de esta clase que no alcanzas a ver?',
        },
        {
          en: 'Where should the visitor sit, and may they talk with students?',
          es: '¿Dónde se sienta quien visita? ¿Puede hablar con los estudiantes?',
        },
      ],
      tight: [
        {
          en: 'Host: tell us what students will be doing and what you hope for.',
          es: 'Quien recibe: cuéntanos qué harán tus estudiantes y qué esperas.',
        },
        {
          en: 'Turn your question into something that can be counted, timed or quoted.',
          es: 'Convierte tu pregunta en algo que se pueda contar, cronometrar o citar.',
        },
        {
          en: 'Which students should the visitor follow, and how many minutes each?',
          es: '¿A qué estudiantes debe seguir quien visita y cuántos minutos a cada uno?',
        },
        { en: 'What do you predict the notes will show?', es: '¿Qué predices que mostrarán las notas?' },
      ],
    },
    act: {
      loose: [{ en: 'One thing you saw, without judging it.', es: 'Una cosa que viste, sin juzgarla.' }],
      guided: [
        {
          en: 'What did students say and do, at what time?',
          es: '¿Qué dijeron e hicieron los estudiantes y a qué hora?',
        },
        {
          en: 'What did you see that belongs to the host’s question?',
          es: '¿Qué viste que tenga que ver con la pregunta de quien recibe?',
        },
      ],
      tight: [
        {
          en: 'Write the time every two or three minutes, and what is going on.',
          es: 'Anota la hora cada dos o tres minutos y lo que está pasando.',
        },
        {
          en: 'Quote questions and answers word for word; mark who was asked, by seat.',
          es: 'Cita preguntas y respuestas tal cual; marca a quién se preguntó, por asiento.',
        },
        {
          en: 'Keep guesses in a column of their own, apart from what you saw.',
          es: 'Deja las suposiciones en una columna aparte de lo que viste.',
        },
        {
          en: 'Before you leave, write two questions you would like to ask the host.',
          es: 'Antes de irte, escribe dos preguntas que quieras hacerle a quien te recibió.',
        },
      ],
    },
  },
};
