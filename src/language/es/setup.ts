import type { setup as english } from '../en/setup.ts';
import type { Translation } from '../message.ts';

export const setup: Translation<typeof english> = {
  'setup.title': 'Te damos la bienvenida a Peer Partner',
  'setup.lead': 'Aquí todavía no hay nada preparado. ¿Por dónde quieres empezar?',
  'setup.demo.title': 'Recorrer el distrito de muestra',
  'setup.demo.text':
    'Un distrito inventado con personas en cada paso. Puedes ser cualquiera de ellas y probarlo todo. Para preparar el tuyo más adelante, empieza de nuevo con una carpeta de datos vacía.',
  'setup.demo.submit': 'Recorrerlo',
  'setup.demo.busy': 'Preparando el distrito de muestra…',
  'setup.district.title': 'Preparar nuestro distrito',
  'setup.district.text':
    'Para tu propio personal. Necesitas el código de la terminal donde se inició Peer Partner. Toma unos tres minutos.',
  'setup.district.open': 'Preparar nuestro distrito',
  'setup.district.lead': 'Serás la primera persona en la administración. Todo lo de aquí se puede cambiar después.',
  'setup.district.submit': 'Preparar el distrito',
  'setup.district.busy': 'Preparando…',
  'setup.part.district': 'Tu distrito',
  'setup.part.you': 'Tú',
  'setup.part.you_lead':
    'Te ocuparás de las personas y las escuelas. Lo que escriben los grupos es de ellos: la administración no lo puede leer.',
  'setup.code': 'Código de instalación',
  'setup.code.hint': 'Está en la terminal donde se inició Peer Partner, algo como ABCD-EFGH-JKMN.',
  'setup.code.wrong': 'Ese no es el código de la terminal. Míralo otra vez: cambia con cada inicio.',
  'setup.given_name': 'Tu nombre',
  'setup.given_name.missing': 'Escribe tu nombre.',
  'setup.given_name.long': 'Deja el nombre en menos de 100 caracteres.',
  'setup.family_name': 'Tu apellido',
  'setup.family_name.long': 'Deja el apellido en menos de 100 caracteres.',
  'setup.done': 'Tu distrito está listo y ya entraste. Lo siguiente: traer a tu gente.',
  'setup.cast.title': '¿Quién quieres ser?',
  'setup.cast.lead': 'Aquí todas las personas son inventadas. Abre otro navegador para ser dos a la vez.',
  'setup.cast.be': 'Ser {name}',
};
