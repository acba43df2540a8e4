import { field, type Topic } from './topic.ts';

/** How schools work and how adults in them learn: words that stand beside the shipped focus areas. */
export const schooling: readonly Topic[] = [
  ...field('profession', [
    [
      'preparing-teachers',
      'preservice, pre-service, student teacher, student teachers, teacher candidates, teacher education, teacher preparation, teacher training, methods course, practicum, field placement, certification, future teachers, newly qualified, early career, induction, novice, mentor, mentoring, beginning teachers',
      'formación inicial, futuros docentes, practicantes, prácticas docentes, certificación, docentes principiantes, inducción, novatos, mentoría, mentor, formación docente, formación del profesorado',
    ],
    [
      'adult-learning',
      'professional development, professional learning, workshop, workshops, inservice, in-service, coaching, coach, training, seminar, competency, competencies, staff, capacity, professionalism, professional',
      'desarrollo profesional, aprendizaje profesional, taller, talleres, capacitación, acompañamiento, seminario, competencias, personal',
    ],
    [
      'collaborating',
      'collaboration, collaborative, collaborate, co-teaching, coteaching, team, teaming, network, networks, partnership, interprofessional, community of practice, colleagues, peers',
      'colaboración, colaborativo, colaborar, coenseñanza, equipo, red, redes, comunidad de práctica, colegas, compañeros',
    ],
    [
      'reflecting',
      'reflection, reflective, reflect, journal, portfolio, self-study, identity, identities, beliefs, perceptions, attitudes, experience, experiences',
      'reflexión, reflexionar, diario, bitácora, identidad, creencias, percepciones, actitudes, experiencias',
    ],
    [
      'inquiry-by-teachers',
      'research, researcher, study, evidence, action research, practitioner research, inquiry, investigation, findings, qualitative, quantitative, interviews, survey, case study, data, statistical analysis',
      'investigación, investigador, estudio, evidencia, investigación acción, indagación, hallazgos, entrevistas, encuesta, estudio de caso, datos',
    ],
    [
      'leading',
      'leadership, leader, principal, administrators, management, managers, accountability, policy, reform, school improvement, supervision, governance, implementation',
      'liderazgo, líder, director, directora, administradores, gestión, rendición de cuentas, política educativa, reforma, mejora escolar, supervisión',
    ],
  ]),
  ...field('instruction', [
    [
      'interactive',
      'interactive, interaction, interactions, whole class, direct instruction, explaining, explanation, modelling, modeling, demonstration, guidance, questioning, pedagogy, pedagogical, interactivity',
      'interactivo, interacción, instrucción directa, explicar, explicación, modelar, demostración, orientación, preguntas, pedagogía',
    ],
    [
      'scaffolds',
      'scaffolding, scaffold, scaffolds, support, gradual release, sentence stems, worked examples, zone of proximal development, challenge, stretch',
      'andamiaje, andamios, apoyos, liberación gradual, ejemplos resueltos, desafío, reto',
    ],
    [
      'talk-for-learning',
      'dialogue, dialogic, dialogical, talk, discussion, discourse, conversation, argumentation, group work, groupwork, pair work, listening, accountable talk, socratic',
      'diálogo, dialógico, conversación, discusión, discurso, argumentación, trabajo en grupo, trabajo en parejas, escuchar, socrático',
    ],
    [
      'thinking-about-thinking',
      'metacognition, metacognitive, meta-cognition, learning to learn, self-regulation, self-directed, autonomy, independent learners, agency, student voice, strategies, dispositions, learning outcomes, deep learning',
      'metacognición, metacognitivo, aprender a aprender, autorregulación, autonomía, agencia, voz estudiantil, estrategias, aprendizaje profundo',
    ],
    [
      'what-is-taught',
      'curriculum, curricular, syllabus, content knowledge, subject knowledge, standards, scope and sequence, alignment, aligned, coherence, continuity, unit, units, materials, textbook, rigor',
      'currículo, plan de estudios, conocimiento del contenido, estándares, alcance y secuencia, alineación, coherencia, continuidad, unidades, materiales, libro de texto, rigor',
    ],
    [
      'making-sense',
      'constructivism, constructivist, conceptual understanding, concept, misconceptions, prior knowledge, discovery, problem solving, inquiry based, project based, hands-on, experiential',
      'constructivismo, comprensión conceptual, concepto, ideas previas, descubrimiento, resolución de problemas, proyectos, práctico, vivencial',
    ],
    [
      'personalised',
      'personalised, personalized, individualized, differentiated, differentiation, tailored, adaptive, needs, choice, flexible grouping, grouping, pupil groupings, ability groups',
      'personalizado, individualizado, diferenciado, diferenciación, adaptado, necesidades, elección, agrupación flexible, agrupar',
    ],
  ]),
  ...field('technology', [
    [
      'classroom-technology',
      'technology, technologies, technological, ict, information and communications technology, computer, computers, e-learning, elearning, online, virtual, digital, internet, web, website, whiteboard, whiteboards, tablet, tablets, ipad, laptop, laptops, handheld devices, mobile, devices, software, app, apps, multimedia, animated, simulation, learning objects, blended, tpack, edtech, equipment, affordances',
      'tecnología, tecnologías, tic, computadora, computadoras, en línea, virtual, digital, internet, sitio web, pizarra digital, tableta, tabletas, portátil, dispositivos, programa informático, aplicaciones, multimedia, simulación, semipresencial',
    ],
    [
      'video-and-media',
      'video, videos, film, audio, podcast, media, media literacy, broadcast, recording, animation, images, graphics, visual',
      'video, videos, película, audio, podcast, medios, alfabetización mediática, grabación, animación, imágenes, gráficos',
    ],
  ]),
  ...field('equity', [
    [
      'indigenous-peoples',
      'indigenous, indigenize, indigenizing, indigeneity, aboriginal, native american, native americans, first nations, tribal, tribe, decolonise, decolonize, decolonised, decolonized, decolonizing, reconciliation, elders, settler, heritage language, revitalization, land',
      'indígena, indígenas, pueblos originarios, tribal, tribu, descolonizar, reconciliación, ancianos, lengua ancestral, revitalización',
    ],
    [
      'race-and-culture',
      'race, racial, racism, anti-racist, antiracism, whiteness, culture, cultural, culturally responsive, culturally relevant, cultural relevance, culturally sustaining, diversity, diverse, social justice, oppression, ethnic, minority, multicultural, intercultural',
      'raza, racial, racismo, antirracista, cultura, cultural, culturalmente pertinente, diversidad, justicia social, opresión, étnico, minoría, multicultural, intercultural',
    ],
    [
      'access',
      'inclusion, inclusive, access, widening participation, disadvantage, poverty, low income, first generation, gender, girls, boys, class, barriers, opportunity gap, equity, equitable, power, marginalised, marginalized',
      'inclusión, inclusivo, acceso, desventaja, pobreza, bajos recursos, primera generación, género, niñas, barreras, brecha de oportunidades, equidad, marginados',
    ],
    [
      'whole-world',
      'global, globalization, international, peace, peace education, human rights, citizenship, religion, religious, spirituality, worldview, sustainability, climate',
      'global, globalización, internacional, paz, educación para la paz, derechos humanos, ciudadanía, religión, religioso, espiritualidad, sostenibilidad, clima',
    ],
  ]),
  ...field('student-support', [
    [
      'special-education',
      'disability, disabilities, disabled, special needs, special education, sen, iep, autism, autistic, adhd, dyslexia, dyscalculia, accommodations, assistive technology, paraprofessional, inclusion',
      'discapacidad, discapacidades, necesidades especiales, educación especial, autismo, autista, tdah, dislexia, discalculia, adecuaciones, paraeducador, inclusión',
    ],
    [
      'brain-and-development',
      'brain, neuroscience, neurological, neural, cognitive, cognition, cognitive science, psychology, memory, retrieval, attention, executive function, child development, genetic, genetics, biology of learning, sleep',
      'cerebro, neurociencia, neurológico, cognitivo, cognición, psicología, memoria, recuperación, atención, función ejecutiva, desarrollo infantil, genética',
    ],
    [
      'wellbeing-at-school',
      'wellbeing, well-being, wellness, mental health, anxiety, stress, burnout, trauma, emotional, emotions, counseling, counselor, social work, multi-agency, bullying, belonging, safety',
      'bienestar, salud mental, ansiedad, estrés, agotamiento, trauma, emocional, emociones, orientación escolar, consejero, acoso, pertenencia, seguridad',
    ],
  ]),
  ...field('early-childhood', [
    [
      'youngest-learners',
      'preschool, pre-school, pre-k, prekindergarten, kindergarten, nursery, early years, early childhood, playgroup, play, toddlers, young children, foundation stage, primary, infants, child care',
      'preescolar, prekínder, kínder, jardín de niños, guardería, primera infancia, juego, jugar, niños pequeños, primaria, cuidado infantil',
    ],
  ]),
  ...field('higher-education', [
    [
      'college',
      'college, university, undergraduate, undergraduates, faculty, higher education, postsecondary, graduate, campus, lecture, degree, freshman, academic, professor, tertiary',
      'universidad, licenciatura, facultad, educación superior, postsecundaria, posgrado, campus, académico, profesor universitario, título',
    ],
    [
      'library',
      'library, libraries, librarian, librarians, information literacy, reference, collection, one-shot, media center, media specialist, archives, catalog, makerspace, academic library',
      'biblioteca, bibliotecas, bibliotecario, bibliotecaria, alfabetización informacional, colección, archivo, catálogo',
    ],
    [
      'further-education',
      'further education, vocational, post-16, adult education, adult learners, lifelong learning, community college, basic skills, literacy programme, apprenticeship, apprentices, 14-19, qualifications, workplace learning, work-based, learning at work, workplace, skills, informal learning',
      'formación profesional, vocacional, educación de adultos, aprendizaje permanente, colegio comunitario, destrezas básicas, aprendices, cualificaciones, aprendizaje en el trabajo, lugar de trabajo, aprendizaje informal',
    ],
  ]),
  ...field('assessment', [
    [
      'judging-learning',
      'assessment, assess, evaluation, evaluate, testing, diagnostic, exam, examination, grades, score, feedback, rubric, criteria, outcomes, achievement, attainment, effectiveness, performance, progress',
      'evaluación, evaluar, prueba, diagnóstico, examen, calificaciones, puntaje, retroalimentación, rúbrica, criterios, resultados, logro, rendimiento, progreso',
    ],
  ]),
];
