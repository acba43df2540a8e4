import { domain } from './area.ts';

export const earlyChildhood = domain(
  [
    'early-childhood',
    'Early childhood',
    'Primera infancia',
    'early childhood, preschool, prek, pre k, kindergarten, toddlers, young children',
    'primera infancia, preescolar, prekínder, kínder, kindergarten, niños pequeños, educación inicial',
  ],
  [
    [
      'play',
      'Learning through play',
      'Aprender jugando',
      'play, play based, dramatic play, pretend play, block play, free play, blocks',
      'juego, juego libre, juego simbólico, basado en el juego, bloques, jugar',
    ],
    [
      'early-language',
      'First words and stories',
      'Primeras palabras y cuentos',
      'early literacy, emergent literacy, read alouds, read aloud, alphabet, letter names, letter recognition, print awareness, nursery rhymes',
      'lectoescritura temprana, lectura de cuentos, alfabeto, abecedario, nombres de las letras, reconocer letras, canciones y rimas',
    ],
    [
      'early-number',
      'First numbers and patterns',
      'Primeros números y patrones',
      'early math, early numeracy, counting objects, patterns, sorting, subitizing, numeracy',
      'matemáticas tempranas, contar objetos, patrones, clasificar, primeros números, numeración',
    ],
    [
      'hands-and-body',
      'Hands and body',
      'Manos y cuerpo',
      'fine motor, gross motor, pencil grip, cutting, scissors, handwriting readiness',
      'motricidad fina, motricidad gruesa, agarre del lápiz, tijeras, recortar',
    ],
    [
      'starting-school',
      'Starting school',
      'Empezar la escuela',
      'kindergarten readiness, school readiness, separation, first weeks of school, transition to kindergarten, potty',
      'preparación para kínder, separación, primeras semanas de clases, transición a kínder, adaptación a la escuela',
    ],
  ],
);
