import type { Formality } from '../partnership/partnership.ts';
import type { Attachment } from './attachments/attachment.ts';
import type { Mention } from './mentions.ts';
import type { Reaction } from './reactions.ts';

/** What a thread is for. */
export const threadKinds = ['reflect', 'discuss', 'share'] as const;
export type ThreadKind = (typeof threadKinds)[number];

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
  /** When that was; null: never. */
  readAt: Date | null;
  /** The reader wants no news of it. */
  muted: boolean;
}

/** What somebody wrote in a thread, with what stands beside it. */
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
  reactions: readonly Reaction[];
  /** Who is called by name in it, as it was written and as they are called now. */
  mentions: readonly (Mention & { name: string })[];
  /** Titles of pages that it names. */
  titles: readonly { url: string; title: string }[];
}

/** How a post read before it was changed. */
export interface PostVersion {
  version: number;
  body: string;
  at: Date;
}

/** The longest post and the longest title of a thread, in characters. */
export const longestPost = 20_000;
export const longestTitle = 120;
/** Posts on one page of a thread. */
export const pageSize = 50;

/** A post as the start of an answer: each line marked as quoted, with who said it. */
export function quoted(name: string, body: string): string {
  const lines = body.split('\n').map((line) => (line ? `> ${line}` : '>'));
  return `> **${name.replace(/[*_`[\]\\]/g, '')}**\n>\n${lines.join('\n')}\n\n`;
}

/** What somebody has begun to write, with a quote put after it; once, however often it is asked for. */
export function withQuote(body: string, quote: string): string {
  const own = body.replaceAll('\r\n', '\n');
  if (own.includes(quote.trim())) return own;
  return own.trim() ? `${own.trimEnd()}\n\n${quote}` : quote;
}

/**
 * What becomes of an edit by `by`: kept, or shown beside what another tab wrote meanwhile.
 * @param basedOn the version that the edit was made from
 */
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

/** What is known of a post's words: whom it calls, under their present names, and which pages it names. */
export function knownOf(post: Pick<Post, 'mentions' | 'titles'>) {
  return {
    names: new Map(post.mentions.map((mention) => [mention.said, mention.name])),
    titles: new Map(post.titles.map((link) => [link.url, link.title])),
  };
}

/** The first post on a page that is new to the reader; none on a first visit, when all are. */
export function firstNew(posts: readonly Post[], readAt: Date | null, me: string): string | null {
  if (!readAt) return null;
  return posts.find((post) => post.personId !== me && !post.deletedAt && post.createdAt > readAt)?.id ?? null;
}

/** The number of the last page of a thread, from 1. @param count posts in all */
export function lastPage(count: number): number {
  return Math.max(1, Math.ceil(count / pageSize));
}
