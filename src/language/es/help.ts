import type { help as english } from '../en/help.ts';
import type { Translation } from '../message.ts';

export const help: Translation<typeof english> = {
  'help.title': '{name} les ofrece una mano',
  'help.quiet.text':
    'Aquí no ha pasado nada desde hace un tiempo. {name}, especialista, ve solo eso: no ve quiénes son ni qué escriben.',
  'help.revisit.text':
    'Su año llega al final y es momento de mirar: seguir, cambiar algo o cerrar. {name}, especialista, ve esa fecha y nada más: no ve quiénes son ni qué escriben.',
  'help.revisit.look': 'Ver el calendario',
  'help.message': '¿Qué les ayudaría?',
  'help.message.hint':
    'Basta una frase: una conversación estancada, falta de tiempo para reunirse, alguien que se fue…',
  'help.who_reads':
    'Los especialistas de tu distrito ({names}) leen estas palabras con tu nombre. No se les muestra nada más.',
  'help.ask': 'Pedir ayuda',
  'help.rather_not': 'Estamos bien, gracias',
  'help.rather_not.title': '¿O ahora no?',
  'help.rather_not.text': 'Entonces nadie vuelve a ofrecer ayuda en tres meses. No se enteran de quién lo dijo.',
  'help.declined': 'Gracias. Los dejamos tranquilos.',
  'help.answered_already': 'Este ofrecimiento ya tiene respuesta.',
  'help.offered_lately': 'Hace poco ya se les ofreció ayuda. Dales algo de tiempo.',
};
