import { inWords } from '../../../people/problems.ts';
import { DraftBrought } from '../../../people/drafts/brought.tsx';
import { one, type Problem, type Typed } from '../../../platform/http/form.ts';
import { renderMarkdown } from '../../../platform/markdown.ts';
import { paths } from '../../../paths.ts';
import { BasedOn } from '../../../ui/based-on.tsx';
import { Form, Submit, WhoReads } from '../../../ui/form.tsx';
import { PageTitle } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Markdown } from '../../../ui/text.tsx';
import { takeawayField } from '../form.ts';
import { AgreedFields, TakeawayFields } from './ending-fields.tsx';
import { otherNames, runName, type Shown } from './shown.ts';
import { Written } from './trace.tsx';

/** Writes the trace at the end of a run, or changes its take-aways later. */
export function TraceForm(
  props: Shown & {
    typing: Typed;
    wrong: readonly Problem[];
    restored: boolean;
    /** Somebody wrote since this was typed: theirs is shown beside it. */
    meanwhile: boolean;
  },
) {
  const { partnership, run, trace, typing, wrong, t } = props;
  const action = paths.runTrace(partnership.id, run.id);
  const names = otherNames(props);
  return (
    <>
      <PageTitle title={t('run.trace')} eyebrow={runName(props)} lead={trace ? undefined : t('run.trace_lead')} />
      {props.restored ? <DraftBrought t={t} form={action} back={action} /> : null}
      {props.meanwhile && trace ? (
        <Notice title={t('run.meanwhile_title')}>
          {run.definition.leaves
            .filter(
              ({ key }) => trace.takeaways[key] && trace.takeaways[key] !== one(typing, takeawayField(key)).trim(),
            )
            .map(({ key, text }) => (
              <>
                <p class="label">{text[props.language]}</p>
                <Markdown html={renderMarkdown(trace.takeaways[key] ?? '')} />
              </>
            ))}
        </Notice>
      ) : null}
      <Form
        action={action}
        id={`trace-${trace?.version ?? 0}`}
        errors={inWords(t, wrong)}
        draft={{ url: paths.draftOf(action) }}
        requestId={props.fresh()}
        label={t('run.trace')}
      >
        <BasedOn version={trace?.version ?? 0} />
        <TakeawayFields
          {...props}
          typed={typing}
          problems={wrong}
          definition={run.definition}
          required={run.state.formality === 'tight'}
        />
        {trace ? null : <AgreedFields {...props} typed={typing} problems={wrong} />}
        <WhoReads text={names ? t('run.readers', { names }) : t('run.readers_alone')} />
        <Submit label={t(trace ? 'run.save_trace' : 'run.finish')} />
      </Form>
      <Written {...props} />
    </>
  );
}
