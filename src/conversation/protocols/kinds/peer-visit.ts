import { host } from '../roles.ts';
import type { ConversationProtocol } from '../shape.ts';

/** The field says of this one that partners choose how formal it is. It is offered as guided: the middle of the dial. */
export const peerVisit: ConversationProtocol = {
  key: 'peer-visit',
  version: 1,
  name: { en: 'Peer visit and debrief', es: 'Visita entre colegas con conversación' },
  purpose: {
    en: 'Lend your eyes to a colleague’s question in the classroom, and talk about what you saw.',
    es: 'Prestar tus ojos a la pregunta de un colega en su salón y hablar de lo que viste.',
  },
  aims: ['visit', 'evidence'],
  people: { from: 2, to: 4 },
  formality: 'guided',
  roles: [
    host({
      en: 'Opens the door, says what to watch for, and asks the questions afterwards.',
      es: 'Abre la puerta, dice en qué fijarse y después hace las preguntas.',
    }),
    {
      key: 'visitor',
      name: { en: 'Visitor', es: 'Quien visita' },
      does: {
        en: 'Writes down what students do and say. Answers what the host asks, and rates nothing.',
        es: 'Anota lo que hacen y dicen los estudiantes. Responde lo que le preguntan y no califica nada.',
      },
      holders: 'everyone_else',
    },
  ],
  rounds: [
    {
      key: 'focus',
      name: { en: 'What to watch for', es: 'En qué fijarse' },
      minutes: 5,
      manner: 'one_speaks',
      speaker: 'host',
      does: {
        en: 'The host gives the visitor one question and a good place to sit.',
        es: 'Quien recibe da una pregunta y un buen lugar donde sentarse.',
      },
      prompts: [
        { en: 'While I teach I can never see whether…', es: 'Mientras enseño nunca alcanzo a ver si…' },
        { en: 'Please do not look at…', es: 'Por favor, no te fijes en…' },
      ],
    },
    {
      key: 'visit',
      name: { en: 'The visit', es: 'La visita' },
      minutes: 25,
      manner: 'silent',
      does: {
        en: 'The visitor writes times, words and deeds as they come, one on each card, and leaves opinions out.',
        es: 'Quien visita anota horas, palabras y acciones como vienen, una por tarjeta, y deja fuera las opiniones.',
      },
      prompts: [
        { en: '10:12 A student at the back said…', es: '10:12 Alguien al fondo dijo…' },
        { en: 'How long was it quiet after the question?', es: '¿Cuánto duró el silencio tras la pregunta?' },
      ],
    },
    {
      key: 'host-first',
      name: { en: 'The host looks back first', es: 'Primero mira atrás quien recibe' },
      minutes: 4,
      manner: 'one_speaks',
      speaker: 'host',
      does: {
        en: 'The host says how the lesson was from the inside, before hearing any notes.',
        es: 'Quien recibe cuenta cómo fue la clase por dentro, antes de oír las notas.',
      },
      prompts: [{ en: 'I noticed myself when…', es: 'Me di cuenta de mí cuando…' }],
    },
    {
      key: 'notes',
      name: { en: 'The host asks, the visitor answers', es: 'Quien recibe pregunta, quien visita responde' },
      minutes: 11,
      manner: 'open',
      does: {
        en: 'The host asks for what is in the notes. The visitor reads from them and adds no verdict.',
        es: 'Quien recibe pregunta por lo que hay en las notas. Quien visita las lee y no agrega veredictos.',
      },
      prompts: [
        { en: 'What did the students by the window do then?', es: '¿Qué hicieron entonces los de la ventana?' },
        { en: 'Read me the two minutes after I…', es: 'Léeme los dos minutos después de que yo…' },
        { en: 'What did you expect to see here, and did not?', es: '¿Qué esperabas ver aquí y no viste?' },
      ],
    },
    {
      key: 'take-away',
      name: { en: 'What each takes along', es: 'Lo que se lleva cada quien' },
      minutes: 5,
      manner: 'go_round',
      does: {
        en: 'Host and visitors each say one thing they will try. The notes stay with the host.',
        es: 'Quien recibe y quien visita dicen algo que van a probar. Las notas se quedan con quien recibe.',
      },
      prompts: [{ en: 'In my next lesson I will…', es: 'En mi próxima clase voy a…' }],
    },
  ],
  bring: [
    {
      en: 'A lesson to open, and a question of the host’s own',
      es: 'Una clase para abrir y una pregunta propia de quien recibe',
    },
    { en: 'Paper or a device for notes, and a clock', es: 'Papel o dispositivo para notas, y un reloj' },
  ],
  leaves: [
    { key: 'focus', text: { en: 'The question, and what was seen', es: 'La pregunta y lo que se vio' } },
    { key: 'host', text: { en: 'What the host will try', es: 'Lo que probará quien recibió' } },
    { key: 'visitor', text: { en: 'What the visitors take along', es: 'Lo que se llevan quienes visitaron' } },
  ],
};
