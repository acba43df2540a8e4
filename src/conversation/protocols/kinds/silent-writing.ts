import type { ConversationProtocol } from '../shape.ts';

export const silentWriting: ConversationProtocol = {
  key: 'silent-writing',
  version: 1,
  name: { en: 'Silent written conversation', es: 'Conversación escrita en silencio' },
  purpose: {
    en: 'Get ideas from everyone, the quiet ones too, by writing to each other without a word.',
    es: 'Reunir ideas de todos, también de quienes hablan poco, escribiéndonos sin decir palabra.',
  },
  aims: ['ideas', 'connect'],
  people: { from: 2, to: 8 },
  formality: 'loose',
  roles: [],
  rounds: [
    {
      key: 'write',
      name: { en: 'First thoughts', es: 'Primeras ideas' },
      minutes: 7,
      manner: 'silent',
      does: {
        en: 'Write what comes to mind on our question, one thought on each card. Half a thought counts.',
        es: 'Escribe lo que se te ocurra sobre nuestra pregunta, una idea en cada tarjeta. Media idea también vale.',
      },
      prompts: [
        { en: 'What nobody has said yet is…', es: 'Lo que nadie ha dicho todavía es…' },
        { en: 'A picture or an example that fits:', es: 'Una imagen o un ejemplo que encaja:' },
      ],
    },
    {
      key: 'answer',
      name: { en: 'Answering each other', es: 'Responder a los demás' },
      minutes: 8,
      manner: 'silent',
      does: {
        en: 'Read what the others wrote and answer in writing: ask, add, or draw a line to another thought.',
        es: 'Lee lo que escribieron los demás y responde por escrito: pregunta, agrega o une con otra idea.',
      },
      prompts: [
        { en: 'This goes together with…', es: 'Esto va junto con…' },
        { en: 'Tell me more about…', es: 'Cuéntame más de…' },
      ],
    },
    {
      key: 'speak',
      name: { en: 'Breaking the silence', es: 'Romper el silencio' },
      minutes: 5,
      manner: 'open',
      does: {
        en: 'Now talk: what stands out, and what do we take from it?',
        es: 'Ahora hablamos: ¿qué llama la atención y qué tomamos de ahí?',
      },
      prompts: [{ en: 'One line I would like to hear more about:', es: 'Una línea de la que quisiera oír más:' }],
    },
  ],
  bring: [{ en: 'A question everyone can say something on', es: 'Una pregunta sobre la que todos puedan decir algo' }],
  leaves: [{ key: 'ideas', text: { en: 'Ideas worth keeping', es: 'Ideas que vale guardar' } }],
};
