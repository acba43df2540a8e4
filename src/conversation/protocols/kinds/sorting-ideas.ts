import { facilitator } from '../roles.ts';
import type { ConversationProtocol } from '../shape.ts';

export const sortingIdeas: ConversationProtocol = {
  key: 'sorting-ideas',
  version: 1,
  name: { en: 'Sorting ideas into themes', es: 'Ordenar ideas por temas' },
  purpose: {
    en: 'Get from many ideas to the few that we will work on.',
    es: 'Pasar de muchas ideas a las pocas en las que vamos a trabajar.',
  },
  aims: ['ideas', 'plan'],
  people: { from: 3, to: 8 },
  formality: 'guided',
  roles: [
    facilitator({
      en: 'Puts the question, and asks what belongs together until nobody moves a card any more.',
      es: 'Plantea la pregunta y pregunta qué va junto hasta que nadie mueva más tarjetas.',
    }),
  ],
  rounds: [
    {
      key: 'collect',
      name: { en: 'Everything on cards', es: 'Todo en tarjetas' },
      minutes: 8,
      manner: 'silent',
      does: {
        en: 'Write as many ideas as you have, one to a card, in a few words that others understand.',
        es: 'Escribe todas las ideas que tengas, una por tarjeta, en pocas palabras que otros entiendan.',
      },
      prompts: [
        { en: 'Write first, weigh later.', es: 'Primero escribe, luego juzga.' },
        { en: 'What would a student put here?', es: '¿Qué pondría aquí un estudiante?' },
      ],
    },
    {
      key: 'read',
      name: { en: 'Understanding the cards', es: 'Entender las tarjetas' },
      minutes: 6,
      manner: 'go_round',
      does: {
        en: 'Read the cards out; whoever wrote one may explain it in a sentence.',
        es: 'Leemos las tarjetas en voz alta; quien escribió una puede explicarla en una frase.',
      },
      prompts: [{ en: 'What do you mean by…?', es: '¿Qué quieres decir con…?' }],
    },
    {
      key: 'sort',
      name: { en: 'What belongs together', es: 'Lo que va junto' },
      minutes: 12,
      manner: 'sorting',
      does: {
        en: 'Move the cards into groups, then give each group a name that says what it is about. A card may stand alone.',
        es: 'Movemos las tarjetas a grupos y damos a cada uno un nombre que diga de qué trata. Una tarjeta puede quedar sola.',
      },
      prompts: [
        { en: 'What do these have in common?', es: '¿Qué tienen en común estas?' },
        { en: 'Which card sits badly where it is?', es: '¿Qué tarjeta está incómoda donde está?' },
      ],
    },
    {
      key: 'choose',
      name: { en: 'The few we take up', es: 'Las pocas que tomamos' },
      minutes: 9,
      manner: 'open',
      does: {
        en: 'Look at the themes from a step away, and agree on one to three to go on with.',
        es: 'Miramos los temas desde un paso atrás y acordamos con cuáles seguir, de uno a tres.',
      },
      prompts: [
        { en: 'Which theme would help students soonest?', es: '¿Qué tema ayudaría antes a los estudiantes?' },
        {
          en: 'What do we leave for later with a good conscience?',
          es: '¿Qué dejamos para después con buena conciencia?',
        },
      ],
    },
  ],
  bring: [{ en: 'One question that asks for many answers', es: 'Una pregunta que pida muchas respuestas' }],
  leaves: [
    { key: 'themes', text: { en: 'Our themes', es: 'Nuestros temas' } },
    { key: 'chosen', text: { en: 'What we go on with', es: 'Con qué seguimos' } },
  ],
};
