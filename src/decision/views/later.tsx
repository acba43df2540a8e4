import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { LinkButton, PostButton } from '../../ui/button.tsx';
import { Actions, DateField, Form, Submit } from '../../ui/form.tsx';
import { Details } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { isPutOff, isRevisited, type Proposal } from '../decision.ts';
import type { Reader } from '../matter.ts';

interface Props {
  partnership: Partnership;
  proposal: Proposal;
  /** In the district's zone. */
  today: string;
  requestId: string;
  reader: Reader;
}

/** Who put it off and until when, with the button that takes it up again. */
export function TakeUp({ partnership, proposal, requestId, reader }: Props) {
  const { t, format } = reader;
  const { later } = proposal;
  if (!later) return null;
  return (
    <>
      <p class="notice-title">
        {later.until
          ? t('decision.later.until', { name: later.name, day: format.day(later.until) })
          : t('decision.later.open', { name: later.name })}
      </p>
      <PostButton
        action={paths.proposalLater(partnership.id, proposal.id)}
        label={t('decision.later.take_up')}
        tone="quiet"
        hidden={{ up: 'yes', requestId }}
      />
    </>
  );
}

/** Puts an open proposal off: until a day, or until somebody takes it up. */
export function PutOff(props: Props & { typed: Typed; problems: readonly Problem[] }) {
  const { partnership, proposal, reader } = props;
  const { t } = reader;
  if (isPutOff(proposal, props.today)) return null;
  const wrong = props.problems.filter((problem) => problem.field === 'until');
  return (
    <Details summary={t('decision.later.link')} id="later" open={wrong.length > 0}>
      <Form
        action={paths.proposalLater(partnership.id, proposal.id)}
        id="later-form"
        requestId={props.requestId}
        errors={inWords(t, wrong)}
        label={t('decision.later.link')}
      >
        <DateField
          name="until"
          label={t('decision.later.day')}
          hint={t('decision.later.hint')}
          value={one(props.typed, 'until')}
        />
        <Submit label={t('decision.later.button')} tone="quiet" />
      </Form>
    </Details>
  );
}

/** The day has come to look at a decision again: it stands, it is put to the partners anew, or another day is set. */
export function RevisitDue({ partnership, proposal, today, requestId, reader }: Props) {
  const { t, format } = reader;
  if (!isRevisited(proposal, today) || !proposal.revisitOn || partnership.status === 'closed') return null;
  return (
    <Notice kind="waits" title={t('decision.revisit.due', { day: format.day(proposal.revisitOn) })}>
      <p>{t('decision.revisit.due_text')}</p>
      <Actions>
        <PostButton
          action={paths.decisionRevisit(partnership.id, proposal.id)}
          label={t('decision.revisit.stands')}
          hidden={{ requestId }}
        />
        <LinkButton
          href={paths.newProposal(partnership.id, proposal.kind)}
          label={t('decision.revisit.propose')}
          tone="quiet"
        />
      </Actions>
    </Notice>
  );
}

/** Sets or changes the day on which to look at a decision again. */
export function RevisitForm(props: Props & { typed: Typed; problems: readonly Problem[] }) {
  const { partnership, proposal, reader } = props;
  const { t, format } = reader;
  if (partnership.status === 'closed') return null;
  const wrong = props.problems.filter((problem) => problem.field === 'revisitOn');
  return (
    <>
      {proposal.revisitOn ? <p>{t('decision.revisit.on', { day: format.day(proposal.revisitOn) })}</p> : null}
      <Details
        summary={t(proposal.revisitOn ? 'decision.revisit.change' : 'decision.revisit.set')}
        id="revisit"
        open={wrong.length > 0}
      >
        <Form
          action={paths.decisionRevisit(partnership.id, proposal.id)}
          id="revisit-form"
          requestId={props.requestId}
          errors={inWords(t, wrong)}
          label={t('decision.revisit.set')}
        >
          <DateField
            name="revisitOn"
            label={t('decision.revisit.day')}
            hint={t('decision.revisit.hint')}
            value={one(props.typed, 'revisitOn') || (proposal.revisitOn ?? '')}
          />
          <Submit label={t('decision.revisit.button')} tone="quiet" />
        </Form>
      </Details>
    </>
  );
}
