import type { Matter } from '../decision/matter.ts';
import { many, one, type Problem } from '../platform/http/form.ts';
import { paths } from '../paths.ts';
import { adopt } from './actions.ts';
import { approachName, chosenFrom, chosenIn, longestName, ownKind } from './approach.ts';
import { presentApproaches } from './store.ts';
import { ApproachFields, ChosenList } from './views/approach-fields.tsx';

/** How the partners will work: one way or several together. What they decide replaces how they worked before. */
export const approach: Matter = {
  kind: 'approach',
  step: 'approach',
  completes: true,
  isOffered: () => true,
  start: async ({ db, partnership }, query) => {
    const present = await presentApproaches(db, partnership);
    const asked = query('approach');
    const kinds = present.map((a) => a.kind);
    return {
      approach: asked && !kinds.includes(asked) ? [...kinds, asked] : kinds,
      name: present.find((a) => a.kind === ownKind)?.name ?? '',
    };
  },
  fields: async ({ db, partnership }, typed, reader) => {
    const present = await presentApproaches(db, partnership);
    return (
      <ApproachFields
        chosen={many(typed, 'approach')}
        name={one(typed, 'name')}
        members={partnership.members.length}
        changing={present.length > 0}
        reader={reader}
      />
    );
  },
  read: async (_asking, typed) => {
    const chosen = chosenFrom(many(typed, 'approach'), one(typed, 'name'));
    const own = chosen.find((c) => c.kind === ownKind);
    const problems: Problem[] = [];
    if (chosen.length === 0) problems.push({ field: 'approach', key: 'approach.choose_one' });
    if (own && own.name === '') problems.push({ field: 'name', key: 'approach.name_missing' });
    if (own && own.name.length > longestName) problems.push({ field: 'name', key: 'approach.name_long' });
    if (problems.length > 0) return { ok: false, problems };
    return {
      ok: true,
      title: chosen
        .map((c) => c.name || c.kind)
        .join(', ')
        .slice(0, 300),
      payload: { approaches: chosen },
    };
  },
  typedOf: (said) => {
    const chosen = chosenIn(said.payload);
    return { approach: chosen.map((c) => c.kind), name: chosen.find((c) => c.kind === ownKind)?.name ?? '' };
  },
  title: (said, { format, language, t }) =>
    t('approach.work_as', { names: format.list(chosenIn(said.payload).map((c) => approachName(c, language))) }),
  says: (said, reader) => <ChosenList chosen={chosenIn(said.payload)} reader={reader} />,
  decided: (asking, proposal) => adopt(asking, proposal.id, chosenIn(proposal.payload)),
  next: (partnership, _said, { t }) => ({ href: paths.approach(partnership.id), label: t('approach.to_lists') }),
};
