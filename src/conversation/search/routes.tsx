import { Hono } from 'hono';
import { partnershipPage } from '../../partnership/page.tsx';
import { notFound } from '../../people/page.tsx';
import type { Env } from '../../people/request.ts';
import { paths } from '../../paths.ts';
import { reach } from '../reach.ts';
import { searchPosts } from './store.ts';
import { SearchView } from './view.tsx';

/** Words looked for in what one partnership wrote. */
export const searchRoutes = new Hono<Env>();

searchRoutes.get(paths.searchPosts(':p'), async (c) => {
  const partnership = await reach(c);
  if (!partnership) return notFound(c);
  const { db, language, t, format } = c.var;
  const query = (c.req.query('q') ?? '').replaceAll('\u0000', '').toWellFormed().trim().slice(0, 200);
  const hits = query ? await searchPosts(db, partnership, query, language) : [];
  return partnershipPage(c, partnership, {
    title: t('conversation.search'),
    step: 'conversation',
    children: <SearchView partnership={partnership} query={query} hits={hits} t={t} format={format} />,
  });
});
