import { fullName } from '../../people/person.ts';
import { paths } from '../../paths.ts';
import { LinkButton, PostButton } from '../../ui/button.tsx';
import { Card, CardList } from '../../ui/card.tsx';
import { Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Suggestion } from '../assistance/suggestions.ts';
import type { Offer } from '../standing.ts';
import type { Reader } from './words.ts';

/** Who said "I'm in" and waits for the author's answer. */
export function Offers(props: { reader: Reader; offers: readonly Offer[] }) {
  const { t } = props.reader;
  return (
    <>
      {props.offers.map((offer) => (
        <Notice kind="waits" title={t('objective.offer', { name: fullName(offer) })}>
          <LinkButton
            href={paths.invitation(offer.invitationId)}
            label={t('objective.offer.answer', { name: offer.givenName })}
          />
        </Notice>
      ))}
    </>
  );
}

/** Whom a specialist suggests; the person invites them or not. Home shows the same cards. */
export function Suggestions(props: { reader: Reader; suggestions: readonly Suggestion[]; withObjective?: boolean }) {
  const { t } = props.reader;
  if (props.suggestions.length === 0) return null;
  return (
    <Section title={t('objective.suggestions')}>
      <CardList>
        {props.suggestions.map((suggestion) => (
          <SuggestionCard reader={props.reader} suggestion={suggestion} withObjective={props.withObjective} />
        ))}
      </CardList>
    </Section>
  );
}

function SuggestionCard(props: { reader: Reader; suggestion: Suggestion; withObjective?: boolean }) {
  const { suggestion } = props;
  const { t } = props.reader;
  const name = fullName(suggestion.candidate);
  return (
    <Card
      tone="waits"
      title={t('objective.suggestion', { specialist: fullName(suggestion.specialist), name })}
      meta={<span>{suggestion.candidate.building ?? t('objective.district_office')}</span>}
    >
      {props.withObjective ? (
        <p>
          {t('objective.suggestion.for')} <a href={paths.objective(suggestion.objectiveId)}>{suggestion.statement}</a>
        </p>
      ) : null}
      {suggestion.theirs ? (
        <p>
          {t('objective.suggestion.theirs', { name: suggestion.candidate.givenName })}{' '}
          <a href={paths.objective(suggestion.theirs.id)}>{suggestion.theirs.statement}</a>
        </p>
      ) : null}
      {suggestion.note ? <blockquote>{suggestion.note}</blockquote> : null}
      <div class="actions">
        <LinkButton
          href={`${paths.newPartnership(suggestion.objectiveId)}?person=${suggestion.candidate.id}`}
          label={t('objective.suggestion.invite', { name: suggestion.candidate.givenName })}
        />
        <PostButton
          action={paths.suggestionDismissal(suggestion.id)}
          label={t('objective.suggestion.dismiss')}
          tone="quiet"
          about={name}
          hidden={{ back: props.withObjective ? paths.home : paths.objective(suggestion.objectiveId) }}
        />
      </div>
    </Card>
  );
}
