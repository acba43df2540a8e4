import type { Partnership } from '../../partnership/partnership.ts';
import { fullName } from '../../people/person.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Facts, Markdown } from '../../ui/text.tsx';
import type { Recorded } from '../decision.ts';
import { type Matter, matterOf, type Reader } from '../matter.ts';
import { told } from './changed.tsx';
import { PositionLines } from './positions.tsx';

/** Everything that was ever put to the partners, in full, one under the other: made to be printed or saved. */
export function RecordView(props: {
  partnership: Partnership;
  record: readonly Recorded[];
  matters: readonly Matter[];
  now: Date;
  reader: Reader;
}) {
  const { partnership, reader } = props;
  const { t, format } = reader;
  return (
    <>
      <PageTitle
        eyebrow={partnership.statement}
        title={t('decision.export.title')}
        lead={t('decision.export.lead', {
          names: format.list(partnership.members.map(fullName)),
          day: format.shortDay(props.now),
        })}
      />
      <Actions>
        <LinkButton href={paths.decisionsFile(partnership.id)} label={t('decision.export.file')} tone="quiet" />
        <p class="hint">{t('decision.export.hint')}</p>
      </Actions>
      {props.record.length === 0 ? <p>{t('decision.none')}</p> : null}
      {props.record.map((recorded) => (
        <One recorded={recorded} matter={matterOf(props.matters, recorded.proposal.kind)} reader={reader} />
      ))}
    </>
  );
}

function One(props: { recorded: Recorded; matter: Matter; reader: Reader }) {
  const { matter, reader } = props;
  const { proposal, versions } = props.recorded;
  const { t, format } = reader;
  const chosen = proposal.chosen === null ? undefined : matter.options?.(proposal)[proposal.chosen];
  const facts = [
    { term: t('decision.export.about'), value: t(`decision.kind.${proposal.kind}`) },
    { term: t('decision.export.proposed'), value: `${proposal.proposerName}, ${format.shortDay(proposal.createdAt)}` },
    {
      term: t('decision.export.status'),
      value:
        proposal.status === 'decided'
          ? t('decision.decided_on', { day: format.shortDay(proposal.decidedAt ?? proposal.createdAt) })
          : t(proposal.status === 'withdrawn' ? 'decision.status.withdrawn' : 'decision.open'),
    },
    ...(chosen ? [{ term: t('decision.export.chosen'), value: chosen }] : []),
    ...(proposal.closedWord ? [{ term: t('decision.withdraw.word'), value: proposal.closedWord }] : []),
    ...(proposal.revisitOn ? [{ term: t('decision.revisit.day'), value: format.shortDay(proposal.revisitOn) }] : []),
  ];
  return (
    <Section title={matter.title(proposal, reader)}>
      <Facts facts={facts} />
      {versions.toReversed().map((version) => (
        <>
          {versions.length > 1 ? <h3>{t('decision.version', { number: version.version })}</h3> : null}
          {versions.length > 1 ? (
            <p class="hint">
              {t('decision.version_by', { name: version.authorName, day: format.shortDay(version.at) })}
            </p>
          ) : null}
          <dl class="facts facts-long">
            {told(version, matter, reader).map((text) => (
              <div>
                <dt>{text.label}</dt>
                <dd>
                  <Markdown html={renderMarkdown(text.text)} />
                </dd>
              </div>
            ))}
          </dl>
          <PositionLines positions={version.positions} options={matter.options?.(version)} reader={reader} />
        </>
      ))}
    </Section>
  );
}
