import { facilitator, presenter } from '../roles.ts';
import type { ConversationProtocol } from '../shape.ts';

export const studentWork: ConversationProtocol = {
  key: 'student-work',
  version: 1,
  name: { en: 'Looking at student work', es: 'Mirar trabajos de estudiantes' },
  purpose: {
    en: 'Find out from their work what students understand, and what to teach next.',
    es: 'Descubrir en los trabajos qué entienden los estudiantes y qué enseñar después.',
  },
  aims: ['evidence', 'plan'],
  people: { from: 3, to: 8 },
  formality: 'tight',
  roles: [
    presenter({
      en: 'Brings the work and tells the task; keeps back whose it is and what grade it got.',
      es: 'Trae los trabajos y cuenta la tarea; se guarda de quién son y qué nota tuvieron.',
    }),
    facilitator({
      en: 'Asks “where do you see that?” whenever somebody judges or guesses.',
      es: 'Pregunta «¿dónde lo ves?» cuando alguien juzga o adivina.',
    }),
    {
      key: 'evidence-keeper',
      name: { en: 'Evidence keeper', es: 'Quien guarda la evidencia' },
      does: {
        en: 'Writes down what is seen, word for word, and reads it back when asked.',
        es: 'Anota lo que se ve, palabra por palabra, y lo lee cuando se lo piden.',
      },
      holders: 'one',
    },
  ],
  rounds: [
    {
      key: 'task',
      name: { en: 'The task', es: 'La tarea' },
      minutes: 5,
      manner: 'one_speaks',
      speaker: 'presenter',
      does: {
        en: 'The presenter says what students were asked to do, and what it should show.',
        es: 'Quien presenta dice qué se les pidió y qué debía mostrar.',
      },
      prompts: [
        { en: 'What did students know before?', es: '¿Qué sabían antes?' },
        { en: 'What help did they have?', es: '¿Qué ayuda tuvieron?' },
      ],
    },
    {
      key: 'look',
      name: { en: 'Looking in silence', es: 'Mirar en silencio' },
      minutes: 7,
      manner: 'silent',
      does: {
        en: 'Each reads the work and writes what is there: marks, words, steps. One thing on each card.',
        es: 'Cada quien lee los trabajos y escribe lo que hay: marcas, palabras, pasos. Una cosa en cada tarjeta.',
      },
      prompts: [
        { en: 'I see…', es: 'Veo…' },
        { en: 'What did you look at twice?', es: '¿Qué lugar miraste dos veces?' },
      ],
    },
    {
      key: 'describe',
      name: { en: 'What is there', es: 'Lo que hay' },
      minutes: 8,
      manner: 'go_round',
      does: {
        en: 'One observation each, round after round, until no new ones come. No praise, no blame, no “because”.',
        es: 'Una observación por persona, vuelta tras vuelta, hasta que no salgan nuevas. Sin elogio, sin crítica, sin «porque».',
      },
      prompts: [
        { en: 'On this page the student…', es: 'En esta hoja, el estudiante…' },
        { en: 'Two of the pieces have in common that…', es: 'Dos de los trabajos tienen en común que…' },
      ],
    },
    {
      key: 'infer',
      name: { en: 'What they may understand', es: 'Lo que quizá entienden' },
      minutes: 10,
      manner: 'open',
      does: {
        en: 'Read the thinking behind the marks. Each guess leans on something the evidence keeper has noted.',
        es: 'Leemos el pensamiento detrás de las marcas. Cada conjetura se apoya en algo anotado como evidencia.',
      },
      prompts: [
        { en: 'This student seems to think that…', es: 'Este estudiante parece pensar que…' },
        { en: 'In what way does this answer make sense?', es: '¿De qué manera tiene sentido esta respuesta?' },
        { en: 'What else could explain it?', es: '¿Qué otra cosa lo explicaría?' },
      ],
    },
    {
      key: 'next-teaching',
      name: { en: 'What to teach next', es: 'Qué enseñar después' },
      minutes: 8,
      manner: 'open',
      does: {
        en: 'Come up with questions, tasks or a changed lesson that would move this thinking on.',
        es: 'Buscamos preguntas, tareas o un cambio en la lección que hagan avanzar este pensamiento.',
      },
      prompts: [
        { en: 'What would you ask this student tomorrow?', es: '¿Qué le preguntarías mañana a este estudiante?' },
        { en: 'Who needs the same, and who something else?', es: '¿Quién necesita lo mismo y quién otra cosa?' },
      ],
    },
    {
      key: 'reply',
      name: { en: 'The presenter replies', es: 'Quien presenta responde' },
      minutes: 4,
      manner: 'one_speaks',
      speaker: 'presenter',
      does: {
        en: 'The presenter says what was surprising, and what will be tried with these students.',
        es: 'Quien presenta dice qué le sorprendió y qué probará con estos estudiantes.',
      },
      prompts: [{ en: 'I had not seen that…', es: 'Yo no había visto que…' }],
    },
    {
      key: 'close',
      name: { en: 'For our own classrooms', es: 'Para nuestros salones' },
      minutes: 3,
      manner: 'go_round',
      does: {
        en: 'One sentence each: what will you look for in your own students’ work?',
        es: 'Una frase por persona: ¿qué vas a buscar en los trabajos de tus estudiantes?',
      },
      prompts: [{ en: 'Next time I collect work, I will…', es: 'La próxima vez que recoja trabajos, voy a…' }],
    },
  ],
  bring: [
    { en: 'Two to four pieces of work, names covered', es: 'De dos a cuatro trabajos, con los nombres cubiertos' },
    { en: 'The task as students got it', es: 'La tarea como la recibieron' },
  ],
  leaves: [
    { key: 'seen', text: { en: 'What we saw', es: 'Lo que vimos' } },
    { key: 'understood', text: { en: 'What students seem to understand', es: 'Lo que parecen entender' } },
    { key: 'next-teaching', text: { en: 'What to teach next', es: 'Qué enseñar después' } },
  ],
};
