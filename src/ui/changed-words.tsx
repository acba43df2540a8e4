import { wordDiff } from '../platform/word-diff.ts';

/** What changed from one wording to another, in place: struck through what went, underlined what came, both said in words. */
export function ChangedWords(props: { before: string; after: string; words: { gone: string; new: string } }) {
  const { words } = props;
  return (
    <p class="changed">
      {wordDiff(props.before, props.after).map((stretch) =>
        stretch.is === 'same' ? (
          stretch.text
        ) : stretch.is === 'gone' ? (
          <del>
            <span class="sr"> [{words.gone} </span>
            {stretch.text}
            <span class="sr">] </span>
          </del>
        ) : (
          <ins>
            <span class="sr"> [{words.new} </span>
            {stretch.text}
            <span class="sr">] </span>
          </ins>
        ),
      )}
    </p>
  );
}
