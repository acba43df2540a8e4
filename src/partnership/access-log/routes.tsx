import { Hono } from 'hono';
import { notFound } from '../../people/page.tsx';
import type { Env } from '../../people/request.ts';
import { paths } from '../../paths.ts';
import { Empty } from '../../ui/card.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { partnershipPage } from '../page.tsx';
import { partnershipFor } from '../reach.ts';
import { looksAt } from './store.ts';

const linesShown = 300;

/** Who looked in: what people outside the partnership opened of it, for its members to read. */
export const accessLogRoutes = new Hono<Env>();

accessLogRoutes.get(paths.accessLog(':p'), async (c) => {
  const { db, person, t, format } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const looks = await looksAt(db, partnership, linesShown);
  return partnershipPage(c, partnership, {
    title: t('guest.log.title'),
    step: 'partnership',
    children: (
      <>
        <PageTitle title={t('guest.log.title')} lead={t('guest.log.lead')} />
        {looks.length === 0 ? (
          <Empty title={t('guest.log.none')} text={t('guest.log.none_text')} />
        ) : (
          <Table
            caption={t('guest.log.title')}
            captionHidden
            head={[t('guest.log.who'), t('guest.log.what'), t('guest.log.when')]}
            rows={looks.map((look) => [
              look.name,
              t(`guest.log.${look.what}`, { title: look.title }),
              format.moment(look.at),
            ])}
          />
        )}
        <p class="hint">{t('guest.log.hint')}</p>
        <p class="hint">{t('guest.log.desk')}</p>
      </>
    ),
  });
});
