import { useContext } from 'hono/jsx';
import { paths } from '../../paths.ts';
import { PostButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Words } from '../../ui/words.ts';

/**
 * Says above a form that it was filled from a kept draft, and lets its author discard it. `form` is the path the form
 * is sent to, `back` the page it stands on. It has a form of its own, so it stands outside the other.
 */
export function DraftBrought(props: { form: string; back: string }) {
  const words = useContext(Words);
  return (
    <Notice text={words.restored}>
      <PostButton action={paths.draft} label={words.discard} tone="quiet" hidden={{ form: props.form, back: props.back, discard: 'yes' }} />
    </Notice>
  );
}
