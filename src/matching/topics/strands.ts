import { field, type Topic } from './topic.ts';

/** Strands of the standards: what within a subject a lesson is about. */
export const strands: readonly Topic[] = [
  ...field('literacy', [
    [
      'early-reading',
      'foundational skills, foundational reading, phonological awareness, phonemic awareness, phonemes, phonics, print concepts, concepts of print, letter recognition, letter sounds, alphabet, alphabetic, blending, segmenting, syllables, rhyme, rhyming, onset and rime, decode, decoding, decodable, word recognition, sight words, high frequency words, word structure, word study, spelling patterns, vowels, consonants, fluency, reading aloud, science of reading, structured literacy, morphology',
      'destrezas fundamentales, conciencia fonológica, conciencia fonémica, fonemas, fonética, conceptos de lo impreso, letras, alfabeto, sílabas, rimas, decodificar, decodificables, palabras de uso frecuente, patrones ortográficos, vocales, consonantes, fluidez, lectura en voz alta, ciencia de la lectura, morfología',
    ],
    [
      'understanding-texts',
      'text, texts, textual, textual evidence, evidence from text, complex text, text complexity, text-dependent, close reading, main idea, central idea, key details, summarize, recount, retell, inference, inferences, infer, draw conclusions, text structure, text features, structure of text, author, authors, author purpose, point of view, compare texts, informational text, nonfiction, literary nonfiction, expository, procedural text, graphics, illustrations, paragraphs, phrases and sentences, meaning from reading, reading independently, independent reading, reading comprehension, craft, excerpt, passage, genre',
      'texto, textos, textual, evidencia textual, complejidad del texto, lectura atenta, idea principal, idea central, detalles clave, resumir, volver a contar, inferencia, inferir, conclusiones, estructura del texto, autor, propósito del autor, punto de vista, texto informativo, no ficción, ilustraciones, lectura independiente, comprensión lectora, pasaje, género',
    ],
    [
      'story-poem-play',
      'literature, literary, literary text, story, stories, fiction, novel, novels, short story, poem, poems, poetry, poet, stanza, verse, drama, dramatic, play scripts, scene, act, dialogue in drama, character, characters, setting, plot, conflict, theme, moral, message, narrator, imagery, sensory language, figurative language, metaphor, simile, symbolism, fable, fables, folktale, folktales, myth, mythology, legends, epic, tragedy, comedy, shakespeare, classics, world literature, american literature, british literature, humanities, literary criticism',
      'literatura, literario, cuento, cuentos, ficción, novela, poema, poesía, estrofa, verso, drama, escena, personajes, ambiente, trama, conflicto, tema, moraleja, narrador, imágenes sensoriales, lenguaje figurado, metáfora, símil, fábula, leyenda, mito, mitología, tragedia, comedia, clásicos, literatura universal',
    ],
    [
      'composing',
      'write, writing, writer, writers, composition, compositions, compose, essay, essays, draft, drafting, revise, revising, revision, edit, editing, publish, writing process, writers workshop, narrative writing, personal narrative, opinion writing, argument writing, persuasive, persuasive text, claim, claims, counterclaim, thesis, thesis statement, introduction and conclusion, transitions, research paper, research writing, report writing, bibliography, sources, creative writing, journal writing, own experiences, letters, technical writing, audience and purpose, voice in writing, rhetoric, rhetorical',
      'escribir, escritura, escritor, composición, ensayo, borrador, revisar, corregir, publicar, proceso de escritura, taller de escritura, narrativa personal, texto de opinión, argumentación, persuasivo, afirmación, tesis, transiciones, trabajo de investigación, bibliografía, escritura creativa, diario, cartas, retórica',
    ],
    [
      'conventions',
      'grammar, usage, mechanics, conventions, language conventions, standard english, capitalization, punctuation, comma, commas, spelling, spell, handwriting, cursive, penmanship, sentence structure, sentences, clauses, phrases, verb tense, parts of speech, nouns, verbs, adjectives, pronouns, prepositions, subject-verb agreement, vocabulary, word meanings, context clues, affixes, roots, prefixes, suffixes, word relationships, connotation, dictionary, academic vocabulary, english language arts, language arts',
      'gramática, convenciones, mayúsculas, puntuación, coma, ortografía, caligrafía, estructura de la oración, oraciones, cláusulas, tiempos verbales, sustantivos, verbos, adjetivos, pronombres, concordancia, vocabulario, significado de palabras, claves de contexto, prefijos, sufijos, raíces, connotación, diccionario, artes del lenguaje',
    ],
    [
      'speaking-and-media',
      'listening, speaking and listening, oral, orally, oral responses, oral language, present orally, public speaking, speech, speeches, debate, debates, forensics, discussion, media, media literacy, images, sounds, digital media, visual text, journalism, newspaper, reporting, yearbook, advertising messages, communication skills, audience, delivery, eye contact',
      'escuchar, expresión oral, oralmente, lenguaje oral, hablar en público, discurso, debate, discusión, medios, alfabetización mediática, imágenes, sonidos, periodismo, periódico, anuario, comunicación, audiencia',
    ],
  ]),
  ...field('mathematics', [
    [
      'counting-and-operations',
      'count, counting, cardinality, whole numbers, number names, numerals, place value, tens and ones, hundreds, base ten, multi-digit, add, adding, addition, subtract, subtraction, multiply, multiplication, times tables, divide, division, quotient, remainder, product, sum, difference, operations, order of operations, properties of operations, distributive property, standard algorithm, basic facts, fact fluency, compute, computation, estimate, estimation, rounding, mental math, word problems, arithmetic, greatest common factor, least common multiple, factors, multiples, prime, even and odd, patterns, number sense, number and operations',
      'contar, conteo, cardinalidad, números enteros, valor posicional, decenas, centenas, sumar, suma, restar, resta, multiplicar, multiplicación, tablas, dividir, división, cociente, residuo, producto, operaciones, propiedad distributiva, algoritmo, cálculo, estimar, estimación, redondeo, cálculo mental, problemas verbales, aritmética, factor común, múltiplo, primos, patrones, sentido numérico',
    ],
    [
      'parts-and-ratios',
      'fraction, fractions, unit fractions, equivalent fractions, numerator, denominator, denominators, unlike denominators, mixed numbers, decimals, decimal, percent, percentages, ratio, ratios, rate, rates, unit rate, proportion, proportional, proportional relationships, scale, rational numbers, irrational, negative numbers, integers, absolute value, number line, scientific notation',
      'fracción, fracciones, equivalentes, numerador, denominador, números mixtos, decimales, porcentaje, razón, razones, tasa, proporción, proporcional, escala, números racionales, irracionales, negativos, enteros, valor absoluto, recta numérica, notación científica',
    ],
    [
      'unknowns-and-functions',
      'algebra, algebraic, algebra i, algebra ii, pre-algebra, precalculus, calculus, variable, variables, unknown, expression, expressions, equation, equations, inequality, inequalities, solve for, linear, slope, intercept, systems of equations, quadratic, parabola, polynomial, polynomials, exponent, exponents, exponential, radical, radicals, square root, cube root, logarithm, rational expressions, function, functions, domain and range, graphing, coordinate plane, sequences, series, matrices, vectors, complex numbers, trigonometry, trigonometric, sine, limits, derivatives, integrals, differential equations, discrete mathematics, number theory, set theory, logic, proof',
      'álgebra, algebraico, precálculo, cálculo, variable, incógnita, expresión, ecuación, ecuaciones, desigualdad, lineal, pendiente, sistemas de ecuaciones, cuadrática, polinomio, exponente, exponencial, radical, raíz cuadrada, logaritmo, función, funciones, gráficas, plano cartesiano, sucesiones, matrices, vectores, trigonometría, límites, derivadas, integrales, teoría de números, lógica, demostración',
    ],
    [
      'shape-and-measure',
      'geometry, geometric, shape, shapes, two-dimensional, three-dimensional, plane figures, solid figures, polygon, polygons, triangle, triangles, quadrilateral, rectangle, square, circle, cube, cubes, prism, cylinder, sphere, angle, angles, parallel, perpendicular, symmetry, congruence, congruent, similar figures, transformation, rotation, reflection of figures, translation, coordinate geometry, pythagorean theorem, perimeter, area, surface area, volume, measure, measurement, measuring, length, width, height, weight, mass, capacity, ruler, inches, centimeters, units of measure, time to the minute, telling time, clocks, money, coins, spatial reasoning',
      'geometría, geométrico, figura, figuras, bidimensional, tridimensional, polígono, triángulo, cuadrilátero, rectángulo, cuadrado, círculo, cubo, prisma, cilindro, esfera, ángulo, paralelas, perpendicular, simetría, congruencia, transformación, rotación, teorema de pitágoras, perímetro, área, volumen, medir, medición, longitud, ancho, altura, peso, masa, capacidad, regla, unidades de medida, la hora, reloj, dinero, monedas, razonamiento espacial',
    ],
    [
      'chance-and-data',
      'data, data analysis, data display, line plot, bar graph, histogram, scatter plot, box plot, table of values, statistics, statistical, statistical questions, mean, median, mode, average, range, variability, standard deviation, distribution, normal curve, sampling, random sample, inference from data, probability, chance, likelihood, random, outcomes, combinations, permutations, data science, modeling with mathematics, mathematical modeling, quantitative reasoning',
      'datos, análisis de datos, gráfica de barras, histograma, diagrama de dispersión, estadística, media, mediana, moda, promedio, variabilidad, desviación estándar, distribución, muestreo, probabilidad, azar, aleatorio, combinaciones, permutaciones, ciencia de datos, modelos matemáticos, razonamiento cuantitativo',
    ],
    [
      'doing-mathematics',
      'mathematics, mathematical, mathematically, math, maths, numeracy, mathematical practices, mathematical reasoning, problem solving, solve problems, solving problems, problems, word problems, solution methods, solution, solutions, strategies for solving, representations, manipulatives, concrete representational abstract, conceptual understanding, procedural skill, procedural fluency, fluency and application, application, rigor, productive struggle, perseverance, precision, precise mathematical language, justify, justification, critique reasoning, explain their thinking, explanations, math talk, number talks, tasks, rich tasks, worked examples, exercises, generalisation, generalization, techno-mathematical',
      'matemáticas, matemático, prácticas matemáticas, razonamiento matemático, resolución de problemas, resolver problemas, problemas, soluciones, representaciones, manipulativos, comprensión conceptual, fluidez procedimental, rigor, esfuerzo productivo, perseverancia, precisión, justificar, explicar su pensamiento, tareas ricas, ejercicios, generalización',
    ],
  ]),
  ...field('science', [
    [
      'life-and-bodies',
      'biology, biological, life science, living things, organism, organisms, cell, cells, dna, gene, genetics, heredity, traits, evolution, natural selection, ecosystem, ecosystems, food web, habitat, biodiversity, photosynthesis, respiration, anatomy, physiology, organs, tissue, skeleton, nervous system, immune, bacteria, virus, microbiology, botany, zoology, entomology, marine biology, biotechnology, biomedical, animals, plants, species, classification, ecology',
      'biología, biológico, seres vivos, organismo, célula, adn, genética, herencia, evolución, selección natural, ecosistema, cadena alimentaria, hábitat, biodiversidad, fotosíntesis, anatomía, fisiología, órganos, tejido, bacteria, virus, botánica, zoología, biotecnología, animales, plantas, especies, ecología',
    ],
    [
      'matter-forces-energy',
      'chemistry, chemical, chemicals, physics, physical science, matter, properties of matter, atom, atoms, atomic, molecule, molecules, molecular, element, elements, periodic table, compound, mixture, solution chemistry, acid, bases, bonding, reaction, reactions, organic chemistry, kinetics, equilibrium, quantum, mechanics, motion, velocity, acceleration, force, forces, gravity, friction, newton, momentum, work and power, energy, heat, temperature, thermodynamics, electricity, magnetism, electromagnetic, circuits, waves, sound, light, optics, laser, nuclear, radiation, simple machines',
      'química, químico, física, materia, átomo, molécula, elementos, tabla periódica, compuesto, mezcla, ácidos, enlaces, reacción, química orgánica, cuántica, mecánica, movimiento, velocidad, aceleración, fuerza, gravedad, fricción, energía, calor, temperatura, termodinámica, electricidad, magnetismo, ondas, sonido, luz, óptica, láser, nuclear, radiación',
    ],
    [
      'earth-sky-environment',
      'earth science, geology, rocks, minerals, fossils, plate tectonics, volcano, earthquake, erosion, soil, water cycle, ocean, oceans, oceanography, marine, weather, climate, climate change, atmosphere, meteorology, astronomy, solar system, planets, stars, galaxies, moon, space, universe, environment, environmental, environmental science, conservation, pollution, recycling, sustainability, natural resources, renewable energy, water treatment, hazards, wildlife',
      'ciencias de la tierra, geología, rocas, minerales, fósiles, placas tectónicas, volcán, terremoto, erosión, ciclo del agua, océano, clima, cambio climático, atmósfera, astronomía, sistema solar, planetas, estrellas, luna, espacio, ambiente, ambiental, conservación, contaminación, reciclaje, sostenibilidad, recursos naturales, energía renovable',
    ],
    [
      'being-a-scientist',
      'science, sciences, scientific, scientist, scientists, science education, science teaching, ideas about science, nature of science, scientific method, inquiry, inquiry science, investigation, investigations, hypothesis, variables, laboratory, lab, labs, lab safety, microscope, phenomenon, phenomena, three-dimensional learning, ngss, crosscutting concepts, models in science, evidence and explanation, claim evidence reasoning, engineering practices, stem, steam, science fair, observations, measure and record',
      'ciencia, ciencias, científico, científicos, enseñanza de las ciencias, naturaleza de la ciencia, método científico, indagación, investigaciones, hipótesis, laboratorio, microscopio, fenómeno, fenómenos, modelos, afirmación evidencia razonamiento, stem, feria de ciencias, observaciones',
    ],
  ]),
  ...field('social-studies', [
    [
      'times-past',
      'history, historical, historian, historians, ancient, medieval, modern history, colonial, revolution, civil war, world war, cold war, civil rights movement, reconstruction, industrialization, empires, civilization, civilizations, us history, american history, world history, state history, european history, african american history, primary sources, documents, chronology, timeline of events, cause and effect, sourcing, corroboration, archaeology',
      'historia, histórico, historiador, antiguo, medieval, colonial, revolución, guerra civil, guerra mundial, derechos civiles, industrialización, imperios, civilizaciones, historia de estados unidos, historia universal, fuentes primarias, documentos, cronología, causa y efecto, arqueología',
    ],
    [
      'places',
      'geography, geographic, geographical, geographer, map, maps, mapping, globe, gis, gps, geospatial, remote sensing, region, regions, landforms, population, migration, urban, rural, continents, countries, human geography, physical geography, area studies, field work in geography',
      'geografía, geográfico, mapa, mapas, globo terráqueo, región, regiones, relieve, población, migración, urbano, rural, continentes, países, geografía humana',
    ],
    [
      'people-and-power',
      'civics, civic, government, governments, governance, constitution, constitutional, citizenship, citizens, democracy, democratic, elections, voting, congress, president, courts, law, laws, legal studies, politics, political, political science, international relations, diplomacy, human rights, current events, contemporary issues, public issues, service to community',
      'civismo, cívica, gobierno, constitución, ciudadanía, ciudadanos, democracia, elecciones, votar, congreso, presidente, tribunales, leyes, política, ciencias políticas, relaciones internacionales, derechos humanos, actualidad',
    ],
    [
      'how-people-live',
      'economics, economic, economy, microeconomics, macroeconomics, supply and demand, markets, trade, consumer, psychology, psychological, human behavior, sociology, social problems, anthropology, human societies, culture and society, philosophy, ethics, humanities, world religions, social science, social sciences, social studies, families and communities, customs',
      'economía, económico, oferta y demanda, mercados, comercio, psicología, comportamiento humano, sociología, antropología, sociedades, filosofía, ética, humanidades, religiones del mundo, ciencias sociales, estudios sociales, costumbres',
    ],
  ]),
];
