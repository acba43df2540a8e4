import { Hono } from 'hono';
import { z } from 'zod';
import type { Key } from '../../language/catalogue.ts';
import { longestMessage } from '../../objective/assistance/request.ts';
import { specialistsOf } from '../../objective/assistance/store.ts';
import { clearDraft, draftFor } from '../../people/drafts/store.ts';
import { notFound } from '../../people/page.tsx';
import { fullName } from '../../people/person.ts';
import { inWords } from '../../people/problems.ts';
import type { Env, Request } from '../../people/request.ts';
import { paths } from '../../paths.ts';
import { one, parse, type Problem, readForm, type Typed } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { newId } from '../../platform/ids.ts';
import { partnershipPage } from '../page.tsx';
import type { Partnership } from '../partnership.ts';
import { partnershipFor } from '../reach.ts';
import { declineOffer, takeUpOffer } from './actions.ts';
import { holdOffer } from './store.ts';
import { OfferPage } from './view.tsx';

/** A specialist's offer of help, as the members answer it. */
export const helpRoutes = new Hono<Env>();

const key = (known: Key): Key => known;
const fields = z.object({
  message: z
    .string()
    .trim()
    .min(1, key('objective.ask.message.missing'))
    .max(longestMessage, key('objective.text.long')),
});

helpRoutes.get(paths.helpOffer(':p', ':id'), async (c) => {
  const partnership = await partnershipFor(c.var.db, c.var.person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const kept = await draftFor(c.var.db, c.var.person, paths.helpOffer(partnership.id, c.req.param('id') ?? ''));
  return offerPage(c, partnership, kept ?? {}, []);
});

helpRoutes.post(paths.helpOffer(':p', ':id'), async (c) => {
  const { db, person, now, parts } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const typed = await readForm(c);
  const read = parse(fields, { message: one(typed, 'message') });
  if (!read.ok) return offerPage(c, partnership, typed, read.problems);
  const id = c.req.param('id') ?? '';
  const done = await takeUpOffer(db, partnership, person, id, read.value.message, now);
  if (!done.ok) return see(c, paths.partnership(partnership.id), done.reason, 'info');
  await clearDraft(db, person, paths.helpOffer(partnership.id, id));
  parts.nudge('letters');
  return see(c, paths.askSpecialist, 'objective.ask.done');
});

helpRoutes.post(paths.helpRefusal(':p', ':id'), async (c) => {
  const { db, person, now } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  if (!partnership) return notFound(c);
  const done = await declineOffer(db, partnership, c.req.param('id'), now);
  return done.ok
    ? see(c, paths.partnership(partnership.id), 'help.declined')
    : see(c, paths.partnership(partnership.id), done.reason, 'info');
});

async function offerPage(c: Request, partnership: Partnership, typed: Typed, problems: readonly Problem[]) {
  const { db, person, t, format } = c.var;
  const offer = await holdOffer(db, partnership, c.req.param('id'));
  if (!offer) return see(c, paths.partnership(partnership.id), 'help.answered_already', 'info');
  const children = (
    <OfferPage
      t={t}
      format={format}
      offer={offer}
      specialists={(await specialistsOf(db, person)).map(fullName)}
      typed={typed}
      errors={inWords(t, problems)}
      requestId={newId()}
    />
  );
  const title = t('help.title', { name: offer.specialistName });
  return partnershipPage(c, partnership, { title, step: 'partnership', children }, problems.length > 0 ? 422 : 200);
}
