import { domain } from './area.ts';

export const socialStudies = domain(
  [
    'social-studies',
    'Social studies',
    'Estudios sociales',
    'social studies, humanities',
    'estudios sociales, ciencias sociales, humanidades',
  ],
  [
    [
      'historical-thinking',
      'Thinking like a historian',
      'Pensar como historiador',
      'history, historical, historical thinking, historians, cause and effect in history, chronology, world history, us history',
      'historia, histórico, pensamiento histórico, historiador, cronología, historia mundial',
    ],
    [
      'sources',
      'Working with sources',
      'Trabajar con fuentes',
      'primary sources, primary source, secondary sources, documents, artifacts, sourcing, corroborate, document based questions, dbq',
      'fuentes primarias, fuente primaria, documentos históricos, artefactos, fuentes secundarias, contrastar fuentes',
    ],
    [
      'civics',
      'Civics and taking part',
      'Civismo y participación',
      'civics, civic, government, democracy, citizenship, voting, constitution, service learning, take action',
      'civismo, cívica, gobierno, democracia, ciudadanía, votar, constitución, aprendizaje servicio',
    ],
    [
      'geography',
      'Geography and maps',
      'Geografía y mapas',
      'geography, geographic, maps, map skills, regions, migration, globe',
      'geografía, mapas, regiones, migración, globo terráqueo',
    ],
    [
      'economics',
      'Economics and money matters',
      'Economía y finanzas personales',
      'economics, economy, personal finance, financial literacy, budgeting, money skills',
      'economía, finanzas personales, educación financiera, presupuesto, dinero',
    ],
    [
      'hard-topics',
      'Current and contested topics',
      'Temas actuales y controvertidos',
      'current events, controversial, controversial issues, controversy, difficult topics, hard conversations, news, civil discourse, debate, debates',
      'temas actuales, temas controvertidos, temas difíciles, noticias, debate, debates, diálogo civil',
    ],
  ],
);
