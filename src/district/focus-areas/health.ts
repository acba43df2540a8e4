import { domain } from './area.ts';

export const health = domain(
  [
    'health',
    'Physical education and health',
    'Educación física y salud',
    'physical education, pe, health',
    'educación física, salud',
  ],
  [
    [
      'movement-skills',
      'Movement and sport',
      'Movimiento y deporte',
      'pe class, gym, sports, sport, motor skills, fitness, physical activity, exercise, games in pe',
      'gimnasio, deportes, deporte, habilidades motoras, actividad física, ejercicio, acondicionamiento físico',
    ],
    [
      'movement-in-class',
      'Moving while learning',
      'Moverse para aprender',
      'movement breaks, brain breaks, active learning, moving in class, kinesthetic, standing desks, wiggle',
      'pausas activas, moverse en clase, kinestésico, pausas de movimiento',
    ],
    [
      'health-education',
      'Health education',
      'Educación para la salud',
      'health education, nutrition, healthy habits, sleep, hygiene, substance use, vaping, sex education',
      'educación para la salud, nutrición, hábitos saludables, sueño, higiene, vapeo, drogas, educación sexual',
    ],
    [
      'fair-play',
      'Team play and fairness',
      'Juego en equipo y juego limpio',
      'fair play, sportsmanship, teamwork in sports, team games, recess, playground',
      'juego limpio, juego en equipo, recreo, patio, trabajo en equipo en deporte',
    ],
  ],
);
