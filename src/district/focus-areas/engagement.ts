import { domain } from './area.ts';

export const engagement = domain(
  [
    'engagement',
    'Engagement and motivation',
    'Interés y motivación',
    'engagement, engage, engaged, engaging',
    'interés, participación activa, involucrar, compromiso de los estudiantes',
  ],
  [
    [
      'motivation',
      'Wanting to learn',
      'Ganas de aprender',
      'motivation, motivate, motivated, motivating, unmotivated, interest in learning, effort, give up, apathy, disengaged',
      'motivación, motivar, motivados, desmotivados, ganas de aprender, esfuerzo, apatía, se rinden',
    ],
    [
      'choice-voice',
      'Student choice and voice',
      'Elección y voz de los estudiantes',
      'student choice, choice, choices, students choose, student voice, voice, choice boards, agency, student agency, ownership, student led, autonomy',
      'elección, elegir, voz de los estudiantes, voz, agencia, autonomía, tableros de opciones, protagonismo',
    ],
    [
      'relevance',
      'Links to students’ lives',
      'Vínculo con su vida',
      'relevance, relevant, real world, real life, authentic, meaningful, student interests, local issues',
      'relevancia, relevante, mundo real, vida real, auténtico, significativo, intereses de los estudiantes',
    ],
    [
      'curiosity',
      'Curiosity and students’ questions',
      'Curiosidad y preguntas propias',
      'curiosity, curious, wonder, wondering, students ask questions, student questions, students asking questions, ask their own questions, generate questions',
      'curiosidad, curiosos, asombro, preguntas propias, hagan preguntas, preguntas de los estudiantes, sus propias preguntas',
    ],
    [
      'participation',
      'Everyone takes part',
      'Que participen todos',
      'participation, participate, take part, quiet students, shy, silent students, raise hands, cold call, same hands, speak up',
      'participación, participar, participen, estudiantes callados, callados, tímidos, levantan la mano, tomen la palabra',
    ],
    [
      'attention',
      'Attention and focus',
      'Atención y concentración',
      'attention, attention span, focus in class, stay focused, off task, distracted, distraction, concentration, stamina',
      'atención, concentración, distraídos, distracción, mantener la atención, se distraen, resistencia',
    ],
    [
      'games',
      'Play and games in learning',
      'Juegos para aprender',
      'games, game based, gamification, gamify, playful learning, simulations, escape room',
      'juegos, gamificación, gamificar, aprender jugando, simulaciones, lúdico',
    ],
  ],
);
