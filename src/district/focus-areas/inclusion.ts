import { domain } from './area.ts';

export const inclusion = domain(
  [
    'inclusion',
    'Special education and inclusion',
    'Educación especial e inclusión',
    'special education, sped, disabilities, disability, special needs',
    'educación especial, discapacidad, discapacidades, necesidades especiales',
  ],
  [
    [
      'inclusive-classrooms',
      'Everyone in the same room',
      'Todos en la misma aula',
      'inclusion, inclusive, inclusive classroom, mainstream, least restrictive, general education classroom',
      'inclusión, inclusivo, inclusiva, aula inclusiva, aula general',
    ],
    [
      'co-teaching',
      'Co-teaching',
      'Coenseñanza',
      'co teaching, coteaching, co teach, co teacher, push in support, team teaching, paraprofessionals, paraeducators',
      'coenseñanza, co enseñanza, enseñanza en pareja, docencia compartida, paraprofesionales',
    ],
    [
      'individual-plans',
      'Individual plans and goals',
      'Planes y metas individuales',
      'iep, ieps, iep goals, individual education plan, progress monitoring for iep',
      'iep, plan individual, planes individuales, metas del iep',
    ],
    [
      'accommodations',
      'Accommodations',
      'Adaptaciones',
      'accommodations, accommodation, modifications, modified work, extended time, adapt materials',
      'adaptaciones, acomodaciones, modificaciones, tiempo adicional, adaptar materiales',
    ],
    [
      'universal-design',
      'Designing for everyone from the start',
      'Diseñar para todos desde el principio',
      'universal design, udl, multiple means, accessible lessons, accessibility, learner variability',
      'diseño universal, dua, accesibilidad, lecciones accesibles, múltiples formas',
    ],
    [
      'dyslexia',
      'Dyslexia and reading difficulties',
      'Dislexia y dificultades de lectura',
      'dyslexia, dyslexic, reading difficulties, struggling readers, struggling reader, reading intervention, dysgraphia',
      'dislexia, dificultades de lectura, dificultades para leer, lectores con dificultades, intervención en lectura',
    ],
    [
      'autism-sensory',
      'Autism and sensory needs',
      'Autismo y necesidades sensoriales',
      'autism, autistic, neurodivergent, neurodiversity, sensory, asperger',
      'autismo, autista, neurodivergente, neurodiversidad, sensorial, sensoriales',
    ],
    [
      'attention-differences',
      'Attention and executive function',
      'Atención y función ejecutiva',
      'adhd, executive function, executive functioning, impulsive, attention deficit, working memory',
      'tdah, función ejecutiva, funciones ejecutivas, impulsividad, déficit de atención, memoria de trabajo',
    ],
    [
      'advanced-learners',
      'Advanced learners',
      'Estudiantes avanzados',
      'gifted, advanced learners, advanced students, high achievers, extension, enrichment, accelerate, talented, challenge fast finishers',
      'superdotados, estudiantes avanzados, altas capacidades, talento, enriquecimiento, terminan antes',
    ],
    [
      'assistive-technology',
      'Assistive technology',
      'Tecnología de apoyo',
      'assistive technology, text to speech, speech to text, communication devices, aac, screen reader, braille',
      'tecnología de apoyo, tecnología asistiva, texto a voz, comunicación aumentativa, lector de pantalla, braille',
    ],
  ],
);
