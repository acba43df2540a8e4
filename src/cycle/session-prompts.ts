import type { Phase } from '../approach/kinds/shape.ts';
import type { Words } from '../language/words.ts';
import type { Formality } from '../partnership/partnership.ts';

/** What to ask in a session when no approach is decided, or the decided one has nothing for its phase. */
export const sessionPrompts: Record<Phase, Record<Formality, Words[]>> = {
  reflect: {
    loose: [{ en: 'What has happened since we last met?', es: '¿Qué ha pasado desde que nos vimos?' }],
    guided: [
      {
        en: 'What went differently from what you expected?',
        es: '¿Qué salió distinto de lo que esperabas?',
      },
      {
        en: 'What did you notice about students that you want to keep in mind?',
        es: '¿Qué notaste en tus estudiantes que quieres tener presente?',
      },
    ],
    tight: [
      {
        en: 'Read out what you predicted last time. What happened instead, or just so?',
        es: 'Lee lo que predijiste la última vez. ¿Pasó eso u otra cosa?',
      },
      {
        en: 'Which evidence do we have in front of us? Describe it before explaining it.',
        es: '¿Qué evidencia tenemos delante? Descríbela antes de explicarla.',
      },
      {
        en: 'What might explain it? Find at least two explanations.',
        es: '¿Qué podría explicarlo? Busca al menos dos explicaciones.',
      },
      {
        en: 'What does this change about how we see our objective?',
        es: '¿Qué cambia esto en nuestra forma de ver el objetivo?',
      },
    ],
  },
  plan: {
    loose: [{ en: 'What will each of us do before next time?', es: '¿Qué hará cada quien antes de la próxima vez?' }],
    guided: [
      {
        en: 'What will you try, with which students, and when?',
        es: '¿Qué vas a probar, con qué estudiantes y cuándo?',
      },
      {
        en: 'What do you think will happen?',
        es: '¿Qué crees que va a pasar?',
      },
    ],
    tight: [
      {
        en: 'Which part of our objective do we take on now, and why this part?',
        es: '¿Qué parte de nuestro objetivo tomamos ahora y por qué esa?',
      },
      {
        en: 'Say your plan as if it were happening: you do this, students do that.',
        es: 'Cuenta tu plan como si estuviera pasando: tú haces esto, tus estudiantes hacen aquello.',
      },
      {
        en: 'Write down your prediction. What would tell you that you were mistaken?',
        es: 'Escribe tu predicción. ¿Qué te mostraría que te equivocabas?',
      },
      {
        en: 'What will you bring back that we can all look at?',
        es: '¿Qué traerás que podamos mirar entre todos?',
      },
      {
        en: 'What do you need from a partner before then?',
        es: '¿Qué necesitas de tus colegas antes de ese día?',
      },
    ],
  },
  act: {
    loose: [{ en: 'What did you do, in a line or two?', es: '¿Qué hiciste, en una o dos líneas?' }],
    guided: [
      {
        en: 'What did you do, and how did students take it up?',
        es: '¿Qué hiciste y cómo lo tomaron tus estudiantes?',
      },
      {
        en: 'What can you share that shows it: a note, a link, a sample?',
        es: '¿Qué puedes compartir que lo muestre: una nota, un enlace, una muestra?',
      },
    ],
    tight: [
      {
        en: 'Note the day, the class and what you did, so that a partner could do the same.',
        es: 'Anota el día, la clase y lo que hiciste, de modo que otra persona pudiera repetirlo.',
      },
      {
        en: 'What did students say, write or do? Stay with what was seen and heard.',
        es: '¿Qué dijeron, escribieron o hicieron? Quédate con lo que se vio y se oyó.',
      },
      {
        en: 'Where did you depart from the plan, and what made you do it?',
        es: '¿Dónde te apartaste del plan y qué te llevó a hacerlo?',
      },
      {
        en: 'What do you want your partners to look at with you?',
        es: '¿Qué quieres que tus colegas miren contigo?',
      },
    ],
  },
};
