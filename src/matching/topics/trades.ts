import { field, type Topic } from './topic.ts';

/** What career and technical courses, and the rooms around them, are about. */
export const trades: readonly Topic[] = [
  ...field('career', [
    [
      'business',
      'business, accounting, bookkeeping, finance, financial, marketing, sales, entrepreneurship, entrepreneur, retail, advertising, merchandising, investment, investments, stocks, bonds, banking, insurance, office, keyboarding, office technology, administrative, customer, management, economics, personal finance, accountancy, career exploration, real estate',
      'negocios, contabilidad, finanzas, financiero, mercadotecnia, ventas, emprendimiento, emprendedor, comercio, publicidad, inversión, banca, seguros, oficina, mecanografía, administración, clientes, finanzas personales',
    ],
    [
      'making-and-repairing',
      'manufacturing, production, machine, machining, welding, metal, metalworking, woodworking, industrial, tools, fabrication, cabinetmaking, prototypes, quality control, precision, assembly, materials processing, upholstery',
      'manufactura, producción, máquina, soldadura, metal, carpintería, industrial, herramientas, fabricación, prototipos, control de calidad, ensamblaje',
    ],
    [
      'building',
      'construction, carpentry, architecture, architectural, masonry, plumbing, electrical, electrician, hvac, drafting, blueprint, blueprints, cad, concrete, roofing, interior design, building, buildings, wiring, air conditioning, surveying, structures',
      'construcción, carpintería, arquitectura, albañilería, plomería, electricista, instalación eléctrica, dibujo técnico, planos, concreto, techos, edificios',
    ],
    [
      'engineering',
      'engineering, engineer, electronics, electronic, circuits, aerospace, robotics, mechanical, civil engineering, design process, prototype, systems, digital electronics, nanotechnology, mechatronics, hydraulic',
      'ingeniería, ingeniero, electrónica, circuitos, aeroespacial, robótica, mecánica, proceso de diseño, prototipo, sistemas, mecatrónica',
    ],
    [
      'vehicles',
      'automotive, automobile, vehicle, vehicles, engine, engines, transmission, brakes, diesel, aviation, aircraft, flight, pilot, truck, transportation, logistics, collision repair, mechanics, small engine, driving, warehouse, distribution, marine',
      'automotriz, automóvil, vehículo, vehículos, motor, motores, transmisión, frenos, diésel, aviación, avión, vuelo, camión, transporte, logística, mecánica',
    ],
    [
      'land-and-animals',
      'agriculture, agricultural, agriscience, farm, farming, crop, crops, soil, horticulture, landscaping, greenhouse, floriculture, livestock, animal science, veterinary, equine, forestry, turf, aquaculture, food processing, agribusiness, wildlife, vineyard, wine, plant science, floral',
      'agricultura, agrícola, granja, cultivo, cultivos, suelo, horticultura, jardinería, invernadero, ganado, ciencia animal, veterinaria, silvicultura, acuicultura, agronegocios, fauna',
    ],
    [
      'care-of-the-sick',
      'health care, healthcare, nursing, nurse, nurses, medical, medicine, dental, clinical, patient, patients, pharmacy, therapeutic, hospital, terminology, emergency medical, sports medicine, surgical, therapy, diagnosis, health science, radiology, biomedical, doctors',
      'cuidado de la salud, enfermería, enfermera, médico, medicina, dental, clínico, paciente, pacientes, farmacia, hospital, terapia, diagnóstico, biomédico',
    ],
    [
      'public-service',
      'law enforcement, police, criminal justice, fire, firefighting, firefighter, legal, corrections, security, emergency, public administration, court, forensic, forensics, crime, paralegal, emt, homeland',
      'policía, justicia penal, bomberos, legal, seguridad pública, emergencia, tribunal, forense, crimen, servicio público',
    ],
    [
      'soldiering',
      'military, rotc, jrotc, army, navy, air force, marine corps, cadet, cadets, drill, officer, defense, naval, uniform, command',
      'militar, ejército, marina, fuerza aérea, cadete, cadetes, oficial, defensa, naval, uniforme',
    ],
    [
      'guests-and-food',
      'hospitality, tourism, travel, hotel, lodging, restaurant, culinary, cooking, chef, baking, food service, food preparation, catering, kitchen, nutrition, menu, cuisine, foods, beverage',
      'hospitalidad, turismo, viajes, hotel, alojamiento, restaurante, culinario, cocina, cocinar, chef, repostería, preparación de alimentos, menú',
    ],
    [
      'people-and-homes',
      'cosmetology, barbering, hair, nail, beauty, family and consumer science, family, parenting, clothing, sewing, apparel, textiles, fashion, child care, child development, consumer, home economics, housekeeping, life skills, relationships, personal care, human services, gerontology',
      'cosmetología, barbería, cabello, belleza, familia y consumo, crianza, ropa, costura, textiles, moda, cuidado infantil, desarrollo infantil, consumidor, economía doméstica, habilidades para la vida, servicios humanos',
    ],
    [
      'screens-and-print',
      'printing, graphic arts, photography, video production, commercial art, publishing, desktop publishing, broadcasting, television, radio, telecommunications, audio, media technology, animation, interactive media',
      'imprenta, artes gráficas, fotografía, producción de video, publicación, radiodifusión, televisión, radio, telecomunicaciones, animación',
    ],
    [
      'ready-for-work',
      'career, careers, employment, employability, job, jobs, workplace, internship, internships, cooperative education, work experience, resume, apprenticeship, workforce, job shadowing, vocational',
      'carrera, carreras, empleo, empleabilidad, trabajo, pasantía, pasantías, experiencia laboral, currículum vitae, aprendiz, fuerza laboral, vocacional',
    ],
    [
      'school-life',
      'study skills, study hall, tutorial, tutoring, test preparation, community service, service learning, volunteer, student government, advisory, homeroom, seminar, study, elective, leadership, peer tutoring, note taking, college readiness, learning strategies, independent study',
      'técnicas de estudio, tutoría, preparación para exámenes, servicio comunitario, aprendizaje en servicio, voluntariado, gobierno estudiantil, asesoría, liderazgo estudiantil, tomar apuntes, preparación universitaria',
    ],
  ]),
];
