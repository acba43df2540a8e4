/** A word that answers a post without a post. Few, and none that judges. */
export type ReactionKind = 'thanks' | 'same' | 'try' | 'wonder' | 'celebrate';
export const reactionKinds: readonly ReactionKind[] = ['thanks', 'same', 'try', 'wonder', 'celebrate'];

/** One kind of reaction to a post, and who gave it, the first first. */
export interface Reaction {
  kind: ReactionKind;
  people: readonly { id: string; name: string }[];
}

/** The value of a reaction's button: which post, and with which word. Null for anything else. */
export function reactionFrom(value: string): { postId: string; kind: ReactionKind } | null {
  const [postId = '', word = '', more] = value.split(' ');
  const kind = reactionKinds.find((one) => one === word);
  return kind && more === undefined ? { postId, kind } : null;
}
