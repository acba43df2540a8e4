import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { say } from '../../language/words.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { PostButton } from '../../ui/button.tsx';
import { Actions, Checkbox, Form, Submit, WhoReads } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Markdown } from '../../ui/text.tsx';
import { currentSet, promptsFor } from '../question-set.ts';
import type { Reflection } from '../reflection.ts';
import { sharedReaders } from './asking.tsx';

/** Everything one has answered, each with a tick: this is what partners will read. */
export function ReviewView(props: {
  partnership: Partnership;
  me: string;
  mine: Reflection;
  requestId: string;
  language: Language;
  t: T;
  format: Format;
}) {
  const { partnership, mine, t, language } = props;
  const shared = mine.status === 'shared';
  const answered = Object.keys(mine.answers);
  return (
    <>
      <PageTitle title={t('reflection.review.title')} lead={t('reflection.review.lead')} />
      <Form action={paths.closingReview(partnership.id)} requestId={props.requestId}>
        {promptsFor(currentSet('closing'), partnership.formality, answered).flatMap(({ prompts }) =>
          prompts
            .filter((prompt) => mine.answers[prompt.key])
            .map((prompt) => (
              <div class="card">
                <Checkbox
                  name={`s-${prompt.key}`}
                  value="yes"
                  label={say(prompt.text, language)}
                  checked={!shared || mine.answers[prompt.key]?.shared === true}
                />
                <Markdown html={renderMarkdown(mine.answers[prompt.key]?.body ?? '')} />
              </div>
            )),
        )}
        <WhoReads
          text={`${sharedReaders(partnership, props.me, t, props.format)} ${t('reflection.review.unticked')}`}
        />
        <Actions>
          <Submit label={t(shared ? 'reflection.review.share_again' : 'reflection.review.share')} />
          <a href={paths.myClosing(partnership.id)}>{t('reflection.review.back')}</a>
        </Actions>
      </Form>
      {shared ? (
        <PostButton
          action={paths.closingReview(partnership.id)}
          label={t('reflection.review.unshare')}
          tone="quiet"
          hidden={{ unshare: 'yes' }}
        />
      ) : null}
    </>
  );
}
