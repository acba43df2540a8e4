import { record } from '../../history/record.ts';
import type { Key } from '../../language/catalogue.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { evaluatorsOf, holdPartnership, linkedAmong } from '../../partnership/store.ts';
import type { Person } from '../../people/person.ts';
import { personById } from '../../people/store.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Problem } from '../../platform/http/form.ts';
import { newId } from '../../platform/ids.ts';
import { localDate } from '../../platform/local-date.ts';
import type { Thread } from '../conversation.ts';
import { type AskedIn, type Guest, guestRefusal, mostGuests } from './guest.ts';
import { addGuest, addGuestPost, endGuest, endPast, type GuestThread, guestsOf } from './store.ts';

type Asked = { ok: true } | { ok: false; problems: Problem[] };

const no = (field: string, key: Key, params?: Problem['params']): Asked => ({
  ok: false,
  problems: [{ field, key, ...(params ? { params } : {}) }],
});

/** Lets somebody outside the partnership read along in one thread, and write in it. Any member may; all are told. */
export async function askIn(
  db: Db,
  person: Person,
  partnership: Partnership,
  thread: Thread,
  asked: AskedIn,
  now: Date,
): Promise<Asked> {
  const held = await holdPartnership(db, partnership.id);
  if (!held || held.status === 'closed' || !held.memberIds.includes(person.id)) return no('', 'conversation.closed');
  const found = await personById(db, person, asked.personId);
  if (!found) return no('person', 'guest.choose');
  if (held.memberIds.includes(found.id)) return no('person', 'guest.is_member');
  const today = localDate(now, person.district.timezone);
  await endPast(db, partnership, thread.id, person, today, now);
  const present = await guestsOf(db, partnership, thread.id, today);
  if (present.length >= mostGuests) return no('', 'guest.too_many', { most: mostGuests });
  const refusal = guestRefusal({
    askerId: person.id,
    personId: found.id,
    memberIds: held.memberIds,
    linked: await linkedAmong(db, [...held.memberIds, found.id]),
    evaluatorsOfAsker: await evaluatorsOf(db, person.id, [found.id]),
    knowingly: asked.knowingly,
  });
  if (refusal) {
    const name = `${found.givenName} ${found.familyName}`.trim();
    return no(refusal === 'partnership.evaluator.say_so' ? 'knowingly' : 'person', refusal, { name });
  }
  const id = newId(now.getTime());
  const added = await addGuest(db, partnership, { ...asked, id, threadId: thread.id, askedBy: person.id, now });
  if (!added) return no('person', 'guest.in_already');
  await record(db, {
    ...about(partnership, person),
    verb: 'guest.asked',
    subjectId: thread.id,
    audience: [found.id],
    detail: { until: asked.until, evaluator: asked.knowingly },
  });
  return { ok: true };
}

/** Ends a guest's time, at once: by any member, or by the guest. */
export async function sendOff(
  db: Db,
  person: Person,
  partnership: { id: string; districtId: string },
  guest: Guest,
  now: Date,
): Promise<void> {
  if (!(await endGuest(db, guest.id, person, now))) return;
  await record(db, {
    ...about(partnership, person),
    verb: person.id === guest.personId ? 'guest.left' : 'guest.ended',
    subjectId: guest.threadId,
    audience: [guest.personId],
  });
}

/** Adds a guest's post; members see it where they see each other's. @returns its id */
export async function postAsGuest(db: Db, person: Person, held: GuestThread, body: string, now: Date): Promise<string> {
  const id = newId(now.getTime());
  await addGuestPost(db, held, { id, body, now });
  await record(db, {
    ...about({ id: held.partnershipId, districtId: held.districtId }, person),
    verb: 'post.added',
    subjectId: held.thread.id,
    step: 'conversation',
  });
  return id;
}

function about(partnership: { id: string; districtId: string }, person: Person) {
  return { districtId: partnership.districtId, partnershipId: partnership.id, personId: person.id };
}
