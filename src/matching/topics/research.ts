import { field, type Topic } from './topic.ts';

/** How learning is studied, what it is thought to be, and where it goes on besides school. */
export const research: readonly Topic[] = [
  ...field('research', [
    [
      'asking-people',
      'interviews, interview, questionnaire, questionnaires, survey, surveys, respondents, focus groups, semi structured, life history, narrative inquiry, biography, biographical, autobiography, diaries, ethnography, ethnographic, fieldwork, participants, observation, think-aloud, case study, case studies, qualitative, grounded theory, coding of data, lived experience, voices',
      'entrevistas, cuestionario, encuesta, encuestados, grupos focales, historia de vida, biográfico, autobiografía, diarios, etnografía, trabajo de campo, participantes, estudio de caso, cualitativo, teoría fundamentada, voces',
    ],
    [
      'measuring',
      'quantitative, statistical analysis, statistics, variables, sample, sampling, randomized, trial, experiment, experimental, control group, quasi-experimental, longitudinal, cohort, correlation, regression, effect size, effectiveness, measures, instrument, validity, reliability, mixed methods, indicators, trends, descriptive, predictive, value added, multilevel, large-scale, comparative',
      'cuantitativo, análisis estadístico, estadística, variables, muestra, aleatorio, experimento, grupo de control, longitudinal, cohorte, correlación, tamaño del efecto, validez, fiabilidad, métodos mixtos, indicadores, tendencias, comparativo',
    ],
    [
      'research-itself',
      'research, researcher, researchers, methodology, methodological, methods, empirical, theoretical, framework, frameworks, conceptualize, literature review, systematic review, synthesis, meta-analysis, data sources, capacity building, research capacity, research programme, dissemination, knowledge transfer, evidence-based, evidence informed, critical appraisal, research into practice, scholarship, doctoral, phd, ethics of research, users of research, paradigm, epistemology',
      'investigación, investigador, metodología, métodos, empírico, teórico, marco teórico, revisión de la literatura, síntesis, metaanálisis, capacidad de investigación, divulgación, transferencia de conocimiento, basado en evidencia, doctorado, paradigma, epistemología',
    ],
    [
      'design-research',
      'design research, design-based, design experiment, intervention study, action research, practitioner research, lesson study, improvement science, pilot, prototype, implementation study, fidelity, evaluation, programme evaluation, teacher researcher, self-study, participatory, collaborative inquiry',
      'investigación de diseño, investigación acción, estudio de lección, ciencia de la mejora, piloto, implementación, evaluación de programas, docente investigador, participativo, indagación colaborativa',
    ],
  ]),
  ...field('learning-theory', [
    [
      'social-learning',
      'sociocultural, socio-cultural, social constructivism, vygotsky, zone of proximal development, activity theory, cultural-historical, situated learning, legitimate peripheral participation, communities of practice, community of practice, apprenticeship, participation, mediation, tools, boundary crossing, boundary objects, habitus, bourdieu, capital, field, learning cultures, culture of learning, discourses, identity, becoming, vicarious learning, learning from others',
      'sociocultural, constructivismo social, vygotsky, zona de desarrollo próximo, teoría de la actividad, aprendizaje situado, comunidades de práctica, participación, mediación, habitus, bourdieu, capital cultural, culturas de aprendizaje, discursos, identidad',
    ],
    [
      'cognition',
      'cognition, cognitive, cognitive load, memory, working memory, long-term memory, retrieval practice, spacing, interleaving, attention, schema, transfer of learning, perception, mental models, representation, reasoning, expertise, novices, dual coding, forgetting, encoding, information processing, intelligence, intelligent, creativity, concept mapping, concept maps, knowledge mapping',
      'cognición, cognitivo, carga cognitiva, memoria, memoria de trabajo, práctica de recuperación, espaciado, atención, esquema, transferencia, percepción, modelos mentales, razonamiento, pericia, inteligencia, creatividad, mapas conceptuales',
    ],
    [
      'brain',
      'brain, brains, neuroscience, neuroscientific, neuroscientist, neural, neurological, neuro-psychological, neuroimaging, neuromyths, educational neuroscience, brain function, plasticity, dopamine, biological, biology of learning, genes, genetic, genetics, maturation, sleep',
      'cerebro, neurociencia, neurocientífico, neuronal, neurológico, neuroimagen, neuromitos, neuroeducación, plasticidad, biológico, genes, maduración, sueño',
    ],
    [
      'how-deep',
      'deep learning, surface learning, approaches to studying, approaches to learning, understanding, conceptual change, threshold concepts, tacit, tacit knowledge, explicit knowledge, practical knowledge, theoretical knowledge, dispositions, learning outcomes, learning how to learn, self-regulated learning, self-directed, learner autonomy, self-efficacy, motivation, interest, curiosity, persistence, resilience, mindset, effort, attribution, expectancy',
      'aprendizaje profundo, aprendizaje superficial, comprensión, cambio conceptual, conceptos umbral, conocimiento tácito, conocimiento práctico, disposiciones, aprender a aprender, aprendizaje autorregulado, autodirigido, autoeficacia, motivación, interés, persistencia, resiliencia, mentalidad, esfuerzo',
    ],
  ]),
  ...field('beyond-school', [
    [
      'learning-at-work',
      'workplace, workplaces, workplace learning, learning at work, work-based learning, on the job, employees, employers, early career, newly qualified, professional formation, skill formation, vocational, competence, competences, competence-based, apprenticeship, trainees, training, accountants, nurses, engineers, statistical process control, work process, emotional labour, labour market, employment portfolio, work re-entry, organisations, organisational learning, recognition of skills, skilled work, occupations, human resources',
      'lugar de trabajo, aprendizaje en el trabajo, empleados, empleadores, inicio de carrera, recién titulados, formación profesional, vocacional, competencia, aprendices, capacitación, contadores, enfermeras, ingenieros, mercado laboral, organizaciones, ocupaciones, recursos humanos',
    ],
    [
      'further-and-adult',
      'further education, post-compulsory, post-16, sixth form, 14-19, 16-19, adult education, adult learners, adult learning, adults, basic skills, skills for life, essential skills, lifelong learning, older people, older learners, community learning, community based, evening classes, night school, ged, second chance, college courses, vocational education, qualifications, level 2, level 3, level 4, returning to learn, retirement, life course, learning lives',
      'educación de adultos, adultos, alfabetización de adultos, destrezas básicas, aprendizaje permanente, personas mayores, aprendizaje comunitario, escuela nocturna, segunda oportunidad, cualificaciones, formación continua, curso de vida',
    ],
    [
      'university',
      'higher education, university, universities, undergraduate, undergraduates, postgraduate, students in higher education, lecturer, lecturers, lectures, faculty, academics, college teaching, tertiary, degree, degrees, widening participation, first generation, working class students, retention, admission, academic writing, teaching-learning environments, seminars, conservatoire, campus, academic staff, professors',
      'educación superior, universidad, universidades, pregrado, posgrado, profesorado universitario, conferencias, académicos, título, acceso a la universidad, primera generación, retención, admisión, escritura académica, conservatorio, campus',
    ],
    [
      'libraries',
      'library, libraries, librarian, librarians, librarianship, academic libraries, library instruction, library services, library space, information literacy, one-shot, reference desk, collections, catalog, archives, archival, databases, citation, open access, scholarly communication, research help, liaison, school library, media center, media specialist, borrowing, reading room, stacks',
      'biblioteca, bibliotecas, bibliotecario, bibliotecaria, bibliotecología, servicios bibliotecarios, alfabetización informacional, referencia, colecciones, catálogo, archivos, citas, acceso abierto, biblioteca escolar, préstamo',
    ],
    [
      'informal',
      'informal learning, out of school, after-school, summer camp, summer program, clubs, youth work, youth organizations, museum, museums, field trip, field trips, outdoor learning, in the field, parks, camp, community centers, home learning, hobbies, volunteering, tutoring program, family learning, zoo, aquarium, science center',
      'aprendizaje informal, fuera de la escuela, campamento de verano, clubes, juventud, museo, museos, excursión, excursiones, al aire libre, centros comunitarios, pasatiempos, voluntariado, aprendizaje en familia',
    ],
  ]),
  ...field('systems', [
    [
      'policy',
      'policy, policies, reform, reforms, legislation, government, state policy, national curriculum, accountability, inspection, targets, funding, finance of schools, budget, governance, markets, school choice, charter, standards movement, radical change, impact, evaluation of policy, education system, systems change, global, comparative education, nations, united kingdom, england, scotland, wales, canada, united states, australia, europe, africa, asia',
      'política educativa, políticas, reforma, legislación, gobierno, currículo nacional, rendición de cuentas, inspección, metas, financiamiento, presupuesto, gobernanza, elección de escuela, sistema educativo, educación comparada, internacional, países',
    ],
    [
      'leading-schools',
      'leadership, leaders, leader, principal, principals, headteacher, headteachers, assistant principal, superintendent, administrators, department head, managers, management, managing, change management, school improvement, turnaround, strategic planning, vision, school culture, instructional leadership, distributed leadership, teacher leadership, delegation, staffing, hiring, supervision, evaluation of teachers, walkthroughs',
      'liderazgo, líderes, director, directora, subdirector, superintendente, administradores, gestión, cambio, mejora escolar, planificación estratégica, visión, cultura escolar, liderazgo distribuido, liderazgo docente, supervisión, contratación',
    ],
    [
      'working-across',
      'interprofessional, inter-professional, multi-agency, multiagency, interagency, integrated services, social workers, social services, health services, therapists, speech therapists, occupational therapists, partnership, partnerships, college school cooperation, university school partnership, professional development school, networks, networking, networked learning, federations, consortium, collaboration between schools, stakeholders, business partners, community partners',
      'interprofesional, interinstitucional, servicios integrados, trabajadores sociales, servicios de salud, terapeutas, alianzas, cooperación entre universidad y escuela, redes, consorcio, colaboración entre escuelas, aliados comunitarios',
    ],
    [
      'moving-on',
      'transition, transitions, transfer, moving to middle school, moving to high school, primary to secondary, school entry, starting school, feeder schools, induction of students, progression, continuity, pathways, articulation, college transition, leaving school, dropout, dropouts, dropout prevention, attendance, absenteeism, truancy, retention in grade, mobility',
      'transición, traslado, paso a secundaria, ingreso a la escuela, progresión, continuidad, trayectorias, deserción, abandono escolar, asistencia, ausentismo, repetición de grado',
    ],
  ]),
];
