import type { OwnDefinition } from '../../../conversation/protocols/own.ts';
import { copies, rewrites } from '../../deeds/keeping-protocols.ts';
import type { Story } from '../../story.ts';

/** The three make a protocol their own: a copy of the shipped one for drafts, short enough for students, changed twice. */
export async function pointFirst(story: Story, partnership: string): Promise<void> {
  const act = story.within(partnership);
  const own = await act('jo', 44, '12:35', copies('tuning'));
  await act('jo', 44, '12:50', rewrites(own, asHalfAPage));
  await act('iris', 24, '15:45', rewrites(own, withRepeating));
}

const point: OwnDefinition['rounds'][number] = {
  key: 'point',
  name: { en: 'A finger on one place', es: 'El dedo en un lugar' },
  minutes: 8,
  manner: 'go_round',
  does: {
    en: 'Point first: a finger, an arrow, a line number. Say what you see there, then what you do not see yet.',
    es: 'Primero señala: un dedo, una flecha, un número de línea. Di qué ves ahí y después qué no ves todavía.',
  },
  prompts: [
    { en: 'In line 4 I see…', es: 'En la línea 4 veo…' },
    { en: 'What I do not see yet is…', es: 'Lo que todavía no veo es…' },
    { en: 'Nothing to point at? Then pass.', es: '¿No hay nada que señalar? Entonces paso.' },
  ],
};

const repeating: OwnDefinition['rounds'][number] = {
  key: 'repeat',
  name: { en: 'Say it back', es: 'Repetirlo' },
  minutes: 4,
  manner: 'one_speaks',
  speaker: 'presenter',
  does: {
    en: 'The writer repeats each point in their own words. No answer yet, no defending.',
    es: 'Quien escribió repite cada señalamiento con sus palabras. Todavía sin responder ni defender.',
  },
  prompts: [{ en: 'You pointed at… and you do not see…', es: 'Señalaste… y no ves…' }],
};

/** What Jo made of it: four rounds instead of seven. */
function asHalfAPage(before: OwnDefinition): OwnDefinition {
  const kept = (key: string, minutes: number) =>
    before.rounds.filter((round) => round.key === key).map((round) => ({ ...round, minutes }));
  return {
    ...before,
    name: { en: 'Point first, then speak', es: 'Primero señalar, después hablar' },
    purpose: {
      en: 'Get from a first draft to a second one that somebody else asked for, in half an hour and on half a page.',
      es: 'Pasar de un primer borrador a un segundo que otra persona pidió, en media hora y en media página.',
    },
    rounds: [...kept('present', 4), ...kept('study', 5), point, ...kept('reply', 6), ...kept('close', 3)],
    bring: [{ en: 'Lines numbered, or a pencil for arrows', es: 'Líneas numeradas, o un lápiz para flechas' }],
  };
}

/** What Iris added after the first try: the step that students skip, and that works, has a round of its own. */
function withRepeating(before: OwnDefinition): OwnDefinition {
  return {
    ...before,
    rounds: before.rounds.flatMap((round) => (round.key === 'reply' ? [repeating, round] : [round])),
  };
}
