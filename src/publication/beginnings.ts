import { proposalsOf } from '../decision/store.ts';
import { type Asking, type Matter, matterOf, type Reader } from '../decision/matter.ts';
import { postsOf, threadOf } from '../conversation/store.ts';
import { isId } from '../platform/http/form.ts';
import { latestClosing } from '../reflection/store.ts';

/** With what a text to publish begins. Everything in it is edited and agreed to afterwards. */
export interface Beginning {
  title: string;
  body: string;
}

/**
 * The words to begin with, by what the address asks for: the joint summary, what was decided, or the posts of one
 * thread (its id). Null when there is nothing of the kind.
 */
export async function beginning(
  asking: Asking,
  from: string,
  others: readonly Matter[],
  reader: Reader,
): Promise<Beginning | null> {
  const { db, partnership, person } = asking;
  const { t, format } = reader;
  if (from === 'summary') {
    const closing = await latestClosing(db, partnership);
    return closing?.summary ? { title: partnership.statement.slice(0, 300), body: closing.summary } : null;
  }
  if (from === 'decisions') {
    const decided = (await proposalsOf(db, partnership)).filter((proposal) => proposal.status === 'decided');
    // Whom they asked in says something of somebody else, who has not agreed.
    const known = decided.filter(({ kind }) => kind !== 'member' && others.some((matter) => matter.kind === kind));
    if (known.length === 0) return null;
    const lines = known.map((proposal) => {
      const title = matterOf(others, proposal.kind).title(proposal, reader);
      const day = format.shortDay(proposal.decidedAt ?? proposal.createdAt);
      return `### ${title}\n\n${day}\n\n${proposal.reasons}`.trim();
    });
    return { title: t('publication.from_decisions'), body: lines.join('\n\n') };
  }
  if (!isId(from)) return null;
  const thread = await threadOf(db, partnership, person, from);
  if (!thread) return null;
  const posts = (await postsOf(db, thread, 1)).filter((post) => !post.deletedAt);
  return {
    title: thread.title,
    body: posts.map((post) => `**${post.authorName}**\n\n${post.body}`).join('\n\n---\n\n'),
  };
}
