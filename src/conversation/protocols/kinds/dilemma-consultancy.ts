import { facilitator, presenter } from '../roles.ts';
import type { ConversationProtocol } from '../shape.ts';

export const dilemmaConsultancy: ConversationProtocol = {
  key: 'dilemma-consultancy',
  version: 1,
  name: { en: 'Dilemma consultancy', es: 'Consulta sobre un dilema' },
  purpose: {
    en: 'Lend outside eyes to someone whose problem has no easy answer.',
    es: 'Prestar otros ojos a alguien con un problema que no tiene respuesta fácil.',
  },
  aims: ['unstick'],
  people: { from: 3, to: 8 },
  formality: 'tight',
  roles: [
    presenter({
      en: 'Brings a dilemma that is still open and that they can act on.',
      es: 'Trae un dilema que sigue abierto y en el que puede actuar.',
    }),
    facilitator({
      en: 'Keeps questions apart from advice, and watches that the presenter is well.',
      es: 'Separa las preguntas de los consejos y cuida que quien presenta esté bien.',
    }),
    {
      key: 'group',
      name: { en: 'Group', es: 'Grupo' },
      does: {
        en: 'Thinks about the dilemma as if it were ours, without solving it too soon.',
        es: 'Piensa el dilema como si fuera nuestro, sin resolverlo demasiado pronto.',
      },
      holders: 'everyone_else',
    },
  ],
  rounds: [
    {
      key: 'story',
      name: { en: 'The dilemma', es: 'El dilema' },
      minutes: 8,
      manner: 'one_speaks',
      speaker: 'presenter',
      does: {
        en: 'The presenter tells what happens, what has been tried, and ends with a question.',
        es: 'Quien presenta cuenta qué pasa y qué ha probado, y termina con una pregunta.',
      },
      prompts: [
        { en: 'Tell one moment in which it showed.', es: 'Cuenta un momento en que se notó.' },
        { en: 'What makes it hard to leave alone?', es: '¿Por qué no puedes dejarlo así?' },
        { en: 'What I would like you to think about is…', es: 'Lo que me gustaría que pensaran es…' },
      ],
    },
    {
      key: 'facts',
      name: { en: 'Getting the picture', es: 'Tener el cuadro completo' },
      minutes: 5,
      manner: 'open',
      does: {
        en: 'The group asks for missing facts; each answer takes a sentence.',
        es: 'El grupo pregunta por datos que faltan; cada respuesta es una frase.',
      },
      prompts: [
        { en: 'Who else knows about it?', es: '¿Quién más lo sabe?' },
        { en: 'Since when, and how often?', es: '¿Desde cuándo y con qué frecuencia?' },
      ],
    },
    {
      key: 'probe',
      name: { en: 'Questions that open', es: 'Preguntas que abren' },
      minutes: 9,
      manner: 'go_round',
      does: {
        en: 'One after the other, ask something that makes the presenter think further. No hidden advice.',
        es: 'Por turnos, hacemos una pregunta que haga pensar más a quien presenta. Sin consejos escondidos.',
      },
      prompts: [
        { en: 'What would be different if this were solved?', es: '¿Qué sería distinto si esto se resolviera?' },
        { en: 'What might a student of yours say about it?', es: '¿Qué diría de esto un estudiante tuyo?' },
        { en: 'Which part of it is yours, and which is not?', es: '¿Qué parte es tuya y cuál no?' },
      ],
    },
    {
      key: 'restate',
      name: { en: 'The question again', es: 'La pregunta otra vez' },
      minutes: 3,
      manner: 'one_speaks',
      speaker: 'presenter',
      does: {
        en: 'The presenter words the question anew, in case it has moved.',
        es: 'Quien presenta vuelve a decir la pregunta, por si ya cambió.',
      },
      prompts: [
        {
          en: 'After your questions, what I really ask is…',
          es: 'Después de sus preguntas, lo que de verdad pregunto es…',
        },
      ],
    },
    {
      key: 'group-talk',
      name: { en: 'The group thinks, the presenter listens', es: 'El grupo piensa, quien presenta escucha' },
      minutes: 13,
      manner: 'open',
      does: {
        en: 'Talk with each other as if the presenter were not in the room. The presenter turns aside and writes.',
        es: 'Hablamos entre nosotros como si quien presenta no estuviera. Quien presenta se aparta un poco y anota.',
      },
      prompts: [
        { en: 'What did we hear, and what was left unsaid?', es: '¿Qué oímos y qué quedó sin decir?' },
        { en: 'Which assumptions could we be sharing?', es: '¿Qué suposiciones compartimos quizá?' },
        { en: 'If it were mine, I might first try…', es: 'Si fuera mío, quizá probaría primero…' },
      ],
    },
    {
      key: 'return',
      name: { en: 'The presenter comes back', es: 'Quien presenta vuelve' },
      minutes: 7,
      manner: 'one_speaks',
      speaker: 'presenter',
      does: {
        en: 'The presenter says what struck home and what the next small step may be. Not everything needs a reply.',
        es: 'Quien presenta dice qué le llegó y cuál puede ser el próximo paso pequeño. No hay que responder a todo.',
      },
      prompts: [
        { en: 'I see it differently now in this respect…', es: 'Ahora lo veo distinto en esto…' },
        { en: 'This week I could…', es: 'Esta semana podría…' },
      ],
    },
    {
      key: 'close',
      name: { en: 'How was that?', es: '¿Cómo nos fue?' },
      minutes: 5,
      manner: 'go_round',
      does: {
        en: 'A word from each on how the conversation went. What was told here stays here.',
        es: 'Una palabra de cada quien sobre la conversación. Lo que se contó aquí, aquí se queda.',
      },
      prompts: [{ en: 'It reminded me of something of my own…', es: 'Me recordó algo mío…' }],
    },
  ],
  bring: [
    { en: 'A dilemma in half a page or in your head', es: 'Un dilema en media página o en la cabeza' },
    { en: 'No names of students or colleagues', es: 'Sin nombres de estudiantes ni colegas' },
  ],
  leaves: [
    { key: 'question', text: { en: 'The question as it stands now', es: 'La pregunta como está ahora' } },
    { key: 'thoughts', text: { en: 'Thoughts worth keeping', es: 'Ideas que vale guardar' } },
    { key: 'step', text: { en: 'The next small step', es: 'El próximo paso pequeño' } },
  ],
};
