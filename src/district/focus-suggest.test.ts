import { describe, expect, it } from 'vitest';
import { focusAreas } from './focus-areas/list.ts';
import { suggestFocusAreas, withTerms } from './focus-suggest.ts';

const suggested = (text: string, lang: 'en' | 'es', limit = 4) =>
  suggestFocusAreas(text, lang, focusAreas, limit).map((one) => one.key);

const sentences: [lang: 'en' | 'es', text: string, expected: string[]][] = [
  ['en', 'My fourth graders explain their thinking when they solve fraction problems', ['fractions', 'math-reasoning']],
  ['en', "I want to use exit tickets to adjust the next day's lesson", ['quick-checks', 'formative-assessment']],
  ['en', 'Ask better questions and wait longer for answers in algebra', ['questioning', 'algebra']],
  ['en', 'Get my newcomers talking in full sentences during science labs', ['newcomers', 'investigations']],
  ['en', 'Help my quiet students speak up in class discussions', ['participation', 'class-discussion']],
  ['en', 'Make small group reading time calmer and more useful in first grade', ['small-groups']],
  [
    'en',
    'Give feedback on essays that students actually use to revise',
    ['feedback', 'argument-writing', 'writing-process'],
  ],
  ['en', 'Run a Socratic seminar where ninth graders lead the talk', ['seminars']],
  ['en', 'Co-teach so that students with IEPs are part of every math lesson', ['co-teaching', 'individual-plans']],
  ['en', 'Try restorative circles instead of sending kids out', ['restorative']],
  ['en', 'Plan a civics unit around primary sources from our town', ['sources', 'civics', 'unit-planning']],
  ['en', 'Students set goals and track their own progress in reading', ['goal-setting', 'self-assessment']],
  ['en', 'Use decodable books and phonics routines with my kindergartners', ['phonics']],
  [
    'en',
    'Call home with good news and involve families who speak Spanish',
    ['family-communication', 'multilingual-families'],
  ],
  ['en', 'Let students choose their own research project and present it', ['research-skills', 'choice-voice']],
  ['en', 'Understand how AI chatbots change the way my juniors write', ['artificial-intelligence']],
  ['en', 'Less teacher talk and more student talk in my classes', ['equal-voices']],
  ['en', 'Rethink grading and retakes in eighth grade science', ['grading']],
  ['en', 'A calm corner to help kids manage anger', ['self-regulation']],
  ['en', 'Grow as a first-year teacher by watching colleagues teach', ['new-teachers', 'learning-from-colleagues']],
  [
    'es',
    'Que mis estudiantes expliquen su razonamiento al resolver problemas con fracciones',
    ['fractions', 'math-reasoning'],
  ],
  ['es', 'Hacer mejores preguntas y dar tiempo para pensar', ['questioning']],
  ['es', 'Usar boletos de salida para planear la clase siguiente', ['quick-checks']],
  ['es', 'Apoyar a mis alumnos recién llegados a hablar inglés en ciencias', ['newcomers', 'oral-language']],
  ['es', 'Dar retroalimentación que mis alumnos usen para revisar sus ensayos', ['feedback', 'argument-writing']],
  ['es', 'Lograr que participen los estudiantes callados en las discusiones', ['participation']],
  ['es', 'Fortalecer la lectoescritura en español en nuestra doble inmersión', ['dual-language']],
  ['es', 'Comunicarme mejor con las familias que hablan español', ['multilingual-families', 'family-communication']],
  ['es', 'Evaluación formativa con exit tickets en matemáticas', ['formative-assessment', 'quick-checks']],
  ['es', 'Manejar las emociones después del recreo', ['self-regulation']],
  ['es', 'Que los niños aprendan jugando con bloques', ['play']],
  ['es', 'Trabajar por proyectos sobre el medio ambiente del barrio', ['projects', 'earth-environment']],
  ['es', 'Visitar las clases de mis colegas para ver cómo empiezan la lección', ['learning-from-colleagues']],
  ['es', 'Mejorar la fluidez y la comprensión lectora de segundo grado', ['reading-fluency', 'comprehension']],
  ['es', 'Aprender a convivir y resolver conflictos en el patio', ['restorative', 'friendship']],
  ['es', 'Que usen pensamiento crítico ante las noticias falsas', ['media-literacy', 'critical-thinking']],
];

describe('suggesting focus areas', () => {
  it.each(sentences)('%s: %s', (lang, text, expected) => {
    expect(suggested(text, lang)).toEqual(expect.arrayContaining(expected));
  });

  it.each(['en', 'es'] as const)('finds every area by its own name (%s)', (lang) => {
    for (const area of focusAreas) expect(suggested(area.name[lang], lang, 6), area.name[lang]).toContain(area.key);
  });

  it('puts case, accents and word endings aside', () => {
    expect(suggested('EVALUACION FORMATIVA', 'es')[0]).toBe('formative-assessment');
    expect(suggested('evaluaciones formativas', 'es')[0]).toBe('formative-assessment');
    expect(suggested('Fractions', 'en')).toEqual(suggested('fraction', 'en'));
  });

  it('offers the areas of a field when only the field is named', () => {
    const found = suggested('Something in math', 'en', 5);
    expect(found).toHaveLength(5);
    for (const key of found) expect(focusAreas.find((area) => area.key === key)?.domain).toBe('mathematics');
  });

  it('stays silent rather than guess', () => {
    expect(suggested('', 'en')).toEqual([]);
    expect(suggested('I want my students to do better this year in first grade', 'en')).toEqual([]);
    expect(suggested('Quiero mejorar mi trabajo con los estudiantes de primer grado', 'es')).toEqual([]);
  });

  it('gives the best first and no more than asked for', () => {
    const text = 'Feedback, rubrics, grading, portfolios, vocabulary, phonics, fractions and algebra with newcomers';
    const found = suggestFocusAreas(text, 'en', focusAreas, 5);
    expect(found).toHaveLength(5);
    expect(found.map((one) => one.score)).toEqual(found.map((one) => one.score).sort((a, b) => b - a));
  });

  it('serves a district that renamed an area or made its own', () => {
    const renamed = withTerms({ key: 'quick-checks', domain: 'assessment', name: { en: 'Slips', es: 'Papelitos' } });
    const own = withTerms({ key: 'robots', domain: 'our-own', name: { en: 'Robotics club', es: 'Club de robótica' } });
    expect(withTerms({ ...own, key: 'phonics', domain: 'literacy' }).terms.en).toContain('decoding');
    expect(suggestFocusAreas('Better exit tickets', 'en', [renamed, own], 3).map((one) => one.key)).toEqual([
      'quick-checks',
    ]);
    expect(suggestFocusAreas('Un club de robótica', 'es', [renamed, own], 3).map((one) => one.key)).toEqual(['robots']);
  });

  it('answers within two milliseconds', () => {
    const times = Array.from({ length: 100 }, (_, index) => {
      const [lang, text] = sentences[index % sentences.length] as (typeof sentences)[number];
      const start = performance.now();
      suggestFocusAreas(text, lang, focusAreas, 6);
      return performance.now() - start;
    });
    expect(times.sort((a, b) => a - b)[50]).toBeLessThan(2);
  });
});
