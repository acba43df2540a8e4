import { paths } from '../../paths.ts';
import { fullName } from '../../people/person.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card, CardList, Empty } from '../../ui/card.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Badge } from '../../ui/notice.tsx';
import { Time } from '../../ui/text.tsx';
import type { Invitation } from '../invitation-store.ts';
import { PartnershipPath } from '../page.tsx';
import type { Partnership } from '../partnership.ts';
import type { Reader } from './words.tsx';

/** All partnerships of one's own, each with its path; what waits for an answer first. Empty, it says how to begin. */
export function ListPage(props: {
  reader: Reader;
  partnerships: readonly Partnership[];
  waiting: readonly Invitation[];
  offers: readonly Invitation[];
}) {
  const { reader, partnerships, waiting, offers } = props;
  const { t } = reader;
  const live = partnerships.filter((partnership) => partnership.status !== 'closed');
  const closed = partnerships.filter((partnership) => partnership.status === 'closed');
  return (
    <>
      <PageTitle
        title={t('partnership.list.title')}
        lead={partnerships.length > 0 ? t('partnership.list.lead') : undefined}
      />
      {waiting.length > 0 ? (
        <Section title={t('partnership.list.waiting')}>
          <CardList>
            {waiting.map((invitation) => (
              <WaitingCard reader={reader} invitation={invitation} />
            ))}
          </CardList>
        </Section>
      ) : null}
      {live.length > 0 ? (
        <CardList>
          {live.map((partnership) => (
            <PartnershipCard reader={reader} partnership={partnership} level={2} />
          ))}
        </CardList>
      ) : null}
      {partnerships.length + waiting.length + offers.length === 0 ? (
        <>
          <Empty
            title={t('partnership.list.empty.title')}
            text={t('partnership.list.empty.text')}
            action={{ href: paths.newObjective, label: t('partnership.list.empty.action') }}
          />
          <LinkButton href={paths.objectives} label={t('partnership.list.open')} tone="quiet" />
        </>
      ) : null}
      {offers.length > 0 ? (
        <Section title={t('partnership.list.offers')}>
          <CardList>
            {offers.map((offer) => (
              <Card
                title={offer.objective?.statement ?? offer.askedName}
                href={paths.invitation(offer.id)}
                meta={offer.askedName}
              />
            ))}
          </CardList>
        </Section>
      ) : null}
      {closed.length > 0 ? (
        <Section title={t('partnership.list.closed')}>
          <CardList>
            {closed.map((partnership) => (
              <PartnershipCard reader={reader} partnership={partnership} level={3} />
            ))}
          </CardList>
        </Section>
      ) : null}
      <p>
        <a href={paths.shown}>{t('publication.to_me')}</a>
      </p>
    </>
  );
}

/** An invitation or an offer that waits for the reader's answer. */
export function WaitingCard(props: { reader: Reader; invitation: Invitation }) {
  const { t, format } = props.reader;
  const { invitation } = props;
  const title = invitation.direction === 'im_in' ? 'invitation.offer.got.title' : 'invitation.title';
  return (
    <Card
      tone="waits"
      title={t(title, { name: invitation.senderName })}
      href={paths.invitation(invitation.id)}
      meta={invitation.expiresAt ? t('invitation.state.until', { day: format.day(invitation.expiresAt) }) : undefined}
    >
      {invitation.objective ? <p>{invitation.objective.statement}</p> : null}
    </Card>
  );
}

/** A partnership with its small path, who is in, and when something last happened. */
export function PartnershipCard(props: { reader: Reader; partnership: Partnership; level: 2 | 3 }) {
  const { t, format } = props.reader;
  const { partnership } = props;
  const others = partnership.members.filter((member) => member.personId !== partnership.me.personId).map(fullName);
  return (
    <Card
      title={partnership.statement}
      href={paths.partnership(partnership.id)}
      level={props.level}
      hue={partnership.hue}
      meta={
        <>
          <Badge
            label={t(`partnership.status.${partnership.status}`)}
            tone={partnership.status === 'under_way' ? 'done' : 'plain'}
          />
          <span>
            {others.length > 0 ? t('partnership.with', { names: format.list(others) }) : t('partnership.alone')}
          </span>
          <Time
            iso={partnership.lastActivityAt.toISOString()}
            label={t('partnership.last_activity', { day: format.shortDay(partnership.lastActivityAt) })}
          />
        </>
      }
    >
      <PartnershipPath partnership={partnership} t={t} size="small" />
    </Card>
  );
}
