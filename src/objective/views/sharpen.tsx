import { say } from '../../language/words.ts';
import { paths } from '../../paths.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { inWords } from '../../people/problems.ts';
import { Actions, Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { longest } from '../form.ts';
import type { Objective } from '../objective.ts';
import { sharpenHints, sharpenPrompts } from '../sharpen.ts';
import type { Reader } from './words.ts';

/** Questions that turn a wish into something one can see; each is optional, and nothing changes before it is saved. */
export function SharpenPage(props: {
  reader: Reader;
  objective: Objective;
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { objective, typed } = props;
  const { t, language } = props.reader;
  const hints = sharpenHints(objective.statement, language);
  return (
    <>
      <PageTitle title={t('objective.sharpen.title')} lead={t('objective.sharpen.lead')} />
      <blockquote>{objective.statement}</blockquote>
      {hints.length > 0 ? (
        <Notice>
          <ul>
            {hints.map((hint) => (
              <li>{say(hint.words, language)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Form
        action={paths.sharpen(objective.id)}
        errors={inWords(t, props.problems)}
        draft={{ url: paths.draftOf(paths.sharpen(objective.id)) }}
      >
        <TextArea
          name="statement"
          label={t('objective.sharpen.statement')}
          value={one(typed, 'statement') || objective.statement}
          rows={2}
          maxlength={longest.statement}
          required
        />
        {sharpenPrompts.map((prompt) => (
          <TextArea
            name={prompt.key}
            label={say(prompt.question, language)}
            hint={t('objective.sharpen.example', { example: say(prompt.example, language) })}
            value={one(typed, prompt.key)}
            rows={2}
            maxlength={1000}
          />
        ))}
        <WhoReads text={t('objective.sharpen.who_reads')} tone="private" />
        <Actions>
          <Submit label={t('objective.sharpen.submit')} />
          <a href={paths.objective(objective.id)}>{t('objective.sharpen.leave')}</a>
        </Actions>
      </Form>
    </>
  );
}
