import type { Child } from 'hono/jsx';
import { paths } from '../../paths.ts';
import type { Typed } from '../../platform/http/form.ts';
import { LinkButton, PostButton } from '../../ui/button.tsx';
import { WhoReads } from '../../ui/form.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import type { Suggestion } from '../assistance/suggestions.ts';
import { movesFrom, type Objective } from '../objective.ts';
import type { Standing } from '../standing.ts';
import type { EarlierWording } from '../wording.ts';
import { ObjectiveFacts, WordingHistory } from './facts.tsx';
import { ImInForm } from './im-in.tsx';
import { Offers, Suggestions } from './partners.tsx';
import { authorText, type Reader } from './words.ts';

export interface ObjectivePageProps {
  reader: Reader;
  objective: Objective;
  standing: Standing;
  wordings: readonly EarlierWording[];
  /** For its author. */
  suggestions: readonly Suggestion[];
  /** For its author while they look for partners: colleagues who want something like it. */
  colleagues: Child;
  requestId: string;
  /** What was typed into "I'm in" and not sent yet. */
  typed: Typed;
}

/** One's own objective: what it says, who sees it, and the ways to find someone. */
export function OwnObjectivePage(props: ObjectivePageProps) {
  const { reader, objective, standing } = props;
  const { t } = reader;
  const looking = objective.visibility === 'draft' || objective.visibility === 'open';
  return (
    <>
      <PageTitle title={objective.statement} eyebrow={t('objective.yours')}>
        <p>
          <Badge
            label={t(`objective.visibility.${objective.visibility}`)}
            tone={objective.visibility === 'open' ? 'action' : 'plain'}
          />
        </p>
        <WhoReads
          text={t(`objective.who_reads.${objective.visibility}`)}
          tone={objective.visibility === 'open' ? 'shared' : 'private'}
        />
      </PageTitle>
      <Offers reader={reader} offers={standing.offers} />
      {standing.partnershipId ? (
        <p>
          <LinkButton href={paths.partnership(standing.partnershipId)} label={t('objective.to_partnership')} />
        </p>
      ) : null}
      {looking ? (
        <div class="actions">
          <LinkButton href={paths.newPartnership(objective.id)} label={t('objective.invite')} size="large" />
          <a href={standing.request ? paths.askSpecialist : `${paths.askSpecialist}?objective=${objective.id}`}>
            {t(standing.request ? 'objective.ask.asked' : 'objective.ask.link')}
          </a>
        </div>
      ) : null}
      <Suggestions reader={reader} suggestions={props.suggestions} />
      <ObjectiveFacts reader={reader} objective={objective} />
      <WordingHistory reader={reader} wordings={props.wordings} />
      <p class="actions">
        {objective.visibility === 'taken' ? null : (
          <LinkButton href={paths.editObjective(objective.id)} label={t('objective.edit.link')} tone="quiet" />
        )}
        {objective.visibility === 'taken' ? null : (
          <LinkButton href={paths.sharpen(objective.id)} label={t('objective.sharpen.link')} tone="quiet" />
        )}
      </p>
      <VisibilityChoice reader={reader} objective={objective} />
      {props.colleagues}
    </>
  );
}

function VisibilityChoice(props: { reader: Reader; objective: Objective }) {
  const { objective } = props;
  const { t } = props.reader;
  const moves = movesFrom(objective.visibility);
  if (moves.length === 0) return null;
  return (
    <Section title={t('objective.visibility')} lead={t('objective.visibility.lead')}>
      {moves.map((to) => (
        <div class="actions">
          <PostButton
            action={paths.objectiveVisibility(objective.id)}
            label={t(`objective.move.${to}`)}
            tone="quiet"
            hidden={{ visibility: to }}
          />
          <WhoReads text={t(`objective.who_reads.${to}`)} tone={to === 'open' ? 'shared' : 'private'} />
        </div>
      ))}
    </Section>
  );
}

/** Somebody else's objective: what it says, and "I'm in". */
export function OtherObjectivePage(props: ObjectivePageProps) {
  const { reader, objective } = props;
  return (
    <>
      <PageTitle title={objective.statement} eyebrow={authorText(reader.t, objective.author)} />
      <ObjectiveFacts reader={reader} objective={objective} />
      <WordingHistory reader={reader} wordings={props.wordings} />
      <Joining {...props} />
    </>
  );
}

function Joining(props: ObjectivePageProps) {
  const { objective, standing } = props;
  const { t } = props.reader;
  const name = objective.author.givenName;
  if (standing.partnershipId) {
    return (
      <p>
        <LinkButton href={paths.partnership(standing.partnershipId)} label={t('objective.to_partnership')} />
      </p>
    );
  }
  if (standing.myOffer) {
    return (
      <Notice kind="info" title={t('objective.im_in.sent', { name })}>
        <a href={paths.invitation(standing.myOffer)}>{t('objective.im_in.see')}</a>
      </Notice>
    );
  }
  if (objective.visibility !== 'open') return null;
  if (standing.evaluates)
    return <Notice title={t('objective.im_in.evaluates')} text={t('objective.im_in.evaluates.text', { name })} />;
  return (
    <Section title={t('objective.im_in.title')} lead={t('objective.im_in.lead', { name })} id="join">
      <ImInForm t={t} objective={objective} typed={props.typed} problems={[]} requestId={props.requestId} />
    </Section>
  );
}
