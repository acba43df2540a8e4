import type { Format } from '../../../language/format.ts';
import type { Language } from '../../../language/message.ts';
import type { T } from '../../../language/translate.ts';
import { say } from '../../../language/words.ts';
import { formalities, type Partnership } from '../../../partnership/partnership.ts';
import { WhoWasThere } from '../../../partnership/views/who-was-there.tsx';
import { inWords } from '../../../people/problems.ts';
import { many, one, type Problem, type Typed } from '../../../platform/http/form.ts';
import { paths } from '../../../paths.ts';
import { Choice, DateField, Form, Select, Submit, WhoReads } from '../../../ui/form.tsx';
import { PageTitle } from '../../../ui/layout.tsx';
import { type ConversationProtocol, minutesOf } from '../../protocols/shape.ts';
import { AgreedFields, TakeawayFields } from './ending-fields.tsx';
import { otherNames } from './shown.ts';

interface Props {
  partnership: Partnership;
  protocols: readonly ConversationProtocol[];
  typed: Typed;
  problems: readonly Problem[];
  requestId: string;
  language: Language;
  t: T;
  format: Format;
}

/** Chooses a protocol and how formal this conversation is; then its lobby opens. */
export function OpeningView(props: Props) {
  const { partnership, typed, t } = props;
  return (
    <>
      <PageTitle title={t('run.start')} lead={t('run.start_lead')} />
      <Form
        action={paths.runs(partnership.id)}
        errors={inWords(t, props.problems)}
        requestId={props.requestId}
        label={t('run.start')}
      >
        <WhichProtocol {...props} />
        <Select
          name="formality"
          label={t('run.formality')}
          value={one(typed, 'formality')}
          empty={t('run.as_partnership', { formality: t(`conversation.formality.${partnership.formality}`) })}
          options={formalities.map((value) => ({
            value,
            label: t(`conversation.formality.${value}`),
          }))}
        />
        <Submit label={t('run.open')} />
      </Form>
    </>
  );
}

function WhichProtocol({ protocols, typed, language, t }: Props) {
  return (
    <Choice
      name="protocol"
      legend={t('run.which')}
      required
      value={one(typed, 'protocol')}
      options={protocols.map((protocol) => ({
        value: protocol.key,
        label: say(protocol.name, language),
        hint: `${say(protocol.purpose, language)} (${t('run.minutes', { count: minutesOf(protocol) })})`,
      }))}
    />
  );
}

/** Logs a conversation that was held on paper. Which one comes first; its headings follow. */
export function LogView(props: Props & { definition: ConversationProtocol | undefined; today: string }) {
  const { partnership, definition, typed, t, language } = props;
  const action = paths.logRun(partnership.id);
  if (!definition) {
    return (
      <>
        <PageTitle title={t('run.log_title')} lead={t('run.log_lead')} />
        <Form action={action} method="get" label={t('run.which')} errors={inWords(t, props.problems)}>
          <WhichProtocol {...props} />
          <Submit label={t('run.go_on')} />
        </Form>
      </>
    );
  }
  const names = otherNames(props);
  return (
    <>
      <PageTitle title={say(definition.name, language)} eyebrow={t('run.log_title')} lead={t('run.log_lead')} />
      <Form
        action={action}
        id="log-run"
        errors={inWords(t, props.problems)}
        draft={{ url: paths.draftOf(action) }}
        requestId={props.requestId}
        label={t('run.log_title')}
      >
        <input type="hidden" name="protocol" value={definition.key} />
        <DateField
          name="on"
          label={t('run.when_day')}
          required
          value={one(typed, 'on') || props.today}
          max={props.today}
        />
        <WhoWasThere partnership={partnership} present={many(typed, 'present')} t={t} />
        <TakeawayFields {...props} definition={definition} required={partnership.formality === 'tight'} />
        <AgreedFields {...props} />
        <WhoReads text={names ? t('run.readers', { names }) : t('run.readers_alone')} />
        <Submit label={t('run.log_button')} />
      </Form>
    </>
  );
}
