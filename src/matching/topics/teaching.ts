import { field, type Topic } from './topic.ts';

/** What teachers do, learn and use, in the words they and those who write about them choose. */
export const teaching: readonly Topic[] = [
  ...field('profession', [
    [
      'becoming-a-teacher',
      'preservice, preservice teachers, pre-service teachers, prospective teachers, future teachers, teacher candidates, teacher candidate, teacher education, teacher educators, teacher educator, teacher preparation, preparing teachers, student teaching, student teachers, methods course, methods courses, methods faculty, education majors, clinical experience, field experience, practicum, cooperating teachers, licensure, certification, initial teacher training, induction, beginning teachers, new teachers, novice teachers, newly qualified teachers, mentor, mentors, mentoring, early professional development, teacher education program',
      'docentes en formación, futuros docentes, futuros maestros, formación de docentes, formadores de docentes, preparación docente, prácticas docentes, practicantes, licencia, certificación, inducción, docentes principiantes, maestros nuevos, mentor, mentoría',
    ],
    [
      'growing-as-a-teacher',
      'professional development, professional learning, teacher learning, teachers learning, continuing professional development, cpd, inservice, workshop, workshops, institute, conference, coaching, instructional coach, coaches, peer observation, learning walks, plc, plcs, professional learning community, book study, teacher collaboration, teacher knowledge, pedagogical content knowledge, subject knowledge, content knowledge, curricular knowledge, teacher beliefs, teacher attitudes, teacher competencies, professionalism, professional identity, values, teacher identity, teacher expertise, reflective practice, reflective practitioner',
      'desarrollo profesional, aprendizaje profesional, aprendizaje docente, formación continua, taller, talleres, congreso, acompañamiento pedagógico, observación entre pares, comunidad profesional de aprendizaje, colaboración docente, conocimiento pedagógico, conocimiento del contenido, creencias docentes, competencias docentes, profesionalismo, identidad profesional, práctica reflexiva',
    ],
    [
      'teachers-lives',
      'teacher workload, workload, staff, teaching staff, teachers work, retention of teachers, teacher retention, teacher shortage, turnover, morale, job satisfaction, teacher stress, burnout, work-life balance, change, coping with change, careers of teachers, teacher well-being, teacher wellbeing, substitutes, unions',
      'carga de trabajo, personal docente, retención de docentes, escasez de docentes, rotación, satisfacción laboral, estrés docente, agotamiento, equilibrio entre vida y trabajo, bienestar docente, suplentes',
    ],
  ]),
  ...field('instruction', [
    [
      'leading-a-lesson',
      'whole class, whole class teaching, direct instruction, explicit instruction, explicit teaching, explaining, explain, explanation, modelling, modeling, demonstrate, demonstration, guided practice, gradual release, i do we do you do, questioning, wait time, cold call, pacing, lesson structure, lesson design, teacher talk, teacher behaviour, pupil behaviour in class, interactive teaching, interaction, teacher-pupil interaction, engagement, guidance, pedagogy, pedagogical, didactics, teaching strategies, instructional strategies, instructional design, instructional model, core practices, effective practice, effective teaching',
      'clase completa, instrucción directa, enseñanza explícita, explicar, explicación, modelar, demostrar, práctica guiada, liberación gradual, hacer preguntas, tiempo de espera, ritmo, estructura de la lección, enseñanza interactiva, interacción, orientación, pedagogía, pedagógico, didáctica, estrategias de enseñanza, diseño instruccional, prácticas efectivas',
    ],
    [
      'talking-to-learn',
      'talk, dialogue, dialogic, dialogic teaching, classroom talk, discussion, discussions, academic conversation, conversations, discourse, student discourse, turn and talk, think pair share, socratic seminar, fishbowl, accountable talk, talk moves, debate, argumentation, arguing from evidence, oracy, listening to each other, share their thinking, explain their thinking, questions about each other, collaborative reasoning',
      'diálogo, dialógico, discusión, conversación, conversaciones académicas, discurso, piensa y comparte, seminario socrático, argumentación, oralidad, escucharse, compartir ideas, explicar lo que piensan',
    ],
    [
      'learning-together',
      'group work, groupwork, groups, small groups, pupil groupings, grouping, pair work, cooperative learning, collaborative learning, collaborative, peer learning, peer tutoring, peer interaction, jigsaw, team roles, teamwork, stations, centers, rotations, working together, pupil-pupil interactions',
      'trabajo en grupo, grupos pequeños, agrupaciones, trabajo en parejas, aprendizaje cooperativo, aprendizaje colaborativo, aprendizaje entre pares, tutoría entre pares, rompecabezas, roles, trabajo en equipo, estaciones, centros, rotaciones',
    ],
    [
      'supporting-and-stretching',
      'scaffold, scaffolding, scaffolds, supports, sentence stems, graphic organizers, chunking, anchor charts, prompts, hints, challenge, challenging tasks, challenging questions, productive struggle, persevere, persistence, higher-order thinking, higher order, reasoning, critical thinking, rigor, depth of knowledge, bloom, differentiation, differentiated instruction, personalised learning, personalized learning, universal design for learning, udl, tiered tasks, choice boards, pacing for each student, independence',
      'andamiaje, apoyos, organizadores gráficos, carteles de apoyo, pistas, desafío, tareas desafiantes, esfuerzo productivo, perseverar, pensamiento de orden superior, pensamiento crítico, rigor, diferenciación, aprendizaje personalizado, diseño universal para el aprendizaje, tableros de opciones, independencia',
    ],
    [
      'finding-out',
      'inquiry, inquiry-based, guided inquiry, discovery learning, problem-based, problem-based learning, project-based, project based learning, projects, design thinking, real-world problems, authentic tasks, experiential learning, hands-on, makerspace, simulation, simulations, role play, games, game-based, gamification, curiosity, student questions, investigation, creativity, creative thinking, exhibitions, capstone',
      'indagación, indagación guiada, aprendizaje por descubrimiento, basado en problemas, basado en proyectos, proyectos, pensamiento de diseño, problemas reales, tareas auténticas, aprendizaje vivencial, simulación, juego de roles, juegos, gamificación, curiosidad, creatividad, exposiciones',
    ],
    [
      'planning-what-is-taught',
      'curriculum, curricula, curricular, curriculum design, curriculum mapping, unit plan, unit planning, lesson plan, lesson plans, lesson planning, backward design, standards, content standards, aligned to standards, alignment, scope and sequence, pacing guide, learning targets, learning objectives, grade-level content, grade-level, coherence, continuity, balance, sequencing, prior knowledge, prior skills, materials, instructional materials, textbook, textbooks, resources, learning objects, syllabus, subject cultures, interdisciplinary, cross-curricular, integration of subjects, integrated curriculum, coursework, core content',
      'currículo, diseño curricular, plan de unidad, plan de clase, planificación, diseño inverso, estándares, alineación, alcance y secuencia, objetivos de aprendizaje, contenido del grado, coherencia, continuidad, secuencia, conocimientos previos, materiales didácticos, libro de texto, recursos, programa de estudios, interdisciplinario, integración curricular',
    ],
  ]),
  ...field('assessment', [
    [
      'knowing-what-they-know',
      'formative assessment, check for understanding, checks for understanding, exit tickets, diagnostic assessment, diagnostic, progress monitoring, monitoring of student progress, frequent monitoring, student progress, feedback, marking, rubric, rubrics, self-assessment, peer assessment, conferring, portfolio, portfolios, e-portfolio, student work, looking at student work, student data, data-driven, reteach, adapts the lesson, error analysis, misconceptions, assessment for learning, reflective assessment, performance assessment',
      'evaluación formativa, verificar la comprensión, boletos de salida, evaluación diagnóstica, diagnóstico, seguimiento del progreso, progreso, retroalimentación, rúbrica, autoevaluación, coevaluación, portafolio, trabajos de los estudiantes, datos de los estudiantes, volver a enseñar, análisis de errores, ideas erróneas, evaluación del desempeño',
    ],
    [
      'testing-and-grades',
      'summative assessment, test, tests, testing, state test, state tests, standardized test, standardized tests, exam, exams, examination, examinations, national tests, college entrance, sat, act, advanced placement, benchmark assessment, test scores, achievement, attainment, grades, grading, report cards, gpa, mastery, competency-based, standards-based grading, credit, diploma, graduation requirements, international baccalaureate, end of course',
      'evaluación sumativa, prueba, pruebas, examen, exámenes, pruebas estandarizadas, pruebas estatales, puntajes, logro, rendimiento, calificaciones, notas, boletín, dominio, basado en competencias, crédito, diploma, requisitos de graduación, bachillerato internacional',
    ],
  ]),
  ...field('technology', [
    [
      'teaching-with-technology',
      'educational technology, instructional technology, technology integration, integrating technology, technology-infused, technology course, ict, information and communications technology, information technology in schools, computers in education, computer-assisted, tpack, digital tools, digital practices, edtech, whiteboards, interactive whiteboard, interactive white boards, interactive technology, smart board, laptops, laptop, one-to-one, 1:1, chromebooks, ipad, ipads, tablets, handheld devices, mobile learning, devices, equipment, apps, video games, game design, animated, animation in lessons, intelligent resource, software for learning, multimedia, video technology, affordance, affordances, classroom uses of technology, digital natives',
      'tecnología educativa, integración de la tecnología, tic, computadoras en la educación, herramientas digitales, pizarra interactiva, pizarra digital, portátiles, tabletas, dispositivos móviles, aprendizaje móvil, equipos, aplicaciones, videojuegos, diseño de juegos, animado, multimedia, video',
    ],
    [
      'learning-online',
      'online learning, online course, online module, e-learning, elearning, distance learning, distance education, remote learning, hybrid, blended learning, flipped classroom, virtual classroom, virtual learning environment, learning management system, lms, google classroom, moodle, discussion boards, webinars, mooc, asynchronous, synchronous, web-based, websites, blogs, wikis, social media',
      'aprendizaje en línea, curso en línea, educación a distancia, aprendizaje remoto, híbrido, aula invertida, aula virtual, plataforma de aprendizaje, foros, seminarios web, asincrónico, páginas web, blogs, redes sociales',
    ],
    [
      'being-digital',
      'digital literacy, digital literacies, digital citizenship, internet safety, online safety, screen time, cell phones, artificial intelligence, generative ai, chatbots, plagiarism, privacy, misinformation, fact checking, data literacy, new literacies, multimodal, multi-modal, technological literacy, emerging technologies',
      'alfabetización digital, ciudadanía digital, seguridad en internet, tiempo de pantalla, celulares, inteligencia artificial, plagio, privacidad, desinformación, verificar datos, alfabetización en datos, multimodal, tecnologías emergentes',
    ],
    [
      'programming-machines',
      'computer science, computing, computational thinking, programming, programmers, coding, code, java, python, javascript, c++, visual basic, html, algorithms, data structures, object-oriented, software development, app development, mobile apps, game programming, web design, web page, webmaster, databases, data systems, data processing, operating systems, computer hardware, computer repair, computer maintenance, computer support, help desk, networking, networks, network administration, routers, servers, cloud, cybersecurity, information security, encryption, computer forensics, information systems, information technology, it, computer applications, word processing, spreadsheets, presentation software, robotics, machine learning, computer graphics, modeling and simulation, internet',
      'informática, computación, pensamiento computacional, programación, código, algoritmos, estructuras de datos, desarrollo de software, diseño web, bases de datos, procesamiento de datos, sistemas operativos, reparación de computadoras, soporte técnico, redes, servidores, nube, ciberseguridad, cifrado, sistemas de información, tecnología de la información, hojas de cálculo, robótica, aprendizaje automático, gráficos por computadora',
    ],
  ]),
  ...field('family', [
    [
      'home-and-school',
      'families, family, parents, parent, parental involvement, parent engagement, family engagement, caregivers, guardians, home visits, conferences with parents, parent teacher conferences, newsletters home, homework, home-school, school community, community, neighborhood, translation for families, volunteers, parent education, parenting teens, pregnant teens',
      'familias, familia, padres, madres, participación de los padres, cuidadores, tutores legales, visitas al hogar, reuniones con padres, tarea en casa, casa y escuela, comunidad escolar, vecindario, traducción para familias, voluntarios',
    ],
  ]),
];
