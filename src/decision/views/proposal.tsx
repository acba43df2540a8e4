import type { Child } from 'hono/jsx';
import { PrivateNote } from '../../partnership/notes/note.tsx';
import type { Note } from '../../partnership/notes/store.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { ConfirmButton, LinkButton } from '../../ui/button.tsx';
import { Actions, ErrorSummary, TextArea, WhoReads } from '../../ui/form.tsx';
import { Details, PageTitle, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts, Markdown } from '../../ui/text.tsx';
import {
  longest,
  mayWithdraw,
  type Position,
  type Proposal,
  type ProposalStatus,
  type ProposalVersion,
} from '../decision.ts';
import { considerationsOf } from '../form.ts';
import type { Matter, Reader, Said } from '../matter.ts';
import { Changed } from './changed.tsx';
import { ChoiceForm, Options } from './choice.tsx';
import { PutOff, RevisitForm } from './later.tsx';
import { PositionForm } from './position-form.tsx';
import { PositionLines, Positions } from './positions.tsx';
import { readers } from './readers.ts';
import { Standing } from './standing.tsx';

interface Props {
  partnership: Partnership;
  proposal: Proposal;
  matter: Matter;
  versions: readonly ProposalVersion[];
  typed: Typed;
  problems: readonly Problem[];
  note: Note;
  noteRequestId: string;
  requestId: string;
  /** In the district's zone. */
  today: string;
  reader: Reader;
}

/** One proposal: what it says, where everybody stands, and what can be done with it now. */
export function ProposalView(props: Props) {
  const { partnership, proposal, matter, reader } = props;
  const { t, format } = reader;
  const open = proposal.status === 'open';
  const here = paths.proposal(partnership.id, proposal.id);
  const mine = proposal.positions.find((position) => position.personId === partnership.me.personId);
  const options = matter.options?.(proposal);
  return (
    <>
      <PageTitle
        eyebrow={t(`decision.kind.${proposal.kind}`)}
        title={matter.title(proposal, reader)}
        lead={t('decision.proposed_by', { name: proposal.proposerName, day: format.shortDay(proposal.createdAt) })}
      />
      <p>
        <a href={paths.decisions(partnership.id)}>{t('decision.all')}</a>
      </p>
      <Refusal {...props} />
      <Standing {...props} />
      <Words said={proposal} status={proposal.status} reasons={proposal.reasons} matter={matter} reader={reader} />
      {open && props.versions.length > 1 ? <Changed {...props} /> : null}
      {options ? <Options partnership={partnership} proposal={proposal} options={options} reader={reader} /> : null}
      {open && partnership.status !== 'closed' ? <Answering {...props} mine={mine} options={options} /> : null}
      <Section title={t('decision.positions')}>
        <Positions
          partnership={partnership}
          positions={proposal.positions}
          options={options}
          open={open}
          reader={reader}
        />
      </Section>
      {open && partnership.status !== 'closed' ? (
        <>
          <Changes {...props} />
          <PutOff {...props} />
        </>
      ) : null}
      {proposal.status === 'decided' ? <RevisitForm {...props} /> : null}
      {props.versions.length > 1 ? <Earlier {...props} /> : null}
      <PrivateNote
        partnership={partnership}
        subjectId={proposal.id}
        note={props.note}
        back={here}
        requestId={props.noteRequestId}
        t={t}
      />
    </>
  );
}

/** The fields of the other forms on the page: what is wrong with them is no matter of the answer. */
const elsewhere: readonly string[] = ['', 'until', 'revisitOn'];

function Answering(props: Props & { mine: Position | undefined; options: readonly string[] | undefined }) {
  const problems = props.problems.filter((problem) => !elsewhere.includes(problem.field));
  return props.options ? (
    <ChoiceForm {...props} options={props.options} problems={problems} />
  ) : (
    <PositionForm {...props} problems={problems} />
  );
}

/** Why what was sent could not be taken; when there is no form any more, with what was written in it. */
function Refusal({ partnership, proposal, typed, problems, reader }: Props) {
  const refusals = problems.filter((problem) => problem.field === '');
  if (refusals.length === 0) return null;
  const words = proposal.status !== 'open' || partnership.status === 'closed' ? one(typed, 'reason') : '';
  return (
    <>
      <ErrorSummary errors={inWords(reader.t, refusals)} title={reader.t('decision.not_taken')} />
      {words ? (
        <Notice title={reader.t('decision.you_wrote')}>
          <Markdown html={renderMarkdown(words)} />
        </Notice>
      ) : null}
    </>
  );
}

/** What a proposal says, with its reasons and what was weighed. */
function Words(props: { said: Said; status: ProposalStatus; reasons: string; matter: Matter; reader: Reader }): Child {
  const { said, status, reasons, matter, reader } = props;
  const weighed = considerationsOf(said.payload);
  const facts = (['speaksFor', 'speaksAgainst', 'changeOurMind'] as const)
    .filter((name) => weighed[name] !== '')
    .map((name) => ({ term: reader.t(`decision.consider.${name}`), value: weighed[name] }));
  return (
    <>
      {matter.says(said, reader, status)}
      {reasons ? <Markdown html={renderMarkdown(reasons)} /> : null}
      {facts.length > 0 ? <Facts facts={facts} /> : null}
    </>
  );
}

function Version(props: { version: ProposalVersion; status: ProposalStatus; matter: Matter; reader: Reader }) {
  const { version, status, matter, reader } = props;
  return (
    <>
      <p>
        <strong>{matter.title(version, reader)}</strong>
      </p>
      <Words said={version} status={status} reasons={version.reasons} matter={matter} reader={reader} />
    </>
  );
}

/** Changing it or taking it back. */
function Changes({ partnership, proposal, reader }: Props) {
  const { t } = reader;
  const memberIds = partnership.members.map((m) => m.personId);
  const withdrawal = paths.withdrawal(partnership.id, proposal.id);
  return (
    <Actions>
      <LinkButton href={paths.amendment(partnership.id, proposal.id)} label={t('decision.amend.link')} tone="quiet" />
      {mayWithdraw(proposal, memberIds, partnership.me.personId) ? (
        <ConfirmButton
          id="take-back"
          href={withdrawal}
          action={withdrawal}
          label={t('decision.withdraw.link')}
          title={t('decision.withdraw.title')}
          confirmLabel={t('decision.withdraw.button')}
        >
          <p>{t('decision.withdraw.lead')}</p>
          <TextArea name="word" label={t('decision.withdraw.word')} rows={2} maxlength={longest.word} />
          <WhoReads text={readers(partnership, t, reader.format)} />
        </ConfirmButton>
      ) : null}
    </Actions>
  );
}

/** Every earlier wording with the answers it got. */
function Earlier({ proposal, versions, matter, reader }: Props) {
  const { t } = reader;
  return (
    <Details summary={t('decision.earlier')} id="earlier">
      {versions.slice(0, -1).map((version) => (
        <Section title={t('decision.version', { number: version.version })}>
          <Version version={version} status={proposal.status} matter={matter} reader={reader} />
          <PositionLines positions={version.positions} options={matter.options?.(version)} reader={reader} />
        </Section>
      ))}
    </Details>
  );
}
