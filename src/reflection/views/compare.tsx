import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { say } from '../../language/words.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { fullName } from '../../people/person.ts';
import { inWords } from '../../people/problems.ts';
import type { Problem } from '../../platform/http/form.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { BasedOn } from '../../ui/based-on.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { Details, PageTitle, Section, SideBySide } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { People } from '../../ui/people.tsx';
import { Markdown } from '../../ui/text.tsx';
import { currentSet, promptsFor } from '../question-set.ts';
import { type Closing, longestSummary, type Reflection, shownTo, stillWriting } from '../reflection.ts';
import { sharedReaders } from './asking.tsx';

/** Who has shared; and once answers may be compared, everybody's side by side, with the summary they write together. */
export function CompareView(props: {
  partnership: Partnership;
  me: string;
  closing: Closing;
  reflections: readonly Reflection[];
  open: boolean;
  summary: string;
  problems: readonly Problem[];
  requestId: string;
  language: Language;
  t: T;
  format: Format;
}) {
  const { partnership, closing, reflections, t, format } = props;
  const writing = new Set(
    stillWriting(
      partnership.members.map((m) => m.personId),
      reflections,
    ),
  );
  return (
    <>
      <PageTitle
        title={t('reflection.compare.title')}
        lead={t(props.open ? 'reflection.compare.lead' : 'reflection.compare.wait')}
      />
      {closing.shareBy ? <p>{t('reflection.share_by', { day: format.day(closing.shareBy) })}</p> : null}
      <People
        label={t('reflection.compare.who')}
        people={partnership.members.map((member) => ({
          name: fullName(member),
          note: t(writing.has(member.personId) ? 'reflection.compare.writing' : 'reflection.compare.has_shared'),
        }))}
      />
      {writing.has(props.me) ? (
        <LinkButton href={paths.myClosing(partnership.id)} label={t('reflection.mine.go')} />
      ) : (
        <p>
          <a href={paths.closingReview(partnership.id)}>{t('reflection.compare.mine')}</a>
        </p>
      )}
      {props.open ? <Answers {...props} /> : null}
      {props.open ? <Summary {...props} /> : null}
    </>
  );
}

function Answers(props: Parameters<typeof CompareView>[0]) {
  const { reflections, language, t } = props;
  const shown = reflections
    .map((reflection) => ({ reflection, answers: shownTo(props.me, reflection, true) }))
    .filter(({ answers }) => Object.keys(answers).length > 0);
  const everyKey = [...new Set(shown.flatMap(({ answers }) => Object.keys(answers)))];
  return (
    <>
      {promptsFor(currentSet('closing'), props.partnership.formality, everyKey).map(({ part, prompts }) => {
        const asked = prompts.filter((prompt) => everyKey.includes(prompt.key));
        return asked.length === 0 ? null : (
          <Section title={say(part.name, language)}>
            {asked.map((prompt) => (
              <>
                <h3>{say(prompt.text, language)}</h3>
                <SideBySide
                  level={4}
                  columns={shown
                    .filter(({ answers }) => answers[prompt.key])
                    .map(({ reflection, answers }) => ({
                      title: reflection.personId === props.me ? t('reflection.you') : reflection.authorName,
                      ...(reflection.personId === props.me && !reflection.answers[prompt.key]?.shared
                        ? { note: t('reflection.only_you') }
                        : {}),
                      content: <Markdown html={renderMarkdown(answers[prompt.key] ?? '')} />,
                    }))}
                />
              </>
            ))}
          </Section>
        );
      })}
    </>
  );
}

function Summary(props: Parameters<typeof CompareView>[0]) {
  const { partnership, closing, t, format } = props;
  const meanwhile = props.problems.some((problem) => problem.key === 'reflection.meanwhile');
  const written = closing.summary !== '';
  const asked = props.problems.length > 0;
  return (
    <Section
      title={t('reflection.summary.title')}
      lead={t(`reflection.summary.lead.${partnership.formality}`)}
      id="summary"
    >
      {meanwhile ? (
        <Notice title={t('reflection.summary.meanwhile')}>
          <Markdown html={renderMarkdown(closing.summary)} />
        </Notice>
      ) : null}
      {closing.summaryAt && closing.summaryByName ? (
        <p class="hint">
          {t('reflection.summary.last', { name: closing.summaryByName, when: format.moment(closing.summaryAt) })}
        </p>
      ) : null}
      {written && !asked ? (
        <>
          <Markdown html={renderMarkdown(closing.summary)} />
          {partnership.status === 'closed' ? null : (
            <p>
              <a href={paths.newPublication(partnership.id, 'summary')}>{t('publication.show_summary')}</a>
            </p>
          )}
          <Details summary={t('reflection.summary.change')} id="change-summary">
            <SummaryForm {...props} />
          </Details>
        </>
      ) : (
        <SummaryForm {...props} />
      )}
    </Section>
  );
}

function SummaryForm(props: Parameters<typeof CompareView>[0]) {
  const { partnership, closing, t, format } = props;
  return (
    <Form
      action={paths.closingSummary(partnership.id)}
      id={`summary-${closing.summaryVersion}`}
      errors={inWords(t, props.problems)}
      requestId={props.requestId}
    >
      <BasedOn version={closing.summaryVersion} />
      <TextArea
        name="summary"
        required
        label={t('reflection.summary.label')}
        value={props.summary}
        rows={8}
        maxlength={longestSummary}
        markdown
      />
      <WhoReads text={sharedReaders(partnership, props.me, t, format)} />
      <Submit label={t('reflection.summary.save')} />
    </Form>
  );
}
