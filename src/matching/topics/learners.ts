import { field, type Topic } from './topic.ts';

/** Who learns, and what they need beside lessons. */
export const learners: readonly Topic[] = [
  ...field('early-childhood', [
    [
      'early-years',
      'early years, early childhood, preschool, pre-school, nursery, nursery nurses, kindergarten, prekindergarten, reception class, foundation stage, playgroup, toddlers, infants, babies, young children, under fives, child care, childcare, day care, head start, early learning, early intervention, school readiness, circle time, developmentally appropriate, montessori, reggio, effective provision, primary years, early primary',
      'primera infancia, preescolar, jardín de niños, guardería, infantes, bebés, niños pequeños, cuidado infantil, aprendizaje temprano, intervención temprana, preparación escolar, montessori, primeros años, educación inicial',
    ],
    [
      'playing',
      'play, playing, playful, play-based, pretend play, free play, toys, blocks, sand and water, dramatic play, imagination, exploration, guided play, guided inquiry, recess, playground, outdoor play',
      'juego, jugar, lúdico, juego libre, juguetes, bloques, imaginación, exploración, recreo, patio',
    ],
  ]),
  ...field('student-support', [
    [
      'disability',
      'disability, disabilities, disabled, disabled students, special needs, special educational needs, sen, special education, iep, ieps, 504 plan, learning difficulties, learning disabilities, autism, autistic, adhd, dyslexia, dyspraxia, deaf, blind, hearing impairment, visual impairment, wheelchair, physical impairment, intellectual disability, accommodations, modifications, least restrictive, self-contained, resource room, paraprofessionals, teaching assistants, mainstreaming, inclusive education, inclusion, barriers, adapted, adaptive, individualized, assistive',
      'discapacidad, discapacidades, necesidades especiales, educación especial, plan individual, dificultades de aprendizaje, autismo, dislexia, sordo, ciego, impedimento, adecuaciones, aula de recursos, asistentes, educación inclusiva, inclusión, barreras, adaptado, individualizado',
    ],
    [
      'gifted',
      'gifted, talented, gifted and talented, able pupils, high ability, advanced learners, acceleration, enrichment, honors, creativity, creative intelligence, exceptional, twice exceptional, extension tasks, stretch and challenge, academic competition, olympiad',
      'superdotados, talentosos, altas capacidades, aceleración, enriquecimiento, excepcional, creatividad, olimpiada',
    ],
    [
      'extra-help',
      'intervention, interventions, tutoring, tutor, tutors, remedial, remediation, catch-up, supplemental, supplementary instruction, response to intervention, rti, mtss, tiered support, tier 2, small group support, pull-out, push-in, struggling readers, struggling learners, at risk, credit recovery, proficiency development, test preparation, summer school, reading recovery, extra support, learning gaps, unfinished learning',
      'intervención, tutoría, tutores, remedial, nivelación, refuerzo, apoyo por niveles, grupos pequeños, lectores con dificultades, en riesgo, recuperación de créditos, preparación para exámenes, escuela de verano, rezago',
    ],
    [
      'minds-and-moods',
      'mental health, wellbeing, well-being, anxiety, performance anxiety, depression, stress, coping, burnout, trauma, trauma-informed, grief, self-esteem, self-concept, confidence, emotions, emotional, feelings, mindfulness, counselor, counselling, school psychologist, resilience, suicide prevention, personal development, values clarification',
      'salud mental, bienestar, ansiedad, depresión, estrés, agotamiento, trauma, duelo, autoestima, confianza, emociones, sentimientos, atención plena, consejero, psicólogo escolar, resiliencia, desarrollo personal',
    ],
    [
      'getting-along',
      'social skills, social development, interpersonal, relationships, friendship, friends, empathy, kindness, conflict resolution, peer mediation, bullying, cyberbullying, cooperation, respect, teamwork, social emotional learning, sel, self-awareness, self-management, responsible decision making, character education, community building, belonging, restorative circles',
      'habilidades sociales, interpersonal, relaciones, amistad, amigos, empatía, amabilidad, resolución de conflictos, acoso, ciberacoso, cooperación, respeto, aprendizaje socioemocional, autoconciencia, educación del carácter, pertenencia, círculos restaurativos',
    ],
    [
      'conduct',
      'behavior, behaviour, behaviours, misbehavior, discipline, classroom management, pbis, positive behavior, rules, routines, procedures, expectations, consequences, rewards, incentives, disruption, off-task, on-task, suspension, expulsion, de-escalation, functional behavior assessment, self-control, attention',
      'conducta, comportamiento, disciplina, manejo del aula, normas, rutinas, expectativas, consecuencias, recompensas, interrupciones, suspensión, autocontrol',
    ],
  ]),
  ...field('equity', [
    [
      'first-peoples',
      'indigenous, indigenous populations, indigenize, indigenizing, aboriginal, native american, american indian, alaska native, native hawaiian, canada natives, first nations, inuit, metis, maori, tribal, tribes, reservation, residential schools, truth and reconciliation, decolonize, decolonise, decolonised, decolonising, decolonizing, colonialism, colonial, settler, unsettling, elders, land-based, indigenous language, language revitalization, ways of knowing, cultural safety, culturally safe',
      'indígena, indígenas, pueblos originarios, nativos americanos, tribal, tribus, reserva, verdad y reconciliación, descolonizar, colonialismo, colonial, ancianos, lengua indígena, revitalización lingüística, saberes',
    ],
    [
      'fairness',
      'equity, equality, inequality, social justice, justice, anti-racism, racism, racial, race, whiteness, white, black students, latino students, critical race, critical pedagogy, critical approaches, liberation, liberated, oppression, power, privilege, marginalized, minority, diversity, inclusion, bias, stereotypes, imposter syndrome, discrimination, social class, working class, poverty, disadvantage, disadvantaged, gender, feminism, girls in science, boys reading, lgbtq, sexuality',
      'equidad, igualdad, desigualdad, justicia social, racismo, racial, raza, pedagogía crítica, liberación, opresión, poder, privilegio, marginados, minoría, diversidad, prejuicios, estereotipos, discriminación, clase social, pobreza, género, feminismo',
    ],
    [
      'culture-in-teaching',
      'culture, cultural, cultures, culturally responsive, cultural relevance, culturally relevant, cultural influences, cultural awareness, multicultural, intercultural, cross-cultural, community knowledge, funds of knowledge, heritage, tradition, traditions, ethnic studies, identity, identities, ways of life, spirituality, religious literacy, peace education, global citizenship, immigrants, immigration, refugees, migrants',
      'cultura, cultural, culturas, culturalmente pertinente, conciencia cultural, multicultural, intercultural, fondos de conocimiento, herencia, tradiciones, estudios étnicos, identidad, espiritualidad, educación para la paz, ciudadanía global, inmigrantes, refugiados, migrantes',
    ],
    [
      'hearing-students',
      'student voice, pupil voice, consulting pupils, consultation, student agency, student participation, choice, student leadership, school council, student-led, children as researchers, pupils views, student perceptions, student attitudes, rights of children',
      'voz estudiantil, consulta, agencia estudiantil, participación de los estudiantes, elección, consejo estudiantil, percepciones de los estudiantes, actitudes de los estudiantes, derechos de los niños',
    ],
  ]),
  ...field('languages', [
    [
      'more-than-one-language',
      'bilingual, bilingualism, multilingual, multilingualism, biliteracy, dual language, immersion, two-way immersion, translanguaging, code switching, home language, heritage language, heritage speakers, native speakers, mother tongue, language minority, english learners, english language learners, els, ells, eal, esl, esol, newcomers, long-term english learners, wida, language development, language acquisition, second language, sheltered instruction, siop, academic language, language objectives, sentence frames, cognates, interpreters, language policy',
      'bilingüe, bilingüismo, multilingüe, biliteracidad, doble inmersión, inmersión, translenguaje, lengua materna, lengua de herencia, hablantes nativos, aprendices de inglés, recién llegados, desarrollo del lenguaje, segunda lengua, lenguaje académico, objetivos de lenguaje, cognados, política lingüística',
    ],
    [
      'speaking-other-languages',
      'world languages, foreign language, foreign languages, modern foreign language, modern languages, classical languages, spanish, french, german, italian, portuguese, latin, greek, russian, polish, ukrainian, czech, hungarian, romanian, bulgarian, serbian, croatian, swedish, danish, norwegian, finnish, dutch, arabic, hebrew, persian, farsi, turkish, urdu, hindi, punjabi, bengali, tamil, chinese, mandarin, cantonese, japanese, korean, vietnamese, thai, khmer, hmong, lao, burmese, indonesian, malay, filipino, tagalog, swahili, somali, amharic, yoruba, zulu, hawaiian, navajo, cherokee, american sign language, asl, sign language, interpretive, interpersonal communication, presentational, target language, conversation and culture, ab initio, proficiency levels, fluency in language, pronunciation, conjugation',
      'idiomas del mundo, lengua extranjera, lenguas modernas, lenguas clásicas, español, francés, alemán, italiano, portugués, latín, griego, ruso, polaco, ucraniano, árabe, hebreo, persa, turco, hindi, chino, mandarín, japonés, coreano, vietnamita, tailandés, filipino, suajili, lengua de señas, pronunciación, conjugación, dominio del idioma',
    ],
  ]),
];
