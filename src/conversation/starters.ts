import type { Words } from '../language/words.ts';
import type { Formality } from '../partnership/partnership.ts';
import type { ThreadKind } from './conversation.ts';

/** How an empty thread or post box invites someone to write. */
export interface Starter {
  /** Stands beside the empty box as its hint. */
  hint: Words;
  /** Ways to begin; none of them has to be used. Empty when loose: one line is enough. */
  prompts: Words[];
}

const starters: Record<ThreadKind, Record<Formality, Starter>> = {
  reflect: {
    loose: {
      hint: { en: 'One line is enough: what is on your mind?', es: 'Una línea basta: ¿qué traes en la cabeza?' },
      prompts: [],
    },
    guided: {
      hint: { en: 'Something from your classroom, as it happened.', es: 'Algo de tu aula, tal como pasó.' },
      prompts: [
        {
          en: 'A moment from this week that I keep thinking about...',
          es: 'Un momento de esta semana en el que sigo pensando...',
        },
        { en: 'What surprised me about my students...', es: 'Lo que me sorprendió de mis estudiantes...' },
      ],
    },
    tight: {
      hint: {
        en: 'First what happened, then what you make of it, then your question.',
        es: 'Primero lo que pasó, luego lo que entiendes y al final tu pregunta.',
      },
      prompts: [
        {
          en: 'What happened, as a camera would have seen it...',
          es: 'Lo que pasó, como lo habría visto una cámara...',
        },
        { en: 'What I had expected...', es: 'Lo que yo esperaba...' },
        { en: 'Two ways to explain it...', es: 'Dos maneras de explicarlo...' },
        { en: 'What I would like you to ask me...', es: 'Lo que me gustaría que me preguntaras...' },
      ],
    },
  },
  discuss: {
    loose: {
      hint: { en: 'One line is enough: what do you think?', es: 'Una línea basta: ¿qué piensas?' },
      prompts: [],
    },
    guided: {
      hint: {
        en: 'A question, or an answer that opens the next one.',
        es: 'Una pregunta o una respuesta que abra la siguiente.',
      },
      prompts: [
        { en: 'I am wondering whether...', es: 'Me pregunto si...' },
        { en: 'In my class it looks like this...', es: 'En mi clase se ve así...' },
        { en: 'I see it differently, because...', es: 'Yo lo veo distinto, porque...' },
      ],
    },
    tight: {
      hint: {
        en: 'Take up someone’s words before you add your own.',
        es: 'Retoma las palabras de alguien antes de agregar las tuyas.',
      },
      prompts: [
        { en: 'When you write ..., I understand ... Is that it?', es: 'Cuando escribes ..., yo entiendo ... ¿Es así?' },
        { en: 'What makes me think so, from my classroom...', es: 'Lo que me hace pensar así, desde mi aula...' },
        { en: 'What speaks against it...', es: 'Lo que habla en contra...' },
        { en: 'What we could try in order to find out...', es: 'Lo que podríamos probar para averiguarlo...' },
      ],
    },
  },
  share: {
    loose: {
      hint: {
        en: 'Paste a link or say in a line what you found.',
        es: 'Pega un enlace o di en una línea qué encontraste.',
      },
      prompts: [],
    },
    guided: {
      hint: {
        en: 'What it is, and what your partners could use it for.',
        es: 'Qué es y para qué podría servirles a tus colegas.',
      },
      prompts: [
        { en: 'I used this with...', es: 'Usé esto con...' },
        { en: 'What I would change next time...', es: 'Lo que cambiaría la próxima vez...' },
      ],
    },
    tight: {
      hint: {
        en: 'Where it comes from, how you used it, and what you would like to hear about it.',
        es: 'De dónde viene, cómo lo usaste y qué te gustaría escuchar sobre ello.',
      },
      prompts: [
        { en: 'What it is and where it comes from...', es: 'Qué es y de dónde viene...' },
        { en: 'With whom and how I used it...', es: 'Con quién y cómo lo usé...' },
        { en: 'What students did with it...', es: 'Lo que hicieron con ello mis estudiantes...' },
        { en: 'Where I would like a second opinion...', es: 'Donde me gustaría otra opinión...' },
      ],
    },
  },
};

/**
 * How to invite someone to write in a thread.
 * @param kind the thread's kind
 * @param formality the thread's own formality, or else the partnership's
 * @returns a hint for the empty box and ways to begin
 */
export function starterFor(kind: ThreadKind, formality: Formality): Starter {
  return starters[kind][formality];
}
