import { explains, starts, wonders, writes } from '../deeds/joining.ts';
import type { Story } from '../story.ts';

/** Step 2, forming: Esi has asked Jo, who wants to know more before answering. */
export async function forming(story: Story): Promise<void> {
  const objective = await story.act(
    'esi',
    5,
    '15:35',
    writes({
      statement: 'Help second graders say what they see in a picture before they write about it',
      why: 'They start writing after ten seconds and stop after two sentences. When I ask them to look once more, whole stories come out.',
      success:
        'A child points at something in the picture, says it in a full sentence, and that sentence is in the text.',
      focus: ['oral-language', 'narrative-writing', 'visual-art'],
      subjects: ['English Language Arts', 'Art'],
      grades: ['02'],
      hopedDays: 60,
      approaches: ['peer-observation', 'discussion-group'],
      sizeTo: 2,
    }),
  );
  const partnership = await story.act(
    'esi',
    5,
    '15:50',
    starts(objective, {
      commitment: 'I will bring one picture and six children’s texts every two weeks, also the thin ones.',
      asks: ['jo'],
      note: 'Jo, your juniors’ drawings in the district hallway stopped me for a full five minutes. How do you teach looking? I would love to learn that for seven-year-olds.',
      formality: 'guided',
    }),
  );
  const invitation = await story.act(
    'jo',
    3,
    '12:20',
    wonders(
      partnership,
      'What a lovely question. I have never worked with children that young. How long can they look at one thing, and would you come over to Piñon once too?',
    ),
  );
  await story.act(
    'esi',
    3,
    '16:05',
    explains(
      invitation,
      'Four minutes if there is an animal in it, two if there is not! And yes, I can come on a Tuesday after 1:30: our music hour is yours to choose.',
    ),
  );
}
