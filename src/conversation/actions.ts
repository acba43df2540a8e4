import { record } from '../history/record.ts';
import type { Partnership } from '../partnership/partnership.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';
import { newId } from '../platform/ids.ts';
import { plainStart } from '../platform/markdown.ts';
import { judgeEdit, type Post, type Thread } from './conversation.ts';
import type { Kept } from '../platform/files/receive.ts';
import { altsFor } from './attachments/attachment.ts';
import { addAttachments, changeAttachments } from './attachments/store.ts';
import { guestIds } from './guests/store.ts';
import {
  addPost,
  addThread,
  markRead,
  removeWords,
  replaceWords,
  setThreadFormality,
  someoneElsePosted,
} from './store.ts';

/** What someone writes: words, and files with what their pictures show, one line a picture. */
export interface Writing {
  /** May be empty where files are sent. */
  body: string;
  files?: readonly Kept[];
  alts?: string;
}

export interface NewThread extends Writing {
  kind: Thread['kind'];
  /** Empty: the first words of the post. */
  title: string;
  formality: Thread['formality'];
}

/** Starts a thread with its first post. @returns its id */
export async function startThread(
  db: Db,
  person: Person,
  partnership: Partnership,
  input: NewThread,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime());
  const title = input.title || plainStart(input.body, 70) || input.files?.[0]?.name || '…';
  await addThread(db, partnership, {
    id,
    kind: input.kind,
    title,
    formality: input.formality,
    personId: person.id,
    now,
  });
  await record(db, {
    ...about(partnership, person),
    verb: 'thread.started',
    subjectId: id,
    step: 'conversation',
    detail: { kind: input.kind },
  });
  await post(db, person, partnership, id, input, now);
  return id;
}

/** Adds a post. The conversation counts as begun in earnest once two people have written. @returns its id */
export async function post(
  db: Db,
  person: Person,
  partnership: Partnership,
  threadId: string,
  writing: Writing,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime());
  const { body, files = [], alts = '' } = writing;
  await addPost(db, partnership, { id, threadId, personId: person.id, body, now });
  await addAttachments(db, partnership, { id, personId: person.id }, files, altsFor(files, alts), now);
  const done = await someoneElsePosted(db, partnership, person.id);
  await record(db, {
    ...about(partnership, person),
    verb: 'post.added',
    subjectId: threadId,
    step: 'conversation',
    done,
    ...(files.length > 0 ? { detail: { files: files.length } } : {}),
    audience: await guestIds(db, partnership, threadId),
  });
  return id;
}

/**
 * Changes one's own post; the earlier words stay readable as a version, while files that go are gone at once.
 * @returns what became of it
 */
export async function editPost(
  db: Db,
  person: Person,
  partnership: Partnership,
  was: Post,
  basedOn: number,
  writing: Writing & { described?: ReadonlyMap<string, string>; drop?: readonly string[] },
  now: Date,
) {
  const { body, files = [], alts = '', described = new Map(), drop = [] } = writing;
  const verdict = judgeEdit(was, person.id, basedOn, body);
  if (verdict !== 'kept' && verdict !== 'same') return verdict;
  if (verdict === 'kept' && !(await replaceWords(db, partnership, was, basedOn, body, now)))
    return 'meanwhile' as const;
  await addAttachments(db, partnership, was, files, altsFor(files, alts), now);
  const beside = await changeAttachments(db, partnership, was, { alts: described, drop });
  if (verdict === 'same' && !beside && files.length === 0) return verdict;
  await record(db, { ...about(partnership, person), verb: 'post.edited', subjectId: was.threadId });
  return verdict;
}

/** Takes one's own words away for good. @returns whether they were one's own */
export async function deletePost(
  db: Db,
  person: Person,
  partnership: Partnership,
  was: Post,
  now: Date,
): Promise<boolean> {
  if (was.personId !== person.id) return false;
  if (was.deletedAt) return true;
  await removeWords(db, partnership, was, now);
  await record(db, { ...about(partnership, person), verb: 'post.deleted', subjectId: was.threadId });
  return true;
}

/** Changes what one thread asks of its writers; what was written stays as it is. */
export async function turnThreadDial(
  db: Db,
  person: Person,
  partnership: Partnership,
  thread: Thread,
  formality: Thread['formality'],
): Promise<void> {
  if (thread.formality === formality) return;
  await setThreadFormality(db, partnership, thread, formality);
  await record(db, { ...about(partnership, person), verb: 'formality.changed', subjectId: thread.id });
}

/** Reading a thread marks it read, when there was something new or it is the first look. */
export async function readThread(
  db: Db,
  person: Person,
  partnership: Partnership,
  thread: Thread,
  now: Date,
): Promise<void> {
  if (thread.unread > 0) await markRead(db, partnership, thread, person, now);
}

function about(partnership: Partnership, person: Person) {
  return { districtId: partnership.districtId, partnershipId: partnership.id, personId: person.id };
}
