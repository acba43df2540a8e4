import type { Part } from './shape.ts';

export const experience: Part = {
  key: 'experience',
  name: { en: 'Look back on looking back', es: 'Mira cómo miraste' },
  intro: {
    en: 'What this way of reflecting did for your thinking.',
    es: 'Lo que esta forma de reflexionar hizo por tu pensamiento.',
  },
  prompts: {
    loose: [
      {
        key: 'experience-short',
        text: { en: 'Was it worth writing this down? What for?', es: '¿Valió la pena escribir esto? ¿Para qué?' },
      },
    ],
    guided: [
      {
        key: 'experience-surprise',
        text: {
          en: 'What did you find out only because you wrote it?',
          es: '¿Qué descubriste solo porque lo escribiste?',
        },
      },
      {
        key: 'experience-helped',
        text: {
          en: 'Which question here helped your thinking most, and which least?',
          es: '¿Qué pregunta de aquí te ayudó más a pensar y cuál menos?',
        },
      },
    ],
    tight: [
      {
        key: 'experience-thinking',
        text: {
          en: 'Watch your thinking in these pages: where does it slow down, jump or turn?',
          es: 'Observa tu pensamiento en estas páginas: ¿dónde va despacio, salta o gira?',
        },
      },
      {
        key: 'experience-partners',
        text: {
          en: 'How did it change what you see when you knew partners might read it?',
          es: '¿Cómo cambió tu mirada saber que tus colegas podrían leerlo?',
        },
      },
      {
        key: 'experience-avoided',
        text: {
          en: 'What did you leave out, and is it something you want to come back to alone?',
          es: '¿Qué dejaste fuera? ¿Quieres volver a ello a solas?',
        },
      },
      {
        key: 'experience-next-time',
        text: {
          en: 'How do you want to reflect next time: alone, aloud, in writing, more often?',
          es: '¿Cómo quieres reflexionar la próxima vez: a solas, en voz alta, por escrito, más seguido?',
        },
      },
    ],
  },
};
