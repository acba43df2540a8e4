import type { Language } from '../language/message.ts';
import { stem, wordsOf } from '../language/stem.ts';
import type { FocusArea } from './focus-areas/area.ts';
import { focusAreas, focusDomains } from './focus-areas/list.ts';

/** A focus area that a text seems to be about; a higher score fits better. Scores compare within one answer only. */
export interface FocusSuggestion {
  key: string;
  score: number;
}

/** Words that hold sentences together and say nothing about the topic. */
const fillers: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    wordsOf(
      'a an the and or but of to in on at by for from with into about as is are be been being was were am do does did ' +
        'have has had will would can could should may might must i me my mine we us our you your they them their he she ' +
        'his her it its this that these those there here what which who whom how when where why if than then so not no ' +
        "more most less very much many some any all every also just only s t don't th nd rd grade grades grader graders",
    ),
  ),
  es: new Set(
    wordsOf(
      'el la los las lo un una unos unas y e o u de del al a en con por para sin sobre entre hacia desde hasta que como ' +
        'cuando donde quien cual si no ni mas menos muy mucho muchos poco es son ser estar esta este estos estas eso esa ' +
        'mi mis tu tus su sus nuestro nuestra nuestros nuestras yo me nos te se le les ha han he hay fue era sea cada ' +
        'todo toda todos todas otro otra otros otras tambien ya solo programa',
    ),
  ),
};

/** Words found in every second objective: they count inside a phrase, never alone. */
const everyday: Record<Language, ReadonlySet<string>> = {
  en: stems(
    'student students teacher teachers teach teaching learn learner learning class classroom school lesson year ' +
      'use help work make get better good new way try want need improve time day group thing skill start idea everyone ' +
      'first word support part each other own show find last room end set choose look different judge give take subject',
    'en',
  ),
  es: stems(
    'estudiante alumno docente maestro enseñar enseñanza aprender aprendizaje clase aula salón escuela lección grado año usar uso ' +
      'ayudar trabajar trabajo hacer mejor mejorar bueno nuevo forma manera probar querer tiempo día grupo cosa idea ' +
      'primero palabra apoyo parte mostrar buscar final ver dar materia habilidad',
    'es',
  ),
};

interface Term {
  stems: readonly string[];
  weight: number;
  /** A phrase of everyday words only ("new teachers") counts when it stands exactly so. */
  exact: boolean;
}
/** What an area's words boil down to, for one language. */
interface Vocabulary {
  terms: readonly Term[];
  /** Telling words of the area's name. */
  name: readonly string[];
}

const vocabularies: Record<Language, WeakMap<FocusArea, Vocabulary>> = { en: new WeakMap(), es: new WeakMap() };
const shipped = new Map(focusAreas.map((area) => [area.key, area]));
const domainTerms = new Map(
  focusDomains.map((domain) => [
    domain.key,
    { en: termsOf(domain.terms.en, 'en'), es: termsOf(domain.terms.es, 'es') },
  ]),
);

/** Points for a word of the area's name, a name without any terms, its field, and a match in the other language. */
const points = { onlyName: 1.5, nameWord: 0.4, field: 1.25, fieldAlone: 0.3, otherLanguage: 0.7 };
/** A suggestion stands when it has this many points and this share of the best one's. */
const least = { points: 0.55, share: 0.25 };

/**
 * Suggests focus areas for what someone wrote. Terms are matched by stem, phrases weigh more than words, a field named
 * in the text ("math") lifts its areas, and words of the other language count a little less ("exit tickets" in Spanish).
 * @param text the objective in the person's words
 * @param lang the language it is mostly in
 * @param areas the areas to choose from: the shipped list, or a district's own through `withTerms`
 * @param limit how many at most
 * @returns keys with scores, best first; empty when nothing fits
 */
export function suggestFocusAreas(
  text: string,
  lang: Language,
  areas: readonly FocusArea[],
  limit: number,
): FocusSuggestion[] {
  const other = lang === 'en' ? 'es' : 'en';
  const read = { [lang]: places(text, lang), [other]: places(text, other) } as Record<Language, Places>;
  const lift = new Set<string>();
  for (const [domain, terms] of domainTerms) {
    if (terms[lang].some((term) => occurs(term, read[lang])) || terms[other].some((term) => occurs(term, read[other])))
      lift.add(domain);
  }

  const scored = areas.map((area) => {
    const found =
      score(vocabulary(area, lang), read[lang]) +
      points.otherLanguage * score(vocabulary(area, other), read[other], true);
    return { key: area.key, domain: area.domain, score: found * (lift.has(area.domain) ? points.field : 1) };
  });
  const best = Math.max(0, ...scored.map((one) => one.score));
  const standing =
    best >= least.points
      ? scored.filter((one) => one.score >= Math.max(least.points, best * least.share))
      : scored.filter((one) => lift.has(one.domain)).map((one) => ({ ...one, score: points.fieldAlone + one.score }));
  return standing
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ key, score }) => ({ key, score: Math.round(score * 100) / 100 }));
}

/**
 * Gives a district's own area the words to be suggested by: those of the shipped area with the same key, if there is one.
 * @param area key, domain and names as the district keeps them
 * @returns the area with terms; one of the district's own making is found by its name
 */
export function withTerms(area: Pick<FocusArea, 'key' | 'domain' | 'name'>): FocusArea {
  const known = shipped.get(area.key);
  if (known && known.name.en === area.name.en && known.name.es === area.name.es) return known;
  return { ...area, terms: known?.terms ?? { en: [], es: [] } };
}

/** The best matching term counts in full and each further one half as much, so that many near-synonyms don't win. */
function score(words: Vocabulary, read: Places, termsOnly = false): number {
  const weights = words.terms.filter((term) => occurs(term, read)).map((term) => term.weight);
  const sum = weights.sort((a, b) => b - a).reduce((total, weight, rank) => total + weight / 2 ** rank, 0);
  if (termsOnly || words.name.length === 0) return sum;
  const named = words.name.filter((one) => read.has(one)).length;
  if (words.terms.length <= 1) return Math.max(sum, (named / words.name.length) * points.onlyName);
  return sum + named * points.nameWord;
}

/** Where each stem stands in a text, fillers left out. */
type Places = ReadonlyMap<string, readonly number[]>;

function places(text: string, lang: Language): Places {
  const found = new Map<string, number[]>();
  tellingStems(text, lang).forEach((one, place) => {
    const known = found.get(one);
    if (known) known.push(place);
    else found.set(one, [place]);
  });
  return found;
}

/** Do the term's stems stand together, with at most one word between them? Order matters only for an exact term. */
function occurs({ stems: parts, exact }: Term, read: Places): boolean {
  const first = read.get(parts[0] ?? '');
  if (!first || !parts.every((one) => read.has(one))) return false;
  return first.some((place) =>
    parts.every((one, rank) =>
      read.get(one)?.some((at) => (exact ? at === place + rank : Math.abs(at - place) <= parts.length)),
    ),
  );
}

function vocabulary(area: FocusArea, lang: Language): Vocabulary {
  const known = vocabularies[lang].get(area);
  if (known) return known;
  const name = tellingStems(area.name[lang], lang).filter((one) => !everyday[lang].has(one));
  const made = { terms: termsOf([...area.terms[lang], area.name[lang]], lang), name: [...new Set(name)] };
  vocabularies[lang].set(area, made);
  return made;
}

function termsOf(terms: readonly string[], lang: Language): Term[] {
  const unlike = new Map<string, Term>();
  for (const text of terms) {
    const parts = tellingStems(text, lang);
    const telling = parts.filter((one) => !everyday[lang].has(one)).length;
    if (parts.length + telling < 2) continue;
    const weight = 0.6 + 0.4 * telling + (parts.length > 1 ? 0.5 : 0);
    unlike.set([...parts].sort().join(' '), { stems: parts, weight, exact: telling === 0 });
  }
  return [...unlike.values()];
}

function tellingStems(text: string, lang: Language): string[] {
  return wordsOf(text)
    .filter((word) => !fillers[lang].has(word))
    .map((word) => stem(word, lang));
}

function stems(text: string, lang: Language): ReadonlySet<string> {
  return new Set(wordsOf(text).map((word) => stem(word, lang)));
}
