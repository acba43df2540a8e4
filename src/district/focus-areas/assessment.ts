import { domain } from './area.ts';

export const assessment = domain(
  [
    'assessment',
    'Assessment and feedback',
    'Evaluación y retroalimentación',
    'assessment, assess, assessing',
    'evaluación, evaluar',
  ],
  [
    [
      'formative-assessment',
      'Formative assessment',
      'Evaluación formativa',
      'formative assessment, formative, check for understanding, checks for understanding, assessment for learning, adjust instruction, adjust my teaching, adjust the lesson, adjust the next, plan the next day',
      'evaluación formativa, formativa, comprobar la comprensión, verificar la comprensión, ajustar la enseñanza, ajustar la clase, evaluación para el aprendizaje',
    ],
    [
      'quick-checks',
      'Quick checks at the end of a lesson',
      'Comprobaciones breves al final de la clase',
      'exit ticket, exit tickets, exit slip, exit slips, quick checks, quick check, mini whiteboards, thumbs up, quizzes, quiz, polls',
      'boleto de salida, boletos de salida, tarjeta de salida, tarjetas de salida, ticket de salida, comprobaciones breves, pruebas cortas, pizarritas',
    ],
    [
      'feedback',
      'Feedback that gets used',
      'Comentarios que se aprovechan',
      'feedback, comments on student work, marking, written comments, act on feedback, respond to student work, conferring, conferences with students',
      'retroalimentación, retroalimentar, comentarios, comentarios escritos, devolución, usar los comentarios',
    ],
    [
      'peer-feedback',
      'Peer feedback among students',
      'Comentarios entre estudiantes',
      'peer feedback, peer review, peer assessment, critique each other, students give each other feedback, peer editing',
      'retroalimentación entre pares, comentarios entre compañeros, comentarios entre estudiantes, evaluación entre pares, coevaluación, se den comentarios',
    ],
    [
      'self-assessment',
      'Students judging their own work',
      'Autoevaluación de los estudiantes',
      'self assessment, self assess, self evaluation, own progress, track their progress, student reflection, reflect on their work',
      'autoevaluación, autoevaluarse, su propio progreso, seguir su progreso, reflexión de los estudiantes',
    ],
    [
      'criteria',
      'Success criteria and rubrics',
      'Criterios de logro y rúbricas',
      'rubric, rubrics, success criteria, criteria, exemplars, models of good work, what good looks like, single point rubric',
      'rúbrica, rúbricas, criterios de logro, criterios de éxito, criterios, ejemplos de buen trabajo',
    ],
    [
      'grading',
      'Grading and reporting',
      'Calificar e informar',
      'grading, gradebook, standards based grading, report cards, fair grading, retakes, late work, mastery grading, ungrading',
      'calificar, calificaciones, boleta de calificaciones, notas justas, calificación por estándares, tareas atrasadas',
    ],
    [
      'data-use',
      'Using data in a team',
      'Usar datos en equipo',
      'data, data teams, data driven, benchmark data, test results, use data, screening, progress monitoring, assessment results',
      'datos, uso de datos, equipos de datos, resultados de pruebas, analizar datos, resultados de evaluaciones, monitoreo de progreso',
    ],
    [
      'performance-tasks',
      'Performance tasks and portfolios',
      'Tareas de desempeño y portafolios',
      'performance task, performance tasks, performance assessment, portfolio, portfolios, exhibitions, authentic assessment, capstone',
      'tareas de desempeño, portafolio, portafolios, exposiciones de trabajos, evaluación auténtica',
    ],
    [
      'tests',
      'Writing and preparing for tests',
      'Diseñar y preparar exámenes',
      'test, tests, exam, exams, unit tests, test prep, test taking, common assessments, state test, multiple choice',
      'examen, exámenes, pruebas, preparar exámenes, evaluaciones comunes, prueba estatal, opción múltiple',
    ],
  ],
);
