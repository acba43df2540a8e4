import type { QuestionSet } from './shape.ts';

export const shortSet: QuestionSet = {
  key: 'short',
  version: 1,
  purpose: 'short',
  parts: [
    {
      key: 'short',
      name: { en: 'A short look back', es: 'Una mirada breve' },
      intro: {
        en: 'A few minutes, whenever something is worth keeping. One line is plenty.',
        es: 'Unos minutos, cuando haya algo que valga la pena guardar. Una línea alcanza.',
      },
      prompts: {
        loose: [{ key: 'short-keep', text: { en: 'What do you want to remember?', es: '¿Qué quieres recordar?' } }],
        guided: [
          {
            key: 'short-noticed',
            text: {
              en: 'What did you notice about your students lately?',
              es: '¿Qué has notado en tus estudiantes estos días?',
            },
          },
          {
            key: 'short-next',
            text: { en: 'What do you want to try or ask next?', es: '¿Qué quieres probar o preguntar ahora?' },
          },
        ],
        tight: [
          {
            key: 'short-moment',
            text: {
              en: 'Describe one moment since your last note: who, where, what was said or done.',
              es: 'Describe un momento desde tu última nota: quién, dónde, qué se dijo o se hizo.',
            },
          },
          {
            key: 'short-expected',
            text: {
              en: 'What had you expected instead, or was it just that?',
              es: '¿Esperabas otra cosa o justo eso?',
            },
          },
          {
            key: 'short-reading',
            text: {
              en: 'Give two different explanations for it. Which one can you check?',
              es: 'Da dos explicaciones distintas. ¿Cuál puedes comprobar?',
            },
          },
          {
            key: 'short-question',
            text: {
              en: 'Which question do you bring to your partners?',
              es: '¿Qué pregunta les llevas a tus colegas?',
            },
          },
        ],
      },
    },
  ],
};
