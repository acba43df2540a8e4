import { host } from '../roles.ts';
import type { ConversationProtocol } from '../shape.ts';

export const openDoor: ConversationProtocol = {
  key: 'open-door',
  version: 1,
  name: { en: 'Open-door visit', es: 'Visita a puerta abierta' },
  purpose: {
    en: 'Drop in on a colleague for an idea or two. Nothing is written up.',
    es: 'Pasar un rato por la clase de un colega en busca de ideas. No se escribe informe.',
  },
  aims: ['visit', 'connect', 'ideas'],
  people: { from: 2, to: 8 },
  formality: 'loose',
  roles: [
    host({
      en: 'Leaves the door open and teaches as on any other day.',
      es: 'Deja la puerta abierta y enseña como cualquier otro día.',
    }),
  ],
  rounds: [
    {
      key: 'visit',
      name: { en: 'Dropping in', es: 'Pasar a ver' },
      minutes: 15,
      manner: 'open',
      does: {
        en: 'Come in quietly, stay as long as you like, and look for something you could use yourself.',
        es: 'Entra sin ruido, quédate lo que quieras y busca algo que te sirva a ti.',
      },
      prompts: [
        { en: 'What do students here do by themselves?', es: '¿Qué hacen aquí los estudiantes por su cuenta?' },
        { en: 'Look at the walls, the desks, the beginnings.', es: 'Mira las paredes, las mesas, los comienzos.' },
      ],
    },
    {
      key: 'thanks',
      name: { en: 'A word at the door', es: 'Una palabra en la puerta' },
      minutes: 2,
      manner: 'open',
      does: {
        en: 'Thank the host and name the one thing you take along. No feedback unless it is asked for.',
        es: 'Da las gracias y nombra lo que te llevas. Sin comentarios, salvo que los pidan.',
      },
      prompts: [{ en: 'I am going to borrow…', es: 'Voy a tomar prestado…' }],
    },
  ],
  bring: [],
  leaves: [],
};
