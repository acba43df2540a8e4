import { answers, proposes, ticks } from '../deeds/deciding.ts';
import { accepts, declines, starts, writes } from '../deeds/joining.ts';
import { answersGently, chooses, closes, opensClosing, shares, sumsUp } from '../deeds/looking-back.ts';
import { marks, plans, reaches, sets } from '../deeds/scheduling.ts';
import { begins, readsAll, says } from '../deeds/talking.ts';
import { holds, promises, repeats, tells } from '../deeds/working.ts';
import type { Story } from '../story.ts';
import { shows, summary } from './quick-checks/shown.ts';

/** The whole path: Ana, Carmen and Dev, closed two months ago; a promise of Ana's is due to be asked about. */
export async function quickChecks(story: Story): Promise<void> {
  const objective = await story.act(
    'ana',
    112,
    '15:45',
    writes({
      statement: 'Know before the end of a lesson who has understood it, and do something with that knowledge',
      why: 'I collect exit tickets and read them at night. By then the children are asleep and so is the mistake.',
      success: 'In the last ten minutes at least three students get something different because of what I saw.',
      focus: ['quick-checks', 'formative-assessment', 'openings-closings'],
      subjects: ['Mathematics', 'Science'],
      grades: ['04', '07', '09'],
      hopedDays: 60,
    }),
  );
  const partnership = await story.act(
    'ana',
    110,
    '07:30',
    starts(objective, {
      commitment: 'I will try one quick check a week and bring what I did with it, or why I did nothing.',
      asks: ['carmen', 'dev', 'iris'],
      note: 'A short one, eight weeks, three schools: what do you do with an exit ticket at 2:52?',
      kind: 'cross_school',
    }),
  );
  await story.act(
    'carmen',
    109,
    '15:50',
    accepts(partnership, 'Voy a probar una pregunta rápida por semana y a contar también las que no me sirvan.'),
  );
  await story.act(
    'dev',
    108,
    '12:15',
    accepts(partnership, 'I will look at the answers during class, not after it, and say what it cost.'),
  );
  await story.act(
    'iris',
    107,
    '16:05',
    declines(
      partnership,
      'Thank you for thinking of me! The science fair has all my afternoons until it is over. Please ask me again for the next one, I would enjoy it.',
    ),
  );
  const act = story.within(partnership);
  const talk = await act(
    'ana',
    105,
    '15:40',
    begins(
      'discuss',
      'What do you do at 2:52?',
      'Eight minutes left, twenty-four slips of paper in my hand. I can read six. **Which six?**',
    ),
  );
  await act(
    'dev',
    104,
    '12:20',
    says(
      talk,
      'None of them. I let them hold up one of four fingers, and look for the corner of the room where the fingers disagree.',
    ),
  );
  await act(
    'carmen',
    103,
    '07:35',
    says(
      talk,
      'I sort in two piles while they clean up: “can go on”, “stays with me five minutes”. It is rough, but it is *before* the bell.',
    ),
  );
  const proposal = await act(
    'ana',
    102,
    '15:30',
    proposes(
      'approach',
      { approach: ['discussion-group'], name: '' },
      'Every second week, forty minutes, one real set of answers on the table.',
    ),
  );
  await act('dev', 101, '12:20', answers(proposal, 'agree'));
  await act('carmen', 101, '15:35', answers(proposal, 'agree', 'Con trabajos de verdad, sí.'));
  await act('ana', 100, '15:30', sets(story.day(-99), story.day(-47)));
  const [first = '', second = '', third = '', fourth = ''] = await act(
    'ana',
    100,
    '15:35',
    plans(
      [
        [-97, '15:45', 'plan', 40, 'Mesa, room 21'],
        [-87, '15:45', 'act', 40, 'Mesa, room 21'],
        [-77, '15:45', 'reflect', 40, 'Mesa, room 21'],
        [-57, '15:45', 'reflect', 40, 'Piñon, library'],
      ],
      14,
    ),
  );
  const milestone = await act(
    'carmen',
    100,
    '16:00',
    marks('Everybody has changed the end of one lesson', story.day(-60)),
  );
  await act('dev', 98, '12:25', ticks('discussion-group', 'prepare', 'question', 'Which six do I read?'));
  await act(
    'carmen',
    97,
    '16:30',
    holds(
      first,
      'Two piles, four fingers, six slips: each of us tries another’s way for two weeks. Ana takes the piles, Carmen the fingers, Dev the slips.',
    ),
  );
  const piles = await act(
    'ana',
    97,
    '16:32',
    promises(
      {
        what: 'Two piles before the bell, twice a week',
        byDate: story.day(-78),
        prediction: 'I will not manage it more than once a week.',
        measure: 'Tally on my desk',
      },
      first,
    ),
  );
  await act(
    'dev',
    87,
    '16:25',
    holds(second, 'Tried in all three rooms. Fingers do not work for explanations, piles do.', ['ana']),
  );
  await act(
    'ana',
    78,
    '15:40',
    tells(
      piles,
      'Seven times in three weeks. The second pile is never longer than six children, so five minutes are enough.',
    ),
  );
  await act(
    'ana',
    77,
    '16:30',
    holds(
      third,
      'We agree: the check has to be so short that it can be read standing up. Dev: “If I need a chair, it is a test.”',
    ),
  );
  await act('carmen', 76, '15:40', repeats('Short enough to be read standing up.'));
  await act(
    'dev',
    57,
    '16:30',
    holds(fourth, 'Last look: three lesson endings, each changed in its own way. We have what we came for.'),
  );
  await act('carmen', 56, '15:40', reaches(milestone));
  await act('ana', 55, '15:30', opensClosing(story.day(-46)));
  await act('ana', 52, '16:00', shares(anas));
  await act('dev', 50, '12:30', shares(devs));
  await act('carmen', 48, '15:50', shares(carmens, ['experience-surprise']));
  await act('dev', 46, '12:25', sumsUp(summary));
  await act(
    'ana',
    45,
    '15:40',
    chooses('new_objective', 'Hear what the quiet ones think, not only what they got right'),
  );
  await act(
    'carmen',
    45,
    '15:50',
    chooses('apply', 'Dos montones antes del timbre, cada semana, en los dos grupos de séptimo.'),
  );
  await shows(story, partnership);
  await act('dev', 44, '12:30', closes);
  await act('ana', 43, '07:30', readsAll);
  await act('ana', 23, '15:55', chooses('apply', 'Two piles before the bell, also in reading.'));
  await act('carmen', 22, '15:45', (moment) =>
    answersGently(moment, 'Sí, casi todas las semanas. Ahora lo hacen ellos: me traen el montón ya dividido.'),
  );
}

const anas = {
  'impressions-picture':
    'Standing by the door with two piles in my hands and six children waiting for me, not for the bus.',
  'impressions-students':
    'They ask “which pile am I?” and it does not sound like a grade. Some say “put me in the second one today”.',
  'causes-choice': 'Taking Carmen’s way for two weeks although I liked mine better.',
  'causes-hunch': 'That the five minutes matter less than being seen.',
  'learning-tell': 'Read standing up. If you have to sit down, it is too long.',
  'application-what': 'Math every day; reading as soon as I know what the question would be.',
  'experience-surprise': 'That I had stopped reading exit tickets long before I admitted it.',
} as const;

const devs = {
  'impressions-picture':
    'A corner of the room holding up three different numbers of fingers, and me finally looking there.',
  'impressions-feeling': 'Content. Eight weeks was right; twelve would have been a project.',
  'causes-away': 'Two sessions on days before tests. Nobody thinks on those days, me included.',
  'learning-careful': 'That the second pile does not become a place where the same five live.',
  'application-what': 'Four fingers at the start of a lesson too, for what is left of yesterday.',
} as const;

const carmens = {
  'impressions-picture': 'Un estudiante que me dijo: “Maestra, hoy no entendí, y ya sé qué parte no”.',
  'impressions-students': 'Ahora dicen en qué parte se perdieron. Antes decían “no entendí nada”.',
  'causes-choice': 'Probar primero lo de otra persona. Con los dedos vi rincones de mi salón que no miraba.',
  'learning-elsewhere': 'En el laboratorio: una pregunta antes de guardar el material, no después.',
  'application-what': 'Dos montones antes del timbre, en mis dos grupos de séptimo, desde esta semana.',
  'experience-surprise': 'Que me daba vergüenza no saber quién había entendido. Escribirlo la hizo más chica.',
} as const;
