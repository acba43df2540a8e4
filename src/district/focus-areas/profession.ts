import { domain } from './area.ts';

export const profession = domain(
  [
    'profession',
    'Growing as educators',
    'Crecer como docentes',
    'professional growth, professional learning, professional development',
    'crecimiento profesional, desarrollo profesional, aprendizaje profesional',
  ],
  [
    [
      'reflective-practice',
      'Looking at one’s own teaching',
      'Mirar la propia enseñanza',
      'reflective practice, reflective, video of my teaching, film myself, self reflection, my own practice, teaching journal',
      'práctica reflexiva, reflexiva, grabarme, video de mi clase, mi propia práctica, diario docente',
    ],
    [
      'learning-from-colleagues',
      'Learning from colleagues',
      'Aprender de colegas',
      'colleagues, observe each other, peer observation, peer coaching, visit classrooms, coaching, learning walks, open doors, lesson study',
      'colegas, observarnos, observación entre pares, acompañamiento, visitar clases, aulas abiertas, estudio de lecciones',
    ],
    [
      'new-teachers',
      'The first years of teaching',
      'Los primeros años como docente',
      'new teachers, new teacher, first year teacher, first year, mentor, mentoring new teachers, induction, practice teaching, beginning teachers',
      'docentes nuevos, maestros nuevos, primer año como docente, primer año, mentoría docente, practicantes',
    ],
    [
      'teams',
      'Working as a team',
      'Trabajar en equipo docente',
      'plc, plcs, team meetings, grade level team, department, professional learning community, teacher collaboration, meeting protocols, common planning',
      'plc, reuniones de equipo, equipo de grado, departamento, comunidad de aprendizaje profesional, colaboración docente, planeación común',
    ],
    [
      'leading',
      'Leading adult learning',
      'Guiar el aprendizaje de adultos',
      'teacher leadership, teacher leader, facilitate meetings, facilitation, lead professional development, adult learning, instructional coach, department chair',
      'liderazgo docente, facilitar reuniones, facilitación, guiar talleres, aprendizaje de adultos, liderar',
    ],
    [
      'teacher-wellbeing',
      'Energy and workload',
      'Energía y carga de trabajo',
      'teacher wellbeing, burnout, workload, work life balance, teacher stress, sustainable pace, paperwork, self care, grading time',
      'bienestar docente, agotamiento, carga de trabajo, equilibrio, papeleo, autocuidado',
    ],
    [
      'teacher-inquiry',
      'Studying our own questions',
      'Investigar nuestras preguntas',
      'action research, teacher research, teacher inquiry, educational research, evidence based practice, read research',
      'investigación acción, investigación docente, investigación educativa, prácticas basadas en evidencia',
    ],
  ],
);
