import { domain } from './area.ts';

export const socialEmotional = domain(
  [
    'social-emotional',
    'Social and emotional learning',
    'Aprendizaje socioemocional',
    'social emotional, social and emotional, sel, emotional',
    'socioemocional, emocional, emocionales',
  ],
  [
    [
      'self-regulation',
      'Handling feelings',
      'Manejar las emociones',
      'self regulation, regulate, emotions, feelings, calm, calm down, calming corner, anger, mindfulness, self control, coping',
      'autorregulación, regular emociones, emociones, sentimientos, calma, calmarse, enojo, atención plena, autocontrol',
    ],
    [
      'empathy',
      'Empathy and kindness',
      'Empatía y amabilidad',
      'empathy, kindness, kind, compassion, caring, perspective taking, respect',
      'empatía, amabilidad, compasión, cuidado mutuo, respeto, ponerse en el lugar',
    ],
    [
      'friendship',
      'Friendship and getting along',
      'Amistad y convivencia',
      'friendship, friends, social skills, get along, peer relationships, loneliness, sharing and taking turns',
      'amistad, amigos, habilidades sociales, convivencia, llevarse bien, soledad, compartir y tomar turnos',
    ],
    [
      'growth-mindset',
      'Confidence and growth',
      'Confianza y crecimiento',
      'growth mindset, mindset, confidence, confident, self esteem, self efficacy, believe in themselves, perseverance, grit, persist',
      'mentalidad de crecimiento, confianza, autoestima, seguridad en sí mismos, creer en sí mismos, perseverancia, persistencia',
    ],
    [
      'stress',
      'Stress and resilience',
      'Estrés y resiliencia',
      'stress, anxiety, anxious, resilience, resilient, mental health, worry, wellbeing of students, student wellbeing',
      'estrés, ansiedad, resiliencia, salud mental, preocupación, bienestar de los estudiantes',
    ],
    [
      'trauma-aware',
      'Teaching with trauma in mind',
      'Enseñar teniendo en cuenta el trauma',
      'trauma, trauma informed, trauma sensitive, adverse experiences, grief',
      'trauma, sensible al trauma, informada en trauma, experiencias adversas, duelo',
    ],
    [
      'bullying',
      'Preventing bullying',
      'Prevenir el acoso',
      'bullying, bully, teasing, exclusion, upstanders, harassment, name calling',
      'acoso, acoso escolar, bullying, burlas, exclusión, hostigamiento',
    ],
  ],
);
