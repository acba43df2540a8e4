import type { Part } from './shape.ts';

export const learning: Part = {
  key: 'learning',
  name: { en: 'Put new learning into words', es: 'Ponle palabras a lo aprendido' },
  intro: {
    en: 'What holds beyond these lessons, and where to be careful with it.',
    es: 'Lo que vale más allá de estas lecciones y dónde usarlo con cuidado.',
  },
  prompts: {
    loose: [
      {
        key: 'learning-short',
        text: { en: 'What do you know now that you did not know then?', es: '¿Qué sabes ahora que antes no sabías?' },
      },
    ],
    guided: [
      {
        key: 'learning-elsewhere',
        text: {
          en: 'Where else could this help: another class, another subject, another year?',
          es: '¿Dónde más podría servir: otra clase, otra materia, otro año?',
        },
      },
      {
        key: 'learning-tell',
        text: {
          en: 'What would you tell a colleague who starts with the same question tomorrow?',
          es: '¿Qué le dirías a alguien que empieza mañana con la misma pregunta?',
        },
      },
      {
        key: 'learning-careful',
        text: {
          en: 'What should you keep an eye on so that it does not turn into routine?',
          es: '¿Qué conviene vigilar para que no se vuelva rutina?',
        },
      },
    ],
    tight: [
      {
        key: 'learning-rule',
        text: {
          en: 'Word what you learned as a rule of thumb: when this, then rather that, because...',
          es: 'Di lo aprendido como regla práctica: cuando pasa esto, mejor aquello, porque...',
        },
      },
      {
        key: 'learning-limits',
        text: {
          en: 'For which students or subjects would that rule not hold?',
          es: '¿Para qué estudiantes o materias no valdría esa regla?',
        },
      },
      {
        key: 'learning-changed-mind',
        text: {
          en: 'What did you think at the start that you no longer think? What changed it?',
          es: '¿Qué pensabas al principio que ya no piensas? ¿Qué lo cambió?',
        },
      },
      {
        key: 'learning-students',
        text: {
          en: 'What have you understood about how students learn this?',
          es: '¿Qué has entendido sobre cómo aprenden esto los estudiantes?',
        },
      },
      {
        key: 'learning-open',
        text: {
          en: 'Which question is now sharper than it was, though still open?',
          es: '¿Qué pregunta está ahora más afilada que antes, aunque siga abierta?',
        },
      },
    ],
  },
};
