import { domain } from './area.ts';

export const languages = domain(
  [
    'languages',
    'Languages and multilingual learners',
    'Lenguas y estudiantes multilingües',
    'multilingual, multilingual learners, english learners, english learner, ell, ells, esl, emergent bilingual, emergent bilinguals',
    'multilingües, multilingüe, aprendices de inglés, estudiantes que aprenden inglés, bilingües emergentes',
  ],
  [
    [
      'newcomers',
      'Newcomers',
      'Recién llegados',
      'newcomers, newcomer, new arrivals, newly arrived, refugees, refugee, beginning english',
      'recién llegados, recién llegadas, recién llegado, refugiados, acaban de llegar, inmigrantes',
    ],
    [
      'academic-language',
      'Academic language',
      'Lenguaje académico',
      'academic language, academic vocabulary, content language, language objectives, language of the discipline, sentence frames, sentence starters',
      'lenguaje académico, vocabulario académico, objetivos de lenguaje, inicios de frase, inicios de oración, marcos de oraciones',
    ],
    [
      'oral-language',
      'Speaking and listening',
      'Hablar y escuchar',
      'oral language, speaking, speak english, speak in full sentences, talk in full sentences, oracy, pronunciation, presentations, public speaking',
      'lenguaje oral, expresión oral, oralidad, hablar inglés, hablen inglés, pronunciación, presentaciones, hablar en público',
    ],
    [
      'language-support',
      'Support for language in every lesson',
      'Apoyo del idioma en cada lección',
      'language support, language supports, sheltered, comprehensible, visuals, support english learners, support multilingual learners, english learners in content',
      'apoyo lingüístico, apoyos de lenguaje, contenido comprensible, apoyos visuales, apoyar a los aprendices de inglés, apoyar a los estudiantes que aprenden inglés',
    ],
    [
      'dual-language',
      'Dual language and biliteracy',
      'Lenguaje dual y lectoescritura en dos lenguas',
      'dual language, bilingual, bilingual education, biliteracy, two way immersion, immersion, spanish literacy',
      'lenguaje dual, doble inmersión, bilingüe, educación bilingüe, bialfabetización, inmersión, lectoescritura en español',
    ],
    [
      'home-languages',
      'Home languages as a strength',
      'La lengua del hogar como fortaleza',
      'home language, home languages, translanguaging, first language, native language, heritage language, cognates',
      'lengua materna, lengua del hogar, idioma del hogar, translenguaje, translenguar, primera lengua, cognados, lengua de herencia',
    ],
    [
      'world-languages',
      'World languages',
      'Lenguas extranjeras',
      'world language, world languages, foreign language, spanish class, french, french class, target language, mandarin',
      'lenguas extranjeras, idioma extranjero, francés, clase de español, lengua meta, mandarín',
    ],
  ],
);
