import { accepts, starts, writes } from '../../deeds/joining.ts';
import { priorityTitles } from '../priorities.ts';
import type { Story } from '../../story.ts';

/** Steps 1 and 2: Iris asks three colleagues, and each commits in their own words. @returns the partnership's id */
export async function together(story: Story): Promise<string> {
  const objective = await story.act(
    'iris',
    296,
    '15:45',
    writes(
      {
        statement: 'Have students explain their thinking to somebody who does not see it yet, from grade 4 to grade 11',
        why: 'They explain to me because I ask. They do not explain to each other, because nobody there needs it.',
        success: 'Students ask “what do you mean?” and get an answer with a reason, in any of our four rooms.',
        source: 'district',
        priority: priorityTitles.explain,
        focus: ['talk-moves', 'oral-language', 'across-subjects'],
        subjects: ['Science', 'Mathematics', 'Art'],
        grades: ['04', '07', '11'],
        hopedDays: 730,
        sizeTo: 6,
      },
      'open',
    ),
  );
  const partnership = await story.act(
    'iris',
    294,
    '12:20',
    starts(objective, {
      commitment:
        'I will bring one explanation a month, recorded or written down, that did not work, and one that did.',
      asks: ['ben', 'jo', 'carmen'],
      note: 'Fourth grade, seventh, eleventh; math, science, art. Same wish? Let us give it real time.',
      kind: 'cross_school',
      formality: 'guided',
    }),
  );
  const commitments = [
    ['ben', 293, '07:30', 'I will find out what nine-year-olds do when a partner says “I don’t get it”.'],
    ['jo', 292, '12:30', 'I will have juniors explain a drawing to somebody with closed eyes, and report honestly.'],
    ['carmen', 291, '15:40', 'Voy a cuidar que también expliquen quienes todavía están aprendiendo inglés.'],
  ] as const;
  for (const [who, ago, time, words] of commitments) await story.act(who, ago, time, accepts(partnership, words));
  return partnership;
}
