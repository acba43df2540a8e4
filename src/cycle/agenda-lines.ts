import type { Phase } from '../approach/kinds/shape.ts';
import type { Words } from '../language/words.ts';
import type { Formality } from '../partnership/partnership.ts';

/** A line of an agenda before it has minutes. */
export interface AgendaLine {
  text: Words;
  /** Its part of the session, against the other lines' parts. */
  part: number;
  /** Where the approach has its own main piece of work, this line says that instead. */
  main?: true;
  /** When the session is short, lines of the highest number go first. The main line is never dropped. */
  drop: number;
}

const words = (en: string, es: string): Words => ({ en, es });

const checkIn = words('Check in: how are you, really?', 'Saludo: ¿cómo estás, de verdad?');
const promises = words('What became of what we said we would do', 'Qué fue de lo que dijimos que haríamos');
const roles = words(
  'Agree who guides, who writes, who watches the time',
  'Acordar quién guía, quién anota y quién cuida el tiempo',
);
const commitments = words('Who does what, by when', 'Quién hace qué y para cuándo');
const date = words('Next date', 'Próxima fecha');
const close = words('Each says one thing they take away', 'Cada quien dice una cosa que se lleva');

/** The usual agenda of a session, by phase and formality, in the order of the session. */
export const agendaLines: Record<Phase, Record<Formality, AgendaLine[]>> = {
  reflect: {
    loose: [
      { text: words('Talk about what has happened', 'Conversar sobre lo que ha pasado'), part: 8, main: true, drop: 0 },
      {
        text: words('One thing to try next, and the next date', 'Una cosa que probar y la próxima fecha'),
        part: 2,
        drop: 1,
      },
    ],
    guided: [
      { text: checkIn, part: 1, drop: 3 },
      { text: promises, part: 2, drop: 2 },
      {
        text: words('Look at what happened and what it tells us', 'Ver qué pasó y qué nos dice'),
        part: 5,
        main: true,
        drop: 0,
      },
      { text: commitments, part: 2, drop: 1 },
    ],
    tight: [
      { text: checkIn, part: 1, drop: 5 },
      { text: roles, part: 0.5, drop: 6 },
      { text: words('Read out predictions', 'Leer las predicciones'), part: 1, drop: 3 },
      {
        text: words('Describe the evidence, without explaining yet', 'Describir la evidencia, todavía sin explicar'),
        part: 3,
        main: true,
        drop: 0,
      },
      {
        text: words('Explain: what may have led to it, and what else', 'Explicar: qué pudo llevar a esto y qué más'),
        part: 2.5,
        drop: 2,
      },
      {
        text: words('What we keep, change or ask next', 'Qué mantenemos, qué cambiamos, qué preguntamos'),
        part: 1.5,
        drop: 1,
      },
      { text: close, part: 0.5, drop: 4 },
    ],
  },
  plan: {
    loose: [
      { text: words('Talk about what to do next', 'Conversar sobre qué hacer ahora'), part: 8, main: true, drop: 0 },
      { text: words('Who, what, by when', 'Quién, qué y para cuándo'), part: 2, drop: 1 },
    ],
    guided: [
      { text: checkIn, part: 1, drop: 3 },
      { text: words('Plan what each of us will try', 'Planear qué probará cada quien'), part: 5, main: true, drop: 0 },
      { text: words('Say what we expect to happen', 'Decir qué esperamos que pase'), part: 2, drop: 2 },
      { text: commitments, part: 2, drop: 1 },
    ],
    tight: [
      { text: checkIn, part: 1, drop: 5 },
      { text: roles, part: 0.5, drop: 6 },
      {
        text: words(
          'Reread the objective and choose the part for now',
          'Releer el objetivo y elegir la parte de ahora',
        ),
        part: 1,
        drop: 3,
      },
      { text: words('Work out the plan, step by step', 'Elaborar el plan paso a paso'), part: 4, main: true, drop: 0 },
      {
        text: words('Write predictions alone, then compare', 'Escribir predicciones a solas y luego comparar'),
        part: 1.5,
        drop: 2,
      },
      { text: commitments, part: 1.5, drop: 1 },
      { text: date, part: 0.5, drop: 4 },
    ],
  },
  act: {
    loose: [
      { text: words('Do what we planned', 'Hacer lo que planeamos'), part: 9, main: true, drop: 0 },
      { text: words('Write a line about it', 'Escribir una línea sobre ello'), part: 1, drop: 1 },
    ],
    guided: [
      {
        text: words('A word before: what matters most today', 'Unas palabras antes: qué importa más hoy'),
        part: 1,
        drop: 2,
      },
      { text: words('Do what we planned', 'Hacer lo que planeamos'), part: 7, main: true, drop: 0 },
      { text: words('Note what was seen and heard', 'Anotar lo que se vio y se oyó'), part: 2, drop: 1 },
    ],
    tight: [
      { text: words('Go over the plan and the prediction', 'Repasar el plan y la predicción'), part: 1, drop: 2 },
      { text: words('Settle who watches or collects what', 'Fijar quién observa o recoge qué'), part: 0.5, drop: 4 },
      { text: words('Do what we planned', 'Hacer lo que planeamos'), part: 6, main: true, drop: 0 },
      {
        text: words('Write notes alone, facts first', 'Escribir notas a solas, primero los hechos'),
        part: 1.5,
        drop: 1,
      },
      { text: words('Choose what to bring to the others', 'Elegir qué llevar a los demás'), part: 1, drop: 3 },
    ],
  },
};
