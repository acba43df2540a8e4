import { domain } from './area.ts';

export const discussion = domain(
  [
    'discussion',
    'Talk and collaboration',
    'Diálogo y colaboración',
    'discussion, discussions, talk, discourse, conversation, conversations',
    'diálogo, discusión, discusiones, conversación, conversaciones',
  ],
  [
    [
      'class-discussion',
      'Whole-class discussion',
      'Conversación con todo el grupo',
      'whole class discussion, class discussion, class discussions, classroom discussion, classroom talk, rich discussion, student discourse, dialogue',
      'discusión en clase, discusiones en clase, conversación en clase, diálogo en clase, discusión con todo el grupo',
    ],
    [
      'partner-talk',
      'Partner talk',
      'Conversar en parejas',
      'partner talk, partners, turn and talk, think pair share, pairs, talk to each other',
      'parejas, en parejas, conversar en parejas, piensa en pareja, hablar entre ellos, hablen entre ellos',
    ],
    [
      'talk-moves',
      'Building on each other’s ideas',
      'Construir sobre ideas ajenas',
      'talk moves, build on each other, accountable talk, respond to each other, agree and disagree, listen to each other, each others ideas, academic conversations',
      'construir sobre las ideas, escucharse entre sí, responderse, acuerdo y desacuerdo, ideas de los demás, conversaciones académicas',
    ],
    [
      'group-work',
      'Group work that works',
      'Trabajo en grupo que funciona',
      'group work, groupwork, cooperative, cooperative learning, collaboration, collaborate, collaborative, teamwork, team roles, group roles, work together',
      'trabajo en grupo, trabajo en equipo, cooperativo, aprendizaje cooperativo, colaboración, colaborar, colaborativo, roles de equipo, trabajar juntos',
    ],
    [
      'equal-voices',
      'A fair share of the talk',
      'Que la palabra llegue a todos',
      'equity of voice, equitable participation, same students talk, voices heard, dominate, dominate discussion, talk time, teacher talk, airtime',
      'repartir la palabra, siempre los mismos, participación equitativa, tiempo de palabra, dominan la conversación, turnos de palabra',
    ],
    [
      'seminars',
      'Seminars and student-led discussion',
      'Seminarios y debates guiados por estudiantes',
      'socratic, socratic seminar, socratic seminars, seminar, fishbowl, student led discussion, student led discussions, harkness, philosophical chairs',
      'seminario socrático, seminarios, socrático, pecera, discusiones guiadas por estudiantes',
    ],
  ],
);
