import { Hono } from 'hono';
import { record } from '../history/record.ts';
import { lookedIn } from '../partnership/access-log/store.ts';
import { partnershipPage } from '../partnership/page.tsx';
import { partnershipFor } from '../partnership/reach.ts';
import { notFound, page } from '../people/page.tsx';
import type { Env } from '../people/request.ts';
import { isId } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { paths } from '../paths.ts';
import { endPublication, publicationsOf, shownFor, shownToMe } from './store.ts';
import { PublicationsView, ShownToMeView } from './views/lists.tsx';
import { Shown } from './views/shown.tsx';

const mostListed = 100;

/** What partnerships show to others: their own list, where any member ends it, and the pages of those it is for. */
export const publicationRoutes = new Hono<Env>();

publicationRoutes.get(paths.publications(':p'), async (c) => {
  const { db, person, t, format } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const publications = await publicationsOf(db, partnership);
  return partnershipPage(c, partnership, {
    title: t('publication.ours'),
    step: 'reflection',
    note: 'publications',
    children: <PublicationsView partnership={partnership} publications={publications} t={t} format={format} />,
  });
});

publicationRoutes.post(paths.publicationEnding(':p', ':id'), async (c) => {
  const { db, person, now } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  const id = c.req.param('id');
  if (!partnership || !isId(id)) return notFound(c);
  const mine = (await publicationsOf(db, partnership)).find((shown) => shown.id === id);
  if (!mine) return notFound(c);
  if (await endPublication(db, partnership, id, person, now))
    await record(db, {
      districtId: partnership.districtId,
      partnershipId: partnership.id,
      personId: person.id,
      verb: 'publication.ended',
      subjectId: id,
    });
  return see(c, paths.publications(partnership.id), 'publication.is_ended');
});

publicationRoutes.get(paths.shown, async (c) => {
  const { db, person, t, format } = c.var;
  const publications = await shownToMe(db, person, mostListed);
  return page(c, {
    title: t('publication.to_me'),
    children: <ShownToMeView publications={publications} t={t} format={format} />,
  });
});

publicationRoutes.get(paths.shownPage(':id'), async (c) => {
  const { db, person, now, t } = c.var;
  const id = c.req.param('id');
  const shown = isId(id) ? await shownFor(db, person, id) : null;
  if (!shown) return notFound(c);
  const member = await partnershipFor(db, person, shown.partnershipId);
  if (!member)
    await lookedIn(db, person, { partnershipId: shown.partnershipId, what: 'publication', subjectId: shown.id }, now);
  return page(c, {
    title: shown.title,
    back: { href: paths.shown, label: t('publication.to_me') },
    children: (
      <>
        <Shown title={shown.title} body={shown.body} by={shown.authors || t('publication.by_nobody')} level={1} />
        <p class="hint">{t('publication.seen')}</p>
      </>
    ),
  });
});
