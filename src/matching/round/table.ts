import type { Db, Scope } from '../../platform/db/database.ts';
import { weightsOf } from '../weights-store.ts';
import { type Board, onlyWith } from './board.ts';
import { type Circle, circleOf, pairKey } from './circle.ts';
import { bondsOf, poolOf } from './pool-store.ts';
import { type Placeable, type Pooled, placeable, type Round } from './round.ts';
import { boardAt, type Kept, roundFor } from './store.ts';

/** A round as somebody sits down before it: its people as they stand now, and its board with those who can be asked. */
export interface Table {
  round: Round;
  pool: readonly Pooled[];
  circle: Circle;
  board: Board;
  kept: Kept;
}

/** Lays a round out for a specialist; null when they may not see it. Six queries. */
export async function tableOf(db: Db, specialist: Scope, id: string | undefined): Promise<Table | null> {
  const round = await roundFor(db, specialist, id);
  return round && layOut(db, round);
}

/** The same for a round that is at hand. */
export async function layOut(db: Db, round: Round): Promise<Table> {
  const pool = await poolOf(db, round);
  const kept = await boardAt(db, round, round.version);
  if (!kept) throw new Error('A round without a board');
  const people = placeable(pool);
  const board = onlyWith(kept.board, new Set(people.map((person) => person.number)));
  return { round, pool, circle: await circleFor(db, round, people), board, kept };
}

async function circleFor(db: Db, round: Round, people: readonly Placeable[]): Promise<Circle> {
  const weights = await weightsOf(db, round.districtId);
  const { apart, earlier } = await bondsOf(db, round, people);
  return circleOf(people, {
    weights,
    apart,
    earlier: new Map(earlier.map(({ pair: [one, other], times }) => [pairKey(one, other), times])),
  });
}
