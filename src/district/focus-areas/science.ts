import { domain } from './area.ts';

export const science = domain(
  [
    'science',
    'Science and engineering',
    'Ciencias e ingeniería',
    'science, scientific, stem, ngss',
    'ciencias, ciencia, científico, científica, stem',
  ],
  [
    [
      'investigations',
      'Investigations and labs',
      'Investigaciones y laboratorio',
      'lab, labs, investigation, investigations, scientific method, hands on science, inquiry science, experiments in science, lab reports',
      'laboratorio, laboratorios, investigaciones científicas, método científico, experimentos, indagación científica',
    ],
    [
      'phenomena',
      'Phenomena that puzzle students',
      'Fenómenos que intrigan',
      'phenomena, phenomenon, driving question, anchoring, wonder about the world, student questions in science',
      'fenómenos, fenómeno, pregunta guía, preguntas sobre el mundo',
    ],
    [
      'science-explanations',
      'Explaining with evidence',
      'Explicar con evidencia',
      'claim evidence reasoning, scientific explanations, scientific explanation, scientific argument, evidence based explanation, science notebooks, science writing',
      'explicaciones científicas, afirmación evidencia razonamiento, argumentación científica, cuaderno de ciencias, explicar con evidencia',
    ],
    [
      'engineering',
      'Engineering and design',
      'Ingeniería y diseño',
      'engineering, design process, design challenge, design challenges, robotics, prototypes, building and testing',
      'ingeniería, proceso de diseño, retos de diseño, robótica, prototipos',
    ],
    [
      'life-science',
      'Living things',
      'Seres vivos',
      'biology, life science, ecosystems, cells, genetics, living things, plants and animals, anatomy',
      'biología, ecosistemas, células, genética, seres vivos, plantas y animales, anatomía',
    ],
    [
      'physical-science',
      'Matter, forces and energy',
      'Materia, fuerzas y energía',
      'chemistry, physics, physical science, forces, motion, energy, matter, atoms, chemical reactions',
      'química, física, fuerzas, movimiento, energía, materia, átomos, reacciones químicas',
    ],
    [
      'earth-environment',
      'Earth and environment',
      'Tierra y medio ambiente',
      'earth science, environment, environmental, climate change, sustainability, weather, school garden, outdoor learning, nature, astronomy, water cycle',
      'ciencias de la tierra, medio ambiente, ambiental, cambio climático, sostenibilidad, clima, huerto escolar, naturaleza, aprender al aire libre, astronomía',
    ],
  ],
);
