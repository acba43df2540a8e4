import { sql } from 'kysely';
import type { Partnership } from '../partnership/partnership.ts';
import type { Db } from '../platform/db/database.ts';
import type { Picks, Later, Position, Proposal, ProposalKind, ProposalVersion, Stance } from './decision.ts';

type Raw<T> = Omit<T, 'positions'> & {
  positions: (Omit<Position, 'at'> & { at: string })[];
  later?: (Omit<Later, 'at'> & { at: string }) | null;
};

function withPositions<T>(row: Raw<T>): T {
  const positions = row.positions.map((p) => ({ ...p, at: new Date(p.at) }));
  return { ...row, positions, ...(row.later ? { later: { ...row.later, at: new Date(row.later.at) } } : {}) } as T;
}

const positions = (condition: ReturnType<typeof sql>) => sql`
  coalesce((select json_agg(json_build_object('personId', a.person_id, 'name', trim(n.given_name || ' ' || n.family_name), 'version', a.version,
      'stance', a.stance, 'reason', a.reason, 'picks', a.choice, 'at', a.at) order by a.at, a.id)
    from position a join person n on n.id = a.person_id where a.proposal_id = p.id and ${condition}), '[]'::json)`;

const proposals = sql`
  select p.id, p.partnership_id as "partnershipId", p.kind, p.title, p.reasons, p.payload, p.version, p.status, p.decide_by as "decideBy",
    p.person_id as "proposerId", trim(q.given_name || ' ' || q.family_name) as "proposerName", p.created_at as "createdAt",
    case when p.later_at is not null then json_build_object('until', p.later_until, 'at', p.later_at,
      'name', (select trim(l.given_name || ' ' || l.family_name) from person l where l.id = p.later_by)) end as later,
    p.revisit_on as "revisitOn", p.chosen, p.decided_at as "decidedAt", p.closed_word as "closedWord", ${positions(sql`a.version = p.version`)} as positions
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

/** How each of the partnership's proposals read in each version, with its answers, by the proposal's id. One query. */
export async function allVersions(db: Db, partnership: Partnership): Promise<Map<string, ProposalVersion[]>> {
  const { rows } = await sql<Raw<ProposalVersion & { proposalId: string }>>`
    select v.proposal_id as "proposalId", v.version, v.title, v.reasons, v.payload, trim(q.given_name || ' ' || q.family_name) as "authorName", v.at,
      ${positions(sql`a.version = v.version`)} as positions
    from proposal_version v join proposal p on p.id = v.proposal_id join person q on q.id = v.person_id
    where v.partnership_id = ${partnership.id} order by v.proposal_id, v.version`.execute(db);
  return Map.groupBy(rows.map(withPositions), (version) => version.proposalId);
}

/** What a proposal says, whichever kind it is of. */
export interface Wording {
  title: string;
  reasons: string;
  payload: Record<string, unknown>;
}

/** The days that go with a proposal, YYYY-MM-DD. */
export interface Days {
  decideBy: string | null;
  revisitOn: string | null;
}

/** Adds a proposal in its first version. */
export async function addProposal(
  db: Db,
  partnership: Partnership,
  row: Wording & { id: string; kind: ProposalKind; personId: string; now: Date } & Days,
): Promise<void> {
  await sql`insert into proposal (id, district_id, partnership_id, person_id, kind, title, reasons, payload, decide_by, revisit_on, created_at)
    values (${row.id}, ${partnership.districtId}, ${partnership.id}, ${row.personId}, ${row.kind}, ${row.title}, ${row.reasons},
      ${JSON.stringify(row.payload)}::jsonb, ${row.decideBy}::date, ${row.revisitOn}::date, ${row.now})`.execute(db);
  await addVersion(db, partnership, { ...row, version: 1 });
}

/** Puts other words in a proposal's place as its next version; answers to the one before are over. @returns its number */
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

/** Sets the day to answer by and the one to look at it again. Answers stay. */
export async function setDays(db: Db, partnership: Partnership, proposal: Proposal, days: Days): Promise<void> {
  await sql`update proposal set decide_by = ${days.decideBy}::date, revisit_on = ${days.revisitOn}::date
    where id = ${proposal.id} and partnership_id = ${partnership.id}`.execute(db);
}

/** Puts an open proposal off, or takes it up again. */
export async function setLater(
  db: Db,
  partnership: Partnership,
  proposal: Proposal,
  later: { until: string | null; personId: string; now: Date } | null,
): Promise<void> {
  await sql`update proposal set later_at = ${later?.now ?? null}::timestamptz, later_until = ${later?.until ?? null}::date,
      later_by = ${later?.personId ?? null}::uuid
    where id = ${proposal.id} and partnership_id = ${partnership.id} and status = 'open'`.execute(db);
}

/** Keeps a member's position to one version; a second one takes the place of the first. */
export async function putPosition(
  db: Db,
  partnership: Partnership,
  row: {
    proposalId: string;
    version: number;
    personId: string;
    stance: Stance;
    reason: string;
    picks?: Picks;
    now: Date;
  },
): Promise<void> {
  const choice = row.picks ? JSON.stringify(row.picks) : null;
  await sql`insert into position (district_id, partnership_id, proposal_id, version, person_id, stance, reason, choice, at)
    values (${partnership.districtId}, ${partnership.id}, ${row.proposalId}, ${row.version}, ${row.personId}, ${row.stance}, ${row.reason},
      ${choice}::jsonb, ${row.now})
    on conflict (proposal_id, version, person_id) do update set stance = excluded.stance, reason = excluded.reason, choice = excluded.choice,
      at = excluded.at`.execute(db);
}

/** Ends a proposal: decided, or taken back with a word. */
export async function settleProposal(
  db: Db,
  partnership: Partnership,
  proposal: Proposal,
  end: { status: 'decided' | 'withdrawn'; word: string; chosen: number | null; now: Date },
): Promise<void> {
  const { status, word, chosen, now } = end;
  await sql`update proposal set status = ${status}, decided_at = ${status === 'decided' ? now : null}::timestamptz, closed_word = ${word},
      chosen = ${chosen}::int, later_at = null, later_until = null, later_by = null
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
