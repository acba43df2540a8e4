import { facilitator } from '../roles.ts';
import type { ConversationProtocol } from '../shape.ts';

export const dataConversation: ConversationProtocol = {
  key: 'data-conversation',
  version: 1,
  name: { en: 'Data conversation', es: 'Conversación sobre datos' },
  purpose: {
    en: 'Read numbers together without jumping to what we thought anyway.',
    es: 'Leer números entre todos sin saltar a lo que ya pensábamos.',
  },
  aims: ['evidence', 'look_back'],
  people: { from: 2, to: 8 },
  formality: 'tight',
  roles: [
    facilitator({
      en: 'Shows the data only when predictions are written, and parts seeing from explaining.',
      es: 'Muestra los datos solo cuando las predicciones están escritas y separa ver de explicar.',
    }),
  ],
  rounds: [
    {
      key: 'question',
      name: { en: 'What we want to know', es: 'Qué queremos saber' },
      minutes: 5,
      manner: 'open',
      does: {
        en: 'Agree on the question, and hear what the data are and which students are missing from them.',
        es: 'Acordamos la pregunta y oímos qué datos son y qué estudiantes faltan en ellos.',
      },
      prompts: [
        {
          en: 'What would we do differently, depending on the answer?',
          es: '¿Qué haríamos distinto según la respuesta?',
        },
        { en: 'What can these numbers not tell us?', es: '¿Qué no pueden decirnos estos números?' },
      ],
    },
    {
      key: 'predict',
      name: { en: 'Predict', es: 'Predecir' },
      minutes: 6,
      manner: 'silent',
      does: {
        en: 'Before anybody looks, write what you expect to find and where it comes from.',
        es: 'Antes de que nadie mire, escribe qué esperas encontrar y de dónde lo sacas.',
      },
      prompts: [
        { en: 'I expect … out of ten students to…', es: 'Espero que … de cada diez estudiantes…' },
        { en: 'I would be surprised if…', es: 'Me sorprendería que…' },
      ],
    },
    {
      key: 'observe',
      name: { en: 'Observe', es: 'Observar' },
      minutes: 12,
      manner: 'go_round',
      does: {
        en: 'One after the other, say what is on the page: numbers, gaps, patterns. Reasons come later.',
        es: 'Por turnos, decimos lo que hay en la hoja: números, huecos, patrones. Las razones vienen después.',
      },
      prompts: [
        { en: 'The largest difference is between…', es: 'La diferencia más grande está entre…' },
        { en: 'What stayed the same though we worked on it?', es: '¿Qué quedó igual aunque lo trabajamos?' },
        { en: 'Here my prediction and the page part ways.', es: 'Aquí mi predicción y la hoja se separan.' },
      ],
    },
    {
      key: 'infer',
      name: { en: 'Infer', es: 'Inferir' },
      minutes: 12,
      manner: 'open',
      does: {
        en: 'Look for at least three explanations, one of which lies with our teaching and none with blame.',
        es: 'Buscamos al menos tres explicaciones; una está en nuestra enseñanza y ninguna en la culpa.',
      },
      prompts: [
        { en: 'If that were the reason, what else would we see?', es: 'Si esa fuera la razón, ¿qué más veríamos?' },
        { en: 'Which explanation can we do something about?', es: '¿Sobre qué explicación podemos hacer algo?' },
      ],
    },
    {
      key: 'check',
      name: { en: 'What would make us surer', es: 'Qué nos daría más certeza' },
      minutes: 6,
      manner: 'open',
      does: {
        en: 'Decide which work, talk or second count would test the best explanation.',
        es: 'Decidimos qué trabajo, plática o segundo conteo pondría a prueba la mejor explicación.',
      },
      prompts: [{ en: 'Which five students could we ask?', es: '¿A qué cinco estudiantes podríamos preguntar?' }],
    },
    {
      key: 'act',
      name: { en: 'What we do', es: 'Qué hacemos' },
      minutes: 9,
      manner: 'go_round',
      does: {
        en: 'Each names one step, small enough for the coming two weeks, and what it should change.',
        es: 'Cada quien nombra un paso que quepa en las próximas dos semanas y qué debería cambiar.',
      },
      prompts: [
        { en: 'On … I will …, and I will look for…', es: 'El … voy a …, y me fijaré en…' },
        { en: 'When do we look at numbers again?', es: '¿Cuándo volvemos a mirar números?' },
      ],
    },
  ],
  bring: [
    {
      en: 'The data on one page, covered until the second round is over',
      es: 'Los datos en una hoja, tapados hasta que acabe la segunda ronda',
    },
    { en: 'No names of students', es: 'Ningún nombre de estudiante' },
  ],
  leaves: [
    { key: 'found', text: { en: 'What the data show', es: 'Lo que muestran los datos' } },
    {
      key: 'explanations',
      text: { en: 'Explanations, and how we will check them', es: 'Explicaciones y cómo las comprobaremos' },
    },
    { key: 'steps', text: { en: 'What each of us does', es: 'Lo que hace cada quien' } },
  ],
};
