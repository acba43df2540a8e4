import { domain } from './area.ts';

export const equity = domain(
  [
    'equity',
    'Equity and culture',
    'Equidad y cultura',
    'equity, equitable, social justice, diversity',
    'equidad, equitativo, justicia social, diversidad',
  ],
  [
    [
      'cultural-teaching',
      'Teaching through students’ cultures',
      'Enseñar desde las culturas del aula',
      'culturally responsive, culturally relevant, culturally sustaining, culture, cultures, funds of knowledge, cultural backgrounds',
      'culturalmente, pertinencia cultural, cultura, culturas, cultura de mis estudiantes, saberes de las familias, interculturalidad',
    ],
    [
      'diverse-texts',
      'Seeing oneself in what we read',
      'Verse en lo que leemos',
      'diverse texts, diverse books, representation, mirrors and windows, multicultural, inclusive curriculum, authors of color',
      'textos diversos, libros diversos, representación, multicultural, verse reflejados',
    ],
    [
      'high-expectations',
      'High expectations for everyone',
      'Altas expectativas para todos',
      'high expectations, rigor, rigorous, achievement gap, opportunity gap, cognitive demand, deficit thinking, challenging work',
      'altas expectativas, rigor, riguroso, brecha de logro, brecha de oportunidades, demanda cognitiva, trabajo desafiante',
    ],
    [
      'bias',
      'Noticing bias',
      'Notar los sesgos',
      'bias, implicit bias, biases, racism, antiracist, anti racist, stereotypes, microaggressions, privilege',
      'sesgo, sesgos, prejuicios, racismo, antirracista, estereotipos, microagresiones',
    ],
    [
      'access',
      'Access to courses and chances',
      'Acceso a cursos y oportunidades',
      'access to advanced courses, advanced placement, ap classes, honors, detracking, opportunity, underrepresented, girls in stem',
      'acceso a cursos avanzados, cursos avanzados, honores, oportunidades, subrepresentados, niñas en ciencias',
    ],
    [
      'gender-identity',
      'Gender and identity',
      'Género e identidad',
      'gender, identity, lgbtq, pronouns, identities, boys and girls',
      'género, identidad, identidades, lgbtq, pronombres',
    ],
    [
      'indigenous',
      'Indigenous knowledge and histories',
      'Saberes e historias indígenas',
      'indigenous, native american, tribal, tribes, first nations, native students',
      'indígena, indígenas, pueblos originarios, nativos americanos, saberes ancestrales',
    ],
  ],
);
