import { facilitator, presenter } from '../roles.ts';
import type { ConversationProtocol } from '../shape.ts';

export const successAnalysis: ConversationProtocol = {
  key: 'success-analysis',
  version: 1,
  name: { en: 'Success analysis', es: 'Análisis de un logro' },
  purpose: {
    en: 'Find out why something worked, so that it can work again.',
    es: 'Averiguar por qué algo funcionó, para que vuelva a funcionar.',
  },
  aims: ['success', 'look_back'],
  people: { from: 3, to: 8 },
  formality: 'guided',
  roles: [
    presenter({
      en: 'Tells of something that went well, large or small, without playing it down.',
      es: 'Cuenta algo que salió bien, grande o pequeño, sin restarle valor.',
    }),
    facilitator({
      en: 'Keeps us curious about the causes when we would rather clap or compare.',
      es: 'Nos mantiene con curiosidad por las causas cuando preferimos aplaudir o comparar.',
    }),
  ],
  rounds: [
    {
      key: 'story',
      name: { en: 'What went well', es: 'Lo que salió bien' },
      minutes: 8,
      manner: 'one_speaks',
      speaker: 'presenter',
      does: {
        en: 'The presenter tells it step by step: before, during, after, and how it showed in students.',
        es: 'Quien presenta lo cuenta paso a paso: antes, durante, después y cómo se notó en los estudiantes.',
      },
      prompts: [
        { en: 'How did you notice that it worked?', es: '¿Cómo notaste que funcionaba?' },
        { en: 'What did you do that you usually do not?', es: '¿Qué hiciste que no sueles hacer?' },
      ],
    },
    {
      key: 'ask',
      name: { en: 'Asking for the details', es: 'Preguntar por los detalles' },
      minutes: 7,
      manner: 'open',
      does: {
        en: 'Ask about small things: words, timing, how the room was set up.',
        es: 'Preguntamos por cosas pequeñas: palabras, tiempos, cómo estaba el salón.',
      },
      prompts: [
        { en: 'What exactly did you say?', es: '¿Qué dijiste exactamente?' },
        { en: 'What could have gone wrong, and did not?', es: '¿Qué pudo salir mal y no salió mal?' },
      ],
    },
    {
      key: 'causes',
      name: { en: 'Why it may have worked', es: 'Por qué pudo funcionar' },
      minutes: 12,
      manner: 'go_round',
      does: {
        en: 'Each offers one cause and the detail it rests on; the presenter listens.',
        es: 'Cada quien ofrece una causa y el detalle en que se apoya; quien presenta escucha.',
      },
      prompts: [
        { en: 'I think it worked because you…', es: 'Creo que funcionó porque tú…' },
        { en: 'What was luck, and what was prepared?', es: '¿Qué fue suerte y qué estaba preparado?' },
      ],
    },
    {
      key: 'reply',
      name: { en: 'What rings true', es: 'Lo que suena cierto' },
      minutes: 5,
      manner: 'one_speaks',
      speaker: 'presenter',
      does: {
        en: 'The presenter says which causes ring true, and which are new.',
        es: 'Quien presenta dice qué causas le suenan ciertas y cuáles son nuevas.',
      },
      prompts: [{ en: 'I had not given myself credit for…', es: 'No me había dado crédito por…' }],
    },
    {
      key: 'transfer',
      name: { en: 'What we can use', es: 'Lo que podemos usar' },
      minutes: 10,
      manner: 'open',
      does: {
        en: 'Put into a sentence or two what others could do with other students and topics.',
        es: 'Ponemos en una o dos frases lo que otros podrían hacer con otros estudiantes y temas.',
      },
      prompts: [
        { en: 'What is the part that travels?', es: '¿Qué parte se puede llevar a otro lado?' },
        { en: 'What would have to be different in your room?', es: '¿Qué tendría que cambiar en tu salón?' },
      ],
    },
    {
      key: 'thanks',
      name: { en: 'Thanks', es: 'Gracias' },
      minutes: 3,
      manner: 'go_round',
      does: {
        en: 'Each thanks the presenter for one thing, precisely.',
        es: 'Cada quien agradece algo a quien presentó, con precisión.',
      },
      prompts: [{ en: 'Thank you for…; I am going to…', es: 'Gracias por…; yo voy a…' }],
    },
  ],
  bring: [
    {
      en: 'Something that went well lately, and what shows it',
      es: 'Algo que salió bien hace poco y lo que lo muestra',
    },
  ],
  leaves: [
    { key: 'causes', text: { en: 'Why it worked', es: 'Por qué funcionó' } },
    { key: 'travels', text: { en: 'What others can use', es: 'Lo que otros pueden usar' } },
  ],
};
