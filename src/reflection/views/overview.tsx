import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { say } from '../../language/words.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import type { Problem } from '../../platform/http/form.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { NextThing } from '../../ui/card.tsx';
import { Choice, DateField, Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { Details, PageTitle, Section } from '../../ui/layout.tsx';
import { Badge } from '../../ui/notice.tsx';
import { Entry, Markdown, Time } from '../../ui/text.tsx';
import { currentSet, promptByKey, questionSet } from '../question-set.ts';
import { type Closing, longestStep, type NextStep, nextStepKinds, type Reflection } from '../reflection.ts';
import { sharedReaders } from './asking.tsx';

interface Props {
  partnership: Partnership;
  me: string;
  closing: Closing | null;
  closings: readonly Reflection[];
  shorts: readonly Reflection[];
  steps: readonly NextStep[];
  today: string;
  /** The timeline's end is near, so the closing comes first on the page. */
  nearEnd: boolean;
  endsOn: string | null;
  typed: Readonly<Record<string, string>>;
  problems: readonly Problem[];
  requestId: string;
  stepRequestId: string;
  language: Language;
  t: T;
  format: Format;
}

/** Step 7: look back in a few lines at any time, look back fully at the end, and choose what comes next. */
export function OverviewView(props: Props) {
  const { partnership, closing, t } = props;
  const underWay = closing !== null && closing.summaryVersion === 0;
  const closingFirst = underWay || props.nearEnd;
  return (
    <>
      <PageTitle title={t('reflection.title')} lead={t('reflection.lead')} />
      {closingFirst ? <ClosingPart {...props} /> : null}
      <Section title={t('reflection.short.heading')} lead={t(`reflection.short.lead.${partnership.formality}`)}>
        <p>
          <LinkButton
            href={paths.shortReflection(partnership.id)}
            label={t('reflection.short.write')}
            tone={closingFirst ? 'quiet' : 'action'}
          />
        </p>
        <Shorts {...props} />
      </Section>
      {closingFirst ? null : <ClosingPart {...props} />}
      <NextSteps {...props} />
    </>
  );
}

function ClosingPart(props: Props) {
  const { partnership, closing, closings, t, format } = props;
  const mine = closings.find((r) => r.personId === props.me);
  if (closing && closing.summaryVersion === 0) {
    const shared = mine?.status === 'shared';
    return (
      <NextThing
        title={t('reflection.closing.under_way')}
        eyebrow={closing.shareBy ? t('reflection.share_by', { day: format.day(closing.shareBy) }) : undefined}
      >
        <p>
          {t('reflection.closing.state', {
            shared: closings.filter((r) => r.status === 'shared').length,
            members: partnership.members.length,
          })}
        </p>
        <p>
          {shared ? (
            <LinkButton href={paths.closing(partnership.id)} label={t('reflection.closing.see')} />
          ) : (
            <LinkButton
              href={paths.myClosing(partnership.id)}
              label={t(mine ? 'reflection.mine.go' : 'reflection.mine.begin')}
            />
          )}
        </p>
      </NextThing>
    );
  }
  return (
    <Section title={t('reflection.closing.heading')} lead={t('reflection.closing.lead')}>
      {closing ? (
        <>
          <h3>{t('reflection.summary.title')}</h3>
          <Markdown html={renderMarkdown(closing.summary)} />
          <p>
            <a href={paths.closing(partnership.id)}>{t('reflection.closing.see')}</a>
          </p>
        </>
      ) : null}
      {props.nearEnd && props.endsOn ? <p>{t('reflection.closing.near', { day: format.day(props.endsOn) })}</p> : null}
      <Details
        summary={t(closing ? 'reflection.closing.again' : 'reflection.closing.open')}
        open={props.nearEnd || props.problems.some((p) => p.field === 'shareBy')}
      >
        <Form
          action={paths.closing(partnership.id)}
          id="closing"
          errors={inWords(
            t,
            props.problems.filter((p) => p.field === 'shareBy'),
          )}
          requestId={props.requestId}
        >
          <DateField
            name="shareBy"
            label={t('reflection.closing.share_by')}
            hint={t('reflection.closing.share_by_hint')}
            value={props.typed.shareBy ?? ''}
            optionalLabel={t('ui.optional')}
          />
          <Submit label={t('reflection.closing.start')} />
        </Form>
      </Details>
    </Section>
  );
}

function Shorts(props: Props) {
  const { partnership, shorts, t, language } = props;
  if (shorts.length === 0) return <p class="hint">{t('reflection.short.none')}</p>;
  return (
    <div class="entries">
      {shorts.map((reflection) => {
        const set = questionSet(reflection.questionSet, reflection.questionSetVersion) ?? currentSet('short');
        const own = reflection.personId === props.me;
        return (
          <Entry
            name={own ? t('reflection.you') : reflection.authorName}
            mine={own}
            time={<Time iso={reflection.createdAt.toISOString()} label={props.format.moment(reflection.createdAt)} />}
            badge={
              own ? (
                <Badge
                  label={t(reflection.status === 'shared' ? 'reflection.short.is_shared' : 'reflection.only_you')}
                />
              ) : null
            }
            foot={
              own ? (
                <a href={paths.oneReflection(partnership.id, reflection.id)}>{t('reflection.short.change')}</a>
              ) : null
            }
          >
            {Object.entries(reflection.answers).map(([key, answer]) => {
              const prompt = promptByKey(set, key);
              return (
                <>
                  {prompt ? <p class="hint">{say(prompt.text, language)}</p> : null}
                  <Markdown html={renderMarkdown(answer.body)} />
                </>
              );
            })}
          </Entry>
        );
      })}
    </div>
  );
}

function NextSteps(props: Props) {
  const { partnership, steps, t, format } = props;
  return (
    <Section title={t('reflection.next.heading')} lead={t('reflection.next.lead')} id="next">
      {steps.map((step) => (
        <Entry
          name={step.personId === props.me ? t('reflection.you') : step.authorName}
          time={<Time iso={step.at.toISOString()} label={format.shortDay(step.at)} />}
          badge={<Badge label={t(`reflection.step.${step.kind}`)} />}
        >
          {step.body ? <Markdown html={renderMarkdown(step.body)} /> : null}
          {step.said.map((said) => (said ? <Markdown html={renderMarkdown(said)} /> : null))}
          {step.kind === 'apply' && step.personId === props.me && step.answeredAt === null ? (
            <a href={paths.nextStep(partnership.id, step.id)}>{t('reflection.gentle.title')}</a>
          ) : null}
        </Entry>
      ))}
      <Form
        action={paths.nextSteps(partnership.id)}
        id="step"
        errors={inWords(
          t,
          props.problems.filter((p) => p.field !== 'shareBy'),
        )}
        requestId={props.stepRequestId}
      >
        <Choice
          name="kind"
          legend={t('reflection.next.which')}
          value={props.typed.kind ?? ''}
          options={nextStepKinds.map((kind) => ({
            value: kind,
            label: t(`reflection.step.${kind}`),
            hint: t(`reflection.step_hint.${kind}`),
          }))}
        />
        <TextArea
          name="body"
          label={t('reflection.next.words')}
          hint={t('reflection.next.words_hint')}
          value={props.typed.body ?? ''}
          rows={2}
          maxlength={longestStep}
        />
        <WhoReads text={sharedReaders(partnership, props.me, t, format)} />
        <Submit label={t('reflection.next.choose')} />
      </Form>
    </Section>
  );
}
