import type { T } from '../language/translate.ts';
import { paths } from '../paths.ts';
import type { Role } from '../people/person.ts';
import { PostButton } from '../ui/button.tsx';
import { Card, CardList } from '../ui/card.tsx';
import { PageTitle } from '../ui/layout.tsx';
import type { CastKey } from './cast.ts';

/** Someone a visitor of the demo may be. */
export interface DemoPerson {
  id: string;
  key: CastKey;
  name: string;
  buildingName: string | null;
  roles: readonly Role[];
  language: 'en' | 'es';
}

/** The people of the demo district as cards: who each is and what there is to see; one press and the visitor is them. */
export function CastPage(props: { t: T; district: string; people: readonly DemoPerson[] }) {
  const { t, people } = props;
  return (
    <>
      <PageTitle title={t('setup.cast.title')} eyebrow={props.district} lead={t('setup.cast.lead')} />
      <CardList columns>
        {people.map((person) => (
          <Card
            level={2}
            title={person.name}
            meta={[
              person.buildingName ?? t('people.district_office'),
              ...person.roles.map((role) => t(`people.role.${role}`)),
            ].join(' · ')}
          >
            <p>
              <strong>{t(`demo.${person.key}.who`)}</strong>
            </p>
            <p>{t(`demo.${person.key}.see`)}</p>
            {person.language === 'es' ? <p class="hint">{t('demo.spanish')}</p> : null}
            <PostButton
              action={paths.demo}
              hidden={{ person: person.id }}
              label={t('setup.cast.be', { name: person.name })}
              tone="quiet"
            />
          </Card>
        ))}
      </CardList>
    </>
  );
}
