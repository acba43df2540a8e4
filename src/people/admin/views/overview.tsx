import type { T } from '../../../language/translate.ts';
import { paths } from '../../../paths.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, CardList, NextThing } from '../../../ui/card.tsx';
import { PageTitle, Section } from '../../../ui/layout.tsx';
import { Facts } from '../../../ui/text.tsx';
import type { Overview } from '../../../district/store.ts';

/** How the installation is doing, in the operator's terms. */
export interface Health {
  database: 'postgres' | 'pglite';
  mail: boolean;
  version: string;
}

/** The admin's first page: the next thing to bring in, then what there is. */
export function OverviewPage(props: { t: T; name: string; counts: Overview; health: Health }) {
  const { t, counts, health } = props;
  return (
    <>
      <PageTitle title={props.name} eyebrow={t('district.title')} lead={t('district.lead')} />
      {counts.imported ? null : (
        <NextThing eyebrow={t('district.next')} title={t('district.next.roster')}>
          <p>{t('district.next.roster_text')}</p>
          <LinkButton href={paths.roster} label={t('district.next.roster_open')} size="large" />
        </NextThing>
      )}
      <CardList columns label={t('district.parts')}>
        <Card
          level={2}
          title={t('district.people')}
          href={paths.districtPeople}
          meta={t('district.people.count', { count: counts.people })}
        >
          <p>{t('district.people.text', { accounts: counts.withAccount, deactivated: counts.deactivated })}</p>
        </Card>
        <Card
          level={2}
          title={t('district.roster')}
          href={paths.roster}
          meta={t(counts.imported ? 'district.roster.done' : 'district.roster.none')}
        >
          <p>{t('district.roster.text')}</p>
        </Card>
        <Card
          level={2}
          title={t('district.buildings')}
          href={paths.districtBuildings}
          meta={t('district.buildings.count', { count: counts.buildings })}
        >
          <p>{t('district.buildings.text')}</p>
        </Card>
        <Card
          level={2}
          title={t('district.plcs')}
          href={paths.districtPlcs}
          meta={t('district.plcs.count', { count: counts.plcs })}
        >
          <p>{t('district.plcs.text')}</p>
        </Card>
        <Card level={2} title={t('priority.list.title')} href={paths.priorities}>
          <p>{t('district.priorities.text')}</p>
        </Card>
        <Card level={2} title={t('district.settings')} href={paths.districtSettings}>
          <p>{t('district.settings.text')}</p>
        </Card>
        <Card level={2} title={t('matching.weights')} href={paths.districtMatching}>
          <p>{t('matching.weights.text')}</p>
        </Card>
        <Card level={2} title={t('protocol.title')} href={paths.protocols(null)}>
          <p>{t('protocol.district_text')}</p>
        </Card>
        {health.mail ? null : (
          <Card level={2} title={t('district.outbox')} href={paths.outbox}>
            <p>{t('district.outbox.text')}</p>
          </Card>
        )}
      </CardList>
      <Section title={t('district.health')}>
        <Facts
          facts={[
            { term: t('district.health.database'), value: t(`district.health.${health.database}`) },
            {
              term: t('district.health.mail'),
              value: t(health.mail ? 'district.health.mail_on' : 'district.health.mail_off'),
            },
            { term: t('district.health.version'), value: health.version },
          ]}
        />
      </Section>
    </>
  );
}
