import { Hono } from 'hono';
import { z } from 'zod';
import { reach, readerOf } from '../decision/reached.ts';
import type { Asking } from '../decision/matter.ts';
import { openProposals } from '../decision/store.ts';
import type { Key } from '../language/catalogue.ts';
import { notesBeside } from '../partnership/notes/store.ts';
import { partnershipPage } from '../partnership/page.tsx';
import { notFound } from '../people/page.tsx';
import type { Env, Request } from '../people/request.ts';
import { isId, one, parse, type Problem, readForm } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { paths } from '../paths.ts';
import { addItem, noteItem, removeItem, tickItem } from './actions.ts';
import type { Approach } from './approach.ts';
import { compare } from './compare.ts';
import { approachKind, approachKinds } from './kind.ts';
import { approach as matter } from './matter.tsx';
import { approachesOf, approachOf, type ItemRef } from './store.ts';
import { ApproachView } from './views/approach.tsx';
import { ComparisonView } from './views/comparison.tsx';
import { anchorOf, type Wrong } from './views/item.tsx';
import { definedItem, listNames, longestNote, longestText } from './working-list.ts';

const key = (known: Key): Key => known;
const itemForm = z.object({
  list: z.enum(listNames, key('approach.choose_list')),
  text: z.string().trim().min(1, key('approach.text_missing')).max(longestText, key('approach.text_long')),
});
const noteForm = z.object({ note: z.string().trim().max(longestNote, key('approach.note_long')) });

/** How the partners work, with the working lists of what they decided. */
export const approachRoutes = new Hono<Env>();

approachRoutes.get(paths.approach(':p'), async (c) => {
  const asking = await reach(c);
  return asking ? approachPage(c, asking) : notFound(c);
});

approachRoutes.get(paths.approachComparison(':p'), async (c) => {
  const asking = await reach(c);
  if (!asking) return notFound(c);
  const { partnership } = asking;
  const { t } = c.var;
  const hours = (c.req.query('hours') ?? '').trim().replace(',', '.').slice(0, 20);
  const cover = c.req.query('cover') ?? '';
  const usable = /^\d{1,3}(\.\d{1,2})?$/.test(hours) && Number(hours) > 0;
  const { fits, others } = compare(approachKinds, {
    hours: usable ? Number(hours) : null,
    cover: cover === 'yes' ? true : cover === 'no' ? false : null,
    people: Math.max(2, partnership.members.length),
  });
  const wrong = hours !== '' && !usable;
  const children = (
    <ComparisonView
      partnership={partnership}
      typed={{
        hours: hours.replaceAll('\u0000', '').toWellFormed(),
        cover: cover === 'yes' || cover === 'no' ? cover : '',
      }}
      errors={wrong ? [{ field: 'hours', text: t('approach.hours_wrong') }] : []}
      fits={fits}
      others={others}
      reader={readerOf(c)}
    />
  );
  const props = {
    title: t('approach.compare_title'),
    step: 'approach',
    wide: true,
    note: 'comparison',
    children,
  } as const;
  return partnershipPage(c, partnership, props, wrong ? 422 : 200);
});

approachRoutes.post(paths.approachItems(':p', ':approach'), async (c) => {
  const found = await reachApproach(c);
  if (!found) return notFound(c);
  const { asking, approach } = found;
  const typed = await readForm(c);
  const list = listNames.find((name) => name === one(typed, 'list')) ?? 'prepare';
  const wrong = (problems: readonly Problem[]): Wrong => ({
    approachId: approach.id,
    ref: `new${list}`,
    typed,
    problems,
  });
  const closed = closedProblem(asking);
  if (closed) return approachPage(c, asking, wrong(closed), 422);
  const read = parse(itemForm, { list: one(typed, 'list'), text: one(typed, 'text').replace(/\s+/g, ' ') });
  if (!read.ok) return approachPage(c, asking, wrong(read.problems), 422);
  const outcome = await addItem(asking, approach, read.value.list, read.value.text);
  if (!outcome.ok) return approachPage(c, asking, wrong([{ field: 'text', key: outcome.reason }]), 422);
  return see(c, `${paths.approach(asking.partnership.id)}#${anchorOf(approach.id, `new${list}`)}`, 'approach.added');
});

approachRoutes.post(paths.approachItem(':p', ':approach', ':item'), async (c) => {
  const found = await reachItem(c);
  if (!found) return notFound(c);
  const { asking, approach, ref, name } = found;
  const typed = await readForm(c);
  const wrong = (problems: readonly Problem[], present?: string): Wrong => ({
    approachId: approach.id,
    ref: name,
    typed,
    problems,
    ...(present === undefined ? {} : { present }),
  });
  const closed = closedProblem(asking);
  if (closed) return approachPage(c, asking, wrong(closed), 422);
  const here = `${paths.approach(asking.partnership.id)}#${anchorOf(approach.id, name)}`;
  const done = one(typed, 'done');
  if (done === 'yes' || done === 'no') {
    const ticked = await tickItem(asking, approach, ref, done === 'yes');
    return ticked.ok ? see(c, here, done === 'yes' ? 'approach.ticked' : 'approach.unticked') : notFound(c);
  }
  if (typed.note === undefined) return notFound(c);
  const read = parse(noteForm, { note: one(typed, 'note') });
  if (!read.ok) return approachPage(c, asking, wrong(read.problems), 422);
  const outcome = await noteItem(asking, approach, ref, one(typed, 'was'), read.value.note);
  if (!outcome.ok && outcome.present !== undefined)
    return approachPage(c, asking, wrong([{ field: 'note', key: outcome.reason }], outcome.present), 409);
  return outcome.ok ? see(c, here, 'approach.note_kept') : notFound(c);
});

approachRoutes.post(paths.approachItemRemoval(':p', ':approach', ':item'), async (c) => {
  const found = await reachItem(c);
  if (!found || !('id' in found.ref)) return notFound(c);
  const { asking, approach, ref } = found;
  if (closedProblem(asking)) return approachPage(c, asking, undefined, 409);
  await removeItem(asking, approach, ref.id);
  return see(c, `${paths.approach(asking.partnership.id)}#approach-${approach.id}`, 'approach.removed');
});

async function reachApproach(c: Request): Promise<{ asking: Asking; approach: Approach } | null> {
  const asking = await reach(c);
  const id = c.req.param('approach');
  if (!asking || !isId(id)) return null;
  const approach = await approachOf(asking.db, asking.partnership, id);
  return approach ? { asking, approach } : null;
}

async function reachItem(
  c: Request,
): Promise<{ asking: Asking; approach: Approach; ref: ItemRef; name: string } | null> {
  const found = await reachApproach(c);
  const name = c.req.param('item') ?? '';
  if (!found) return null;
  const ref = isId(name) ? { id: name } : definedItem(approachKind(found.approach.kind), name);
  return ref ? { ...found, ref, name } : null;
}

function closedProblem({ partnership }: Asking): Problem[] | null {
  return partnership.status === 'closed' ? [{ field: '', key: 'approach.closed' }] : null;
}

async function approachPage(c: Request, asking: Asking, wrong?: Wrong, status: 200 | 409 | 422 = 200) {
  const { db, person, partnership } = asking;
  const approaches = await approachesOf(db, partnership);
  const open = await openProposals(db, partnership, 'approach');
  const beside = approaches.map((approach) => approach.id);
  const notes = await notesBeside(db, person, partnership, beside);
  const children = (
    <ApproachView
      partnership={partnership}
      approaches={approaches}
      notes={notes}
      open={open}
      matter={matter}
      wrong={wrong}
      reader={readerOf(c)}
    />
  );
  return partnershipPage(c, partnership, { title: c.var.t('approach.title'), step: 'approach', children }, status);
}
