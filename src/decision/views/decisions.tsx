import type { Partnership } from '../../partnership/partnership.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card, CardList, Empty } from '../../ui/card.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Markdown } from '../../ui/text.tsx';
import { inGroups, outcomeOf, type Proposal } from '../decision.ts';
import { type Matter, matterOf, type Reader } from '../matter.ts';
import { PositionLines } from './positions.tsx';

interface Props {
  partnership: Partnership;
  proposals: readonly Proposal[];
  matters: readonly Matter[];
  reader: Reader;
}

/** What waits for my answer, what is still open, and the record of what was decided: who, what, why and when. */
export function DecisionsView(props: Props) {
  const { partnership, proposals, reader } = props;
  const { t } = reader;
  const { mine, open, settled } = inGroups(proposals, partnership.me.personId);
  const closed = partnership.status === 'closed';
  return (
    <>
      <PageTitle title={t('decision.title')} lead={t(`decision.lead.${partnership.formality}`)} />
      {closed ? <Notice text={t('decision.closed')} /> : null}
      {proposals.length === 0 && !closed ? (
        <Empty
          title={t('decision.none')}
          text={t('decision.none_text')}
          action={{ href: paths.newProposal(partnership.id), label: t('decision.propose') }}
        />
      ) : null}
      {mine.length > 0 ? (
        <Section title={t('decision.waits_for_you')}>
          <Open {...props} proposals={mine} waits />
        </Section>
      ) : null}
      {proposals.length > 0 && !closed ? (
        <LinkButton
          href={paths.newProposal(partnership.id)}
          label={t('decision.propose')}
          tone={mine.length > 0 ? 'quiet' : 'action'}
        />
      ) : null}
      {open.length > 0 ? (
        <Section title={t('decision.open')}>
          <Open {...props} proposals={open} waits={false} />
        </Section>
      ) : null}
      {settled.length > 0 ? (
        <Section title={t('decision.record')} lead={t('decision.record_lead')}>
          <Record {...props} proposals={settled} />
        </Section>
      ) : null}
    </>
  );
}

function Open(props: Props & { waits: boolean }) {
  const { partnership, matters, reader } = props;
  const { t, format } = reader;
  const memberIds = partnership.members.map((m) => m.personId);
  return (
    <CardList>
      {props.proposals.map((proposal) => {
        const outcome = outcomeOf(memberIds, proposal);
        const answered = memberIds.length - outcome.waitingFor.length;
        return (
          <Card
            title={matterOf(matters, proposal.kind).title(proposal, reader)}
            href={paths.proposal(partnership.id, proposal.id)}
            tone={props.waits || outcome.decided ? 'waits' : 'plain'}
            meta={
              <>
                <Badge label={t(`decision.kind.${proposal.kind}`)} />
                <span>{t('decision.answered', { answered, members: memberIds.length })}</span>
                {outcome.objecting.length > 0 ? <Badge label={t('decision.objection')} tone="problem" /> : null}
                {outcome.decided ? <Badge label={t('decision.ready_short')} tone="waits" /> : null}
                {proposal.decideBy ? (
                  <span>{t('decision.by', { day: format.shortDay(proposal.decideBy) })}</span>
                ) : null}
                <span>{t('decision.from', { name: proposal.proposerName })}</span>
              </>
            }
          />
        );
      })}
    </CardList>
  );
}

function Record(props: Props) {
  const { partnership, matters, reader } = props;
  const { t, format } = reader;
  return (
    <CardList>
      {props.proposals.map((proposal) => {
        const matter = matterOf(matters, proposal.kind);
        const decided = proposal.status === 'decided';
        return (
          <Card
            title={matter.title(proposal, reader)}
            href={paths.proposal(partnership.id, proposal.id)}
            meta={
              <>
                <Badge
                  label={t(decided ? 'decision.status.decided' : 'decision.status.withdrawn')}
                  tone={decided ? 'done' : 'plain'}
                />
                <span>{format.shortDay(proposal.decidedAt ?? proposal.createdAt)}</span>
                <span>{t('decision.from', { name: proposal.proposerName })}</span>
              </>
            }
          >
            {proposal.reasons ? <Markdown html={renderMarkdown(proposal.reasons)} /> : null}
            {proposal.closedWord ? <p>{proposal.closedWord}</p> : null}
            {decided ? <PositionLines positions={proposal.positions} reader={reader} /> : null}
          </Card>
        );
      })}
    </CardList>
  );
}
