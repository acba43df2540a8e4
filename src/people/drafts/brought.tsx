import type { T } from '../../language/translate.ts';
import { paths } from '../../paths.ts';
import { PostButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/**
 * Says above a form that it was filled from a kept draft, and lets its author start afresh. `form` is the path the form
 * is sent to, `back` the page it stands on. It has a form of its own, so it stands outside the other.
 */
export function DraftBrought(props: { t: T; form: string; back: string }) {
  const { t } = props;
  return (
    <div data-brought>
      <Notice text={t('people.draft.brought')}>
        <PostButton
          action={paths.draft}
          label={t('people.draft.discard')}
          tone="quiet"
          hidden={{ form: props.form, back: props.back, discard: 'yes' }}
        />
      </Notice>
    </div>
  );
}
