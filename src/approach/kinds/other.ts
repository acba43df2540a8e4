import type { ApproachKind } from './shape.ts';

/** The kind for anything else: the members give it its name, and the rest stays open enough to fit. */
export const other: ApproachKind = {
  key: 'other',
  name: { en: 'A way of our own', es: 'Una forma nuestra' },
  summary: {
    en: 'None of these fits, or we want a mix. We say in our own words how we will work together.',
    es: 'Ninguna encaja o queremos mezclar. Decimos con nuestras palabras cómo vamos a trabajar.',
  },
  suits: {
    en: 'Partners who know what they want to do and only need a name for it.',
    es: 'Colegas que ya saben qué quieren hacer y solo les falta ponerle nombre.',
  },
  rhythm: {
    everyDays: 21,
    minutes: 45,
    words: {
      en: 'Whatever suits us; about every three weeks to begin with',
      es: 'Lo que nos venga bien; para empezar, cada tres semanas',
    },
  },
  cycle: { sessions: 3, hoursApart: 1 },
  cover: { needed: 'sometimes', words: { en: 'It depends on what you decide.', es: 'Depende de lo que decidan.' } },
  credit: {
    en: 'Whatever has dates, minutes and attendance; ask before you count on it.',
    es: 'Lo que tenga fechas, minutos y asistencia; pregunten antes de contar con ello.',
  },
  people: { from: 2, to: 8 },
  evidence: [
    { en: 'Whatever shows what happened for students', es: 'Lo que muestre qué pasó con los estudiantes' },
    { en: 'Our notes along the way', es: 'Nuestras notas del camino' },
  ],
  prepare: [
    { key: 'name', text: { en: 'Give our way of working a name', es: 'Ponerle nombre a nuestra forma de trabajar' } },
    { key: 'first-step', text: { en: 'Agree on the first step', es: 'Acordar el primer paso' } },
    { key: 'sign', text: { en: 'Say how we will notice that it helps', es: 'Decir cómo notaremos que ayuda' } },
  ],
  bring: [
    {
      key: 'trace',
      text: {
        en: 'Something that shows what happened since last time',
        es: 'Algo que muestre qué pasó desde la última vez',
      },
    },
    { key: 'question', text: { en: 'A question for the others', es: 'Una pregunta para los demás' } },
  ],
  record: [
    { key: 'done', text: { en: 'What we did', es: 'Lo que hicimos' } },
    { key: 'noticed', text: { en: 'What we noticed about students', es: 'Lo que notamos en los estudiantes' } },
    {
      key: 'next',
      text: { en: 'What comes next, who does it, by when', es: 'Qué sigue, quién lo hace y para cuándo' },
    },
  ],
  work: {
    reflect: { en: 'Look back at what we did', es: 'Mirar atrás a lo que hicimos' },
    plan: { en: 'Choose the next step together', es: 'Elegir juntos el siguiente paso' },
    act: { en: 'Do it, and keep a trace', es: 'Hacerlo y guardar una muestra' },
  },
  prompts: {
    reflect: {
      loose: [{ en: 'What is worth telling since last time?', es: '¿Qué vale la pena contar desde la última vez?' }],
      guided: [
        {
          en: 'What did we do, and what came of it for students?',
          es: '¿Qué hicimos y qué resultó para los estudiantes?',
        },
        {
          en: 'Is this way of working right for us, or shall we bend it?',
          es: '¿Nos sirve esta forma de trabajar o la ajustamos?',
        },
      ],
      tight: [
        { en: 'What did we set out to do, and where are we now?', es: '¿Qué nos propusimos y dónde estamos ahora?' },
        {
          en: 'What have we seen in students’ work or talk that we can point to?',
          es: '¿Qué hemos visto en el trabajo o las palabras de los estudiantes que podamos señalar?',
        },
        {
          en: 'Which of our habits as partners helps, and which gets in the way?',
          es: '¿Qué costumbre nuestra como equipo ayuda y cuál estorba?',
        },
        {
          en: 'What do we know now that we would tell ourselves at the start?',
          es: '¿Qué sabemos ahora que nos diríamos al comenzar?',
        },
      ],
    },
    plan: {
      loose: [{ en: 'What do we do next?', es: '¿Qué hacemos ahora?' }],
      guided: [
        {
          en: 'What would be a good next step, small enough to really happen?',
          es: '¿Cuál sería un buen siguiente paso, tan pequeño que de verdad ocurra?',
        },
        { en: 'Who needs what from whom?', es: '¿Quién necesita qué de quién?' },
      ],
      tight: [
        {
          en: 'How does the next step serve our objective? Say it in one sentence.',
          es: '¿Cómo sirve el siguiente paso a nuestro objetivo? Dilo en una frase.',
        },
        {
          en: 'What do we predict, and how will we see whether we were right?',
          es: '¿Qué predecimos y cómo veremos si acertamos?',
        },
        {
          en: 'What could get in the way, and what do we do then?',
          es: '¿Qué podría interponerse y qué haremos entonces?',
        },
        {
          en: 'Who does what, with which students, by which day?',
          es: '¿Quién hace qué, con qué estudiantes y para qué día?',
        },
      ],
    },
    act: {
      loose: [{ en: 'What happened?', es: '¿Qué pasó?' }],
      guided: [
        { en: 'What did you do, and what did students do?', es: '¿Qué hiciste tú y qué hicieron tus estudiantes?' },
        { en: 'What trace of it can you share?', es: '¿Qué muestra de ello puedes compartir?' },
      ],
      tight: [
        {
          en: 'Tell it in order: what you planned, what you did, what followed.',
          es: 'Cuéntalo en orden: lo que planeaste, lo que hiciste, lo que siguió.',
        },
        {
          en: 'Write what was seen and heard; keep what you think of it apart.',
          es: 'Escribe lo que se vio y se oyó; deja aparte lo que piensas de ello.',
        },
        { en: 'Who was touched by it most, and who not at all?', es: '¿A quién le llegó más y a quién nada?' },
        { en: 'What would you need to find out more?', es: '¿Qué necesitarías para averiguar más?' },
      ],
    },
  },
};
