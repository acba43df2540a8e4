import type { Reader } from '../../../objective/views/words.ts';
import { inWords } from '../../../people/problems.ts';
import { paths } from '../../../paths.ts';
import type { Problem } from '../../../platform/http/form.ts';
import { Actions, Choice, Form, Submit } from '../../../ui/form.tsx';
import { PageTitle } from '../../../ui/layout.tsx';
import { type Group, groupOf } from '../board.ts';
import { fitWith } from '../circle.ts';
import { reasonsWith } from '../common.ts';
import type { Placeable } from '../round.ts';
import { moveRefusal } from '../sending.ts';
import type { Table } from '../table.ts';
import { fitWord, type Names, namesOf, reasonWords } from './words.ts';

/** For how many of the best groups the reasons are said. */
const explained = 6;

/** "Move to ...": every group somebody could be in, the best first; the way that works with any device. */
export function MovePage(props: { reader: Reader; table: Table; person: Placeable; problems: readonly Problem[] }) {
  const { reader, table, person } = props;
  const { t } = reader;
  const { board, circle, round } = table;
  const names = namesOf(table.pool);
  const here = groupOf(board, person.number);
  const others = board.groups
    .filter((group) => group !== here)
    .map((group) => ({ group, fit: fitWith(circle, board.rules, person.number, group.people) }))
    .sort((a, b) => b.fit - a.fit || a.group.id - b.group.id);
  return (
    <>
      <PageTitle
        title={t('round.move.title', { name: person.name })}
        eyebrow={[here ? t('round.group', { number: here.id }) : t('round.left.unplaced'), person.building ?? '']
          .filter(Boolean)
          .join(' · ')}
        lead={`“${person.objective.statement}”`}
      />
      <Form action={paths.roundMoves(round.id)} errors={inWords(t, props.problems)}>
        <input type="hidden" name="version" value={String(round.version)} />
        <input type="hidden" name="person" value={String(person.number)} />
        <Choice
          name="to"
          legend={t('round.move.to')}
          hint={t('round.move.lead')}
          options={[
            ...others.map(({ group, fit }, at) =>
              option(reader, table, names, { group, fit, person, why: at < explained }),
            ),
            ...(here?.people.length === 1 ? [] : [{ value: 'new', label: t('round.move.new') }]),
            ...(here ? [{ value: 'left', label: t('round.move.left') }] : []),
          ]}
        />
        <Actions>
          <Submit label={t('round.move.submit', { name: person.name })} />
          <a href={`${paths.round(round.id)}#p${person.number}`}>{t('round.move.here')}</a>
        </Actions>
      </Form>
    </>
  );
}

function option(
  reader: Reader,
  { board, circle }: Table,
  names: Names,
  given: { group: Group; fit: number; person: Placeable; why: boolean },
) {
  const { t, format } = reader;
  const { group, person } = given;
  const refusal = moveRefusal(circle, board, person.number, group.id);
  const full = group.people.length >= 8;
  const reasons = given.why
    ? reasonsWith(circle, person.number, group.people).map((reason) => reasonWords(reader, reason, 2))
    : [];
  return {
    value: String(group.id),
    label: t('round.move.group', { number: group.id, names: format.list(group.people.map(names)) }),
    hint: refusal
      ? t(`round.move.${refusal.why}`, { name: person.name, other: names(refusal.other) })
      : full
        ? t('round.move.full')
        : [t(fitWord(given.fit).key), ...reasons].join(' · '),
    disabled: refusal !== null || full,
  };
}
