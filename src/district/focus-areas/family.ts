import { domain } from './area.ts';

export const family = domain(
  [
    'family',
    'Families and community',
    'Familias y comunidad',
    'families, family, parents, caregivers',
    'familias, familia, padres, cuidadores, mamás y papás',
  ],
  [
    [
      'family-communication',
      'Keeping in touch with families',
      'Comunicación con las familias',
      'family communication, parent communication, communicate with parents, communicate with families, call home, newsletters, newsletter, contact families, messages home',
      'comunicación con las familias, comunicación con los padres, comunicarme con las familias, llamadas a casa, boletín para familias, mensajes a casa',
    ],
    [
      'conferences',
      'Conferences with families',
      'Reuniones con las familias',
      'parent teacher conferences, parent conferences, family conferences, student led conferences, home visits, home visit',
      'reuniones con padres, conferencias con padres, reuniones con las familias, conferencias dirigidas por estudiantes, visitas al hogar',
    ],
    [
      'learning-at-home',
      'Learning at home',
      'Aprender en casa',
      'reading at home, learning at home, family engagement, parent involvement, family literacy, involve families, involve parents, family nights, parent workshops',
      'leer en casa, aprender en casa, participación de las familias, involucrar a las familias, involucrar a los padres, noches familiares, talleres para padres',
    ],
    [
      'multilingual-families',
      'Families who speak other languages',
      'Familias que hablan otras lenguas',
      'multilingual families, spanish speaking families, interpreters, interpreter, translation, immigrant families, spanish speaking parents',
      'familias multilingües, familias hispanohablantes, familias que hablan español, intérpretes, traducción, familias inmigrantes',
    ],
    [
      'community-partners',
      'Partners in the community',
      'Aliados en la comunidad',
      'community partners, community partnerships, field trips, field trip, guest speakers, volunteers, local businesses, community resources',
      'aliados comunitarios, excursiones, excursión, invitados, voluntarios, negocios locales, recursos de la comunidad',
    ],
  ],
);
