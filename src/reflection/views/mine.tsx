import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import type { Problem } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { Actions, Form, Submit, WhoReads } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { currentSet } from '../question-set.ts';
import type { Closing } from '../reflection.ts';
import { AskedParts } from './asking.tsx';

/** One's own closing reflection, in its five parts; it saves itself while it is written. */
export function MineView(props: {
  partnership: Partnership;
  closing: Closing;
  answers: Readonly<Record<string, string>>;
  shared: boolean;
  problems: readonly Problem[];
  requestId: string;
  language: Language;
  t: T;
  format: Format;
}) {
  const { partnership, closing, t } = props;
  const action = paths.myClosing(partnership.id);
  return (
    <>
      <PageTitle title={t('reflection.mine.title')} lead={t(`reflection.mine.lead.${partnership.formality}`)} />
      {closing.shareBy ? <p>{t('reflection.share_by', { day: props.format.day(closing.shareBy) })}</p> : null}
      {props.shared ? <Notice text={t('reflection.mine.shared')} /> : null}
      <Form action={action} errors={inWords(t, props.problems)} draft={{ url: action }} requestId={props.requestId}>
        <AskedParts
          set={currentSet('closing')}
          formality={partnership.formality}
          answers={props.answers}
          language={props.language}
          headings
        />
        <WhoReads tone="private" text={t('reflection.mine.private')} />
        <Actions>
          <Submit label={t('reflection.mine.review')} name="review" value="yes" />
          <Submit label={t('reflection.mine.keep')} tone="quiet" />
        </Actions>
      </Form>
    </>
  );
}
