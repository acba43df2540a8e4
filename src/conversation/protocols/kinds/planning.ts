import { listener, thinker } from '../roles.ts';
import type { ConversationProtocol } from '../shape.ts';

export const planning: ConversationProtocol = {
  key: 'planning',
  version: 1,
  name: { en: 'Planning conversation', es: 'Conversación para planear' },
  purpose: {
    en: 'Think a coming lesson through aloud, with somebody who listens well.',
    es: 'Pensar en voz alta una lección que viene, con alguien que escucha bien.',
  },
  aims: ['plan'],
  people: { from: 2, to: 3 },
  formality: 'guided',
  roles: [
    thinker({
      en: 'Brings a lesson that is coming up and thinks aloud about it.',
      es: 'Trae una lección próxima y piensa en voz alta sobre ella.',
    }),
    listener({
      en: 'Asks, waits, and says back what was heard. Their own ideas stay in their pocket.',
      es: 'Pregunta, espera y devuelve lo que oyó. Las ideas propias se quedan en el bolsillo.',
    }),
  ],
  rounds: [
    {
      key: 'aim',
      name: { en: 'Where it should lead', es: 'A dónde debe llevar' },
      minutes: 4,
      manner: 'open',
      does: {
        en: 'The thinker tells what students should get from the lesson; the listener asks until it is clear to both.',
        es: 'Quien piensa cuenta qué deben llevarse los estudiantes; quien escucha pregunta hasta que quede claro.',
      },
      prompts: [
        { en: 'What should students be able to do when they leave?', es: '¿Qué deberían poder hacer al salir?' },
        { en: 'Why this, and why now?', es: '¿Por qué esto y por qué ahora?' },
      ],
    },
    {
      key: 'signs',
      name: { en: 'How you will see it', es: 'Cómo se va a notar' },
      minutes: 4,
      manner: 'open',
      does: {
        en: 'Picture the students at work, and name what you would see or hear.',
        es: 'Imagina a los estudiantes trabajando y nombra qué verías u oirías.',
      },
      prompts: [
        { en: 'What will you look at first?', es: '¿Qué vas a mirar primero?' },
        { en: 'What would tell you that it is not working yet?', es: '¿Qué te diría que todavía no funciona?' },
      ],
    },
    {
      key: 'way',
      name: { en: 'The way there', es: 'El camino' },
      minutes: 7,
      manner: 'open',
      does: {
        en: 'Walk through the lesson from the first minute to the last; stop where the thinker hesitates.',
        es: 'Recorremos la lección del primer minuto al último; nos detenemos donde quien piensa duda.',
      },
      prompts: [
        { en: 'How does it begin, in your very words?', es: '¿Cómo empieza, con tus mismas palabras?' },
        {
          en: 'Where might they get stuck, and what will you do then?',
          es: '¿Dónde podrían trabarse y qué harás entonces?',
        },
        { en: 'What could you leave out?', es: '¿Qué podrías quitar?' },
      ],
    },
    {
      key: 'carry',
      name: { en: 'What you carry away', es: 'Con qué te quedas' },
      minutes: 3,
      manner: 'one_speaks',
      speaker: 'thinker',
      does: {
        en: 'The thinker says what became clearer, and what is still to be prepared.',
        es: 'Quien piensa dice qué se aclaró y qué falta preparar.',
      },
      prompts: [
        { en: 'I now know that I will…', es: 'Ahora sé que voy a…' },
        { en: 'Which question helped you most?', es: '¿Qué pregunta te ayudó más?' },
      ],
    },
  ],
  bring: [
    {
      en: 'A lesson within the next two weeks, finished or not',
      es: 'Una lección de las próximas dos semanas, lista o no',
    },
  ],
  leaves: [
    { key: 'aim', text: { en: 'What students should get from it', es: 'Lo que deben llevarse los estudiantes' } },
    { key: 'signs', text: { en: 'What to look for', es: 'En qué fijarse' } },
    { key: 'prepare', text: { en: 'Still to prepare', es: 'Lo que falta preparar' } },
  ],
};
