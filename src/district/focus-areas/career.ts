import { domain } from './area.ts';

export const career = domain(
  [
    'career',
    'Career and technical education',
    'Educación técnica y profesional',
    'career and technical, cte, vocational, trades',
    'educación técnica, vocacional, oficios, formación profesional',
  ],
  [
    [
      'career-exploration',
      'Exploring careers',
      'Explorar profesiones',
      'careers, career, career exploration, career pathways, job shadow, career day',
      'profesiones, carreras, exploración vocacional, orientación vocacional, día de las profesiones',
    ],
    [
      'workplace-skills',
      'Skills for the workplace',
      'Habilidades para el trabajo',
      'workplace skills, employability, soft skills, resume, resumes, interviews, work ethic, professionalism',
      'habilidades laborales, empleabilidad, habilidades blandas, currículum vitae, entrevistas de trabajo, ética de trabajo',
    ],
    [
      'work-based',
      'Learning at work',
      'Aprender en el trabajo',
      'work based learning, internship, internships, apprenticeship, apprenticeships, employers, industry partners',
      'aprendizaje en el trabajo, pasantías, prácticas profesionales, aprendices de oficio, empresas',
    ],
    [
      'technical-skills',
      'Workshop and technical skills',
      'Taller y habilidades técnicas',
      'welding, carpentry, culinary, automotive, construction, shop class, workshop safety, health sciences, nursing, agriculture, certification, industry certification',
      'soldadura, carpintería, cocina, mecánica, construcción, seguridad en el taller, ciencias de la salud, enfermería, agricultura, certificación',
    ],
    [
      'after-graduation',
      'After graduation',
      'Después de graduarse',
      'college, college readiness, college and career, graduation, college applications, financial aid, postsecondary, first generation',
      'universidad, preparación universitaria, graduación, solicitudes universitarias, ayuda financiera, primera generación',
    ],
  ],
);
