import { listener, thinker } from '../roles.ts';
import type { ConversationProtocol } from '../shape.ts';

export const reflecting: ConversationProtocol = {
  key: 'reflecting',
  version: 1,
  name: { en: 'Reflecting conversation', es: 'Conversación para mirar atrás' },
  purpose: {
    en: 'Look back aloud on something you taught, with somebody who listens well.',
    es: 'Mirar atrás en voz alta sobre algo que enseñaste, con alguien que escucha bien.',
  },
  aims: ['look_back'],
  people: { from: 2, to: 3 },
  formality: 'guided',
  roles: [
    thinker({
      en: 'Brings something that has happened and looks at it again without hurry.',
      es: 'Trae algo que ya pasó y lo vuelve a mirar sin prisa.',
    }),
    listener({
      en: 'Follows the thinker’s thoughts, gives time, and does not tell how it went elsewhere.',
      es: 'Sigue el hilo de quien piensa, da tiempo y no cuenta cómo le fue en otro lado.',
    }),
  ],
  rounds: [
    {
      key: 'impression',
      name: { en: 'How it sits with you', es: 'Qué te quedó' },
      minutes: 3,
      manner: 'one_speaks',
      speaker: 'thinker',
      does: {
        en: 'The thinker tells how it went, as it comes to mind.',
        es: 'Quien piensa cuenta cómo le fue, tal como le viene.',
      },
      prompts: [
        { en: 'Which moment comes back to you?', es: '¿Qué momento te vuelve a la mente?' },
        { en: 'How did you feel when you closed the door?', es: '¿Cómo te sentiste al cerrar la puerta?' },
      ],
    },
    {
      key: 'happened',
      name: { en: 'What there was to see', es: 'Qué se pudo ver' },
      minutes: 5,
      manner: 'open',
      does: {
        en: 'Collect what students said, wrote and did, beside what you had expected.',
        es: 'Juntamos lo que dijeron, escribieron e hicieron los estudiantes, junto a lo que esperabas.',
      },
      prompts: [
        { en: 'What went as you had pictured it?', es: '¿Qué salió como lo imaginabas?' },
        { en: 'What did a quiet student do?', es: '¿Qué hizo un estudiante callado?' },
      ],
    },
    {
      key: 'reasons',
      name: { en: 'What brought it about', es: 'Qué lo provocó' },
      minutes: 6,
      manner: 'open',
      does: {
        en: 'Search for the choices, yours and theirs, that made the difference. Several reasons may be true.',
        es: 'Buscamos las decisiones, tuyas y de ellos, que hicieron la diferencia. Puede haber varias razones.',
      },
      prompts: [
        { en: 'Which decision of yours changed the course?', es: '¿Qué decisión tuya cambió el rumbo?' },
        {
          en: 'What did you know in that moment, and what only later?',
          es: '¿Qué sabías en ese momento y qué supiste después?',
        },
      ],
    },
    {
      key: 'onward',
      name: { en: 'What comes along', es: 'Qué va contigo' },
      minutes: 4,
      manner: 'one_speaks',
      speaker: 'thinker',
      does: {
        en: 'The thinker says what to keep for other lessons, and how to remember it.',
        es: 'Quien piensa dice qué conservar para otras lecciones y cómo recordarlo.',
      },
      prompts: [
        { en: 'Where else could this hold?', es: '¿En qué otro lugar podría valer?' },
        { en: 'What will remind you of it in time?', es: '¿Qué te lo va a recordar a tiempo?' },
      ],
    },
  ],
  bring: [
    {
      en: 'Your memory of it; a piece of student work if you have one',
      es: 'Tu recuerdo; un trabajo de estudiantes si lo tienes',
    },
  ],
  leaves: [
    { key: 'saw', text: { en: 'What showed', es: 'Lo que se vio' } },
    { key: 'why', text: { en: 'What probably brought it about', es: 'Lo que quizá lo provocó' } },
    { key: 'onward', text: { en: 'What comes along', es: 'Lo que va conmigo' } },
  ],
};
