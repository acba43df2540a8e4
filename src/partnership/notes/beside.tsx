import type { Objective } from '../../objective/objective.ts';
import type { Request } from '../../people/request.ts';
import { newId } from '../../platform/ids.ts';
import { paths } from '../../paths.ts';
import type { Partnership } from '../partnership.ts';
import { partnershipFor } from '../reach.ts';
import { PrivateNote } from './note.tsx';
import { type Place, subjectAt } from './place.ts';
import { noteFor } from './store.ts';

/** The private note beside a page that is no thing of its own. `back` is the page's address. */
export async function noteBeside(c: Request, partnership: Partnership, place: Place, back: string) {
  const subjectId = subjectAt(partnership.id, place);
  return (
    <PrivateNote
      partnership={partnership}
      subjectId={subjectId}
      place={place}
      note={await noteFor(c.var.db, c.var.person, partnership, subjectId)}
      back={back}
      requestId={newId()}
      t={c.var.t}
    />
  );
}

/** The private note beside the objective of a partnership that one belongs to; beside one that is nobody's yet there is none. */
export async function noteBesideObjective(c: Request, objective: Objective, partnershipId: string | null) {
  const partnership = await partnershipFor(c.var.db, c.var.person, partnershipId ?? undefined);
  return partnership ? noteBeside(c, partnership, 'objective', paths.objective(objective.id)) : null;
}
