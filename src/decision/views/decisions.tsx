import type { Partnership } from '../../partnership/partnership.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card, CardList, Empty } from '../../ui/card.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Markdown } from '../../ui/text.tsx';
import { choosing } from '../choice.ts';
import { inGroups, outcomeOf, type Proposal } from '../decision.ts';
import { type Matter, matterOf, type Reader } from '../matter.ts';
import { PositionLines } from './positions.tsx';

interface Props {
  partnership: Partnership;
  proposals: readonly Proposal[];
  matters: readonly Matter[];
  /** In the district's zone. */
  today: string;
  reader: Reader;
}

/** What waits for my answer, what is still open, and the record of what was decided: who, what, why and when. */
export function DecisionsView(props: Props) {
  const { partnership, proposals, reader } = props;
  const { t } = reader;
  const { personId, joinedAt } = partnership.me;
  const { mine, open, later, settled, before } = inGroups(proposals, personId, joinedAt, props.today);
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
      {later.length > 0 ? (
        <Section title={t('decision.later.title')} lead={t('decision.later.lead')}>
          <Open {...props} proposals={later} waits={false} />
        </Section>
      ) : null}
      {settled.length > 0 ? (
        <Section title={t('decision.record')} lead={t('decision.record_lead')}>
          <Record {...props} proposals={settled} />
        </Section>
      ) : null}
      {before.length > 0 ? (
        <Section title={t('decision.before_you')} lead={t('decision.before_you_lead')} id="before">
          <Record {...props} proposals={before} />
        </Section>
      ) : null}
      {proposals.length > 0 ? (
        <p>
          <a href={paths.decisionsExport(partnership.id)}>{t('decision.export.link')}</a>
        </p>
      ) : null}
      <p>
        <a href={paths.publications(partnership.id)}>{t('publication.ours')}</a>
      </p>
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
        const matter = matterOf(matters, proposal.kind);
        const outcome = outcomeOf(memberIds, proposal, matter.everyone);
        const options = matter.options?.(proposal);
        const ready = options ? choosing(memberIds, proposal, options.length).winner !== null : outcome.decided;
        const answered = memberIds.length - outcome.waitingFor.length;
        return (
          <Card
            title={matter.title(proposal, reader)}
            href={paths.proposal(partnership.id, proposal.id)}
            tone={props.waits || ready ? 'waits' : 'plain'}
            meta={
              <>
                <Badge label={t(`decision.kind.${proposal.kind}`)} />
                <span>{t('decision.answered', { answered, members: memberIds.length })}</span>
                {outcome.objecting.length > 0 ? <Badge label={t('decision.objection')} tone="problem" /> : null}
                {ready ? <Badge label={t('decision.ready_short')} tone="waits" /> : null}
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
            {proposal.chosen === null ? null : (
              <p>{t('decision.choice.chosen', { option: matter.options?.(proposal)[proposal.chosen] ?? '' })}</p>
            )}
            {proposal.reasons ? <Markdown html={renderMarkdown(proposal.reasons)} /> : null}
            {proposal.closedWord ? <p>{proposal.closedWord}</p> : null}
            {decided ? (
              <PositionLines positions={proposal.positions} options={matter.options?.(proposal)} reader={reader} />
            ) : null}
          </Card>
        );
      })}
    </CardList>
  );
}
