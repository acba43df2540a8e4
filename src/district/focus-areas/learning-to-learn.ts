import { domain } from './area.ts';

export const learningToLearn = domain(
  [
    'learning-to-learn',
    'Thinking and learning to learn',
    'Pensar y aprender a aprender',
    'thinking, thinking skills, learning to learn',
    'pensamiento, aprender a aprender, habilidades de pensamiento',
  ],
  [
    [
      'metacognition',
      'Thinking about one’s thinking',
      'Pensar sobre el propio pensamiento',
      'metacognition, metacognitive, reflect on learning, learning logs, self aware',
      'metacognición, metacognitivo, reflexionar sobre su aprendizaje, bitácoras, conciencia de su aprendizaje',
    ],
    [
      'critical-thinking',
      'Critical thinking',
      'Pensamiento crítico',
      'critical thinking, think critically, analyze, analysis, reasoning, logic, deeper thinking, evaluate arguments, depth of knowledge',
      'pensamiento crítico, pensar críticamente, analizar, análisis, razonamiento, lógica, pensamiento profundo',
    ],
    [
      'creative-thinking',
      'Creative thinking',
      'Pensamiento creativo',
      'creativity, creative, creative thinking, imagination, innovate, innovation, brainstorm, divergent',
      'creatividad, creativo, creativa, pensamiento creativo, imaginación, innovar, innovación, lluvia de ideas',
    ],
    [
      'study-habits',
      'Studying and getting organized',
      'Estudiar y organizarse',
      'study skills, study habits, organization, organized, planner, planners, time management, turn in work, procrastination, binders',
      'hábitos de estudio, técnicas de estudio, organización, organizarse, agenda escolar, manejo del tiempo, entregar trabajos',
    ],
    [
      'goal-setting',
      'Students setting goals',
      'Que los estudiantes se pongan metas',
      'goal setting, set goals, setting goals, personal goals, student goals, self directed, self directed learning',
      'ponerse metas, fijar metas, establecer metas, metas personales, aprendizaje autodirigido',
    ],
  ],
);
