import type { Matter } from '../decision/matter.ts';
import { ownMatters } from '../decision/matters/list.ts';
import { record } from '../history/record.ts';
import { linkedAmong } from '../partnership/store.ts';
import { fullName } from '../people/person.ts';
import { one, type Problem } from '../platform/http/form.ts';
import { newId } from '../platform/ids.ts';
import { paths } from '../paths.ts';
import { agreedOf, longestBody, mostReaders, namesIn } from './publication.ts';
import { addPublication, peopleNamed } from './store.ts';
import { Preview, publicationFields } from './views/fields.tsx';

const longestTitle = 300;

/**
 * To show something to people outside: a text, edited first, that is shown exactly as every member agreed to it.
 * Standing aside is not enough here, and whoever proposes says yes on the preview like everybody else.
 */
export const publishing: Matter = {
  kind: 'publishing',
  everyone: true,
  isOffered: () => true,
  start: async (_asking, query) => ({ from: query('from'), readers: 'people' }),
  fields: (asking, typed, reader) => publicationFields({ asking, typed, matters: ownMatters, reader }),
  read: async ({ db, person, partnership }, typed) => {
    const problems: Problem[] = [];
    const title = one(typed, 'title').replace(/\s+/g, ' ').trim();
    const body = one(typed, 'body').trim();
    const readers = one(typed, 'readers') === 'district' ? 'district' : 'people';
    if (title === '' || title.length > longestTitle)
      problems.push({ field: 'title', key: 'publication.title_missing' });
    if (body === '') problems.push({ field: 'body', key: 'publication.body_missing' });
    if (body.length > longestBody) problems.push({ field: 'body', key: 'decision.too_long' });
    const asked = readers === 'people' ? namesIn(one(typed, 'people').slice(0, 4000)) : [];
    if (readers === 'people' && asked.length === 0) problems.push({ field: 'people', key: 'publication.nobody' });
    if (asked.length > mostReaders)
      problems.push({ field: 'people', key: 'publication.too_many', params: { most: mostReaders } });
    const found = problems.length === 0 ? await peopleNamed(db, person, asked) : new Map();
    const unknown = asked.filter((name) => (found.get(name) ?? []).length !== 1);
    if (problems.length === 0 && unknown.length > 0)
      problems.push({ field: 'people', key: 'publication.unknown', params: { name: unknown[0] ?? '' } });
    if (problems.length > 0) return { ok: false, problems };
    const memberIds = partnership.members.map((member) => member.personId);
    const people = [...found.values()].flat().map(({ id, name }: { id: string; name: string }) => ({ id, name }));
    const linked = await linkedAmong(db, [...memberIds, ...people.map(({ id }) => id)]);
    const evaluators = people
      .filter(({ id }) =>
        linked.some((pair) => pair.includes(id) && pair.some((other) => memberIds.includes(other) && other !== id)),
      )
      .map(({ name }) => name);
    return { ok: true, title, payload: { body, names: one(typed, 'names') !== '', readers, people, evaluators } };
  },
  typedOf: (said) => {
    const { title, body, names, readers, people } = agreedOf(said);
    return {
      title,
      body,
      readers,
      people: people.map(({ name }) => name).join(', '),
      ...(names ? { names: 'on' } : {}),
    };
  },
  title: (said, { t }) => t('publication.show', { title: said.title }),
  says: (said, reader, status) => <Preview agreed={agreedOf(said)} status={status} reader={reader} />,
  texts: (said, { t, format }) => {
    const { body, names, readers, people } = agreedOf(said);
    return [
      { label: t('publication.body'), text: body },
      {
        label: t('publication.readers'),
        text: readers === 'district' ? t('publication.district') : format.list(people.map(({ name }) => name)),
      },
      { label: t('publication.names'), text: t(names ? 'publication.with_names' : 'publication.without_names') },
    ];
  },
  decided: async ({ db, person, partnership, now }, proposal) => {
    const agreed = agreedOf(proposal);
    const id = newId(now.getTime());
    const authors = agreed.names ? partnership.members.map(fullName).join(', ') : '';
    await addPublication(db, partnership, { id, proposalId: proposal.id, agreed, authors, now });
    await record(db, {
      districtId: partnership.districtId,
      partnershipId: partnership.id,
      personId: person.id,
      verb: 'publication.shown',
      subjectId: id,
      audience: agreed.people.map((reader) => reader.id),
      detail: { readers: agreed.readers, named: agreed.names },
    });
    return { ok: true };
  },
  next: (partnership, _said, { t }) => ({ href: paths.publications(partnership.id), label: t('publication.see') }),
};
