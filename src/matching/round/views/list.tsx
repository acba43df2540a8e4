import type { Reader } from '../../../objective/views/words.ts';
import { paths } from '../../../paths.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, CardList, Empty } from '../../../ui/card.tsx';
import { PageTitle, Section } from '../../../ui/layout.tsx';
import { Badge } from '../../../ui/notice.tsx';
import type { RoundLine } from '../store.ts';

/** All rounds of the district. */
export function RoundsPage(props: { reader: Reader; rounds: readonly RoundLine[] }) {
  const { reader, rounds } = props;
  const { t } = reader;
  return (
    <>
      <PageTitle title={t('round.list.title')} lead={t('round.list.lead')}>
        {rounds.length > 0 ? (
          <p>
            <LinkButton href={paths.newRound} label={t('round.new.link')} />
          </p>
        ) : null}
      </PageTitle>
      {rounds.length === 0 ? (
        <Empty
          title={t('round.list.none')}
          text={t('round.list.none.text')}
          action={{ href: paths.newRound, label: t('round.new.link') }}
        />
      ) : (
        <Rounds reader={reader} rounds={rounds} level={2} />
      )}
    </>
  );
}

/** On the desk: the rounds that are open, and the way to a new one. */
export function OpenRounds(props: { reader: Reader; rounds: readonly RoundLine[] }) {
  const { t } = props.reader;
  return (
    <Section
      title={t('round.list.title')}
      lead={t('round.list.none.text')}
      aside={<a href={paths.rounds}>{t('round.list.all')}</a>}
    >
      <Rounds {...props} level={3} />
      <p>
        <LinkButton href={paths.newRound} label={t('round.new.link')} tone="quiet" />
      </p>
    </Section>
  );
}

function Rounds(props: { reader: Reader; rounds: readonly RoundLine[]; level: 2 | 3 }) {
  const { t, format } = props.reader;
  return (
    <CardList columns>
      {props.rounds.map((round) => (
        <Card
          title={round.name}
          href={paths.round(round.id)}
          level={props.level}
          meta={
            <>
              <Badge
                label={t(`round.status.${round.status}`)}
                tone={round.status === 'closed' ? 'plain' : round.status === 'open' ? 'action' : 'waits'}
              />
              <span>{t('round.by', { name: round.createdByName, day: format.shortDay(round.createdAt) })}</span>
            </>
          }
        >
          <p>{t('round.list.line', { people: round.people, asked: round.asked, accepted: round.accepted })}</p>
        </Card>
      ))}
    </CardList>
  );
}
