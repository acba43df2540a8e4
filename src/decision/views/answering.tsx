import type { Child } from 'hono/jsx';
import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { Details, Section } from '../../ui/layout.tsx';
import { longest, type Position, type Proposal } from '../decision.ts';
import type { Reader } from '../matter.ts';
import { readers } from './readers.ts';

export interface AnsweringProps {
  partnership: Partnership;
  proposal: Proposal;
  /** My answer to the present version, if there is one. */
  mine: Position | undefined;
  typed: Typed;
  problems: readonly Problem[];
  reader: Reader;
}

/** The place of a member's own answer: open until they have answered, folded from then on. */
export function OwnAnswer(props: AnsweringProps & { children: Child }) {
  const { t } = props.reader;
  if (!props.mine)
    return (
      <Section title={t('decision.yours')} id="answer">
        {props.children}
      </Section>
    );
  const open = props.problems.length > 0 || one(props.typed, 'reason') !== '';
  return (
    <Details summary={t('decision.change_mine')} open={open} id="answer">
      {props.children}
    </Details>
  );
}

/** Sends an answer to the present version: what `children` ask, then the reason, required when tight, and who reads it. */
export function AnswerForm(props: AnsweringProps & { children: Child }) {
  const { partnership, proposal, mine, typed } = props;
  const { t, format } = props.reader;
  const { formality } = partnership;
  const action = paths.positions(partnership.id, proposal.id);
  const wanted = props.problems.some(({ field }) => field === 'reason');
  return (
    <Form
      action={action}
      id="position"
      errors={inWords(t, props.problems)}
      draft={{ url: paths.draftOf(action) }}
      label={t('decision.yours')}
    >
      <input type="hidden" name="version" value={String(proposal.version)} />
      {props.children}
      <TextArea
        name="reason"
        label={t('decision.reason')}
        hint={t(`decision.reason_hint.${formality}`)}
        value={'reason' in typed ? one(typed, 'reason') : (mine?.reason ?? '')}
        rows={formality === 'tight' ? 4 : 2}
        maxlength={longest.reason}
        required={formality === 'tight' || wanted}
      />
      <WhoReads text={readers(partnership, t, format)} />
      <Submit label={t('decision.answer_button')} busyLabel={t('decision.sending')} />
    </Form>
  );
}
