import type { T } from '../../language/translate.ts';
import { paths } from '../../paths.ts';
import {
  Actions,
  Checkbox,
  Choice,
  type FieldError,
  Form,
  Submit,
  TextArea,
  TextField,
  WhoReads,
} from '../../ui/form.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Facts } from '../../ui/text.tsx';
import { gradeName, inGradeOrder, usualGrades } from '../grades.ts';
import { fullName, type Person, showable } from '../person.ts';
import { type Profile, usualSubjects } from './profile.ts';
import type { OwnProfile } from './store.ts';

/** The reader's own profile, to change; what the roster keeps is shown beside. `profile` is what was typed, or what is kept. */
export function ProfilePage(props: {
  t: T;
  person: Person;
  own: OwnProfile;
  profile: Profile & { moreSubjects: string };
  requestId: string;
  errors: readonly FieldError[];
}) {
  const { t, person, own, profile } = props;
  const subjects = [...new Set([...own.subjects, ...profile.subjects, ...usualSubjects])];
  return (
    <>
      <PageTitle title={t('people.profile.title')} lead={t('people.profile.lead')} />
      <Form action={paths.profile} errors={props.errors} requestId={props.requestId}>
        <WhoReads text={t('people.profile.who_reads')} tone="shared" />
        <TextArea
          name="about"
          label={t('people.about')}
          hint={t('people.about.hint')}
          value={profile.about}
          rows={4}
          maxlength={2000}
        />
        <Choice
          name="grades"
          legend={t('people.grades')}
          multiple
          layout="chips"
          value={profile.grades}
          options={inGradeOrder([...usualGrades, ...profile.grades]).map((code) => ({
            value: code,
            label: gradeName(t, code),
          }))}
        />
        <Choice
          name="subjects"
          legend={t('people.subjects')}
          multiple
          layout="chips"
          value={profile.subjects}
          options={subjects.map((subject) => ({ value: subject, label: subject }))}
        />
        <TextField
          name="moreSubjects"
          label={t('people.subjects.more')}
          hint={t('people.subjects.more_hint')}
          value={profile.moreSubjects}
        />
        <Choice
          name="shown"
          legend={t('people.shown')}
          hint={t('people.shown.hint')}
          multiple
          value={profile.shown}
          options={showable.map((what) => ({ value: what, label: t(`people.shown.${what}`) }))}
        />
        <Checkbox name="paused" label={t('people.paused')} hint={t('people.paused.hint')} checked={profile.paused} />
        <Actions>
          <Submit label={t('people.profile.submit')} />
          <a href={paths.person(person.id)}>{t('people.profile.see')}</a>
        </Actions>
      </Form>
      <Section
        title={t('people.profile.kept')}
        lead={t(own.fromRoster ? 'people.profile.kept_roster' : 'people.profile.kept_admin')}
      >
        <Facts
          facts={[
            { term: t('people.name'), value: fullName(person) },
            { term: t('people.email.label'), value: person.email ?? t('people.none') },
            { term: t('people.building'), value: own.buildingName ?? t('people.district_office') },
            { term: t('people.plcs'), value: own.plcs.join(', ') || t('people.none') },
            { term: t('people.roles'), value: person.roles.map((role) => t(`people.role.${role}`)).join(', ') },
          ]}
        />
      </Section>
    </>
  );
}
