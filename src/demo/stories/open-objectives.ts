import { candidatesFor } from '../../matching/candidates.ts';
import { objectiveById } from '../../objective/store.ts';
import { mostCandidates, suggest } from '../../specialist/actions.ts';
import { asksForHelp, offers, writes } from '../deeds/joining.ts';
import { agreed, type Moment, type Story, there } from '../story.ts';
import { priorityTitles } from './priorities.ts';

/** Step 1 everywhere: what people would like to learn, an "I'm in" that waits, and a specialist's help. */
export async function openObjectives(story: Story): Promise<void> {
  const bens = await story.act(
    'ben',
    13,
    '15:40',
    writes(
      {
        statement: 'Get quiet students to talk in math without putting anyone on the spot',
        why: 'Cold calling works for the lesson and not for the child. I would like to find three other ways.',
        success: 'In a week I have heard each of them at least twice, and nobody had a stomach ache.',
        focus: ['equal-voices', 'partner-talk', 'belonging'],
        subjects: ['Mathematics'],
        grades: ['04'],
        hopedDays: 60,
        approaches: ['experiment', 'peer-observation'],
        times: 'Mornings before 7:50, or by phone',
      },
      'open',
    ),
  );
  await story.act(
    'iris',
    18,
    '16:05',
    writes(
      {
        statement: 'Lab write-ups in which the conclusion really follows from the data',
        why: 'The tables are careful and the conclusions were written before the lab.',
        success: 'A student crosses out a conclusion because of a number, without being told.',
        source: 'plc',
        priority: priorityTitles.conclusions,
        focus: ['science-explanations', 'argument-writing', 'data-use'],
        subjects: ['Science'],
        grades: ['07', '08'],
        hopedDays: 90,
        approaches: ['materials'],
        crossSchool: true,
      },
      'open',
    ),
  );
  await story.act(
    'jo',
    10,
    '12:40',
    writes(
      {
        statement: 'Written comments on sketchbooks that students come back to',
        why: 'I spend six hours a month on comments. I have never seen anyone reread one.',
        focus: ['feedback', 'visual-art', 'teacher-wellbeing'],
        subjects: ['Art'],
        grades: ['11'],
        hopedDays: 30,
        approaches: ['experiment'],
        sizeTo: 3,
      },
      'open',
    ),
  );
  const carmens = await story.act(
    'carmen',
    9,
    '15:55',
    writes(
      {
        statement: 'Que mis estudiantes usen las palabras de la ciencia al conversar, no solo en las pruebas',
        why: 'En el examen escriben “evaporación”; en el pasillo, “se fue”. Quiero que las dos sirvan y que sepan cuándo usar cada una.',
        success: 'En una conversación de cinco minutos oigo tres palabras de la unidad que nadie pidió.',
        source: 'class',
        focus: ['vocabulary', 'academic-language', 'oral-language'],
        subjects: ['Science'],
        grades: ['07'],
        hopedDays: 90,
        approaches: ['discussion-group', 'peer-observation'],
        times: 'Tercera hora, o después de las 3:30',
      },
      'open',
    ),
  );
  const esis = await story.act(
    'esi',
    8,
    '15:40',
    writes(
      {
        statement: 'Five-minute reading conferences that end with one thing the child will try',
        why: 'Mine take twelve minutes and end with me talking. I reach four children a day instead of ten.',
        success: 'Ten conferences a day, and each child can tell me what they are trying.',
        source: 'building',
        priority: priorityTitles.books,
        focus: ['independent-reading', 'oral-language', 'vocabulary', 'feedback'],
        subjects: ['English Language Arts'],
        grades: ['02'],
        hopedDays: 60,
        approaches: ['peer-observation'],
        times: 'During music, any day at 1:30',
      },
      'open',
    ),
  );
  await story.act(
    'ana',
    6,
    '16:10',
    writes({
      statement: 'Grade less and still know more about each child',
      why: 'Not ready to talk about this one. I want to find out first whether I mean fewer grades or kinder ones.',
      focus: ['grading'],
      grades: ['04'],
    }),
  );
  await story.act(
    'esi',
    6,
    '15:45',
    asksForHelp(
      esis,
      'I am new here and know mostly my own hallway. Is there somebody, any school, who works on short talks with single children? It does not have to be second grade.',
    ),
  );
  await story.act('fatima', 4, '09:10', pointsTo(carmens, 'esi', wordsForCarmen));
  await story.act(
    'esi',
    4,
    '15:50',
    offers(
      bens,
      'I will try one of your three ways with my readers each week and tell you honestly who still hid.',
      'Ben, my quiet ones are seven and it is reading, not math. But the stomach ache is the same. May I join?',
    ),
  );
}

const wordsForCarmen =
  'Carmen, Esi trabaja en segundo grado con lo mismo que tú buscas en séptimo: palabras nuevas que salgan al conversar. Cinco años de diferencia pueden ser justo lo interesante. ¿Le escribes?';

/** A specialist points the author of an open objective to a colleague. */
function pointsTo(objectiveId: string, who: 'esi', note: string) {
  return async ({ db, person, now, story }: Moment) => {
    const objective = there(await objectiveById(db, person, objectiveId));
    const candidates = await candidatesFor(db, objective, mostCandidates);
    there(candidates.find((candidate) => candidate.objective.personId === story.id(who)));
    agreed(await suggest(db, person, { objective, request: null, people: [story.id(who)], note }, now));
  };
}
