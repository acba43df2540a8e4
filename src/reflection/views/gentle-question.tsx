import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import type { Problem } from '../../platform/http/form.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { Checkbox, Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Markdown } from '../../ui/text.tsx';
import type { NextStep } from '../reflection.ts';

/** "You wanted to do this. How is it going?" One line is enough, and so is none. */
export function GentleQuestionView(props: {
  partnership: Partnership;
  step: NextStep;
  said: string;
  problems: readonly Problem[];
  requestId: string;
  t: T;
  format: Format;
}) {
  const { partnership, step, t, format } = props;
  return (
    <>
      <PageTitle
        title={t('reflection.gentle.title')}
        lead={t('reflection.gentle.lead', { day: format.day(step.at) })}
      />
      <Markdown html={renderMarkdown(step.body)} />
      {step.said.length > 0 ? (
        <>
          <h2>{t('reflection.gentle.before')}</h2>
          {step.said.map((said) => (
            <Markdown html={renderMarkdown(said)} />
          ))}
        </>
      ) : null}
      <Form
        action={paths.nextStep(partnership.id, step.id)}
        errors={inWords(t, props.problems)}
        requestId={props.requestId}
      >
        <TextArea
          name="said"
          label={t('reflection.gentle.label')}
          value={props.said}
          rows={3}
          maxlength={4000}
          optionalLabel={t('ui.optional')}
        />
        <Checkbox name="enough" value="yes" label={t('reflection.gentle.enough')} />
        <WhoReads text={t('reflection.step_readers')} />
        <Submit label={t('reflection.gentle.save')} />
      </Form>
    </>
  );
}
