import { paths } from '../../paths.ts';
import { Actions, type FieldError, Form, Submit } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import type { Partnership } from '../partnership.ts';
import { LeaveWords } from './members.tsx';
import type { Reader } from './words.tsx';

/** Asks before leaving; without blame, and without a reason. */
export function LeavePage(props: {
  reader: Reader;
  partnership: Partnership;
  word: string;
  errors: readonly FieldError[];
}) {
  const { t } = props.reader;
  const { partnership } = props;
  return (
    <>
      <PageTitle title={t('partnership.leave.title')} />
      <Form action={paths.leave(partnership.id)} errors={props.errors}>
        <LeaveWords partnership={partnership} t={t} word={props.word} />
        <Actions>
          <Submit label={t('partnership.leave.submit')} />
          <a href={paths.members(partnership.id)}>{t('partnership.stay')}</a>
        </Actions>
      </Form>
    </>
  );
}

/** Asks before closing, and says what happens to open invitations. */
export function ClosePage(props: { reader: Reader; partnership: Partnership; open: number }) {
  const { t } = props.reader;
  const { partnership } = props;
  return (
    <>
      <PageTitle title={t('partnership.close.title')} lead={t('partnership.close.text')} />
      {props.open > 0 ? <p>{t('partnership.close.open', { count: props.open })}</p> : null}
      <Form action={paths.close(partnership.id)}>
        <Actions>
          <Submit label={t('partnership.close.submit')} />
          <a href={paths.members(partnership.id)}>{t('ui.cancel')}</a>
        </Actions>
      </Form>
    </>
  );
}
