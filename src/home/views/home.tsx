import type { GuestOf } from '../../conversation/guests/store.ts';
import type { GoingRun } from '../../conversation/runs/store.ts';
import { GoingOn } from '../../conversation/runs/views/going.tsx';
import type { UnreadThread } from '../../conversation/store.ts';
import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { PartnershipPath } from '../../partnership/page.tsx';
import type { Partnership } from '../../partnership/partnership.ts';
import { fullName, type Person } from '../../people/person.ts';
import { paths } from '../../paths.ts';
import type { Publication } from '../../publication/publication.ts';
import type { NextSession } from '../../timeline/session-store.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card, CardList, Empty, NextThing } from '../../ui/card.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Badge } from '../../ui/notice.tsx';
import type { Waiting } from '../waiting.ts';

/** What is next, what waits for me, what are my partnerships doing. Nothing else. */
export function HomeView(props: {
  person: Person;
  partnerships: readonly Partnership[];
  waiting: readonly Waiting[];
  next: NextSession | null;
  unread: readonly UnreadThread[];
  guestOf: readonly GuestOf[];
  shown: readonly Publication[];
  going: readonly GoingRun[];
  now: Date;
  language: Language;
  t: T;
  format: Format;
}) {
  const { person, waiting, t } = props;
  const live = props.partnerships.filter((partnership) => partnership.status !== 'closed');
  const begins = live.length === 0 && waiting.length === 0 && props.guestOf.length === 0;
  return (
    <>
      <PageTitle title={t('home.hello', { name: person.givenName })} />
      <GoingOn {...props} about />
      {begins ? (
        <>
          <Empty
            title={t('home.empty.title')}
            text={t('home.empty.text')}
            action={{ href: paths.newObjective, label: t('home.empty.action') }}
          />
          <p>
            <LinkButton href={paths.objectives} label={t('home.empty.look')} tone="quiet" />
          </p>
        </>
      ) : (
        <WhatIsNext {...props} live={live} />
      )}
      {waiting.length > 0 ? (
        <Section title={t('home.waits')} id="waits">
          <CardList>
            {waiting.map((item) => (
              <Card
                title={item.title}
                href={item.href}
                tone="waits"
                hue={item.hue}
                meta={
                  item.by ? (
                    <Badge
                      tone={item.soon ? 'waits' : 'plain'}
                      label={t('home.by', { day: props.format.day(item.by) })}
                    />
                  ) : undefined
                }
              >
                {item.about ? <p>{item.about}</p> : null}
              </Card>
            ))}
          </CardList>
        </Section>
      ) : null}
      {props.guestOf.length > 0 ? (
        <Section title={t('guest.home')}>
          <CardList>
            {props.guestOf.map((thread) => (
              <Card
                title={thread.title}
                href={paths.guestThread(thread.threadId)}
                tone={thread.first || thread.unread > 0 ? 'waits' : 'plain'}
                meta={
                  <>
                    {thread.unread > 0 ? (
                      <Badge tone="waits" label={t('home.unread', { count: thread.unread })} />
                    ) : null}
                    <span class="hint">{t('guest.home_asked', { name: thread.askerName })}</span>
                  </>
                }
              />
            ))}
          </CardList>
        </Section>
      ) : null}
      {live.length > 0 ? (
        <Section title={t('home.partnerships')} aside={<a href={paths.newObjective}>{t('home.new_objective')}</a>}>
          <CardList>
            {live.map((partnership) => (
              <PartnershipCard
                partnership={partnership}
                unread={props.unread.filter((thread) => thread.partnershipId === partnership.id)}
                t={t}
                format={props.format}
              />
            ))}
          </CardList>
        </Section>
      ) : null}
      {props.shown.length > 0 ? (
        <Section title={t('publication.to_me')} aside={<a href={paths.shown}>{t('publication.to_me_all')}</a>}>
          <CardList>
            {props.shown.map((shown) => (
              <Card
                title={shown.title}
                href={paths.shownPage(shown.id)}
                meta={<span class="hint">{shown.authors || t('publication.by_nobody')}</span>}
              />
            ))}
          </CardList>
        </Section>
      ) : null}
    </>
  );
}

function WhatIsNext(props: Parameters<typeof HomeView>[0] & { live: readonly Partnership[] }) {
  const { next, t, format } = props;
  if (next) {
    return (
      <NextThing
        eyebrow={t('home.next')}
        title={t('home.next_session', { phase: t(`app.phase.${next.phase}`), when: format.moment(next.startsAt) })}
      >
        <p>
          {next.statement}
          {next.place ? ` · ${next.place}` : ''}
        </p>
        <p>
          <LinkButton href={paths.session(next.partnershipId, next.id)} label={t('home.open_session')} />
        </p>
      </NextThing>
    );
  }
  const [first] = props.waiting;
  if (first) {
    return (
      <NextThing eyebrow={t('home.next')} title={first.title}>
        {first.about ? <p>{first.about}</p> : null}
        <p>
          <LinkButton href={first.href} label={t('home.answer')} />
        </p>
      </NextThing>
    );
  }
  const [liveliest] = props.live;
  return liveliest ? (
    <NextThing eyebrow={t('home.next')} title={t('home.nothing_planned')}>
      <p>{liveliest.statement}</p>
      <p>
        <LinkButton href={paths.partnership(liveliest.id)} label={t('home.open_partnership')} />
      </p>
    </NextThing>
  ) : null;
}

function PartnershipCard(props: { partnership: Partnership; unread: readonly UnreadThread[]; t: T; format: Format }) {
  const { partnership, unread, t, format } = props;
  const others = partnership.members.filter((member) => member.personId !== partnership.me.personId).map(fullName);
  const count = unread.reduce((sum, thread) => sum + thread.unread, 0);
  return (
    <Card
      title={partnership.statement}
      href={paths.partnership(partnership.id)}
      hue={partnership.hue}
      meta={
        <>
          {count > 0 ? <Badge tone="waits" label={t('home.unread', { count })} /> : null}
          <span class="hint">
            {others.length > 0 ? t('home.with', { names: format.list(others) }) : t('home.alone')}
          </span>
        </>
      }
    >
      <PartnershipPath partnership={partnership} t={t} size="small" />
    </Card>
  );
}
