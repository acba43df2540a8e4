import type { Child } from 'hono/jsx';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { CardList } from '../../ui/card.tsx';
import { Section } from '../../ui/layout.tsx';
import { Badge } from '../../ui/notice.tsx';
import { ObjectiveCard } from '../../objective/views/card.tsx';
import type { Reader } from '../../objective/views/words.ts';
import type { Candidate } from '../candidates.ts';
import { reasonText } from './words.ts';

/** Under one's own objective: colleagues who want something like it, why, and the two ways to them. */
export function Colleagues(props: { reader: Reader; objectiveId: string; candidates: readonly Candidate[] }) {
  const { t } = props.reader;
  return (
    <Section title={t('matching.colleagues')} lead={props.candidates.length > 0 ? t('matching.colleagues.lead') : ''}>
      {props.candidates.length === 0 ? (
        <p>
          {t('matching.colleagues.none')} <span class="hint">{t('matching.colleagues.none.text')}</span>
        </p>
      ) : (
        <CardList>
          {props.candidates.map((candidate) => (
            <CandidateCard reader={props.reader} candidate={candidate}>
              <LinkButton
                href={`${paths.newPartnership(props.objectiveId)}?person=${candidate.objective.personId}`}
                label={t('matching.invite', { name: candidate.objective.author.givenName })}
                tone="quiet"
              />
            </CandidateCard>
          ))}
        </CardList>
      )}
    </Section>
  );
}

/** While an objective is written: who works on something like it. */
export function Near(props: { reader: Reader; candidates: readonly Candidate[]; written: boolean }) {
  const { t } = props.reader;
  if (props.candidates.length === 0)
    return <p role="status">{t(props.written ? 'matching.near.none' : 'matching.near.missing')}</p>;
  const same = props.candidates.find((candidate) => candidate.nearlySame);
  const found = same
    ? t('matching.near.same', { name: same.objective.author.givenName })
    : t('matching.near.found', { count: props.candidates.length });
  return (
    <div data-found={found}>
      <Section title={t('matching.near')} lead={t('matching.near.lead')}>
        <CardList>
          {props.candidates.map((candidate) => (
            <CandidateCard reader={props.reader} candidate={candidate} />
          ))}
        </CardList>
      </Section>
    </div>
  );
}

function CandidateCard(props: { reader: Reader; candidate: Candidate; children?: Child }) {
  const { reader, candidate } = props;
  const { t } = reader;
  const { objective } = candidate;
  return (
    <ObjectiveCard reader={reader} objective={objective}>
      {candidate.nearlySame ? (
        <p>
          <Badge label={t('matching.nearly_same')} tone="action" />{' '}
          {t('matching.nearly_same.text', { name: objective.author.givenName })}
        </p>
      ) : null}
      {/* That something is written in the reader's own language goes without saying. */}
      <ul aria-label={t('matching.why')}>
        {candidate.reasons
          .filter((reason) => !(reason.kind === 'language' && reason.language === reader.language))
          .map((reason) => (
            <li>{reasonText(reader, reason)}</li>
          ))}
      </ul>
      <div class="actions">
        {props.children}
        <LinkButton
          href={`${paths.objective(objective.id)}#join`}
          label={t(candidate.nearlySame ? 'matching.join' : 'matching.im_in', { name: objective.author.givenName })}
          tone="quiet"
        />
      </div>
    </ObjectiveCard>
  );
}
