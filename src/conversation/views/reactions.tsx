import type { T } from '../../language/translate.ts';
import type { Post } from '../conversation.ts';
import { reactionKinds } from '../reactions.ts';

/** The one form that all reaction buttons of a page belong to. */
export const reactionForm = 'react';

/** Which words a post was answered with and by whom; a partner adds or takes back theirs. */
export function Reactions(props: { post: Post; me: string; mayReact: boolean; t: T }) {
  const { post, me, mayReact, t } = props;
  const button = (kind: (typeof reactionKinds)[number], pressed: boolean, count: number) => (
    <button
      class="chip"
      form={reactionForm}
      name="on"
      value={`${post.id} ${kind}`}
      aria-pressed={pressed ? 'true' : 'false'}
    >
      {t(`conversation.reaction.${kind}`)}
      {count > 0 ? ` ${count}` : ''}
    </button>
  );
  const given = post.reactions.map(({ kind, people }) => (
    <span class="reaction">
      {mayReact ? (
        button(
          kind,
          people.some((person) => person.id === me),
          people.length,
        )
      ) : (
        <span class="chip">{`${t(`conversation.reaction.${kind}`)} ${people.length}`}</span>
      )}{' '}
      <span class="hint">
        {people.map((person) => (person.id === me ? t('conversation.you') : person.name)).join(', ')}
      </span>
    </span>
  ));
  const left = reactionKinds.filter((kind) => post.reactions.every((one) => one.kind !== kind));
  return (
    <>
      {given}
      {mayReact && left.length > 0 ? (
        <details class="react">
          <summary>
            {t('conversation.react')}
            <span class="sr"> {t('conversation.to', { name: post.authorName })}</span>
          </summary>
          {left.map((kind) => button(kind, false, 0))}
        </details>
      ) : null}
    </>
  );
}
