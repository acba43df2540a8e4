import { domain } from './area.ts';

export const instruction = domain(
  [
    'instruction',
    'Teaching moves',
    'Formas de enseñar',
    'instruction, instructional, pedagogy',
    'instrucción, pedagogía, enseñanza',
  ],
  [
    [
      'questioning',
      'Asking questions',
      'Hacer preguntas',
      'questioning, questions, question, ask better questions, open questions, open ended, higher order, higher order questions, wait time, think time, follow up questions',
      'preguntas, preguntar, mejores preguntas, preguntas abiertas, tiempo de espera, preguntas de orden superior, tiempo para pensar',
    ],
    [
      'explicit-teaching',
      'Explaining and showing',
      'Explicar y mostrar',
      'explicit instruction, explicit teaching, direct instruction, think aloud, think alouds, modeling, gradual release, worked examples, clear explanations',
      'instrucción explícita, enseñanza explícita, instrucción directa, pensar en voz alta, modelar, liberación gradual, ejemplos resueltos, explicaciones claras',
    ],
    [
      'differentiation',
      'Different ways for different students',
      'Enseñar según cada estudiante',
      'differentiation, differentiate, differentiated, different levels, mixed ability, tiered, personalized learning, individualize, meet students where they are',
      'diferenciación, diferenciar, diferenciada, distintos niveles, diferentes niveles, personalizar, aprendizaje personalizado, individualizar',
    ],
    [
      'small-groups',
      'Small groups and centers',
      'Grupos pequeños y centros',
      'small group, small groups, small group instruction, guided reading, guided math, centers, rotations, stations, flexible grouping',
      'grupos pequeños, grupo pequeño, lectura guiada, centros, rotaciones, estaciones, agrupación flexible',
    ],
    [
      'scaffolding',
      'Scaffolds and letting go',
      'Andamios y cómo retirarlos',
      'scaffold, scaffolds, scaffolding, graphic organizers, graphic organizer, independence, fade support, release responsibility',
      'andamiaje, andamios, organizadores gráficos, independencia, retirar apoyos',
    ],
    [
      'memory',
      'Making learning last',
      'Que lo aprendido dure',
      'retrieval, retrieval practice, spaced practice, spacing, interleaving, remember, retention, forget, cognitive load, spiral review, review',
      'práctica de recuperación, práctica espaciada, recordar, memoria, retención, olvidan, carga cognitiva, repaso',
    ],
    [
      'projects',
      'Project work',
      'Trabajo por proyectos',
      'project based, project based learning, pbl, projects, project, problem based, driving questions, public product',
      'proyectos, proyecto, aprendizaje basado en proyectos, trabajo por proyectos, basado en problemas',
    ],
    [
      'inquiry',
      'Inquiry',
      'Indagación',
      'inquiry, inquiry based, discovery, explore before explain, student investigations, guided inquiry',
      'indagación, indagar, descubrimiento, investigaciones de los estudiantes',
    ],
    [
      'openings-closings',
      'Starting and ending lessons',
      'Empezar y cerrar la clase',
      'warm up, warm ups, bell ringer, bell ringers, closure, lesson closing, first five minutes, last five minutes, hook',
      'inicio de clase, cierre, calentamiento, primeros cinco minutos, últimos cinco minutos, cierre de la clase',
    ],
    [
      'misconceptions',
      'Working with mistakes',
      'Trabajar con los errores',
      'misconceptions, misconception, mistakes, errors, error analysis, wrong answers, learn from mistakes',
      'errores, equivocaciones, ideas erróneas, análisis de errores, respuestas equivocadas, aprender de los errores',
    ],
  ],
);
