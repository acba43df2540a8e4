import { domain } from './area.ts';

export const planning = domain(
  [
    'planning',
    'Planning and curriculum',
    'Planeación y currículo',
    'planning, curriculum, plan',
    'planeación, planificación, currículo, planear, planificar',
  ],
  [
    [
      'lesson-planning',
      'Planning lessons',
      'Planear lecciones',
      'lesson plan, lesson plans, lesson planning, plan lessons, lesson design, lesson structure, weekly plans',
      'plan de lección, planes de clase, planear lecciones, planear clases, diseño de lecciones, estructura de la clase',
    ],
    [
      'unit-planning',
      'Planning units',
      'Planear unidades',
      'unit, units, unit plan, unit planning, backward design, backwards design, essential questions, thematic unit, plan a unit',
      'unidad, unidades, planear unidades, diseño inverso, preguntas esenciales, unidad temática',
    ],
    [
      'learning-goals',
      'Clear goals for students',
      'Metas claras para los estudiantes',
      'learning goals, learning targets, learning target, learning intentions, objectives on the board, clear goals, goal of the lesson',
      'metas de aprendizaje, objetivos de aprendizaje, intenciones de aprendizaje, metas claras, meta de la lección',
    ],
    [
      'standards',
      'Working with standards',
      'Trabajar con los estándares',
      'standards, standard, alignment, aligned, unpack standards, teks, common core, priority standards, vertical alignment',
      'estándares, alineación, alinear, desglosar estándares, estándares prioritarios, alineación vertical',
    ],
    [
      'pacing',
      'Pacing and the use of time',
      'Ritmo y uso del tiempo',
      'pacing, pace, pacing guide, run out of time, curriculum map, curriculum mapping, scope and sequence, block schedule, coverage',
      'ritmo, uso del tiempo, mapa curricular, alcance y secuencia, no alcanza el tiempo, bloques de horario',
    ],
    [
      'materials-choice',
      'Choosing and adapting materials',
      'Elegir y adaptar materiales',
      'materials, instructional materials, resources, adapt curriculum, new curriculum, textbook adoption, curriculum implementation, supplement',
      'materiales, materiales didácticos, recursos, adaptar el currículo, nuevo currículo',
    ],
    [
      'across-subjects',
      'Linking subjects',
      'Vincular materias',
      'interdisciplinary, cross curricular, integrated units, integrate subjects, connect subjects, thematic',
      'interdisciplinario, interdisciplinar, integrar materias, transversal, conectar materias',
    ],
    [
      'homework',
      'Homework',
      'Tareas para la casa',
      'homework, home practice, homework completion, assignments at home',
      'tarea, tareas, tareas en casa, trabajo en casa, deberes',
    ],
  ],
);
