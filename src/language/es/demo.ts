import type { demo as english } from '../en/demo.ts';
import type { Translation } from '../message.ts';

export const demo: Translation<typeof english> = {
  'demo.ana.who': 'Cuarto grado. Dos grupos en marcha y uno terminado.',
  'demo.ana.see':
    'Una visita a la clase de Ben el próximo día de escuela y una conversación estructurada por empezar, un hilo con Fatima de invitada y una línea por cada vez que miró, una propuesta de Jo, una promesa por la que toca preguntar y un borrador que solo ve ella.',
  'demo.ben.who': 'Matemáticas de cuarto, con el cuaderno lleno de notas de otros salones.',
  'demo.ben.see':
    'El ciclo completo con Ana, una conversación recién empezada con Dev, el “me apunto” de Esi por contestar y un grupo en su segundo año: cómo eligieron entre cuatro y qué se llevaron de una conversación con tarjetas.',
  'demo.carmen.who': 'Ciencias de séptimo, en español y en inglés.',
  'demo.carmen.see':
    'Un estudio de lección con Iris al que le faltan las fechas, todo en español, y una sugerencia de Fatima que espera.',
  'demo.dev.who': 'Matemáticas de preparatoria, amigo de los experimentos cortos.',
  'demo.dev.see':
    'Una invitación de la ronda de Fatima, un cierre que él ya compartió mientras los demás escriben, una conversación estructurada que los tres hicieron suya y un grupo terminado que muestra una página al distrito.',
  'demo.esi.who': 'Segundo grado, nueva en el distrito.',
  'demo.esi.see':
    'Una invitación que Jo aún no contesta, una petición de ayuda a las especialistas, un “me apunto” para Ben, un objetivo que viene de una prioridad de su escuela y lo que otros muestran al distrito.',
  'demo.fatima.who': 'Especialista en desarrollo profesional, para todas las escuelas.',
  'demo.fatima.see':
    'Su mesa: la petición de Esi, una ronda de emparejamiento con grupos por ajustar e invitaciones en camino, prioridades y un grupo callado en números y fechas. Y un hilo de Ana y Ben, como invitada.',
  'demo.grace.who': 'Directora de Juniper; evalúa a Ana y a Esi.',
  'demo.grace.see':
    'Que no ve nada de sus grupos: ni en listas, ni al buscar, ni por la dirección. El suyo, con Hank, se quedó callado.',
  'demo.hank.who': 'Administración del distrito, para cuando algo no funciona.',
  'demo.hank.see':
    'Personas, escuelas, PLC, funciones y la lista de personal, y un grupo con Grace. Lo que escriben los demás es de ellos.',
  'demo.iris.who': 'Ciencias de secundaria; aprende español con sus estudiantes.',
  'demo.iris.see':
    'Una reflexión final por empezar en menos de tres días, un estudio de lección con Carmen, un sí a la ronda de Fatima que espera el de Dev y el grupo de varias escuelas que ella inició.',
  'demo.jo.who': 'Arte de preparatoria. Cada dibujo es un borrador.',
  'demo.jo.see': 'La invitación de Esi por contestar, una reflexión final a medias y una propuesta que espera a Ana.',
  'demo.spanish': 'Lee en español.',
};
