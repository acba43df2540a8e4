import { z } from 'zod';
import type { Child } from 'hono/jsx';
import type { Key } from '../../language/catalogue.ts';
import { reviseObjective } from '../../objective/actions.ts';
import { longest } from '../../objective/form.ts';
import { sameWording, type Wording } from '../../objective/objective.ts';
import { objectiveById } from '../../objective/store.ts';
import { one, parse } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { TextArea, TextField } from '../../ui/form.tsx';
import { SideBySide } from '../../ui/layout.tsx';
import { Facts } from '../../ui/text.tsx';
import type { Asking, Matter, Reader } from '../matter.ts';

const key = (known: Key): Key => known;
const wording = z.object({ statement: z.string(), why: z.string(), success: z.string() });
const stored = z.object({ ...wording.shape, was: wording });
const empty: Wording = { statement: '', why: '', success: '' };

const schema = z.object({
  statement: z
    .string()
    .trim()
    .min(1, key('objective.statement.missing'))
    .max(longest.statement, key('objective.statement.long')),
  why: z.string().trim().max(longest.why, key('objective.text.long')),
  success: z.string().trim().max(longest.success, key('objective.text.long')),
});

function wordingsOf(payload: unknown): { now: Wording; was: Wording } {
  const found = stored.safeParse(payload);
  if (!found.success) return { now: empty, was: empty };
  const { was, ...now } = found.data;
  return { now, was };
}

async function present({ db, person, partnership }: Asking): Promise<Wording> {
  const found = await objectiveById(db, person, partnership.objectiveId);
  return found
    ? { statement: found.statement, why: found.why, success: found.success }
    : { ...empty, statement: partnership.statement };
}

/** Another wording of the objective that all are committed to; once decided, each is asked to commit again. */
export const objective: Matter = {
  kind: 'objective',
  step: 'objective',
  isOffered: () => true,
  start: async (asking) => ({ ...(await present(asking)) }),
  fields: async ({ partnership }, typed, { t }) => (
    <>
      <TextField
        name="statement"
        label={t('decision.objective.statement')}
        hint={t('decision.objective.hint')}
        value={one(typed, 'statement')}
        maxlength={longest.statement}
        required
      />
      <TextArea
        name="why"
        label={t('decision.objective.why')}
        value={one(typed, 'why')}
        rows={partnership.formality === 'loose' ? 2 : 4}
        maxlength={longest.why}
      />
      <TextArea
        name="success"
        label={t('decision.objective.success')}
        value={one(typed, 'success')}
        rows={partnership.formality === 'loose' ? 2 : 4}
        maxlength={longest.success}
      />
    </>
  ),
  read: async (asking, typed, before) => {
    const given = {
      statement: one(typed, 'statement').replace(/\s+/g, ' '),
      why: one(typed, 'why'),
      success: one(typed, 'success'),
    };
    const read = parse(schema, given);
    if (!read.ok) return read;
    // The wording it began from stays, so that an amendment alone doesn't count as a change of it.
    const was = before ? wordingsOf(before.payload).was : await present(asking);
    if (sameWording(read.value, was))
      return { ok: false, problems: [{ field: 'statement', key: 'decision.objective.same' }] };
    return { ok: true, title: read.value.statement.slice(0, 300), payload: { ...read.value, was } };
  },
  typedOf: (said) => ({ ...wordingsOf(said.payload).now }),
  title: (_said, { t }) => t('decision.objective.title'),
  says: (said, reader) => {
    const { now, was } = wordingsOf(said.payload);
    return (
      <SideBySide
        columns={[
          { title: reader.t('decision.objective.was'), content: <Words wording={was} reader={reader} /> },
          { title: reader.t('decision.objective.proposed'), content: <Words wording={now} reader={reader} /> },
        ]}
      />
    );
  },
  texts: (said, { t }) => {
    const { now } = wordingsOf(said.payload);
    return (['statement', 'why', 'success'] as const).map((name) => ({
      label: t(`decision.objective.${name}`),
      text: now[name],
    }));
  },
  decided: ({ db, person, partnership, now }, proposal) =>
    reviseObjective(
      db,
      person,
      partnership.objectiveId,
      wordingsOf(proposal.payload).now,
      { material: true, partnershipId: partnership.id },
      now,
    ),
  next: (partnership, _said, { t }) => ({
    href: paths.recommit(partnership.id),
    label: t('decision.objective.commit'),
  }),
};

function Words(props: { wording: Wording; reader: Reader }): Child {
  const { wording, reader } = props;
  const { t } = reader;
  const facts = [
    ...(wording.why ? [{ term: t('decision.objective.why'), value: wording.why }] : []),
    ...(wording.success ? [{ term: t('decision.objective.success'), value: wording.success }] : []),
  ];
  return (
    <>
      <p>{wording.statement}</p>
      {facts.length > 0 ? <Facts facts={facts} /> : null}
    </>
  );
}
