import { domain } from './area.ts';

export const arts = domain(
  ['arts', 'Arts', 'Artes', 'arts, fine arts, artistic', 'artes, bellas artes, artístico, artística'],
  [
    [
      'visual-art',
      'Visual art',
      'Artes visuales',
      'art, visual art, drawing, painting, sculpture, ceramics, photography, art class',
      'artes visuales, arte, dibujo, pintura, escultura, cerámica, fotografía',
    ],
    [
      'music',
      'Music',
      'Música',
      'music, musical, band, choir, orchestra, singing, instruments, rehearsal',
      'música, musical, banda, coro, orquesta, cantar, instrumentos, ensayo musical',
    ],
    [
      'theater',
      'Theater',
      'Teatro',
      'theater, theatre, drama, acting, role play, improvisation, performance skills',
      'teatro, drama, actuación, dramatización, improvisación, obra de teatro',
    ],
    ['dance', 'Dance', 'Danza', 'dance, dancing, choreography', 'danza, baile, bailar, coreografía'],
    [
      'arts-across',
      'Arts in other subjects',
      'Artes en otras materias',
      'arts integration, integrate art, art in science, art in math, steam, learning through art',
      'integrar las artes, integración de las artes, arte en ciencias, arte en matemáticas, aprender con arte',
    ],
  ],
);
