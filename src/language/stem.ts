import type { Language } from './message.ts';

/**
 * Lower case without accents, for comparing what people type: "Evaluación" and "evaluacion" are the same.
 * @param text any text
 * @returns the folded text
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

/**
 * Splits a text into folded words; marks and digits alone fall away, hyphens part words.
 * @param text any text
 * @returns the words in order
 */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/['’]/g, '')
      .match(/[a-z][a-z0-9]*/g) ?? []
  );
}

/** Endings to cut, each with the least number of letters that must remain. The first that fits is cut. */
const endings = {
  en: parse(
    'ically:6 ical:6 ic:6 ian:5 ivity:4 ations:4 ation:4 ative:5 ator:5 ate:5 ement:4 ment:4 ness:4 ity:4 ion:4 ive:4 er:4 ly:5 al:5 at:5 y:3 e:3',
  ),
  es: parse(
    'aciones:3 acion:3 iciones:3 icion:3 adores:4 adora:4 ador:4 amiento:4 imiento:4 ativos:4 ativas:4 ativo:4 ativa:4 ' +
      'encias:4 encia:4 anzas:4 anza:4 ciones:3 siones:3 mente:4 iendo:3 ando:3 cion:3 sion:3 ados:4 adas:4 ado:4 ada:4 ' +
      'idos:4 idas:4 ido:4 ida:4 ivos:4 ivas:4 ivo:4 iva:4 aran:4 eran:4 amos:4 emos:4 imos:4 arla:4 arlo:4 arse:4 ' +
      'ar:3 er:3 ir:3 an:4 en:4 es:3 os:3 as:3 o:3 a:3 e:3 s:3',
  ),
} satisfies Record<Language, Ending[]>;

interface Ending {
  letters: string;
  least: number;
}

function parse(line: string): Ending[] {
  return line.split(' ').map((entry) => {
    const [letters = '', least] = entry.split(':');
    return { letters, least: Number(least) };
  });
}

/** English words whose forms share no stem: the plain form, then those it is also written as. */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    'use using used|understand understood|teach taught|think thought|write wrote written|speak spoke spoken|hear heard|' +
    'tell told|say said|see saw seen|know knew known|give gave given|take took taken|make made|find found|go went gone|' +
    'come came|feel felt|keep kept|lead led|meet met|send sent|spend spent|stand stood|build built|buy bought|bring brought|' +
    'catch caught|choose chose chosen|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|fly flew flown|' +
    'forget forgot forgotten|grow grew grown|hide hid hidden|hold held|lose lost|mean meant|pay paid|ride rode ridden|' +
    'rise rose risen|run ran|sell sold|show shown|sing sang sung|sit sat|sleep slept|speed sped|swim swam swum|throw threw thrown|' +
    'wear wore worn|win won|begin began begun|break broke broken|become became|child children|man men|woman women|' +
    'person people|foot feet|tooth teeth|mouse mice|life lives|half halves|knife knives|leaf leaves|shelf shelves|' +
    'analysis analyses|thesis theses|hypothesis hypotheses|criterion criteria|phenomenon phenomena|curriculum curricula|' +
    'medium media|matrix matrices|index indices|vertex vertices|axis axes|syllabus syllabi|nucleus nuclei|fungus fungi|' +
    'stimulus stimuli|alumnus alumni|center centre|theater theatre|' +
    'program programme|practice practise|analyze analyse|' +
    'mathematics math maths'
  )
    .split('|')
    .flatMap((line) => {
      const [plain = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, plain]);
    }),
);

/**
 * Cuts a word back to what its relatives share: "questions" and "questioning", "evaluar" and "evaluación".
 * Deliberately light: the stem is for comparing, never for showing.
 * @param word one folded word, as `wordsOf` gives it
 * @param lang the language it is in
 * @returns its stem
 */
export function stem(word: string, lang: Language): string {
  const base = lang === 'en' ? withoutInflection(irregular.get(word) ?? word) : word;
  const found = endings[lang].find(
    ({ letters, least }) => base.endsWith(letters) && base.length - letters.length >= least,
  );
  const rest = found ? base.slice(0, -found.letters.length) : base;
  return lang === 'en' ? rest : rest.replace(/qu$|z$/, 'c').replace(/gu$/, 'g');
}

/** English plural, -ing and -ed: "families" becomes "family", "planned" becomes "plan". */
function withoutInflection(word: string): string {
  let rest = word;
  if (rest.endsWith('ies') && rest.length > 4) rest = `${rest.slice(0, -3)}y`;
  else if (/[^sui]s$/.test(rest) && rest.length > 3) rest = rest.slice(0, -1);
  const verb = /^(.{3,})(ing|ed)$/.exec(rest)?.[1];
  if (verb && /[aeiouy]/.test(verb)) rest = verb;
  rest = rest.replace(/([bdfgklmnprtz])\1$/, '$1');
  // British spellings: "behaviour", "organised", "organisation".
  return rest.replace(/(.{3})our/, '$1or').replace(/(.{4})is(e|ation|)$/, '$1iz$2');
}
