import type { Child } from 'hono/jsx';
import type { Partnership } from '../../partnership/partnership.ts';
import { fullName } from '../../people/person.ts';
import { paths } from '../../paths.ts';
import { LinkButton, PostButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { choosing } from '../choice.ts';
import { isPutOff, mayWithdraw, outcomeOf, type Proposal } from '../decision.ts';
import type { Matter, Reader } from '../matter.ts';
import { RevisitDue, TakeUp } from './later.tsx';

interface Props {
  partnership: Partnership;
  proposal: Proposal;
  matter: Matter;
  /** In the district's zone. */
  today: string;
  requestId: string;
  reader: Reader;
}

/** Where a proposal stands, in a sentence, with the one thing that is to be done next. */
export function Standing(props: Props) {
  const { partnership, proposal, reader } = props;
  const { t, format } = reader;
  if (proposal.status === 'decided') return <Decided {...props} />;
  if (proposal.status === 'withdrawn')
    return <Notice title={t('decision.withdrawn')} text={proposal.closedWord || undefined} />;
  if (partnership.status === 'closed') return <Notice text={t('decision.closed')} />;
  const options = props.matter.options?.(proposal);
  const memberIds = partnership.members.map((m) => m.personId);
  const stands = options ? choosing(memberIds, proposal, options.length) : null;
  const outcome = outcomeOf(memberIds, proposal, props.matter.everyone);
  if (stands ? stands.winner !== null : outcome.decided) {
    return (
      <Notice kind="waits" title={t('decision.ready')}>
        <PostButton action={paths.decisionRecord(partnership.id, proposal.id)} label={t('decision.put_on_record')} />
      </Notice>
    );
  }
  if (stands?.tied && options) {
    const level = stands.leading.map((option) => `“${options[option]}”`);
    return (
      <Notice kind="waits" title={t('decision.choice.tied', { options: format.list(level) })}>
        {mayWithdraw(proposal, memberIds, partnership.me.personId) ? (
          <PostButton
            action={paths.proposalTie(partnership.id, proposal.id)}
            label={t('decision.choice.ask_again')}
            hidden={{ version: String(proposal.version), requestId: props.requestId }}
          />
        ) : (
          <p>{t('decision.choice.proposer_asks', { name: proposal.proposerName })}</p>
        )}
      </Notice>
    );
  }
  const names = (ids: readonly string[]) =>
    format.list(partnership.members.filter((m) => ids.includes(m.personId)).map(fullName));
  const { waitingFor } = stands ?? outcome;
  const aside = memberIds.filter((id) => proposal.positions.some((p) => p.personId === id && p.stance === 'aside'));
  const notYet = props.matter.everyone ? t('publication.stands_aside', { names: names(aside) }) : '';
  const lines = [
    ...(!stands && outcome.objecting.length > 0
      ? [t('decision.objection_stands', { names: names(outcome.objecting) })]
      : []),
    ...(waitingFor.length > 0 ? [t('decision.waiting_for', { names: names(waitingFor) })] : []),
    ...(waitingFor.length > 0 ? [] : noWay(stands !== null, outcome, t, notYet)),
    ...(proposal.decideBy ? [t('decision.hoped_by', { day: format.day(proposal.decideBy) })] : []),
  ];
  if (isPutOff(proposal, props.today))
    return (
      <Notice>
        <TakeUp {...props} />
      </Notice>
    );
  return (
    <Notice kind={waitingFor.includes(partnership.me.personId) ? 'waits' : 'info'}>
      <Lines lines={lines} />
    </Notice>
  );
}

function noWay(isChoice: boolean, outcome: ReturnType<typeof outcomeOf>, t: Reader['t'], notYet: string): string[] {
  if (notYet && outcome.objecting.length === 0) return [notYet];
  if (isChoice) return [t('decision.choice.nothing_left')];
  return !outcome.carried && outcome.objecting.length === 0 ? [t('decision.nobody_agrees')] : [];
}

function Lines(props: { lines: readonly string[] }): Child {
  return (
    <>
      {props.lines.map((line) => (
        <p>{line}</p>
      ))}
    </>
  );
}

function Decided(props: Props) {
  const { partnership, proposal, matter, reader } = props;
  const { t, format } = reader;
  const next = matter.next?.(partnership, proposal, reader);
  const chosen = proposal.chosen === null ? undefined : matter.options?.(proposal)[proposal.chosen];
  return (
    <>
      <Notice
        kind="done"
        title={t('decision.decided_on', { day: format.day(proposal.decidedAt ?? proposal.createdAt) })}
      >
        {chosen ? <p>{t('decision.choice.chosen', { option: chosen })}</p> : null}
        {next ? (
          <p>
            <LinkButton href={next.href} label={next.label} />
          </p>
        ) : (
          <p>{t('decision.revisit')}</p>
        )}
      </Notice>
      <RevisitDue {...props} />
    </>
  );
}
