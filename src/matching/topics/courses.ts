import { field, type Topic } from './topic.ts';

/** What is taught, from kindergarten to the last year: the words by which subjects and their parts are known. */
export const courses: readonly Topic[] = [
  ...field('literacy', [
    [
      'reading-texts',
      'reading, read, reader, comprehension, text, texts, inference, inferences, main idea, key details, textual evidence, cite, summarize, passage, phonics, phonological, fluency, decoding, phonetic, letter, print, vocabulary, morphology, author, complex text',
      'lectura, leer, lector, comprensión, texto, textos, inferencia, idea principal, detalles, evidencia textual, citar, resumir, pasaje, fonética, fonológica, fluidez, decodificar, letra, vocabulario, morfología, autor',
    ],
    [
      'literature',
      'literature, literary, fiction, poetry, poem, drama, play, novel, story, stories, narrative, genre, theme, character, plot, narrator, point of view, figurative, fable, folktale, myth, speaker, author, american literature, british literature, world literature',
      'literatura, literario, ficción, poesía, poema, drama, novela, cuento, cuentos, narrativa, género, tema, personaje, trama, narrador, punto de vista, figurado, fábula, leyenda, mito, autor',
    ],
    [
      'writing-and-language',
      'writing, write, composition, essay, essays, grammar, spelling, punctuation, sentence, paragraph, draft, revise, edit, rhetoric, persuasive, argument, expository, language arts, english language arts, conventions, handwriting',
      'escritura, escribir, composición, ensayo, gramática, ortografía, puntuación, oración, párrafo, borrador, revisar, editar, retórica, persuasivo, argumento, lengua, artes del lenguaje',
    ],
    [
      'speaking',
      'speech, speaking, public speaking, debate, presentation, present ideas, oral, audience, communication, journalism, newspaper, yearbook, broadcast, forensics',
      'expresión oral, hablar, hablar en público, debate, presentación, oral, audiencia, comunicación, periodismo, periódico, anuario',
    ],
  ]),
  ...field('mathematics', [
    [
      'number',
      'number, numbers, arithmetic, addition, add, subtraction, subtract, multiplication, multiply, division, divide, whole number, place value, decimal, decimals, fraction, fractions, ratio, rate, proportion, percent, digit, integer, rational numbers, compute, factor, multiples, exponent, square root, counting, numerator, denominator',
      'número, números, aritmética, suma, sumar, resta, restar, multiplicación, multiplicar, división, dividir, valor posicional, decimal, fracción, fracciones, razón, proporción, porcentaje, dígito, entero, calcular, factor, múltiplos, exponente, raíz cuadrada, conteo, numerador, denominador',
    ],
    [
      'algebra',
      'algebra, algebraic, equation, equations, expression, inequality, inequalities, linear, quadratic, polynomial, function, functions, variable, graph, slope, matrices, trigonometry, trigonometric, logarithm, precalculus, calculus, derivative, integral, limit, abstract',
      'álgebra, ecuación, ecuaciones, expresión, desigualdad, lineal, cuadrática, polinomio, función, variable, gráfica, pendiente, matrices, trigonometría, logaritmo, cálculo, derivada, integral, límite',
    ],
    [
      'geometry-and-data',
      'geometry, geometric, shape, shapes, triangle, triangles, angle, angles, area, volume, perimeter, circle, polygon, coordinate, measurement, measure, number line, probability, statistics, statistical, mean, median, distribution, proof, theorem, congruent, similarity, solid',
      'geometría, figura, triángulo, ángulo, área, volumen, perímetro, círculo, polígono, coordenada, medición, medir, recta numérica, probabilidad, estadística, media, mediana, distribución, demostración, teorema, congruente',
    ],
    [
      'mathematics-itself',
      'mathematics, mathematical, math, maths, numeracy, number sense, problem solving, reasoning, fluency, procedural, quantitative, techno-mathematical, representations',
      'matemáticas, matemático, numeración, sentido numérico, resolución de problemas, razonamiento, procedimental, cuantitativo, representaciones',
    ],
  ]),
  ...field('science', [
    [
      'living-things',
      'biology, biological, life science, cell, cells, organism, organisms, genetics, dna, evolution, ecology, ecosystem, ecosystems, anatomy, physiology, botany, zoology, plant, plants, animals, microbiology, species, human body',
      'biología, biológico, célula, células, organismo, organismos, genética, adn, evolución, ecología, ecosistema, anatomía, fisiología, botánica, zoología, planta, plantas, animales, especie, cuerpo humano',
    ],
    [
      'matter-and-energy',
      'chemistry, chemical, physics, physical science, force, forces, motion, energy, matter, atom, atomic, molecule, reaction, electricity, magnetism, heat, light, sound, waves, thermodynamics, laboratory, lab, organic',
      'química, químico, física, fuerza, fuerzas, movimiento, energía, materia, átomo, molécula, reacción, electricidad, magnetismo, calor, luz, sonido, ondas, laboratorio',
    ],
    [
      'earth-and-space',
      'earth, earth science, geology, astronomy, space, planet, weather, climate, ocean, oceanography, marine, meteorology, environmental, environment, conservation, natural resources, rocks, water, pollution',
      'tierra, geología, astronomía, espacio, planeta, tiempo atmosférico, clima, océano, marino, meteorología, ambiental, medio ambiente, conservación, recursos naturales, rocas, agua, contaminación',
    ],
    [
      'doing-science',
      'science, sciences, scientific, scientist, experiment, experiments, hypothesis, observation, inquiry, stem, phenomena, investigation',
      'ciencia, ciencias, científico, experimento, experimentos, hipótesis, observación, indagación, fenómenos, investigación',
    ],
  ]),
  ...field('social-studies', [
    [
      'past-and-place',
      'history, historical, civilization, ancient, medieval, war, revolution, geography, geographic, maps, region, continent, europe, asia, africa, latin america, united states history, world history, state history, primary sources, fieldwork',
      'historia, histórico, civilización, antiguo, medieval, guerra, revolución, geografía, mapas, región, continente, europa, asia, áfrica, américa latina, fuentes primarias',
    ],
    [
      'society',
      'government, civics, civic, constitution, political, politics, democracy, law, economics, economic, economy, sociology, psychology, anthropology, society, social studies, social science, contemporary issues, rights, citizenship, philosophy, ethics',
      'gobierno, civismo, cívico, constitución, política, democracia, ley, economía, económico, sociología, psicología, antropología, sociedad, estudios sociales, derechos, ciudadanía, filosofía, ética',
    ],
  ]),
  ...field('languages', [
    [
      'world-languages',
      'world language, foreign language, foreign languages, modern languages, spanish, french, german, chinese, mandarin, japanese, korean, latin, greek, italian, russian, arabic, portuguese, hebrew, american sign language, polish, turkish, vietnamese, communicate, interpreting, conversation, target language, proficiency',
      'idioma, idiomas, lengua extranjera, lenguas extranjeras, español, francés, alemán, chino, japonés, coreano, latín, griego, italiano, ruso, árabe, portugués, lengua de señas, interpretar, dominio',
    ],
    [
      'learning-english',
      'english learners, english language learners, ell, esl, english as a second language, bilingual, multilingual, newcomers, emergent bilingual, language acquisition, sheltered, dual language, translanguaging, native speakers, call, tesol, minority language',
      'estudiantes de inglés, inglés como segunda lengua, inglés como segundo idioma, bilingüe, multilingüe, recién llegados, adquisición del lenguaje, inmersión dual, lengua materna, hablantes nativos',
    ],
  ]),
  ...field('arts', [
    [
      'visual-arts',
      'art, arts, visual art, visual arts, drawing, painting, sculpture, ceramics, pottery, photography, printmaking, graphic design, design, crafts, studio, art history, aesthetic, artistic, jewelry, fiber, creative expression',
      'arte, artes, artes visuales, dibujo, pintura, escultura, cerámica, fotografía, grabado, diseño, artesanía, taller de arte, estético, artístico, expresión creativa',
    ],
    [
      'music',
      'music, musical, musicians, band, orchestra, choir, chorus, choral, vocal, instrument, instrumental, guitar, piano, composition, music theory, jazz, ensemble, singing, rhythm, performance',
      'música, musical, músicos, banda, orquesta, coro, coral, vocal, instrumento, guitarra, piano, teoría musical, jazz, conjunto, cantar, ritmo',
    ],
    [
      'stage',
      'theater, theatre, drama, acting, dance, choreography, ballet, performance, stagecraft, stage, costume, performing arts, film, cinema, movement, playwriting',
      'teatro, drama, actuación, danza, baile, coreografía, escenario, vestuario, artes escénicas, cine, movimiento',
    ],
  ]),
  ...field('health', [
    [
      'body-in-motion',
      'physical education, pe, fitness, exercise, sport, sports, athletic, athletics, team sports, aerobics, conditioning, weight training, swimming, gymnastics, strength, martial arts, self-defense, yoga, outdoor, recreation, wrestling, coaching sports, gymnasium',
      'educación física, acondicionamiento, ejercicio, deporte, deportes, atletismo, aeróbicos, pesas, natación, gimnasia, fuerza, artes marciales, yoga, recreación',
    ],
    [
      'health-lessons',
      'health, health education, nutrition, disease, prevention, drug, drugs, alcohol, sexuality, first aid, cpr, safety, hygiene, healthy, driver education, substance abuse, growth and development',
      'salud, educación para la salud, nutrición, enfermedad, prevención, drogas, alcohol, sexualidad, primeros auxilios, seguridad, higiene, saludable',
    ],
  ]),
  ...field('technology', [
    [
      'computing',
      'computer science, programming, program, coding, code, software, algorithm, cybersecurity, networking, networks, database, web design, web development, information technology, operating systems, java, python, data structures, robotics, game design, hardware, computer applications, computational',
      'informática, programación, programar, código, software, algoritmo, ciberseguridad, redes, base de datos, diseño web, sistemas operativos, robótica, videojuegos, computación',
    ],
  ]),
  ...field('religion', [
    [
      'faith',
      'religion, theology, bible, scripture, christian, catholic, jewish, islam, faith, church, prayer, liturgy, worship, spirituality, religious',
      'religión, teología, biblia, escritura sagrada, cristiano, católico, judío, islam, fe, iglesia, oración, culto, espiritualidad',
    ],
  ]),
];
