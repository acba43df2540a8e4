import { field, type Topic } from './topic.ts';

/** Arts, health and the careers that courses lead to, in more of their own words. */
export const clusters: readonly Topic[] = [
  ...field('arts', [
    [
      'making-art',
      'art, artist, artists, artistic, fine arts, visual arts, studio art, art history, art appreciation, draw, drawing, sketch, sketching, paint, painting, watercolor, sculpture, sculpt, ceramics, clay, pottery, wheel throwing, printmaking, jewelry, metal arts, fiber arts, weaving, crafts, collage, color theory, composition in art, photography, photographic, photographer, photo imaging, darkroom, film processing, cameras, digital imaging, graphic design, illustration, cartooning, calligraphy, portfolio of art, museum art, aesthetics, creative expression, architectural design, design elements',
      'arte, artista, artístico, bellas artes, artes visuales, historia del arte, dibujar, dibujo, bosquejo, pintar, pintura, acuarela, escultura, cerámica, arcilla, grabado, joyería, tejido, artesanías, collage, teoría del color, fotografía, fotográfico, cuarto oscuro, cámaras, diseño gráfico, ilustración, caligrafía, estética, expresión creativa',
    ],
    [
      'making-music',
      'music, musical, musician, musicians, musicianship, instrumentalists, instrumental teachers, perform music, musical performance, band, marching band, concert band, orchestra, orchestral, symphony, strings, violin, brass, woodwind, flute, percussion, drums, drumming, keyboard music, piano, guitar, choir, choral, chorus, singers, singing, sing, voice lessons, vocal ensemble, ensemble, chamber, jazz, opera, composer, composing music, songwriting, music theory, music appreciation, music history, sight reading music, notation, melody, harmony, rhythm, tempo, pitch, rehearsal, conservatoire, recital, music technology',
      'música, musical, músicos, instrumentistas, interpretación musical, banda, orquesta, sinfónica, cuerdas, violín, metales, flauta, percusión, tambores, piano, guitarra, coro, coral, cantar, canto, conjunto, jazz, ópera, compositor, teoría musical, historia de la música, notación, melodía, armonía, ritmo, tono, ensayo musical, recital',
    ],
    [
      'on-stage',
      'theater, theatre, theatrical, drama class, drama and comedy, acting, actor, actors, improvisation, playwriting, playwright, directing, stagecraft, stage management, set design, costume, costumes, makeup for stage, lighting design, musical theater, performing arts, dance, dancer, dancers, choreography, ballet, modern dance, tap, jazz dance, folk dance, repertory, movement and rhythm, film studies, cinema, film history, filmmaking, screenwriting',
      'teatro, teatral, actuación, actores, improvisación, dramaturgia, dirección escénica, escenografía, vestuario, iluminación, teatro musical, artes escénicas, danza, bailarines, coreografía, ballet, danza moderna, cine, historia del cine, guion',
    ],
  ]),
  ...field('health', [
    [
      'moving-bodies',
      'physical education, pe, gym class, fitness, physical fitness, conditioning, cardiovascular, strength, muscular, flexibility, endurance, weight training, lifelong activities, sports, sport, team sports, individual sports, dual sports, games and skills, basketball, volleyball, soccer, football, baseball, softball, tennis, golf, track and field, running, swimming, lifeguard, aquatics, gymnastics, wrestling, martial arts, self-defense, yoga, pilates, aerobics, dance fitness, outdoor education, hiking, adapted physical education, motor skills, movement skills, officiating, referee, referees, coaching athletes, athletic trainer, athletes, sportsmanship, pete',
      'educación física, acondicionamiento, cardiovascular, fuerza, flexibilidad, resistencia, pesas, deportes, deporte, baloncesto, voleibol, fútbol, béisbol, tenis, atletismo, correr, natación, gimnasia, lucha, artes marciales, defensa personal, yoga, actividades al aire libre, habilidades motoras, arbitraje, árbitros, atletas, juego limpio',
    ],
    [
      'staying-healthy',
      'health, health education, healthy, personal health, wellness, nutrition, nutrients, healthy eating, diet, food choices, obesity, hygiene, growth and development, puberty, human sexuality, sex education, reproduction, pregnancy, disease, disease prevention, hiv, injury prevention, safety, first aid, cpr, substance abuse, substance abuse prevention, drugs, alcohol, tobacco, vaping, risk reduction, community health, consumer health, driver education, traffic safety, seat belts',
      'salud, educación para la salud, saludable, bienestar físico, nutrición, nutrientes, alimentación, dieta, obesidad, higiene, crecimiento, pubertad, sexualidad, reproducción, embarazo, enfermedad, prevención, lesiones, seguridad, primeros auxilios, abuso de sustancias, drogas, alcohol, tabaco, vapeo, educación vial',
    ],
  ]),
  ...field('career', [
    [
      'medicine',
      'health care, health sciences, health careers, medical, medicine, medical terminology, medical assistant, medical records, medical office, physician, doctors, clinical, clinic, hospital, nursing, nurse, nurses, nursing assistant, home health care, caregiving, patient, patients, patient care, bedside, geriatric, pediatrics, therapy, therapeutic, therapeutics, therapist, physical therapy, occupational therapy, respiratory therapy, rehabilitation, dental, dentist, dentistry, dental hygiene, dental laboratory, optical, optometry, optometric, eyeglasses, lenses, vision care, hearing care, pharmacy, pharmacist, pharmacology, radiology, x-ray, diagnostic imaging, medical laboratory, phlebotomy, blood, emergency medical technician, paramedic, surgical, surgery, sterile, anatomy for health careers, biomedical science, epidemiology, public health, veterinary, kinesiology, sports medicine, medical interventions, health informatics',
      'cuidado de la salud, ciencias de la salud, médico, medicina, terminología médica, clínica, hospital, enfermería, enfermeras, auxiliar de enfermería, pacientes, geriatría, pediatría, terapia, terapéutico, fisioterapia, rehabilitación, dental, dentista, óptica, optometría, lentes, farmacia, farmacología, radiología, laboratorio médico, sangre, paramédico, cirugía, biomédico, salud pública, veterinaria',
    ],
    [
      'growing-and-raising',
      'agriculture, agricultural, agriscience, agribusiness, farm, farms, farmer, ranch, crop, crops, agronomy, soil science, plant science, plant systems, plant pathology, horticulture, floriculture, flowers, nursery plants, landscaping, turf, greenhouse, vineyard, viticulture, wine, orchard, livestock, cattle, dairy, poultry, swine, equine, horses, animal science, animal nutrition, animal systems, breeding, small animal care, veterinary science, aquaculture, fisheries, fish, forestry, forest, timber, wildlife management, hunting, agricultural mechanics, tractors, irrigation, food science, food processing, meat, biotechnology in agriculture, pest management, fertilizer, ffa, natural resources management, park management',
      'agricultura, agrícola, agronegocios, granja, agricultor, rancho, cultivos, agronomía, ciencia del suelo, horticultura, flores, jardinería, paisajismo, invernadero, viñedo, huerto, ganado, lechería, aves de corral, cerdos, caballos, ciencia animal, nutrición animal, acuicultura, pesca, bosques, silvicultura, madera, vida silvestre, mecánica agrícola, tractores, riego, procesamiento de alimentos, plagas, fertilizante',
    ],
    [
      'building-homes',
      'construction, construction trades, building trades, builder, carpentry, carpenter, framing, cabinets, cabinetmaking, furniture, furnishings, woodwork, woodworking, wood, wooden structures, masonry, bricks, concrete, drywall, roofing, flooring, tile, painting and decorating, plumbing, pipefitting, pipes, hvac, air conditioning, heating, ventilation, refrigeration, electrical, electrician, residential wiring, wiring, electricity, blueprint reading, blueprints, drafting, technical drawing, cad, architecture, architect, architectural, civil, structural, surveying, interior design, property maintenance, institutional maintenance, custodial, building maintenance, upholstery, upholstering, remodeling, estimating costs, building codes, hand tools, power tools, industrial crafts',
      'construcción, albañil, carpintería, carpintero, muebles, madera, mampostería, ladrillos, concreto, techado, pisos, plomería, tuberías, aire acondicionado, calefacción, ventilación, refrigeración, electricista, cableado, electricidad, planos, dibujo técnico, arquitectura, arquitecto, topografía, diseño de interiores, mantenimiento de edificios, tapicería, herramientas manuales, códigos de construcción',
    ],
    [
      'making-things',
      'manufacturing, manufacture, production systems, production processes, factory, assembly line, machine shop, machinist, machine tools, machining, cnc, lathe, mill, metalwork, metalworking, sheet metal, metal, foundry, welding, welder, weld, fabrication, plastics, materials processing, quality control, quality assurance, lean manufacturing, industrial maintenance, industrial arts, industrial technology, maintenance and repair, repair, mechatronics, hydraulics, pneumatics, automation, instrumentation, watch repair, gunsmithing, locksmithing, shoes repair, appliance repair, small engine',
      'manufactura, fabricar, fábrica, línea de ensamblaje, taller mecánico, máquinas herramienta, torno, metalurgia, lámina, fundición, soldadura, soldador, plásticos, control de calidad, mantenimiento industrial, tecnología industrial, reparación, mecatrónica, hidráulica, neumática, automatización, cerrajería',
    ],
    [
      'engineering-design',
      'engineering, engineer, engineers, engineering design, engineering technology, principles of engineering, design process, design and development, prototype, prototypes, prototyping, technical design, technology education, technological processes, technological systems, principles of technology, electronics, electronic, digital electronics, circuits, semiconductors, robotics, robots, mechanical, aerospace, civil engineering, chemical engineering, nanotechnology, energy technology, power systems, wind turbine, solar power, renewable, fiber optics, laser technology, geospatial technology, computer integrated manufacturing, inventions, innovation, materials science, statics, project lead the way, pltw, technology and society',
      'ingeniería, ingeniero, diseño de ingeniería, proceso de diseño, prototipo, educación tecnológica, sistemas tecnológicos, electrónica, electrónica digital, circuitos, semiconductores, robótica, mecánica, aeroespacial, nanotecnología, energía, turbina eólica, energía solar, fibra óptica, inventos, innovación',
    ],
    [
      'moving-goods-and-people',
      'transportation, transport, automotive, automobile, auto mechanics, auto body, collision, paint and refinishing, engine repair, engines, transmission, brakes, suspension, diesel, diesel mechanics, heavy equipment, heavy vehicle, truck driving, motorcycle, marine mechanics, boats, ships, maritime, aviation, aviation maintenance, aircraft, airplane, pilot, flight, flight attendant, air traffic, aerospace vehicles, logistics, warehouse, warehousing, supply chain, distribution, shipping, forklift, inventory, railroad, energy and power for vehicles',
      'transporte, automotriz, automóvil, mecánica automotriz, carrocería, motores, transmisión, frenos, diésel, equipo pesado, camiones, motocicletas, barcos, marítimo, aviación, aeronaves, avión, piloto, vuelo, logística, almacén, cadena de suministro, distribución, envíos, inventario, ferrocarril',
    ],
    [
      'protecting-the-public',
      'public safety, protective services, law enforcement, police, policing, criminal justice, criminology, crime, crimes, crime scene, criminalistics, forensic science, investigations of crime, corrections, correctional, prison, prisons, probation, courts, legal, paralegal, attorney, security services, private security, homeland security, emergency management, dispatch, fire science, fire, firefighter, firefighting, fire prevention, arson, hazardous materials, rescue, disaster, community protection, government service, public administration, public policy, city planning, urban planning, diplomatic service, lifeguarding',
      'seguridad pública, policía, justicia penal, criminología, crimen, delito, ciencia forense, prisiones, correccional, tribunales, legal, abogado, servicios de seguridad, gestión de emergencias, incendios, bomberos, prevención de incendios, materiales peligrosos, rescate, desastre, administración pública, urbanismo',
    ],
    [
      'armed-forces',
      'military, military science, armed forces, army, navy, naval, air force, marine corps, coast guard, space force, junior reserve officer, rotc, jrotc, cadet, cadets, drill and ceremony, marksmanship, command, commanding, rank, unit leadership, uniform, national defense, military history, veterans',
      'militar, fuerzas armadas, ejército, marina, naval, fuerza aérea, infantería de marina, cadetes, instrucción militar, puntería, mando, rango, uniforme, defensa nacional, veteranos',
    ],
    [
      'running-a-business',
      'business, businesses, business management, business administration, introductory business, business law, business communications, business ethics, international business, entrepreneurship, entrepreneurial, small business, self-employment, accounting, accountant, accountancy, payroll, ledger, auditing, bookkeeping, taxes, finance, financial, banking, bank, credit unions, investments, investing, securities, stocks, bonds, risk management, insurance, personal finance, budgeting, real estate, property, economics for business, marketing, marketing management, market research, advertising, promotion, branding, merchandising, retail, sales, selling, salesperson, sales advisor, customer service, e-commerce, buying, pricing, fashion merchandising, office procedures, office services, clerical, receptionist, secretary, administrative assistant, keyboarding, typing, data entry, office technology, human resources management, school-based enterprise, business computer applications',
      'negocios, empresa, administración de empresas, derecho mercantil, emprendimiento, pequeña empresa, contabilidad, contador, nómina, auditoría, impuestos, finanzas, banca, banco, inversiones, acciones, bonos, gestión de riesgos, seguros, finanzas personales, presupuesto, bienes raíces, mercadotecnia, investigación de mercado, publicidad, promoción, comercio minorista, ventas, atención al cliente, comercio electrónico, oficina, secretaria, mecanografía, recursos humanos',
    ],
    [
      'hosting-and-cooking',
      'hospitality, hospitality management, tourism, travel, travel agency, destinations, geography of travel, hotel, hotels, hotel management, lodging, front desk, housekeeping, guests, guest services, convention planning, event planning, recreation and leisure, restaurant, restaurants, restaurant management, culinary, culinary arts, chef, chefs, cook, cooking, cuisine, baking, pastry, food service, food preparation, food and beverage, food safety, kitchen, menu, menus, catering, banquet, nutrition and food preparation, foods',
      'hospitalidad, turismo, viajes, agencia de viajes, hotel, hotelería, alojamiento, huéspedes, planificación de eventos, recreación, restaurante, culinario, artes culinarias, chef, cocinar, cocina, repostería, panadería, servicio de alimentos, preparación de alimentos, bebidas, menú, banquetes',
    ],
    [
      'caring-for-people',
      'human services, social services, counseling services, child care services, child development, children, parenting, family and consumer sciences, family living, family relationships, marriage, home economics, home management, life skills, independent living, consumer economics, consumer, clothing, apparel, sewing, fashion design, textiles, fabric, housing, home furnishings, interior decorating, cosmetology, cosmetologist, hairdressing, hairstyling, hair, barber, barbering, nails, manicure, manicures, pedicures, facial, facials, skin care, makeup, salon, beauty, massage, personal care, elder care, funeral, mortuary, teaching as a career, careers in education, teaching profession, community service work, volunteering, nonprofit',
      'servicios humanos, servicios sociales, cuidado de niños, desarrollo infantil, crianza, vida familiar, matrimonio, economía doméstica, vida independiente, consumidor, ropa, costura, diseño de moda, textiles, tela, vivienda, cosmetología, peluquería, cabello, barbería, uñas, manicura, faciales, cuidado de la piel, maquillaje, salón, belleza, masaje, cuidado de ancianos, organizaciones sin fines de lucro',
    ],
    [
      'media-and-print',
      'media technology, mass media, broadcasting, broadcast, radio, radio production, television, tv, video production, video editing, audio production, audio and video technology, sound recording, telecommunications, multimedia production, film production, interactive media, digital media technology, animation, commercial photography, photographic laboratory, print media, printing, print shop, press, typesetting, publishing, desktop publishing, graphic technology, graphic arts, commercial art, commercial graphic design, publication production, journalism, photojournalism, public relations, social media management, communications',
      'tecnología de medios, medios masivos, radiodifusión, radio, televisión, producción de video, edición de video, producción de audio, grabación de sonido, telecomunicaciones, multimedia, animación, fotografía comercial, imprenta, impresión, editorial, autoedición, artes gráficas, arte comercial, periodismo, relaciones públicas',
    ],
    [
      'finding-a-career',
      'career exploration, career awareness, career planning, career development, careers, career choices, job seeking, job search, job interview, resume, application letter, employability, employment skills, workplace experience, work experience, internship, internships, job shadowing, cooperative education, diversified occupations, entry into the workforce, workforce, occupations, soft skills, work habits, work ethic, college and career readiness, college planning, financial aid, school orientation, vocational guidance',
      'exploración de carreras, planificación de carrera, búsqueda de empleo, entrevista de trabajo, currículum vitae, empleabilidad, experiencia laboral, pasantías, educación cooperativa, fuerza laboral, ocupaciones, hábitos de trabajo, preparación universitaria, ayuda financiera, orientación vocacional',
    ],
    [
      'around-the-timetable',
      'study hall, study skills, note taking, time management, organization skills, homework help, tutorial, peer tutoring, teacher aide, office aide, library aide, assist instructors, student aide, independent study, seminar, ap seminar, extended essay, personal project, senior project, capstone project, advisory, homeroom, community service, service learning, student government, school governance, student council, leadership class, yearbook staff, academic competition, elective, dual enrollment, school day activities',
      'sala de estudio, técnicas de estudio, tomar apuntes, manejo del tiempo, tutoría entre pares, asistente de oficina, estudio independiente, seminario, monografía, proyecto personal, proyecto final, asesoría, servicio comunitario, gobierno estudiantil, competencia académica, optativa',
    ],
  ]),
  ...field('religion', [
    [
      'belief',
      'religion, religions, religious studies, religious education, faith, theology, theological, scripture, scriptures, bible, old testament, new testament, gospel, torah, talmud, quran, jesus, christ, christian, christianity, church, church history, catholic, protestant, sacraments, liturgy, worship, prayer, judaism, jewish, islam, islamic, muslim, hinduism, buddhism, morality, christian living, ministry, spirituality, beliefs, world religions',
      'religión, religiones, fe, teología, escrituras, biblia, antiguo testamento, nuevo testamento, evangelio, torá, corán, cristo, cristiano, iglesia, católico, sacramentos, liturgia, culto, oración, judaísmo, judío, islam, musulmán, hinduismo, budismo, moralidad, ministerio, espiritualidad, creencias',
    ],
  ]),
];
