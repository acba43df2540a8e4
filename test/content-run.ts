import { shippedProtocol } from '../src/conversation/protocols/protocol.ts';
import { newRun } from '../src/conversation/runs/run.ts';
import type { Db } from '../src/platform/db/database.ts';
import type { ContentIds } from './content-ids.ts';
import { marker } from './marker.ts';
import type { World } from './server.ts';

/** A live run of `writeEverywhere`: Ana facilitates a silent round, in which she has put down a card. */
export async function writeRun(
  db: Db,
  of: { district_id: string; partnership_id: string },
  ids: Pick<ContentIds, 'run' | 'note' | 'card' | 'theme'>,
  world: World,
  at: Date,
): Promise<void> {
  const { ana } = world.people;
  const protocol = shippedProtocol('sorting-ideas');
  if (!protocol) throw new Error('There is no such protocol');
  const silent = protocol.rounds.findIndex((round) => round.manner === 'silent');
  const clock = { startedAt: at.getTime(), pausedAt: null, stoodStill: 0, added: 0 };
  const state = { ...newRun(ana, 'guided', protocol), phase: 'going' as const, visits: [silent], clock };
  const within = { ...of, run_id: ids.run };
  await db
    .insertInto('run')
    .values({
      id: ids.run,
      ...of,
      protocol: protocol.key,
      protocol_version: protocol.version,
      definition: JSON.stringify({ ...protocol, purpose: { en: `${marker} purpose`, es: marker } }),
      phase: state.phase,
      state: JSON.stringify(state),
      opened_by: ana,
    })
    .execute();
  await db
    .insertInto('run_person')
    .values({ ...within, person_id: ana })
    .execute();
  await db
    .insertInto('run_note')
    .values([
      { id: ids.note, ...within, round: 'one', person_id: ana, shared: true, body: `${marker} noted` },
      { ...within, round: 'one', person_id: ana, shared: false, body: `${marker} alone` },
    ])
    .execute();
  await db
    .insertInto('run_card')
    .values({ id: ids.card, ...within, visit: 1, person_id: ana, body: `${marker} hidden card` })
    .execute();
  await db
    .insertInto('run_theme')
    .values({ id: ids.theme, ...within, name: `${marker} theme`, added_by: ana })
    .execute();
  await db
    .insertInto('run_placing')
    .values({ ...within, card_id: ids.card, theme_id: ids.theme })
    .execute();
  await db
    .insertInto('run_trace')
    .values({ ...within, takeaways: JSON.stringify({ one: `${marker} take-away` }), written_by: ana })
    .execute();
}
