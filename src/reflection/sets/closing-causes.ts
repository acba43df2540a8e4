import type { Part } from './shape.ts';

export const causes: Part = {
  key: 'causes',
  name: { en: 'Look for what made the difference', es: 'Busca qué hizo la diferencia' },
  intro: {
    en: 'Which choices led to which results? Hunches are welcome.',
    es: '¿Qué decisiones llevaron a qué resultados? Las corazonadas son bienvenidas.',
  },
  prompts: {
    loose: [
      {
        key: 'causes-short',
        text: { en: 'What made the biggest difference?', es: '¿Qué hizo la mayor diferencia?' },
      },
    ],
    guided: [
      {
        key: 'causes-choice',
        text: {
          en: 'Which choice of yours led to something good? How did one lead to the other?',
          es: '¿Qué decisión tuya llevó a algo bueno? ¿Cómo llevó una cosa a la otra?',
        },
      },
      {
        key: 'causes-away',
        text: {
          en: 'What slowed us down or led us off the path?',
          es: '¿Qué nos frenó o nos sacó del camino?',
        },
      },
      {
        key: 'causes-hunch',
        text: {
          en: 'What hunch do you have that you could not prove?',
          es: '¿Qué corazonada tienes que no podrías demostrar?',
        },
      },
    ],
    tight: [
      {
        key: 'causes-turn',
        text: {
          en: 'Pick the turning point. What came before it, who decided what, and what came after?',
          es: 'Elige el momento decisivo. ¿Qué hubo antes, quién decidió qué y qué vino después?',
        },
      },
      {
        key: 'causes-compare',
        text: {
          en: 'Set a session that worked beside one that did not. In what did they differ?',
          es: 'Pon una sesión que funcionó junto a una que no. ¿En qué se diferencian?',
        },
      },
      {
        key: 'causes-prediction',
        text: {
          en: 'Where were our predictions off, and what did we not know when we made them?',
          es: '¿Dónde fallaron nuestras predicciones y qué no sabíamos al hacerlas?',
        },
      },
      {
        key: 'causes-besides',
        text: {
          en: 'What else was going on in class or school that may explain the results?',
          es: '¿Qué más pasaba en la clase o la escuela que pueda explicar los resultados?',
        },
      },
      {
        key: 'causes-own-part',
        text: {
          en: 'Which habit or belief of your own was at work, for better or for worse?',
          es: '¿Qué costumbre o creencia tuya estuvo en juego, para bien o para mal?',
        },
      },
    ],
  },
};
