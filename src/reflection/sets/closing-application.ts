import type { Part } from './shape.ts';

export const application: Part = {
  key: 'application',
  name: { en: 'Decide how you will use it', es: 'Decide cómo lo vas a usar' },
  intro: {
    en: 'Something you will really do. We ask gently how it goes, later on.',
    es: 'Algo que de verdad harás. Más adelante te preguntamos, sin presión, cómo va.',
  },
  prompts: {
    loose: [
      {
        key: 'application-short',
        text: { en: 'What will you keep doing?', es: '¿Qué vas a seguir haciendo?' },
      },
    ],
    guided: [
      {
        key: 'application-what',
        text: {
          en: 'What will you do, with which students, starting when?',
          es: '¿Qué vas a hacer, con qué estudiantes y desde cuándo?',
        },
      },
      {
        key: 'application-focus',
        text: {
          en: 'What will remind you when the weeks get full?',
          es: '¿Qué te lo recordará cuando las semanas se llenen?',
        },
      },
    ],
    tight: [
      {
        key: 'application-first',
        text: {
          en: 'Describe the first lesson in which you will use it: day, class, what you do differently.',
          es: 'Describe la primera lección en que lo usarás: día, clase y qué harás distinto.',
        },
      },
      {
        key: 'application-sign',
        text: {
          en: 'By what sign will you see, a month from now, that it has taken root?',
          es: '¿Por qué señal verás, dentro de un mes, que echó raíces?',
        },
      },
      {
        key: 'application-let-go',
        text: {
          en: 'What will you stop doing to make room for it?',
          es: '¿Qué dejarás de hacer para darle lugar?',
        },
      },
      {
        key: 'application-hindrance',
        text: {
          en: 'What is most likely to get in the way, and what will you do then?',
          es: '¿Qué es lo más probable que se interponga y qué harás entonces?',
        },
      },
      {
        key: 'application-ally',
        text: {
          en: 'Who should know about it or help you keep it up?',
          es: '¿Quién debería saberlo o ayudarte a mantenerlo?',
        },
      },
    ],
  },
};
