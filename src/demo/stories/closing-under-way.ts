import { answers, proposes } from '../deeds/deciding.ts';
import { accepts, starts, writes } from '../deeds/joining.ts';
import { drafts, opensClosing, shares } from '../deeds/looking-back.ts';
import { plans, sets } from '../deeds/scheduling.ts';
import { begins, readsAll, says } from '../deeds/talking.ts';
import { holds, promises, tells } from '../deeds/working.ts';
import type { Story } from '../story.ts';
import { pointFirst } from './closing-under-way/point-first.ts';

/** Step 7, under way: Dev has shared his closing, Jo is drafting, Iris has not begun; the day to share is near. */
export async function closingUnderWay(story: Story): Promise<void> {
  const objective = await story.act(
    'dev',
    58,
    '15:30',
    writes({
      statement: 'Have students give each other feedback that leads to a better second draft',
      why: 'A proof, a drawing and a lab report have this in common: the first draft is for finding out. My students hand in the first one and run.',
      success: 'Every second draft shows at least one change that a classmate asked for, and the writer can say why.',
      source: 'professional',
      focus: ['peer-feedback', 'criteria', 'writing-process'],
      subjects: ['Mathematics', 'Art', 'Science'],
      grades: ['08', '09', '11'],
      hopedDays: 90,
    }),
  );
  const partnership = await story.act(
    'dev',
    57,
    '12:15',
    starts(objective, {
      commitment: 'I will run one feedback round in every unit and measure what changes, not how nice it was.',
      asks: ['jo', 'iris'],
      note: 'Proofs, drawings, lab reports: three second drafts nobody writes. Want to find out together what makes students revise?',
      formality: 'tight',
      kind: 'cross_school',
    }),
  );
  await story.act(
    'jo',
    56,
    '12:40',
    accepts(
      partnership,
      'I will bring critique out of the art room in steps that somebody who does not draw can follow.',
    ),
  );
  await story.act(
    'iris',
    55,
    '16:00',
    accepts(partnership, 'I will try it with eighth-grade lab reports and keep both drafts of every report.'),
  );
  const act = story.within(partnership);
  const talk = await act(
    'jo',
    54,
    '15:40',
    begins(
      'discuss',
      'What makes feedback usable by somebody else?',
      `In critique we have one rule that does most of the work: **point first, then speak.** No finger on the paper, no comment.

It kills “it’s nice”. What would pointing be in a proof?`,
    ),
  );
  await act(
    'dev',
    53,
    '12:20',
    says(
      talk,
      'A line number! “In line 4 you divide, but you never said that it is not zero.” I like this rule a lot.',
    ),
  );
  await act(
    'iris',
    52,
    '16:10',
    says(
      talk,
      'And in a lab report: underline the sentence of the conclusion, draw an arrow to the row of the table. No arrow, no claim.',
    ),
  );
  const proposal = await act(
    'dev',
    51,
    '12:30',
    proposes(
      'approach',
      { approach: ['experiment'], name: '' },
      'One change, the pointing rule, in three rooms. Before: two sets of drafts without it. After: two sets with it. We count changes that a classmate asked for, per student.',
      story.day(-48),
    ),
  );
  await act(
    'jo',
    50,
    '12:45',
    answers(
      proposal,
      'reservation',
      'Agreed. My reservation: counting changes rewards small ones. I would like us to look at the biggest change too.',
    ),
  );
  await act(
    'iris',
    49,
    '07:40',
    answers(proposal, 'agree', 'It fits into the report we write anyway, so it costs my students nothing extra.'),
  );
  await act('dev', 48, '12:20', sets(story.day(-47), story.day(4), 'One marking period.'));
  const [planning = '', trying = '', results = ''] = await act(
    'dev',
    48,
    '12:25',
    plans(
      [
        [-45, '15:30', 'plan', 45, 'Piñon, art room'],
        [-25, '15:30', 'act', 45, 'Each in our own room'],
        [-6, '15:30', 'reflect', 60, 'Piñon, art room'],
      ],
      28,
    ),
  );
  await act(
    'iris',
    45,
    '16:30',
    holds(
      planning,
      `Same instructions in all three rooms, on half a page:

1. Read the whole draft once without a pencil.
2. Put your finger (or an arrow, or a line number) on one place.
3. Say what you see there, then what you do not see yet.
4. The writer repeats it before answering.

We count changes a classmate asked for. Jo keeps the biggest one of each class in a folder.`,
    ),
  );
  const measured = await act(
    'dev',
    45,
    '16:32',
    promises(
      {
        what: 'Two sets of proofs without the pointing rule, two with it',
        byDate: story.day(-10),
        prediction: 'From half a change per student to one and a half.',
        measure: 'Changes a classmate asked for, divided by students',
      },
      planning,
    ),
  );
  await act(
    'jo',
    25,
    '16:20',
    holds(
      trying,
      'Iris was out sick; Dev and Jo compared notes by phone. Step 4 is the one students skip, and the one that works.',
      ['iris'],
    ),
  );
  await act(
    'dev',
    10,
    '12:20',
    tells(
      measured,
      'From 0.6 to 1.9 changes per student. Before you cheer: twelve of them are only labels. Without those it is 1.5, so my prediction was right by accident.',
    ),
  );
  await act(
    'jo',
    6,
    '16:40',
    holds(
      results,
      `| | before | with pointing |
|---|---|---|
| proofs | 0.6 | 1.9 |
| drawings | 1.4 | 1.8 |
| lab reports | 0.3 | 1.6 |

The biggest changes all came after step 4: the writer repeats, and hears it. Students in all rooms asked to keep the half page.

We close this one and look back, each alone first.`,
    ),
  );
  await pointFirst(story, partnership);
  await act('iris', 5, '16:00', opensClosing(story.day(3)));
  await act('dev', 4, '12:40', shares(devsAnswers));
  await act('jo', 3, '16:20', drafts(josDraft));
  await act('iris', 3, '16:25', readsAll);
}

const devsAnswers = {
  'impressions-story':
    'We began with a rule from the art room. I did not believe it. I wrote the half page so that it could be measured and hoped it would fail quickly. It did not. The turn was a boy who said “line 4” to his best friend and was right. At the end students asked for the half page by name.',
  'impressions-evidence':
    'The two drafts of one proof: in the first, a division nobody questioned; in the second, a case for zero, in a different pen. And the count: 0.6 to 1.9 changes per student, 1.5 without the cosmetic ones.',
  'impressions-expected':
    'Second drafts came about. “The writer can say why” came about in part: about half can. That every change is asked for by a classmate did not hold, and I no longer want it to.',
  'impressions-partnership':
    'On a good day Jo asks one question and I rewrite my plan. On a hard day we had twenty minutes and three calendars.',
  'causes-turn':
    'Step 4, repeating before answering. We put it in because Iris insisted. Before it, students defended themselves; after it, they went quiet and picked up the pencil.',
  'causes-prediction':
    'I predicted the number and was right by accident: I had not thought of labels and tidying up. We did not know what a “change” was when we decided to count them.',
  'learning-rule':
    'When feedback is about a place, it gets used; when it is about a person or a page, it gets a thank-you. So: place first.',
  'learning-limits':
    'For the very first idea of a proof. There is nothing to point at yet, and pointing makes them freeze.',
  'application-first':
    'The first lesson of the geometry unit: one wrong proof, projected, and the whole class points before anybody speaks.',
  'application-sign': 'A month from now somebody says a line number without being asked.',
  'experience-thinking': 'It slowed down at “by accident”. I wanted to leave that out.',
} as const;

const josDraft = {
  'impressions-story':
    'Three rooms that never see each other used the same half page. I started sure of myself and ended curious: critique is older than my subject, and my students were the least changed by it.',
  'impressions-expected': 'In the art room almost nothing changed in number. What changed is who speaks.',
  'causes-compare': 'The session with all three of us gave us the instructions. The one by phone gave us',
} as const;
