import type { ConversationProtocol } from '../shape.ts';

export const checkIn: ConversationProtocol = {
  key: 'check-in',
  version: 1,
  name: { en: 'Check-in', es: 'Ronda de llegada' },
  purpose: {
    en: 'Arrive: say what is on your mind, and hear how the others are, before the work begins.',
    es: 'Llegar: decir qué traes en la cabeza y oír cómo están los demás antes de empezar.',
  },
  aims: ['connect'],
  people: { from: 2, to: 8 },
  formality: 'loose',
  roles: [],
  rounds: [
    {
      key: 'arrive',
      name: { en: 'How I arrive', es: 'Cómo llego' },
      minutes: 6,
      manner: 'go_round',
      does: {
        en: 'Each says a few words; the others just listen. Passing is fine.',
        es: 'Cada quien dice unas palabras; los demás solo escuchan. También se vale pasar.',
      },
      prompts: [
        {
          en: 'One word for today so far, and why that one.',
          es: 'Una palabra para lo que va del día, y por qué esa.',
        },
        { en: 'What would you like to leave at the door?', es: '¿Qué te gustaría dejar en la puerta?' },
        { en: 'A student who made you think this week.', es: 'Un estudiante que te hizo pensar esta semana.' },
      ],
    },
    {
      key: 'today',
      name: { en: 'What we want from today', es: 'Qué queremos de hoy' },
      minutes: 2,
      manner: 'open',
      does: {
        en: 'Say in a sentence what would make this time well spent.',
        es: 'Decimos en una frase qué haría que este tiempo valga la pena.',
      },
      prompts: [{ en: 'Afterwards I would like to have…', es: 'Al terminar me gustaría tener…' }],
    },
  ],
  bring: [],
  leaves: [{ key: 'today', text: { en: 'What we want from today', es: 'Lo que queremos de hoy' } }],
};
