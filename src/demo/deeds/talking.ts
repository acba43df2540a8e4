import { editPost, post, react, readThread, startThread, type Writing } from '../../conversation/actions.ts';
import { quoted, type ThreadKind } from '../../conversation/conversation.ts';
import type { ReactionKind } from '../../conversation/reactions.ts';
import { postOf, postsOf, threadOf, threadsOf } from '../../conversation/store.ts';
import { keepNote } from '../../partnership/notes/store.ts';
import { type PartnerMoment, there } from '../story.ts';

/** What is put beside a post. @param alts what its pictures show */
type Beside = Pick<Writing, 'files' | 'alts'>;

/** Starts a thread with its first post. @returns the thread's id */
export function begins(kind: ThreadKind, title: string, body: string, beside: Beside = {}) {
  return async ({ db, person, partnership, now }: PartnerMoment): Promise<string> =>
    (await startThread(db, person, partnership, { kind, title, formality: null, body, ...beside }, now)).id;
}

/** Answers in a thread, having read it. @returns the post's id */
export function says(threadId: string, body: string, beside: Beside = {}) {
  return async (moment: PartnerMoment): Promise<string> => {
    const { db, person, partnership, now } = moment;
    await reads(threadId)(moment);
    return post(db, person, partnership, threadId, { body, ...beside }, now);
  };
}

/** Answers one line of the post before. */
export function saysTo(threadId: string, line: string, body: string) {
  return async (moment: PartnerMoment): Promise<string> => {
    const { db, person, partnership } = moment;
    const thread = there(await threadOf(db, partnership, person, threadId));
    const before = there((await postsOf(db, thread, 1)).findLast((one) => one.body.includes(line)));
    return says(threadId, `${quoted(before.authorName, line)}${body}`)(moment);
  };
}

/** Answers the latest post of somebody else with a word of the fixed few. */
export function reacts(threadId: string, kind: ReactionKind) {
  return async ({ db, person, partnership, now }: PartnerMoment) => {
    const thread = there(await threadOf(db, partnership, person, threadId));
    const latest = there((await postsOf(db, thread, 1)).findLast((one) => one.personId !== person.id));
    if (!(await react(db, person, partnership, latest, kind, now))) throw new Error('The story answers nobody');
  };
}

/** Puts other words in the place of one's own earlier ones. */
export function mends(threadId: string, postId: string, body: string) {
  return async ({ db, person, partnership, now }: PartnerMoment) => {
    const thread = there(await threadOf(db, partnership, person, threadId));
    const was = there(await postOf(db, thread, postId));
    if ((await editPost(db, person, partnership, was, was.version, { body }, now)) !== 'kept')
      throw new Error('The story mends a post that can’t be mended');
  };
}

/** Has read a thread up to here. */
export function reads(threadId: string) {
  return async ({ db, person, partnership, now }: PartnerMoment) =>
    readThread(db, person, partnership, there(await threadOf(db, partnership, person, threadId)), now);
}

/** Has read every thread up to here. */
export async function readsAll({ db, person, partnership, now }: PartnerMoment): Promise<void> {
  for (const thread of await threadsOf(db, partnership, person)) await readThread(db, person, partnership, thread, now);
}

/** Writes a note that nobody else reads, beside a thread, a session or the partnership. */
export function notes(subjectId: string, body: string) {
  return ({ db, person, partnership, now }: PartnerMoment) => keepNote(db, person, partnership, subjectId, body, now);
}
