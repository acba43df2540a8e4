import { facilitator } from '../roles.ts';
import type { ConversationProtocol } from '../shape.ts';

export const describeInterpretApply: ConversationProtocol = {
  key: 'describe-interpret-apply',
  version: 1,
  name: { en: 'Describe, interpret, apply', es: 'Describir, interpretar, aplicar' },
  purpose: {
    en: 'Look slowly at one piece of work until it shows more than it did at first.',
    es: 'Mirar despacio un solo trabajo hasta que muestre más que al principio.',
  },
  aims: ['evidence'],
  people: { from: 2, to: 8 },
  formality: 'tight',
  roles: [
    facilitator({
      en: 'Slows us down, gathers after each round what was said, and takes part as well.',
      es: 'Nos hace ir despacio, recoge lo dicho después de cada ronda y también participa.',
    }),
  ],
  rounds: [
    {
      key: 'meet',
      name: { en: 'Meeting the work', es: 'Encontrarse con el trabajo' },
      minutes: 7,
      manner: 'silent',
      does: {
        en: 'Look in silence. Nobody is told yet who made it or why. Write down what your eyes stay with.',
        es: 'Miramos en silencio. Aún no se dice quién lo hizo ni por qué. Escribe dónde se queda tu mirada.',
      },
      prompts: [{ en: 'Look once from far, once from near.', es: 'Mira una vez de lejos y otra de cerca.' }],
    },
    {
      key: 'describe',
      name: { en: 'Describe', es: 'Describir' },
      minutes: 14,
      manner: 'go_round',
      does: {
        en: 'One after the other, say one thing that anybody could point at. Go round at least twice.',
        es: 'Por turnos, decimos una cosa que cualquiera podría señalar. Damos al menos dos vueltas.',
      },
      prompts: [
        {
          en: 'In the corner, at the edge, between the lines there is…',
          es: 'En la esquina, al borde, entre líneas hay…',
        },
        { en: 'Something comes up more than once:', es: 'Algo aparece más de una vez:' },
        { en: 'Point to it. Would we all say it like that?', es: 'Señálalo. ¿Lo diríamos todos así?' },
      ],
    },
    {
      key: 'ask',
      name: { en: 'What it makes us ask', es: 'Qué nos hace preguntar' },
      minutes: 8,
      manner: 'go_round',
      does: {
        en: 'Put the questions that the work raises, and leave them unanswered for now.',
        es: 'Planteamos las preguntas que despierta el trabajo y por ahora las dejamos sin respuesta.',
      },
      prompts: [
        { en: 'I would like to know from the student…', es: 'Al estudiante le preguntaría…' },
        { en: 'What was tried here?', es: '¿Qué se intentó aquí?' },
      ],
    },
    {
      key: 'interpret',
      name: { en: 'Interpret', es: 'Interpretar' },
      minutes: 14,
      manner: 'open',
      does: {
        en: 'Say what the maker may have been thinking or working on. Several readings may stand side by side.',
        es: 'Decimos qué pudo estar pensando o buscando quien lo hizo. Caben varias lecturas a la vez.',
      },
      prompts: [
        { en: 'Because of this spot I believe that…', es: 'Por este detalle creo que…' },
        { en: 'Who reads the same spot in another way?', es: '¿Quién lee ese mismo detalle de otra forma?' },
        { en: 'What is this student already good at?', es: '¿En qué ya es bueno este estudiante?' },
      ],
    },
    {
      key: 'context',
      name: { en: 'The story behind it', es: 'La historia detrás' },
      minutes: 6,
      manner: 'open',
      does: {
        en: 'Whoever brought the work tells about task and moment, and what is new after listening.',
        es: 'Quien trajo el trabajo cuenta la tarea y el momento, y qué descubrió al escuchar.',
      },
      prompts: [
        { en: 'You saw something I had walked past:', es: 'Vieron algo que yo había pasado de largo:' },
        { en: 'What you could not know is…', es: 'Lo que no podían saber es…' },
      ],
    },
    {
      key: 'apply',
      name: { en: 'Apply', es: 'Aplicar' },
      minutes: 11,
      manner: 'open',
      does: {
        en: 'Think about what follows: for this student, for the class, for a lesson of your own.',
        es: 'Pensamos qué se sigue: para este estudiante, para la clase, para una lección tuya.',
      },
      prompts: [
        { en: 'What would give this student room to go on?', es: '¿Qué le daría espacio para seguir?' },
        { en: 'Which habit of ours does this work question?', es: '¿Qué costumbre nuestra pone en duda este trabajo?' },
      ],
    },
    {
      key: 'close',
      name: { en: 'A last look', es: 'Una última mirada' },
      minutes: 5,
      manner: 'go_round',
      does: {
        en: 'Look once more, then say what you see now that you did not at first.',
        es: 'Miramos una vez más y decimos qué vemos ahora que al principio no.',
      },
      prompts: [{ en: 'At first I saw…, now I see…', es: 'Al principio vi…, ahora veo…' }],
    },
  ],
  bring: [
    {
      en: 'One piece of work, name covered, large enough for all to see',
      es: 'Un trabajo, con el nombre cubierto, que todos puedan ver',
    },
  ],
  leaves: [
    { key: 'described', text: { en: 'What is there', es: 'Lo que hay' } },
    { key: 'readings', text: { en: 'How it can be read', es: 'Cómo se puede leer' } },
    { key: 'applied', text: { en: 'What follows for our teaching', es: 'Qué se sigue para enseñar' } },
  ],
};
