import type { T } from '../../../language/translate.ts';
import { paths } from '../../../paths.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { PageTitle, Section } from '../../../ui/layout.tsx';
import { Facts } from '../../../ui/text.tsx';
import { gradeName, inGradeOrder } from '../../grades.ts';
import { fullName } from '../../person.ts';
import type { ShownPerson } from '../../store.ts';

/** One colleague as they show themselves. `mine` is the reader's own page. */
export function PersonPage(props: { t: T; shown: ShownPerson; mine: boolean }) {
  const { t, shown, mine } = props;
  const facts = [
    { term: t('people.building'), value: shown.buildingName ?? t('people.district_office') },
    { term: t('people.roles'), value: shown.roles.map((role) => t(`people.role.${role}`)).join(', ') },
    {
      term: t('people.grades'),
      value: inGradeOrder(shown.grades)
        .map((code) => gradeName(t, code))
        .join(', '),
    },
    { term: t('people.subjects'), value: shown.subjects.join(', ') },
    { term: t('people.plcs'), value: shown.plcs.join(', ') },
    { term: t('people.email.label'), value: shown.email ? <a href={`mailto:${shown.email}`}>{shown.email}</a> : '' },
  ].filter((fact) => fact.value !== '');
  return (
    <>
      <PageTitle title={fullName(shown)} />
      <Facts facts={facts} />
      {shown.about ? (
        <Section title={t('people.about')}>
          {shown.about.split(/\n+/).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </Section>
      ) : null}
      <p>
        <a href={`${paths.objectives}?by=${shown.id}`}>
          {t(mine ? 'people.my_objectives' : 'people.their_objectives', { name: shown.givenName })}
        </a>
      </p>
      {mine ? <LinkButton href={paths.profile} label={t('people.edit_profile')} tone="quiet" /> : null}
    </>
  );
}
