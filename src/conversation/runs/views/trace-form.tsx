import { inWords } from '../../../people/problems.ts';
import { DraftBrought } from '../../../people/drafts/brought.tsx';
import { one, type Problem, type Typed } from '../../../platform/http/form.ts';
import { renderMarkdown } from '../../../platform/markdown.ts';
import { paths } from '../../../paths.ts';
import { BasedOn } from '../../../ui/based-on.tsx';
import { Form, Submit, WhoReads } from '../../../ui/form.tsx';
import { Details, PageTitle } from '../../../ui/layout.tsx';
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
  const { partnership, run, trace, wrong, t } = props;
  const mine = (key: string) => one(props.typing, takeawayField(key)).trim();
  // Where nothing of one's own stands, what a partner wrote goes on standing.
  const theirs = props.meanwhile ? Object.entries(trace?.takeaways ?? {}).filter(([key]) => mine(key) === '') : [];
  const typing = {
    ...props.typing,
    ...Object.fromEntries(theirs.map(([key, words]) => [takeawayField(key), words])),
  };
  const changed = run.definition.leaves.filter(
    ({ key }) => props.meanwhile && trace?.takeaways[key] && mine(key) !== '' && trace.takeaways[key] !== mine(key),
  );
  const agrees = Object.entries(typing).some(([name, value]) => /^(what\d|day)$/.test(name) && value !== '');
  const action = paths.runTrace(partnership.id, run.id);
  const names = otherNames(props);
  return (
    <>
      <PageTitle title={t('run.trace')} eyebrow={runName(props)} lead={trace ? undefined : t('run.trace_lead')} />
      {props.restored ? <DraftBrought t={t} form={action} back={action} /> : null}
      {changed.length > 0 ? (
        <Notice title={t('run.meanwhile_title')}>
          {changed.map(({ key, text }) => (
            <>
              <p class="label">{text[props.language]}</p>
              <Markdown html={renderMarkdown(trace?.takeaways[key] ?? '')} />
            </>
          ))}
        </Notice>
      ) : null}
      <Form
        action={action}
        id={`trace-${trace?.version ?? 0}`}
        errors={inWords(t, wrong)}
        errorTitle={props.meanwhile ? t('run.meanwhile_twice') : undefined}
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
        {trace ? (
          <Details summary={t('run.agree_more')} id="run-agree-more" open={agrees}>
            <AgreedFields {...props} typed={typing} problems={wrong} />
          </Details>
        ) : (
          <AgreedFields {...props} typed={typing} problems={wrong} />
        )}
        <WhoReads text={names ? t('run.readers', { names }) : t('run.readers_alone')} />
        <Submit label={t(trace ? 'run.save_trace' : 'run.finish')} />
      </Form>
      <Written {...props} />
    </>
  );
}
