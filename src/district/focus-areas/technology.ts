import { domain } from './area.ts';

export const technology = domain(
  [
    'technology',
    'Technology and media',
    'Tecnología y medios',
    'technology, tech, digital, edtech',
    'tecnología, digital, tecnológico',
  ],
  [
    [
      'digital-tools',
      'Digital tools in lessons',
      'Herramientas digitales en clase',
      'digital tools, technology integration, apps, chromebooks, chromebook, laptops, tablets, ipads, one to one devices, interactive whiteboard, slides',
      'herramientas digitales, integrar la tecnología, aplicaciones, chromebooks, tabletas, computadoras, pizarra digital',
    ],
    [
      'artificial-intelligence',
      'Artificial intelligence',
      'Inteligencia artificial',
      'artificial intelligence, ai, chatbot, chatbots, generative ai, ai tools',
      'inteligencia artificial, ia, chatbots, ia generativa',
    ],
    [
      'coding',
      'Coding and computer science',
      'Programación e informática',
      'coding, code, computer science, programming, computational thinking, algorithms',
      'programación, programar, informática, pensamiento computacional, algoritmos, código',
    ],
    [
      'media-literacy',
      'Judging news and media',
      'Leer críticamente los medios',
      'media literacy, fake news, misinformation, evaluate websites, online sources, reliable sources, credible sources, social media',
      'alfabetización mediática, noticias falsas, desinformación, fuentes confiables, redes sociales, medios de comunicación',
    ],
    [
      'digital-citizenship',
      'Safe and kind online',
      'Seguridad y respeto en línea',
      'digital citizenship, online safety, cyberbullying, screen time, cell phones, phones in class, privacy online',
      'ciudadanía digital, seguridad en línea, ciberacoso, tiempo de pantalla, celulares, teléfonos en clase, privacidad',
    ],
    [
      'blended',
      'Online and blended learning',
      'Aprendizaje en línea y mixto',
      'blended, blended learning, online learning, remote, flipped, flipped classroom, hybrid, learning management, playlists',
      'aprendizaje mixto, aprendizaje en línea, a distancia, aula invertida, híbrido, clase invertida',
    ],
    [
      'research-skills',
      'Finding and using information',
      'Buscar y usar información',
      'research skills, research project, research papers, library, librarian, citing, citations, plagiarism, search online',
      'habilidades de investigación, proyecto de investigación, biblioteca, citar fuentes, plagio, buscar información',
    ],
  ],
);
