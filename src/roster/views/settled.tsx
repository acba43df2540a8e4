import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Facts } from '../../ui/text.tsx';
import type { RosterImport } from '../store.ts';

/** An import that nothing is left to do about: it was carried out, or a newer one took its place. */
export function SettledPage({ t, format, found }: { t: T; format: Format; found: RosterImport }) {
  const counts = found.plan.counts;
  if (found.status !== 'applied' || !counts) {
    return (
      <>
        <PageTitle title={t('roster.discarded.title')} lead={t('roster.discarded.text')} />
        <LinkButton href={paths.roster} label={t('roster.again')} />
      </>
    );
  }
  return (
    <>
      <PageTitle
        title={t('roster.done.title')}
        lead={found.appliedAt ? t('roster.done.on', { when: format.moment(found.appliedAt) }) : undefined}
      />
      <Facts
        facts={[
          { term: t('roster.plan.read'), value: found.source },
          { term: t('roster.past.outcome'), value: t('roster.past.applied', { ...counts }) },
        ]}
      />
      <LinkButton href={paths.people} label={t('roster.done.people')} />
    </>
  );
}
