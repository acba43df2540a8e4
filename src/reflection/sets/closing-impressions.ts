import type { Part } from './shape.ts';

export const impressions: Part = {
  key: 'impressions',
  name: { en: 'Gather your impressions', es: 'Reúne tus impresiones' },
  intro: {
    en: 'How it went, and how it feels, before you explain anything.',
    es: 'Cómo fue y cómo se siente, antes de explicar nada.',
  },
  prompts: {
    loose: [
      {
        key: 'impressions-short',
        text: { en: 'How did it go, all in all?', es: 'En general, ¿cómo te fue?' },
      },
    ],
    guided: [
      {
        key: 'impressions-picture',
        text: {
          en: 'Which moment comes to mind first when you think of this partnership?',
          es: '¿Qué momento te viene primero a la mente cuando piensas en este grupo?',
        },
      },
      {
        key: 'impressions-students',
        text: {
          en: 'What do students do or say now that they did not before?',
          es: '¿Qué hacen o dicen ahora tus estudiantes que antes no hacían o decían?',
        },
      },
      {
        key: 'impressions-feeling',
        text: {
          en: 'How do you feel about what we set out to do and where we arrived?',
          es: '¿Cómo te sientes con lo que nos propusimos y con adonde llegamos?',
        },
      },
    ],
    tight: [
      {
        key: 'impressions-story',
        text: {
          en: 'Tell the story of our work in five or six sentences: beginning, turns, end.',
          es: 'Cuenta la historia de nuestro trabajo en cinco o seis frases: comienzo, giros y final.',
        },
      },
      {
        key: 'impressions-evidence',
        text: {
          en: 'Which two pieces of evidence show best what changed for students? Describe them.',
          es: '¿Qué dos evidencias muestran mejor lo que cambió para los estudiantes? Descríbelas.',
        },
      },
      {
        key: 'impressions-expected',
        text: {
          en: 'Reread our objective. What came about, what partly, and what not?',
          es: 'Relee nuestro objetivo. ¿Qué se logró, qué en parte y qué no?',
        },
      },
      {
        key: 'impressions-partnership',
        text: {
          en: 'What was it like to work with your partners, on a good day and on a hard one?',
          es: '¿Cómo fue trabajar con tus colegas, en un buen día y en uno difícil?',
        },
      },
      {
        key: 'impressions-unseen',
        text: {
          en: 'Which students do you know too little about to say how it was for them?',
          es: '¿De qué estudiantes sabes demasiado poco para decir cómo les fue?',
        },
      },
    ],
  },
};
