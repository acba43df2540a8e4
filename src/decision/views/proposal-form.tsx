import type { Child } from 'hono/jsx';
import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { Card, CardList } from '../../ui/card.tsx';
import { DateField, Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { Details, PageTitle } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { considerations, longest, type ProposalKind } from '../decision.ts';
import type { Reader } from '../matter.ts';
import { readers } from './readers.ts';

/** The page on which something is put to the partners, or changed: what, why, and by when to answer. */
export function ProposalFormView(props: {
  partnership: Partnership;
  kind: ProposalKind;
  /** The version being changed; undefined for a new proposal. */
  version?: number;
  /** Whoever proposes answers afterwards, like everybody else. */
  answersLater: boolean;
  action: string;
  /** A search or the like, which has a form of its own. */
  before: Child;
  /** What is proposed. */
  fields: Child;
  /** Says what somebody else changed since this form was opened. */
  meanwhile?: Child;
  typed: Typed;
  problems: readonly Problem[];
  requestId: string;
  brought: Child;
  reader: Reader;
}) {
  const { partnership, kind, action, reader } = props;
  const { t, format } = reader;
  const changing = props.version !== undefined;
  const alone = partnership.members.length === 1 && !props.answersLater;
  const agrees = props.answersLater ? 'decision.form.answer_after' : 'decision.form.you_agree';
  return (
    <>
      <PageTitle
        title={t(changing ? 'decision.amend.title' : `decision.form.${kind}`)}
        lead={t(changing ? 'decision.amend.lead' : `decision.form_lead.${partnership.formality}`)}
      />
      {props.brought}
      {props.meanwhile}
      {props.before}
      <Form
        action={action}
        id="proposal"
        errors={inWords(t, props.problems)}
        draft={{ url: paths.draftOf(action) }}
        requestId={props.requestId}
        label={t(`decision.form.${kind}`)}
      >
        {changing ? <input type="hidden" name="version" value={String(props.version)} /> : null}
        {props.fields}
        <Grounds partnership={partnership} kind={kind} typed={props.typed} reader={reader} />
        <p class="hint">{t(changing ? 'decision.amend.resets' : alone ? 'decision.form.alone' : agrees)}</p>
        <WhoReads
          text={`${readers(partnership, t, format)}${kind === 'publishing' ? ` ${t('publication.then_readers')}` : ''}`}
        />
        <Submit
          label={t(changing ? 'decision.amend.button' : alone ? 'decision.form.decide' : 'decision.form.button')}
          busyLabel={t('decision.sending')}
        />
      </Form>
    </>
  );
}

/** Reasons, what was weighed, and the day: as much as the partnership's formality asks for. */
function Grounds(props: { partnership: Partnership; kind: ProposalKind; typed: Typed; reader: Reader }) {
  const { partnership, typed } = props;
  const { t } = props.reader;
  const { formality } = partnership;
  const day = (
    <DateField
      name="decideBy"
      label={t('decision.decide_by')}
      hint={t('decision.decide_by_hint')}
      value={one(typed, 'decideBy')}
    />
  );
  const again = (
    <DateField
      name="revisitOn"
      label={t('decision.revisit.day')}
      hint={t('decision.revisit.hint')}
      value={one(typed, 'revisitOn')}
    />
  );
  // What was weighed while the dial stood on tight stays in sight when it is turned: nothing written is lost.
  const weighed = considerations.filter((name) => formality === 'tight' || one(typed, name) !== '');
  const reasons = (
    <TextArea
      name="reasons"
      label={t('decision.reasons')}
      hint={t(`decision.reasons_hint.${formality}`)}
      value={one(typed, 'reasons')}
      rows={formality === 'loose' ? 2 : 4}
      maxlength={longest.reasons}
      required={formality === 'tight'}
      markdown={formality !== 'loose'}
    />
  );
  const considered = weighed.map((name) => (
    <TextArea
      name={name}
      label={t(`decision.consider.${name}`)}
      value={one(typed, name)}
      rows={2}
      maxlength={longest.consideration}
    />
  ));
  if (formality === 'loose') {
    const open = ['reasons', 'decideBy', 'revisitOn', ...considerations].some((name) => one(typed, name) !== '');
    return (
      <Details summary={t('decision.more')} open={open}>
        {reasons}
        {considered}
        {day}
        {again}
      </Details>
    );
  }
  return (
    <>
      {reasons}
      {considered}
      {day}
      {again}
    </>
  );
}

/** Which kind of question it is, before the form. */
export function ChooseKindView(props: { partnership: Partnership; kinds: readonly ProposalKind[]; reader: Reader }) {
  const { partnership, kinds, reader } = props;
  const { t } = reader;
  return (
    <>
      <PageTitle title={t('decision.choose.title')} lead={t('decision.choose.lead')} />
      {partnership.status === 'closed' ? (
        <Notice text={t('decision.closed')} />
      ) : (
        <KindLinks partnership={partnership} kinds={kinds} reader={reader} />
      )}
    </>
  );
}

/** What can be put to the partners, each with a line that explains it. */
function KindLinks(props: { partnership: Partnership; kinds: readonly ProposalKind[]; reader: Reader }) {
  const { t } = props.reader;
  return (
    <CardList columns>
      {props.kinds.map((kind) => (
        <Card level={2} title={t(`decision.kind.${kind}`)} href={paths.newProposal(props.partnership.id, kind)}>
          <p class="hint">{t(`decision.kind_hint.${kind}`)}</p>
        </Card>
      ))}
    </CardList>
  );
}
