import { focusAreas } from '../district/focus-areas/list.ts';
import { catalogues } from '../language/catalogue.ts';
import { stem, wordsOf } from '../language/stem.ts';
import { type Language, languages, type Message } from '../language/message.ts';
import { commonWords } from './common-words.ts';
import { topics } from './topics/list.ts';

/** Words that hold sentences together. They say nothing, and by them a text's language is known. */
const fillers: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    wordsOf(
      'a an the and or but nor of to in on at by for from with without within into onto about across after against among ' +
        'around as before behind below beneath between beyond during over through toward under until up upon via per than ' +
        'is are be been being was were am do does did doing done have has had having will would can could shall should may ' +
        'might must i me my mine we us our ours you your yours they them their theirs he him she his her hers it its this ' +
        'that these those there here what which who whom whose how when where why if then so not no yes more most less least ' +
        'very much many some any all every each also just only own such both either neither other others another same too ' +
        'not isnt dont cant im ive id well s t d ll re ve don etc eg ie one two three new get make let',
    ),
  ),
  es: new Set(
    wordsOf(
      'el la los las lo le les un una unos unas y e o u ni de del al a ante bajo con contra desde durante en entre hacia ' +
        'hasta para por segun sin sobre tras que como cuando donde quien quienes cual cuales cuyo si no mas menos muy mucho ' +
        'mucha muchos muchas poco pocos es son ser soy eres somos era eran fue fueron sea sean estar esta este esto estos ' +
        'estas estan estoy ese esa eso esos esas aquel aquella mi mis tu tus su sus nuestro nuestra nuestros nuestras yo tu ' +
        'me nos te se ha han he hay haber habia cada todo toda todos todas otro otra otros otras tambien ya solo tan tal ' +
        'porque pero sino aunque asi algo alguien algun alguna algunos algunas nada nadie ningun ninguna',
    ),
  ),
};

/** Words of every second sentence about school: they weigh a little, and never make two texts alike by themselves. */
const everyday: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: stemsOf(
    'student pupil child teacher teach learn learner school class classroom lesson course grade level year day time use way ' +
      'help work include provide offer prepare develop improve increase understand know knowledge skill topic area subject ' +
      'various variety different several specific general particular typical typically usually often well good better great ' +
      'need want try start begin continue become give take find show see look think ask say explore examine apply practice ' +
      'process project program activity content issue role part kind type form set group people person individual effective ' +
      'effect impact important first second last next high low more example question answer idea main focus emphasis related ' +
      'basic advanced introduction intermediate concept based education educational approach method strategy model report ' +
      'brief technical paper programme effective potential change issue implication towards grow result able enable ensure ' +
      'allow relate involve require support build create design cover address appropriate additional consist research project ' +
      'study finding briefing commentary digest number initial evidence theory perspective lesson nature experience opportunity',
    'en',
  ),
  es: stemsOf(
    'estudiante alumno niño docente maestro profesor enseñar enseñanza aprender aprendizaje escuela clase aula salon leccion ' +
      'curso grado nivel año dia tiempo usar uso forma manera ayudar trabajo trabajar incluir ofrecer preparar desarrollar ' +
      'desarrollo mejorar aumentar entender comprender saber conocimiento habilidad destreza tema area materia varios diverso ' +
      'diferente especifico general particular normalmente bueno mejor grande necesitar querer probar empezar continuar dar ' +
      'tomar encontrar mostrar ver mirar pensar preguntar decir explorar examinar aplicar practica proceso proyecto programa ' +
      'actividad contenido papel parte tipo grupo gente persona individual efecto importante primero segundo ultimo siguiente ' +
      'alto bajo ejemplo pregunta respuesta idea principal enfoque basico avanzado introduccion concepto educacion educativo ' +
      'metodo estrategia modelo cambio resultado permitir apoyar crear diseñar investigacion proyecto estudio hallazgo informe ' +
      'evidencia teoria perspectiva experiencia oportunidad',
    'es',
  ),
};

const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: stemsOf(commonWords.en, 'en'),
  es: stemsOf(commonWords.es, 'es'),
};

/** What an everyday word weighs, and the least that any word does; a word never met before weighs 1. */
const weights = { everyday: 0.18, common: 0.4, least: 0.1 };

/** Is the word one that only holds sentences together? */
export function isFiller(word: string, language: Language): boolean {
  return fillers[language].has(word);
}

/** In which language most of a text's small words are; English when they don't tell. */
export function languageOf(words: readonly string[]): Language {
  const [en, es] = languages.map((language) => words.filter((word) => fillers[language].has(word)).length);
  return (es ?? 0) > (en ?? 0) ? 'es' : 'en';
}

/**
 * How telling a word is: rare in what this application says and lists, more; an everyday word, little.
 * Inverse document frequency (K. Sparck Jones, 1972), scaled to 0..1.
 * @param stemmed the word's stem in its language
 */
export function telling(stemmed: string, language: Language): number {
  if (everyday[language].has(stemmed)) return weights.everyday;
  const background = (backgrounds[language] ??= countDocuments(language));
  const seen = background.documents.get(stemmed) ?? 0;
  const rarity = Math.log((background.total + 1) / (seen + 1)) / Math.log(background.total + 1);
  return Math.max(weights.least, Math.min(rarity, common[language].has(stemmed) ? weights.common : 1));
}

interface Background {
  documents: ReadonlyMap<string, number>;
  total: number;
}
const backgrounds: Partial<Record<Language, Background>> = {};

/** Every sentence, focus area and topic that the application ships is one document. */
function countDocuments(language: Language): Background {
  const sentences = Object.values<Message>(catalogues[language]).map((message) =>
    typeof message === 'string' ? message : message.other,
  );
  const areas = focusAreas.map((area) => [area.name[language], ...area.terms[language]].join(' '));
  const listed = topics.map((topic) => topic.terms[language].join(' '));
  const documents = new Map<string, number>();
  const texts = [...sentences, ...areas, ...listed];
  for (const text of texts)
    for (const one of stemsOf(text, language)) documents.set(one, (documents.get(one) ?? 0) + 1);
  return { documents, total: texts.length };
}

function stemsOf(text: string, language: Language): ReadonlySet<string> {
  return new Set(wordsOf(text).map((word) => stem(word, language)));
}
