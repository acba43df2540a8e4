import { sql } from 'kysely';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { choosing } from './choice.ts';
import type { Picks, ProposalKind } from './decision.ts';

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
  /**
   * Their position is asked for; or everybody has answered, and it only has to be put on record; or several options are
   * level, and whoever asked asks again.
   */
  why: 'position' | 'record' | 'tie';
}

type Row = WaitingProposal & {
  mine: boolean;
  version: number;
  options: number;
  answers: { personId: string; version: number; picks: Picks | null }[];
};

/**
 * What waits for `person` in all their partnerships that are not closed, the most urgent first. One query.
 * @param today in the district's zone, YYYY-MM-DD
 */
export async function waitingProposals(db: Db, person: Person, today: string): Promise<WaitingProposal[]> {
  const { rows } = await sql<Row>`
    with present as (
      select p.*, h.hue, o.statement, m.person_id as member_id, a.stance, a.choice
      from membership mine join partnership h on h.id = mine.partnership_id and h.status <> 'closed' join objective o on o.id = h.objective_id
      join proposal p on p.partnership_id = h.id and p.status = 'open' and (p.later_at is null or p.later_until <= ${today}::date)
      join membership m on m.partnership_id = h.id and m.left_at is null
      left join position a on a.proposal_id = p.id and a.version = p.version and a.person_id = m.person_id
      where mine.person_id = ${person.id} and mine.left_at is null),
    weighed as (
      select id, bool_and(stance is not null) and bool_or(stance in ('agree', 'reservation')) and not coalesce(bool_or(stance = 'object'), false)
          and (bool_and(kind <> 'publishing') or bool_and(stance in ('agree', 'reservation'))) as decided,
        bool_or(member_id = person_id) as proposer_is_here, json_agg(json_build_object('personId', member_id, 'version', version, 'picks', choice)) as answers
      from present group by id)
    select p.partnership_id as "partnershipId", p.statement, p.hue, p.id, p.kind, p.title, p.payload, p.version,
      trim(q.given_name || ' ' || q.family_name) as "proposerName", p.decide_by as "decideBy", p.created_at as "createdAt",
      case when p.stance is null then 'position' else 'record' end as why, w.answers,
      case when jsonb_typeof(p.payload -> 'options') = 'array' then jsonb_array_length(p.payload -> 'options') else 0 end as options,
      (p.person_id = ${person.id} or not w.proposer_is_here) as mine
    from present p join weighed w on w.id = p.id join person q on q.id = p.person_id
    where p.member_id = ${person.id} and (p.stance is null or w.decided)
    order by p.decide_by nulls last, p.created_at limit 50`.execute(db);
  return rows.flatMap(({ mine, version, options, answers, ...proposal }): WaitingProposal[] => {
    if (proposal.why === 'position' || options === 0) return [proposal];
    const stands = choosing(
      answers.map((answer) => answer.personId),
      { version, positions: answers },
      options,
    );
    if (stands.winner !== null) return [proposal];
    return stands.tied && mine ? [{ ...proposal, why: 'tie' }] : [];
  });
}

/** A decision whose day to be looked at again has come. */
export interface DueDecision {
  partnershipId: string;
  id: string;
  revisitOn: string;
}

/**
 * Decisions that `person` and their partners wanted to look at again by now. One query.
 * @param today in the district's zone, YYYY-MM-DD
 */
export async function decisionsToRevisit(db: Db, person: Person, today: string): Promise<DueDecision[]> {
  const { rows } = await sql<DueDecision>`
    select p.partnership_id as "partnershipId", p.id, p.revisit_on as "revisitOn"
    from membership m join partnership h on h.id = m.partnership_id and h.status <> 'closed'
    join proposal p on p.partnership_id = h.id and p.status = 'decided' and p.revisit_on <= ${today}::date
    where m.person_id = ${person.id} and m.left_at is null order by p.revisit_on, p.id limit 50`.execute(db);
  return rows;
}
