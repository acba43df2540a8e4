import type { app as english } from '../en/app.ts';
import type { Translation } from '../message.ts';

export const app: Translation<typeof english> = {
  'app.nav.home': 'Inicio',
  'app.nav.objectives': 'Objetivos',
  'app.nav.partnerships': 'Grupos',
  'app.nav.people': 'Personas',
  'app.nav.desk': 'Mesa del especialista',
  'app.nav.district': 'Distrito',
  'app.menu.profile': 'Mi perfil',
  'app.menu.settings': 'Ajustes',
  'app.menu.sign_out': 'Cerrar sesión',
  'app.demo.banner': 'Estás recorriendo el distrito de muestra. Aquí nadie es real.',
  'app.demo.switch': 'Ser otra persona',
  'app.not_found.title': 'No encontramos esa página',
  'app.not_found.text': 'Puede que haya cambiado de lugar, o que sea de personas con las que no estás.',
  'app.to_home': 'Ir a la página de inicio',
  'app.origin.title': 'Eso vino de otro lugar',
  'app.origin.text': 'Para cuidar tu cuenta solo aceptamos lo que se envía desde nuestras propias páginas. Abre la página de nuevo y envíalo desde ahí.',
  'app.too_large.title': 'Eso es demasiado grande',
  'app.too_large.text': 'Lo que enviaste es más grande de lo que podemos recibir aquí. Nada cambió. Vuelve y envía menos de una vez.',
  'app.bad_request.title': 'No pudimos leer esa dirección',
  'app.bad_request.text': 'Hay algo revuelto en la dirección. Nada cambió.',
  'app.failed.title': 'Algo falló de nuestro lado',
  'app.failed.text': 'Nada cambió. Vuelve e inténtalo otra vez; lo que escribiste sigue en el formulario.',
  'app.too_fast.title': 'Un poco más despacio, por favor',
  'app.too_fast.text': 'Hubo muchos intentos en poco tiempo. Espera {minutes} min e inténtalo de nuevo.',
};
