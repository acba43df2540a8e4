import { listener, thinker } from '../roles.ts';
import type { ConversationProtocol } from '../shape.ts';

export const problemResolving: ConversationProtocol = {
  key: 'problem-resolving',
  version: 1,
  name: { en: 'Problem-resolving conversation', es: 'Conversación para salir del atasco' },
  purpose: {
    en: 'Find the next move when you are stuck, out of what you already have.',
    es: 'Encontrar el próximo movimiento cuando te atoraste, a partir de lo que ya tienes.',
  },
  aims: ['unstick'],
  people: { from: 2, to: 3 },
  formality: 'guided',
  roles: [
    thinker({
      en: 'Brings something that does not move, and decides what to do with it.',
      es: 'Trae algo que no avanza y decide qué hacer con ello.',
    }),
    listener({
      en: 'Takes the trouble seriously, then helps to look up from it. Gives no advice.',
      es: 'Toma en serio la dificultad y luego ayuda a levantar la vista. No da consejos.',
    }),
  ],
  rounds: [
    {
      key: 'stuck',
      name: { en: 'Where it is stuck', es: 'Dónde se atora' },
      minutes: 5,
      manner: 'one_speaks',
      speaker: 'thinker',
      does: {
        en: 'The thinker says what is the matter and what it costs; the listener says back the feeling and the facts.',
        es: 'Quien piensa dice qué pasa y cuánto le cuesta; quien escucha devuelve lo que siente y los hechos.',
      },
      prompts: [
        { en: 'What happens, again and again?', es: '¿Qué pasa, una y otra vez?' },
        { en: 'What about it wears you out?', es: '¿Qué es lo que te desgasta?' },
      ],
    },
    {
      key: 'instead',
      name: { en: 'What you want instead', es: 'Qué quieres en su lugar' },
      minutes: 5,
      manner: 'open',
      does: {
        en: 'Turn the complaint around until it is something to walk towards.',
        es: 'Le damos la vuelta a la queja hasta que sea algo hacia donde caminar.',
      },
      prompts: [
        {
          en: 'It is a month from now and better. What is different?',
          es: 'Pasó un mes y va mejor. ¿Qué es distinto?',
        },
        { en: 'When was it a little like that already?', es: '¿Cuándo fue ya un poco así?' },
      ],
    },
    {
      key: 'have',
      name: { en: 'What you have in hand', es: 'Qué tienes a la mano' },
      minutes: 6,
      manner: 'open',
      does: {
        en: 'List people, skills, habits and small openings; the listener only asks for more.',
        es: 'Hacemos una lista de personas, habilidades, costumbres y pequeñas rendijas; quien escucha solo pide más.',
      },
      prompts: [
        { en: 'Which part of this is up to you?', es: '¿Qué parte depende de ti?' },
        { en: 'Who would be glad to be asked?', es: '¿A quién le gustaría que le preguntaras?' },
        { en: 'What have you not tried because it seemed too small?', es: '¿Qué no probaste por parecerte muy poco?' },
      ],
    },
    {
      key: 'move',
      name: { en: 'The next move', es: 'El próximo movimiento' },
      minutes: 4,
      manner: 'one_speaks',
      speaker: 'thinker',
      does: {
        en: 'The thinker chooses one thing and says when and with whom.',
        es: 'Quien piensa elige una cosa y dice cuándo y con quién.',
      },
      prompts: [
        {
          en: 'How sure are you that you will do it? What would make you surer?',
          es: '¿Qué tan seguro es que lo hagas? ¿Qué ayudaría?',
        },
      ],
    },
  ],
  bring: [{ en: 'Something that has been stuck for a while', es: 'Algo que lleva un tiempo sin avanzar' }],
  leaves: [
    { key: 'instead', text: { en: 'What I want instead', es: 'Lo que quiero en su lugar' } },
    { key: 'move', text: { en: 'The next move, when and with whom', es: 'El próximo movimiento, cuándo y con quién' } },
  ],
};
