import { Hono } from 'hono';
import { newId } from '../../platform/ids.ts';
import { many, one, parse, readForm } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { paths } from '../../paths.ts';
import { notFound, page } from '../page.tsx';
import { inWords } from '../problems.ts';
import { profileFields } from '../profile/profile.ts';
import { keepProfile, ownProfile } from '../profile/store.ts';
import { ProfilePage } from '../profile/view.tsx';
import type { Env, Request } from '../request.ts';
import { buildings, countPeople, findPeople, personById, subjectsAndGrades } from '../store.ts';
import { asked, pageSize } from './asked.ts';
import { PeopleListPage } from './views/list.tsx';
import { PersonPage } from './views/person.tsx';

/** The directory of colleagues, and one's own profile in it. */
export const directoryRoutes = new Hono<Env>();

directoryRoutes.get(paths.people, async (c) => {
  const { db, person, t } = c.var;
  const list = asked((name) => c.req.query(name));
  const [people, count, places, taught] = await Promise.all([
    findPeople(db, person, { ...list, limit: pageSize, offset: (list.page - 1) * pageSize }),
    countPeople(db, person, list),
    buildings(db, person),
    subjectsAndGrades(db, person),
  ]);
  return page(c, {
    title: t('people.list.title'),
    children: <PeopleListPage t={t} list={list} people={people} count={count} buildings={places} {...taught} />,
  });
});

// Only an identifier is a person's page; /people/search is somebody else's.
directoryRoutes.get(paths.person(':id{[0-9a-fA-F-]{36}}'), async (c) => {
  const { db, person, t } = c.var;
  const shown = await personById(db, person, c.req.param('id'));
  if (!shown) return notFound(c);
  const back = { href: paths.people, label: t('people.list.title') };
  return page(c, {
    title: `${shown.givenName} ${shown.familyName}`.trim(),
    back,
    children: <PersonPage t={t} shown={shown} mine={shown.id === person.id} />,
  });
});

directoryRoutes.get(paths.profile, async (c) => {
  const own = await ownProfile(c.var.db, c.var.person);
  return profilePage(c, own, { ...own, moreSubjects: '' });
});

directoryRoutes.post(paths.profile, async (c) => {
  const { db, person, t } = c.var;
  const typed = await readForm(c);
  const form = {
    about: one(typed, 'about'),
    grades: many(typed, 'grades'),
    subjects: many(typed, 'subjects'),
    moreSubjects: one(typed, 'moreSubjects'),
    shown: many(typed, 'shown'),
    paused: one(typed, 'paused') !== '',
  };
  const read = parse(profileFields, form);
  if (!read.ok) return profilePage(c, await ownProfile(db, person), form, inWords(t, read.problems));
  await keepProfile(db, person, read.value);
  return see(c, paths.profile, 'people.profile.done');
});

type Props = Parameters<typeof ProfilePage>[0];

function profilePage(c: Request, own: Props['own'], profile: Props['profile'], errors: Props['errors'] = []) {
  const { t, person } = c.var;
  const children = (
    <ProfilePage t={t} person={person} own={own} profile={profile} requestId={newId()} errors={errors} />
  );
  return page(c, { title: t('people.profile.title'), children }, errors.length > 0 ? 422 : 200);
}
