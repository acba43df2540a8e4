import { addPlc, changePlcMembers } from '../district/places-store.ts';
import { keepProfile } from '../people/profile/store.ts';
import { type CastKey, cast } from './cast.ts';
import type { Story } from './story.ts';

/** What each says of themselves. */
const about: Record<CastKey, string> = {
  ana: 'Fourth grade, twelfth year. I love the moment when a child says “wait, no” in the middle of an explanation. Room 7, door usually open.',
  ben: 'Fourth-grade math. I taught middle school before, so I know where fractions lead. Coffee from 7:15, visitors welcome.',
  carmen:
    'Ciencias de séptimo, en español y en inglés. Me interesa cómo hablan de ciencia mis estudiantes cuando no hay examen delante.',
  dev: 'Algebra 1 and Geometry. Former accountant, so I check answers twice. I like short experiments more than long plans.',
  esi: 'Second grade. Reading is the best part of my day. New to the district since last year and still finding my people.',
  fatima: 'I help colleagues find each other. Write to me when you have a question and nobody to share it with.',
  grace: 'Principal at Juniper. I evaluate our teachers, so what they work on in partnerships stays theirs.',
  hank: 'I look after accounts, buildings and the staff list. Call me when something does not work.',
  iris: 'Seventh- and eighth-grade science. Labs, labs, and the writing after the labs. I am learning Spanish from my students.',
  jo: 'Art, mostly juniors. Every drawing is a draft. I would like to see more of what happens outside the art room.',
};

const plcs: readonly { name: string; building: string | null; members: readonly CastKey[] }[] = [
  { name: 'Grade 4 team', building: null, members: ['ana', 'ben'] },
  { name: 'Primary readers', building: 'Juniper Elementary', members: ['esi', 'ana'] },
  { name: 'Science team', building: 'Mesa Middle School', members: ['carmen', 'iris'] },
  { name: 'Algebra and geometry', building: 'Piñon High School', members: ['dev'] },
  { name: 'Arts and humanities', building: 'Piñon High School', members: ['jo'] },
];

/** Everybody fills in their profile, and the admin makes the PLCs. @param buildings ids by name */
export async function tellWhoTheyAre(
  story: Story,
  districtId: string,
  buildings: Readonly<Record<string, string>>,
): Promise<void> {
  for (const { name, building, members } of plcs) {
    await story.act('hank', 300, '08:30', async ({ db }) => {
      const id = await addPlc(
        db,
        { id: districtId },
        { name, buildingId: building ? (buildings[building] ?? null) : null },
      );
      const people = members.map((who) => story.id(who));
      if (id) await changePlcMembers(db, { id: districtId }, { id }, people, 'add');
    });
  }
  for (const member of cast) {
    const profile = {
      about: about[member.key],
      grades: [...member.grades],
      subjects: [...member.subjects],
      shown: ['grades', 'subjects', 'plc', 'about'],
      paused: false,
    };
    await story.act(member.key, 299, '15:30', ({ db, person }) => keepProfile(db, person, profile));
  }
}
