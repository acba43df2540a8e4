import { facilitator } from '../roles.ts';
import type { ConversationProtocol } from '../shape.ts';

export const lastWord: ConversationProtocol = {
  key: 'last-word',
  version: 1,
  name: { en: 'Last word on a text', es: 'La última palabra sobre un texto' },
  purpose: {
    en: 'Read deeply: whoever chose the passage hears everyone else before speaking about it.',
    es: 'Leer a fondo: quien eligió el pasaje oye a los demás antes de hablar de él.',
  },
  aims: ['read', 'ideas'],
  people: { from: 3, to: 6 },
  formality: 'guided',
  roles: [
    facilitator({
      en: 'Says whose passage it is, and reads along like everyone else.',
      es: 'Dice de quién es el pasaje y lee como todos.',
    }),
    {
      key: 'time-keeper',
      name: { en: 'Time keeper', es: 'Quien cuida el tiempo' },
      does: {
        en: 'Shares the minutes out evenly, and says kindly when a turn is over.',
        es: 'Reparte los minutos por igual y avisa con amabilidad cuando acaba un turno.',
      },
      holders: 'one',
    },
  ],
  rounds: [
    {
      key: 'choose',
      name: { en: 'Choosing a passage', es: 'Elegir un pasaje' },
      minutes: 6,
      manner: 'silent',
      does: {
        en: 'Go back into the text and copy out one or two sentences that will not let you go.',
        es: 'Vuelve al texto y copia una o dos frases que no te sueltan.',
      },
      prompts: [
        { en: 'It may delight, annoy or puzzle you.', es: 'Puede gustarte, molestarte o intrigarte.' },
        {
          en: 'Choose a second one, in case somebody has the first.',
          es: 'Elige una segunda, por si alguien ya tiene la primera.',
        },
      ],
    },
    {
      key: 'passages',
      name: { en: 'Passage after passage', es: 'Pasaje por pasaje' },
      minutes: 30,
      manner: 'go_round',
      does: {
        en: 'One reads a passage aloud and stays quiet. The others respond in turn. Then the reader has the last word.',
        es: 'Alguien lee su pasaje en voz alta y calla. Los demás responden por turnos. La última palabra es de quien leyó.',
      },
      prompts: [
        { en: 'In this sentence I hear…', es: 'En esta frase oigo…' },
        { en: 'With my students that would mean…', es: 'Con mis estudiantes, eso significaría…' },
        { en: 'I chose it because…', es: 'La elegí porque…' },
      ],
    },
    {
      key: 'together',
      name: { en: 'What the text left with us', es: 'Qué nos dejó el texto' },
      minutes: 9,
      manner: 'open',
      does: {
        en: 'Put the passages beside each other: what do they say together, and what do we disagree with?',
        es: 'Ponemos los pasajes uno junto a otro: ¿qué dicen juntos y con qué no estamos de acuerdo?',
      },
      prompts: [
        { en: 'Which sentence changed while we talked?', es: '¿Qué frase cambió mientras hablábamos?' },
        { en: 'What would we like to ask the author?', es: '¿Qué le preguntaríamos a quien lo escribió?' },
      ],
    },
  ],
  bring: [
    { en: 'A text that all have read, two to ten pages', es: 'Un texto que todos leyeron, de dos a diez páginas' },
    { en: 'Something to mark passages with', es: 'Algo para marcar pasajes' },
  ],
  leaves: [
    { key: 'passages', text: { en: 'The passages we chose', es: 'Los pasajes que elegimos' } },
    { key: 'thoughts', text: { en: 'Thoughts to take into the classroom', es: 'Ideas para llevar al salón' } },
  ],
};
