import { facilitator, presenter } from '../roles.ts';
import type { ConversationProtocol } from '../shape.ts';

export const tuning: ConversationProtocol = {
  key: 'tuning',
  version: 1,
  name: { en: 'Tuning', es: 'Afinación' },
  purpose: {
    en: 'Make a lesson, task or unit better while it is still a draft.',
    es: 'Mejorar una lección, tarea o unidad mientras todavía es un borrador.',
  },
  aims: ['improve', 'plan'],
  people: { from: 3, to: 8 },
  formality: 'tight',
  roles: [
    presenter({
      en: 'Brings the draft and one question about it, then listens while the others think aloud.',
      es: 'Trae el borrador y una pregunta, y luego escucha mientras los demás piensan en voz alta.',
    }),
    facilitator({
      en: 'Opens and closes each round, and brings us back to the question when we wander.',
      es: 'Abre y cierra cada ronda y nos devuelve a la pregunta cuando nos desviamos.',
    }),
    {
      key: 'respondents',
      name: { en: 'Respondents', es: 'Quienes responden' },
      does: {
        en: 'Read closely and speak to the draft, never to the person who made it.',
        es: 'Leen con atención y hablan del borrador, nunca de quien lo hizo.',
      },
      holders: 'everyone_else',
    },
  ],
  rounds: [
    {
      key: 'present',
      name: { en: 'The draft and its question', es: 'El borrador y su pregunta' },
      minutes: 8,
      manner: 'one_speaks',
      speaker: 'presenter',
      does: {
        en: 'The presenter says who it is for, what students should learn from it, and where help is wanted.',
        es: 'Quien presenta cuenta para quién es, qué deben aprender los estudiantes y dónde quiere ayuda.',
      },
      prompts: [
        {
          en: 'Who are the students, and what comes before this?',
          es: '¿Quiénes son los estudiantes y qué viene antes?',
        },
        { en: 'Which part already works well for you?', es: '¿Qué parte ya te convence?' },
        { en: 'My question for you today is…', es: 'Mi pregunta para ustedes hoy es…' },
      ],
    },
    {
      key: 'clarify',
      name: { en: 'Small questions', es: 'Preguntas cortas' },
      minutes: 5,
      manner: 'open',
      does: {
        en: 'Ask only for facts that fit in a short answer. Advice waits.',
        es: 'Preguntamos solo por datos que caben en una respuesta corta. Los consejos esperan.',
      },
      prompts: [
        { en: 'How long will students have for it?', es: '¿Cuánto tiempo tendrán los estudiantes?' },
        { en: 'What will they have in front of them?', es: '¿Qué tendrán delante?' },
      ],
    },
    {
      key: 'study',
      name: { en: 'Reading it as a student', es: 'Leerlo como estudiante' },
      minutes: 7,
      manner: 'silent',
      does: {
        en: 'In silence, go through the draft with the question beside you. One thought on each card.',
        es: 'En silencio, recorremos el borrador con la pregunta al lado. Una idea en cada tarjeta.',
      },
      prompts: [
        {
          en: 'Where would one of your students stop or smile?',
          es: '¿Dónde se detendría o sonreiría un estudiante tuyo?',
        },
        { en: 'Which line carries the learning?', es: '¿Qué línea lleva el aprendizaje?' },
      ],
    },
    {
      key: 'strengths',
      name: { en: 'What already carries', es: 'Lo que ya funciona' },
      minutes: 7,
      manner: 'go_round',
      does: {
        en: 'One after the other, name a part worth keeping and say why. The presenter only takes notes.',
        es: 'Por turnos, cada quien nombra algo que vale conservar y dice por qué. Quien presenta solo anota.',
      },
      prompts: [
        {
          en: 'Keep this, because it will help students to…',
          es: 'Conserva esto, porque ayudará a los estudiantes a…',
        },
        { en: 'Here I saw the goal most clearly.', es: 'Aquí vi la meta con más claridad.' },
      ],
    },
    {
      key: 'wonder',
      name: { en: 'What could be tighter', es: 'Lo que se puede afinar' },
      minutes: 10,
      manner: 'go_round',
      does: {
        en: 'One after the other, offer a doubt, a gap or a change, close to the question that was asked.',
        es: 'Por turnos, cada quien ofrece una duda, un hueco o un cambio, cerca de la pregunta hecha.',
      },
      prompts: [
        { en: 'I wonder what happens when a student…', es: 'Me pregunto qué pasa cuando un estudiante…' },
        { en: 'The goal and this task pull apart where…', es: 'La meta y esta tarea se separan donde…' },
        { en: 'What if the first five minutes were…', es: '¿Y si los primeros cinco minutos fueran…?' },
      ],
    },
    {
      key: 'reply',
      name: { en: 'The presenter thinks aloud', es: 'Quien presenta piensa en voz alta' },
      minutes: 6,
      manner: 'one_speaks',
      speaker: 'presenter',
      does: {
        en: 'The presenter picks up what was useful and says what will change. Nothing has to be defended.',
        es: 'Quien presenta retoma lo útil y dice qué cambiará. No hace falta defender nada.',
      },
      prompts: [
        { en: 'The first thing I will change is…', es: 'Lo primero que voy a cambiar es…' },
        { en: 'I am still turning this over…', es: 'A esto le sigo dando vueltas…' },
      ],
    },
    {
      key: 'close',
      name: { en: 'What each takes home', es: 'Lo que cada quien se lleva' },
      minutes: 5,
      manner: 'go_round',
      does: {
        en: 'One sentence each: something for your own classroom, or about how we worked today.',
        es: 'Una frase por persona: algo para tu propio salón o sobre cómo trabajamos hoy.',
      },
      prompts: [{ en: 'I will look at one of my own tasks and…', es: 'Voy a mirar una tarea mía y…' }],
    },
  ],
  bring: [
    { en: 'The draft, one copy for each person', es: 'El borrador, una copia por persona' },
    { en: 'One question you really want an answer to', es: 'Una pregunta cuya respuesta te importa de verdad' },
  ],
  leaves: [
    { key: 'keep', text: { en: 'Worth keeping', es: 'Lo que vale conservar' } },
    { key: 'change', text: { en: 'What the presenter will change', es: 'Lo que cambiará quien presentó' } },
    { key: 'open', text: { en: 'Still open', es: 'Lo que sigue abierto' } },
  ],
};
