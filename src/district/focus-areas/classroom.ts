import { domain } from './area.ts';

export const classroom = domain(
  [
    'classroom',
    'Classroom community and routines',
    'Comunidad y rutinas del aula',
    'classroom management, classroom community, manage my class',
    'manejo del aula, manejo de clase, comunidad del aula, gestión del aula',
  ],
  [
    [
      'routines',
      'Routines and transitions',
      'Rutinas y transiciones',
      'routines, routine, procedures, transitions, transition between activities, lining up, morning routine, smooth start',
      'rutinas, rutina, procedimientos, transiciones, cambios de actividad, comienzo del día',
    ],
    [
      'behavior',
      'Behavior and expectations',
      'Conducta y expectativas',
      'behavior, behaviors, misbehavior, disruptive, disruptions, discipline, expectations, consequences, rules, pbis, calling out',
      'conducta, comportamiento, disciplina, interrupciones, expectativas de conducta, reglas, consecuencias, interrumpen',
    ],
    [
      'behavior-plans',
      'Support for challenging behavior',
      'Apoyo ante conductas difíciles',
      'challenging behavior, behavior plan, behavior support, behavior intervention, de escalation, deescalate, meltdowns, outbursts, tantrums',
      'conductas difíciles, plan de conducta, apoyo conductual, crisis de conducta, berrinches, desescalar',
    ],
    [
      'belonging',
      'Belonging and a safe climate',
      'Pertenencia y un clima seguro',
      'belonging, belong, classroom culture, classroom climate, safe space, welcoming, sense of community, feel safe, take risks',
      'pertenencia, pertenecen, clima del aula, clima escolar, ambiente seguro, sentido de comunidad, se sientan seguros',
    ],
    [
      'relationships',
      'Relationships with students',
      'Relación con los estudiantes',
      'relationships, relationship, teacher student relationships, know my students, trust, connect with students, rapport',
      'relaciones, relación con los estudiantes, conocer a mis estudiantes, ganar su confianza, conectar con mis estudiantes, vínculo',
    ],
    [
      'restorative',
      'Restorative practices',
      'Prácticas restaurativas',
      'restorative, restorative practices, restorative circles, repair harm, conflict resolution, conflict, conflicts, mediation',
      'restaurativas, prácticas restaurativas, círculos restaurativos, reparar el daño, resolución de conflictos, conflictos, mediación entre estudiantes',
    ],
    [
      'class-meetings',
      'Morning and class meetings',
      'Asambleas de clase',
      'morning meeting, morning meetings, class meeting, class meetings, community circle, circle time, closing circle',
      'asamblea, asambleas, reunión de la mañana, círculo de la mañana, reunión de clase',
    ],
    [
      'space',
      'The room and its furniture',
      'El espacio y los muebles',
      'seating, flexible seating, classroom space, room layout, learning environment, desks, classroom setup, stations',
      'asientos flexibles, espacio del aula, mobiliario, ambiente de aprendizaje, acomodo del salón, estaciones',
    ],
  ],
);
