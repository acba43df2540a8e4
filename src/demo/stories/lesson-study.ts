import { answers, proposes, ticks } from '../deeds/deciding.ts';
import { accepts, starts, writes } from '../deeds/joining.ts';
import { begins, readsAll, says, saysTo } from '../deeds/talking.ts';
import type { Story } from '../story.ts';

/** Paso 5, por fijar: Carmen e Iris decidieron estudiar una lección juntas; faltan las fechas. */
export async function lessonStudy(story: Story): Promise<void> {
  const objective = await story.act(
    'carmen',
    24,
    '15:40',
    writes({
      statement: 'Que cada estudiante de séptimo explique por qué flota o se hunde algo, sin recitar una regla',
      why: 'Repiten “es menos denso” y, cuando pregunto qué quiere decir, miran al piso. Quiero oír razones, no contraseñas.',
      success: 'Ante un objeto nuevo, cada pareja predice, prueba y explica con sus palabras qué comparó.',
      source: 'class',
      focus: ['science-explanations', 'academic-language', 'misconceptions'],
      subjects: ['Science'],
      grades: ['07'],
      hopedDays: 90,
      approaches: ['lesson-study'],
    }),
  );
  const partnership = await story.act(
    'carmen',
    23,
    '07:35',
    starts(objective, {
      commitment:
        'Voy a dar la lección con la puerta abierta y a guardar lo que digan mis estudiantes, también lo que me incomode.',
      asks: ['iris'],
      note: 'Iris, las dos damos esta unidad con un mes de diferencia. ¿La pensamos juntas este año? Escribe en español o en inglés, como te salga.',
    }),
  );
  await story.act(
    'iris',
    22,
    '16:10',
    accepts(
      partnership,
      'Voy a observar a cuatro estudiantes sin interrumpir, y a enseñar la segunda versión en mi grupo. Y voy a escribir en español: así practico.',
    ),
  );
  const act = story.within(partnership);
  const talk = await act(
    'carmen',
    20,
    '15:30',
    begins(
      'discuss',
      '¿Qué dicen cuando decimos “densidad”?',
      `Ayer, antes de enseñar nada, puse en el agua una vela entera y un pedacito de la misma vela. Pregunté por qué flotan las dos.

- “Porque la cera es liviana” (once estudiantes)
- “La grande flota porque es grande, la chica porque es chica” (seis)
- “Porque es cera” (¡una sola, y se puso colorada!)

Esa última es la que quiero oír en toda la clase.`,
    ),
  );
  await act(
    'iris',
    19,
    '07:40',
    saysTo(
      talk,
      '- “La grande flota porque es grande, la chica porque es chica” (seis)',
      `¡Me encanta! Son *dos* reglas para una sola cosa, y no les molesta. Mis estudiantes de octavo hacen igual con el hielo.

¿Y si la lección entera fuera esa vela? Un solo objeto, cortado tres veces, y cada vez predicen por escrito.`,
    ),
  );
  await act(
    'carmen',
    17,
    '15:50',
    says(
      talk,
      `Una vela, tres cortes, tres predicciones. Sí. Y después una piedra pómez, que **es piedra y flota**, para que la regla se les rompa en las manos.

Me preocupa una cosa: los cuatro que llegaron este año entienden todo y escriben poco. ¿Predicen dibujando?`,
    ),
  );
  await act(
    'iris',
    15,
    '16:00',
    says(
      talk,
      'Que todos dibujen primero. Después escriben una frase con “porque”. Si solo lo hacen cuatro, los señalamos; si lo hacen todos, es el método.',
    ),
  );
  const proposal = await act(
    'iris',
    13,
    '15:35',
    proposes(
      'approach',
      { approach: ['lesson-study'], name: '' },
      'Ya estamos escribiendo la lección sin haberlo dicho. Con un estudio de lección la vemos dos veces: primero en el grupo de Carmen, después, corregida, en el mío.',
    ),
  );
  await act(
    'carmen',
    12,
    '07:30',
    answers(
      proposal,
      'agree',
      'Sí. Somos dos y lo usual es ser tres, pero con dos pares de ojos ya veo el doble que sola.',
    ),
  );
  await act(
    'carmen',
    9,
    '15:45',
    ticks('lesson-study', 'prepare', 'theme', 'Que den razones propias ante un objeto nuevo, no la palabra “denso”.'),
  );
  await act('iris', 6, '16:05', ticks('lesson-study', 'prepare', 'study'));
  await act(
    'iris',
    4,
    '12:20',
    begins(
      'share',
      'Lo que encontré sobre flotar y hundirse',
      `Leí cómo empiezan esta unidad en otras partes. Casi todos comparan primero objetos **del mismo tamaño** y distinto material; la vela hace lo contrario: mismo material, distinto tamaño.

Propongo empezar por la vela y dejar los cubos iguales para el segundo día. ¿Cuándo nos sentamos a poner fechas? Mi hora libre es la tercera.`,
    ),
  );
  await act('carmen', 3, '07:25', readsAll);
}
