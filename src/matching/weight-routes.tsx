import { Hono } from 'hono';
import { z } from 'zod';
import type { Key } from '../language/catalogue.ts';
import { page } from '../people/page.tsx';
import { adminsOnly } from '../people/admin/gate.ts';
import type { Env, Request } from '../people/request.ts';
import { paths } from '../paths.ts';
import { one, parse, type Problem, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { WeightsPage } from './views/weights.tsx';
import { cautions, mostPoints, parts, telling, type Weights } from './weights.ts';
import { keepWeights, weightsOf } from './weights-store.ts';

/** How much each thing in common counts, for the district's admins. */
export const weightRoutes = new Hono<Env>();
weightRoutes.use(paths.districtMatching, adminsOnly());

const key = (known: Key): Key => known;
const points = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/, key('matching.weights.wrong'))
  .transform(Number)
  .refine((number) => number <= mostPoints, key('matching.weights.wrong'));
const names = [...parts, ...cautions];
const fields = z
  .object(Object.fromEntries(names.map((name) => [name, points])) as Record<(typeof names)[number], typeof points>)
  .refine((weights) => [...telling].some((part) => weights[part] > 0), {
    path: ['text'],
    message: key('matching.weights.none'),
  });

weightRoutes.get(paths.districtMatching, async (c) => {
  const weights = await weightsOf(c.var.db, c.var.person.districtId);
  return weightsPage(c, Object.fromEntries(names.map((name) => [name, String(weights[name])])), []);
});

weightRoutes.post(paths.districtMatching, async (c) => {
  const { db, person, now } = c.var;
  const typed = await readForm(c);
  let weights: Weights | null = null;
  if (one(typed, 'usual') === '') {
    const read = parse(fields, Object.fromEntries(names.map((name) => [name, one(typed, name)])));
    if (!read.ok) return weightsPage(c, typed, read.problems);
    weights = read.value;
  }
  await keepWeights(db, person, weights, now);
  return see(c, paths.districtMatching, 'matching.weights.saved');
});

function weightsPage(c: Request, typed: Typed, problems: readonly Problem[]) {
  const { t } = c.var;
  return page(
    c,
    {
      title: t('matching.weights'),
      back: { href: paths.district, label: t('district.title') },
      children: <WeightsPage t={t} typed={typed} problems={problems} />,
    },
    problems.length > 0 ? 422 : 200,
  );
}
