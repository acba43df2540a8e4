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
import { keepMentions, toggleReaction } from './marks-store.ts';
import { mentionsAfter, mentionsIn } from './mentions.ts';
import type { ReactionKind } from './reactions.ts';
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

/** A thread to be started, with its first post. */
export interface NewThread extends Writing {
  kind: Thread['kind'];
  /** Empty: the first words of the post. */
  title: string;
  formality: Thread['formality'];
}

/** Starts a thread with its first post. @returns the ids of both */
export async function startThread(
  db: Db,
  person: Person,
  partnership: Partnership,
  input: NewThread,
  now: Date,
): Promise<{ id: string; postId: string }> {
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
  return { id, postId: await post(db, person, partnership, id, input, now) };
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
  const called = mentionsIn(body, othersIn(partnership, person));
  if (called.length > 0) await keepMentions(db, partnership, { id }, called, now);
  const [done, guests] = await Promise.all([
    someoneElsePosted(db, partnership, person.id),
    guestIds(db, partnership, threadId),
  ]);
  const memberIds = new Set(partnership.members.map((member) => member.personId));
  await record(db, {
    ...about(partnership, person),
    verb: 'post.added',
    subjectId: threadId,
    step: 'conversation',
    done,
    // Letters go to whom of these is a member; a guest's page is only nudged.
    audience: [...called.map((one) => one.personId), ...guests.filter((id) => !memberIds.has(id))],
    ...(files.length > 0 ? { detail: { files: files.length } } : {}),
  });
  return id;
}

/**
 * Changes one's own post; the earlier words stay readable as a version, while files that go are gone at once.
 * @param basedOn the version that the changed words were made from
 * @param writing beside the words: new files, what pictures show by their id, and the ids of files to take away
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
  const called = mentionsAfter(body, othersIn(partnership, person), was.mentions);
  if (called.length + was.mentions.length > 0) await keepMentions(db, partnership, was, called, now);
  const before = new Set(was.mentions.map((one) => one.personId));
  const audience = called.map((one) => one.personId).filter((id) => !before.has(id));
  await record(db, { ...about(partnership, person), verb: 'post.edited', subjectId: was.threadId, audience });
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

/** Reading a thread marks it read up to what was shown, when there was something new. */
export async function readThread(
  db: Db,
  person: Person,
  partnership: Partnership,
  thread: Thread,
  upTo: Date,
): Promise<void> {
  if (thread.unread > 0) await markRead(db, partnership, thread, person, upTo);
}

/** Answers a post with a word, or takes the word back. Not one's own, and not one that is gone. @returns whether it could */
export async function react(
  db: Db,
  person: Person,
  partnership: Partnership,
  post: Post,
  kind: ReactionKind,
  now: Date,
): Promise<boolean> {
  if (post.personId === person.id || post.deletedAt) return false;
  await toggleReaction(db, partnership, post, person, kind, now);
  return true;
}

function othersIn(partnership: Partnership, person: Person) {
  return partnership.members.filter((member) => member.personId !== person.id);
}

function about(partnership: Partnership, person: Person) {
  return { districtId: partnership.districtId, partnershipId: partnership.id, personId: person.id };
}
