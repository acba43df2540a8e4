import type { T } from '../../language/translate.ts';
import { formalities, type Partnership } from '../../partnership/partnership.ts';
import { paths } from '../../paths.ts';
import { Form, Select, Submit } from '../../ui/form.tsx';
import { Details } from '../../ui/layout.tsx';
import type { Thread } from '../conversation.ts';

/** How formal one conversation is: like its partnership, or otherwise. */
export function ThreadDial(props: { partnership: Partnership; thread: Thread; t: T }) {
  const { partnership, thread, t } = props;
  const named = (formality: Partnership['formality']) => t(`conversation.formality.${formality}`);
  const now = thread.formality
    ? t('conversation.dial.own', { formality: named(thread.formality) })
    : t('conversation.dial.as_partnership', { formality: named(partnership.formality) });
  return (
    <Details summary={now} id="thread-dial">
      <Form
        action={paths.threadFormality(partnership.id, thread.id)}
        id="dial"
        inline
        label={t('conversation.thread_formality')}
      >
        <Select
          name="formality"
          label={t('conversation.thread_formality')}
          value={thread.formality ?? ''}
          empty={t('conversation.as_partnership', { formality: named(partnership.formality) })}
          options={formalities.map((value) => ({ value, label: named(value) }))}
          optionalLabel=""
        />
        <Submit label={t('conversation.dial.button')} tone="quiet" />
      </Form>
    </Details>
  );
}
