import { sql } from 'kysely';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import type { Objective } from './objective.ts';

/** Someone who said "I'm in" and waits for the author's answer. */
export interface Offer {
  invitationId: string;
  givenName: string;
  familyName: string;
}

/** What goes on around an objective, for the one who looks at it. */
export interface Standing {
  /** Their own "I'm in" that waits for its answer, as an invitation's id. */
  myOffer: string | null;
  /** For its author: who offered to join. */
  offers: Offer[];
  /** One of the two evaluates the other, so they can't simply be partners. */
  evaluates: boolean;
  /** For its author: their unclosed request for a specialist's help. */
  request: { id: string; status: 'open' | 'taken' } | null;
  /** The partnership on it that they belong to. */
  partnershipId: string | null;
}

/** Reads {@link Standing} in one query. */
export async function standingOf(db: Db, person: Person, objective: Objective): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select
      (select i.id from invitation i where i.objective_id = o.id and i.direction = 'im_in' and i.sender_id = ${person.id}
        and i.status in ('pending', 'awaiting_consent') limit 1) as "myOffer",
      coalesce((select json_agg(json_build_object('invitationId', i.id, 'givenName', p.given_name, 'familyName', p.family_name) order by i.created_at)
        from invitation i join person p on p.id = i.sender_id
        where i.objective_id = o.id and i.direction = 'im_in' and i.status = 'pending' and i.person_id = ${person.id}), '[]'::json) as offers,
      evaluates(${person.id}, o.person_id) as evaluates,
      (select json_build_object('id', r.id, 'status', r.status) from assistance_request r
        where r.objective_id = o.id and r.person_id = ${person.id} and r.status <> 'closed') as request,
      (select q.id from partnership q join membership m on m.partnership_id = q.id
        where q.objective_id = o.id and m.person_id = ${person.id} and m.left_at is null order by q.created_at desc limit 1) as "partnershipId"
    from objective o where o.id = ${objective.id}`.execute(db);
  return rows[0] ?? { myOffer: null, offers: [], evaluates: false, request: null, partnershipId: null };
}
