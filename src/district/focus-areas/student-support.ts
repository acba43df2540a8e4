import { domain } from './area.ts';

export const studentSupport = domain(
  [
    'student-support',
    'Support around learning',
    'Apoyo alrededor del aprendizaje',
    'student support, student supports, counseling',
    'apoyo estudiantil, apoyo al estudiante, consejería',
  ],
  [
    [
      'attendance',
      'Attendance',
      'Asistencia',
      'attendance, absent, absences, absenteeism, chronic absence, tardy, tardies, truancy',
      'asistencia, ausencias, ausentismo, faltas, llegadas tarde, tardanzas',
    ],
    [
      'interventions',
      'Extra help in time',
      'Ayuda a tiempo',
      'intervention, interventions, mtss, rti, tutoring, tutor, catch up, learning loss, tiered support, reteach, reteaching, extra help',
      'intervención, intervenciones, mtss, tutoría, tutorías, ponerse al día, rezago, volver a enseñar, ayuda adicional',
    ],
    [
      'changing-schools',
      'Moving up and changing schools',
      'Cambios de grado y de escuela',
      'transition to middle school, transition to high school, ninth grade transition, new students, mobility, sixth grade transition',
      'transición a secundaria, transición a preparatoria, cambio de escuela, estudiantes nuevos, movilidad',
    ],
    [
      'advisory',
      'Advisory and mentoring students',
      'Tutoría grupal y mentoría de estudiantes',
      'advisory, homeroom, mentoring students, student mentors, advisor, peer mentors, check in check out',
      'asesoría, hora de tutoría, mentoría de estudiantes, mentores, tutor de grupo',
    ],
    [
      'hardship',
      'Students in hard circumstances',
      'Estudiantes en circunstancias difíciles',
      'poverty, homeless, homelessness, foster care, food insecurity, hunger, low income',
      'pobreza, personas sin hogar, falta de vivienda, cuidado de crianza, hambre, bajos recursos, inseguridad alimentaria',
    ],
  ],
);
