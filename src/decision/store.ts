import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import type { Position, Proposal, ProposalKind, ProposalVersion, Stance } from './decision.ts';

type Raw<T> = Omit<T, 'positions'> & { positions: (Omit<Position, 'at'> & { at: string })[] };

function withPositions<T>(row: Raw<T>): T {
  return { ...row, positions: row.positions.map((p) => ({ ...p, at: new Date(p.at) })) } as T;
}

const positions = (condition: ReturnType<typeof sql>) => sql`
  coalesce((select json_agg(json_build_object('personId', a.person_id, 'name', trim(n.given_name || ' ' || n.family_name), 'version', a.version,
      'stance', a.stance, 'reason', a.reason, 'at', a.at) order by a.at, a.id)
    from position a join person n on n.id = a.person_id where a.proposal_id = p.id and ${condition}), '[]'::json)`;

const proposals = sql`
  select p.id, p.partnership_id as "partnershipId", p.kind, p.title, p.reasons, p.payload, p.version, p.status, p.decide_by as "decideBy",
    p.person_id as "proposerId", trim(q.given_name || ' ' || q.family_name) as "proposerName", p.created_at as "createdAt",
    p.decided_at as "decidedAt", p.closed_word as "closedWord", ${positions(sql`a.version = p.version`)} as positions
  from proposal p join person q on q.id = p.person_id`;

/** The partnership's proposals with their positions: open ones first, then the record, the newest first. One query. */
export async function proposalsOf(db: Db, partnership: Partnership): Promise<Proposal[]> {
  const { rows } = await sql<Raw<Proposal>>`${proposals} where p.partnership_id = ${partnership.id}
    order by (p.status <> 'open'), coalesce(p.decided_at, p.created_at) desc, p.id limit 500`.execute(db);
  return rows.map(withPositions);
}

/** The partnership's open proposals of one kind, the newest first. */
export async function openProposals(db: Db, partnership: Partnership, kind: ProposalKind): Promise<Proposal[]> {
  const { rows } = await sql<
    Raw<Proposal>
  >`${proposals} where p.partnership_id = ${partnership.id} and p.kind = ${kind} and p.status = 'open'
    order by p.created_at desc, p.id`.execute(db);
  return rows.map(withPositions);
}

/** One proposal of this partnership; null when it isn't one of its. */
export async function proposalOf(db: Db, partnership: Partnership, id: string): Promise<Proposal | null> {
  const { rows } = await sql<
    Raw<Proposal>
  >`${proposals} where p.partnership_id = ${partnership.id} and p.id = ${id}`.execute(db);
  return rows[0] ? withPositions(rows[0]) : null;
}

/**
 * One proposal of this partnership, held until the transaction ends, so that two answers come one after the other. Hold
 * the partnership first: everything locks in that order.
 */
export async function holdProposal(db: Db, partnership: Partnership, id: string): Promise<Proposal | null> {
  await sql`select 1 from proposal where id = ${id} and partnership_id = ${partnership.id} for update`.execute(db);
  return proposalOf(db, partnership, id);
}

/** How a proposal read in each of its versions, with the answers it got; the oldest first. */
export async function versionsOf(db: Db, partnership: Partnership, proposal: Proposal): Promise<ProposalVersion[]> {
  const { rows } = await sql<Raw<ProposalVersion>>`
    select v.version, v.title, v.reasons, v.payload, trim(q.given_name || ' ' || q.family_name) as "authorName", v.at,
      ${positions(sql`a.version = v.version`)} as positions
    from proposal_version v join proposal p on p.id = v.proposal_id join person q on q.id = v.person_id
    where v.proposal_id = ${proposal.id} and v.partnership_id = ${partnership.id} order by v.version`.execute(db);
  return rows.map(withPositions);
}

/** What a proposal says, whichever kind it is of. */
export interface Wording {
  title: string;
  reasons: string;
  payload: Record<string, unknown>;
}

/** Adds a proposal in its first version. */
export async function addProposal(
  db: Db,
  partnership: Partnership,
  row: Wording & { id: string; kind: ProposalKind; personId: string; decideBy: string | null; now: Date },
): Promise<void> {
  await sql`insert into proposal (id, district_id, partnership_id, person_id, kind, title, reasons, payload, decide_by, created_at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${row.personId}, ${row.kind}, ${row.title}, ${row.reasons},
      ${JSON.stringify(row.payload)}::jsonb, ${row.decideBy}::date, ${row.now})`.execute(db);
  await addVersion(db, partnership, { ...row, version: 1 });
}

/** Puts other words in a proposal's place as its next version; answers to the one before are over. */
export async function putWording(
  db: Db,
  partnership: Partnership,
  proposal: Proposal,
  row: Wording & { personId: string; now: Date },
): Promise<number> {
  const version = proposal.version + 1;
  await sql`update proposal set title = ${row.title}, reasons = ${row.reasons}, payload = ${JSON.stringify(row.payload)}::jsonb, version = ${version}
    where id = ${proposal.id} and partnership_id = ${partnership.id}`.execute(db);
  await addVersion(db, partnership, { ...row, id: proposal.id, version });
  return version;
}

async function addVersion(
  db: Db,
  partnership: Partnership,
  row: Wording & { id: string; version: number; personId: string; now: Date },
): Promise<void> {
  await sql`insert into proposal_version (district_id, partnership_id, proposal_id, version, title, reasons, payload, person_id, at)
    values (${partnership.districtId}, ${partnership.id}, ${row.id}, ${row.version}, ${row.title}, ${row.reasons},
      ${JSON.stringify(row.payload)}::jsonb, ${row.personId}, ${row.now})`.execute(db);
}

export async function setDecideBy(
  db: Db,
  partnership: Partnership,
  proposal: Proposal,
  decideBy: string | null,
): Promise<void> {
  await sql`update proposal set decide_by = ${decideBy}::date where id = ${proposal.id} and partnership_id = ${partnership.id}`.execute(
    db,
  );
}

/** Keeps a member's position to one version; a second one takes the place of the first. */
export async function putPosition(
  db: Db,
  partnership: Partnership,
  row: { proposalId: string; version: number; personId: string; stance: Stance; reason: string; now: Date },
): Promise<void> {
  await sql`insert into position (district_id, partnership_id, proposal_id, version, person_id, stance, reason, at)
    values (${partnership.districtId}, ${partnership.id}, ${row.proposalId}, ${row.version}, ${row.personId}, ${row.stance}, ${row.reason}, ${row.now})
    on conflict (proposal_id, version, person_id) do update set stance = excluded.stance, reason = excluded.reason, at = excluded.at`.execute(
    db,
  );
}

/** Ends a proposal: decided, or taken back with a word. */
export async function settleProposal(
  db: Db,
  partnership: Partnership,
  proposal: Proposal,
  status: 'decided' | 'withdrawn',
  word: string,
  now: Date,
): Promise<void> {
  await sql`update proposal set status = ${status}, decided_at = ${status === 'decided' ? now : null}::timestamptz, closed_word = ${word}
    where id = ${proposal.id} and partnership_id = ${partnership.id} and status = 'open'`.execute(db);
}

/** How many proposals are open in this partnership. */
export async function countOpen(db: Db, partnership: Partnership): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from proposal where partnership_id = ${partnership.id} and status = 'open'`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** The open proposal about this invitation, if the partners have been asked. */
export async function proposalAbout(db: Db, partnership: Partnership, invitationId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from proposal where partnership_id = ${partnership.id} and kind = 'member' and status = 'open'
      and payload ->> 'invitationId' = ${invitationId}`.execute(db);
  return rows[0]?.id ?? null;
}

/** A proposal that waits for somebody, as a list over all their partnerships shows it. */
export interface WaitingProposal {
  partnershipId: string;
  statement: string;
  hue: number;
  id: string;
  kind: ProposalKind;
  title: string;
  payload: unknown;
  proposerName: string;
  decideBy: string | null;
  createdAt: Date;
  /** Their position is asked for; else everybody has answered and it only has to be put on record. */
  why: 'position' | 'record';
}

/** What waits for `person` in all their partnerships that are not closed, the most urgent first. One query. */
export async function waitingProposals(db: Db, person: Person): Promise<WaitingProposal[]> {
  const { rows } = await sql<WaitingProposal>`
    with present as (
      select p.*, h.hue, o.statement, m.person_id as member_id, a.stance
      from membership mine join partnership h on h.id = mine.partnership_id and h.status <> 'closed' join objective o on o.id = h.objective_id
      join proposal p on p.partnership_id = h.id and p.status = 'open'
      join membership m on m.partnership_id = h.id and m.left_at is null
      left join position a on a.proposal_id = p.id and a.version = p.version and a.person_id = m.person_id
      where mine.person_id = ${person.id} and mine.left_at is null),
    weighed as (
      select id, bool_and(stance is not null) and bool_or(stance in ('agree', 'reservation')) and not coalesce(bool_or(stance = 'object'), false) as decided
      from present group by id)
    select p.partnership_id as "partnershipId", p.statement, p.hue, p.id, p.kind, p.title, p.payload,
      trim(q.given_name || ' ' || q.family_name) as "proposerName", p.decide_by as "decideBy", p.created_at as "createdAt",
      case when p.stance is null then 'position' else 'record' end as why
    from present p join weighed w on w.id = p.id join person q on q.id = p.person_id
    where p.member_id = ${person.id} and (p.stance is null or w.decided)
    order by p.decide_by nulls last, p.created_at limit 50`.execute(db);
  return rows;
}
