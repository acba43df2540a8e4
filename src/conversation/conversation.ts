import type { Formality } from '../partnership/partnership.ts';
import type { Attachment } from './attachments/attachment.ts';

export type ThreadKind = 'reflect' | 'discuss' | 'share';
export const threadKinds: readonly ThreadKind[] = ['reflect', 'discuss', 'share'];

/** A conversation in writing. */
export interface Thread {
  id: string;
  kind: ThreadKind;
  title: string;
  /** Its own formality; null: the partnership's. */
  formality: Formality | null;
  startedBy: string;
  starterName: string;
  createdAt: Date;
  lastPostAt: Date;
  postCount: number;
  /** Posts by others since the reader last looked. */
  unread: number;
}

export interface Post {
  id: string;
  threadId: string;
  personId: string;
  authorName: string;
  /** Markdown; empty when deleted. */
  body: string;
  version: number;
  createdAt: Date;
  editedAt: Date | null;
  deletedAt: Date | null;
  /** Pictures and files beside it, as they were added. */
  attachments: readonly Attachment[];
}

export interface PostVersion {
  version: number;
  body: string;
  at: Date;
}

/** The longest post, in characters. */
export const longestPost = 20_000;
export const longestTitle = 120;
/** Posts on one page of a thread. */
export const pageSize = 50;

/** A post as the start of an answer: each line marked as quoted, with who said it. */
export function quoted(name: string, body: string): string {
  const lines = body.split('\n').map((line) => (line ? `> ${line}` : '>'));
  return `> **${name.replace(/[*_`[\]\\]/g, '')}**\n>\n${lines.join('\n')}\n\n`;
}

/** What becomes of an edit: kept, or shown beside what someone else (or another tab) wrote meanwhile. */
export function judgeEdit(
  post: Pick<Post, 'personId' | 'version' | 'deletedAt' | 'body'>,
  by: string,
  basedOn: number,
  body: string,
) {
  if (post.personId !== by) return 'not_yours' as const;
  if (post.deletedAt) return 'deleted' as const;
  if (post.body === body) return 'same' as const;
  return post.version === basedOn ? ('kept' as const) : ('meanwhile' as const);
}

/** Where the last page of a thread begins. @param count posts in all */
export function lastPage(count: number): number {
  return Math.max(1, Math.ceil(count / pageSize));
}
