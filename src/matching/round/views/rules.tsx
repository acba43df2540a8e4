import type { Reader } from '../../../objective/views/words.ts';
import { inWords } from '../../../people/problems.ts';
import { paths } from '../../../paths.ts';
import type { Problem } from '../../../platform/http/form.ts';
import { PostButton } from '../../../ui/button.tsx';
import { Actions, Checkbox, Choice, Form, Select, Submit } from '../../../ui/form.tsx';
import { Grid, Section } from '../../../ui/layout.tsx';
import { sizes } from '../../../objective/objective.ts';
import { crossings, type Pair, placings, type Rules, timings } from '../rules.ts';
import type { Table } from '../table.ts';
import { RoundFrame } from './frame.tsx';
import { type Names, namesOf } from './words.ts';

/** How groups are to be formed: sizes, schools, times, and certain people together or apart. */
export function RulesPage(props: {
  reader: Reader;
  table: Table;
  /** As typed, or as they stand. */
  rules: { [name in 'sizeFrom' | 'sizeTo' | 'crossing' | 'timing' | 'placing']: string } & { newFaces: boolean };
  problems: readonly Problem[];
  pairProblems: readonly Problem[];
}) {
  const { reader, table, rules } = props;
  const { t } = reader;
  const { round } = table;
  const size = sizes.map((number) => ({ value: String(number), label: String(number) }));
  return (
    <RoundFrame reader={reader} round={round} people={table.pool.length} part="rules">
      <Section title={t('round.rules.title')} lead={t('round.rules.lead')}>
        <Form action={paths.roundRules(round.id)} id="rules" errors={inWords(t, props.problems)}>
          <input type="hidden" name="version" value={String(round.version)} />
          <fieldset class="field">
            <legend class="label">{t('round.rules.size')}</legend>
            <Grid min="narrow">
              <Select
                name="sizeFrom"
                label={t('round.rules.size.from')}
                optionalLabel=""
                value={rules.sizeFrom}
                options={size}
              />
              <Select
                name="sizeTo"
                label={t('round.rules.size.to')}
                optionalLabel=""
                value={rules.sizeTo}
                options={size}
              />
            </Grid>
          </fieldset>
          <Choice
            name="crossing"
            legend={t('round.rules.crossing')}
            value={rules.crossing}
            options={crossings.map((value) => ({ value, label: t(`round.rules.crossing.${value}`) }))}
          />
          <Choice
            name="timing"
            legend={t('round.rules.timing')}
            hint={t('round.rules.timing.hint')}
            layout="row"
            value={rules.timing}
            options={timings.map((value) => ({ value, label: t(`round.rules.timing.${value}`) }))}
          />
          <Choice
            name="placing"
            legend={t('round.rules.placing')}
            value={rules.placing}
            options={placings.map((value) => ({ value, label: t(`round.rules.placing.${value}`) }))}
          />
          <Checkbox name="newFaces" label={t('round.rules.new_faces')} checked={rules.newFaces} />
          <Actions>
            <Submit label={t('round.rules.save')} />
          </Actions>
        </Form>
      </Section>
      <Pairs reader={reader} table={table} problems={props.pairProblems} />
    </RoundFrame>
  );
}

/** The rules' fields as they stand. */
export function asTyped(rules: Rules) {
  return { ...rules, sizeFrom: String(rules.sizeFrom), sizeTo: String(rules.sizeTo) };
}

function Pairs(props: { reader: Reader; table: Table; problems: readonly Problem[] }) {
  const { reader, table } = props;
  const { t } = reader;
  const { round, board } = table;
  const names = namesOf(table.pool);
  const people = table.pool
    .map((one) => ({ value: String(one.number), label: one.building ? `${one.name} · ${one.building}` : one.name }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const named = board.rules.apart.length + board.rules.together.length > 0;
  return (
    <Section title={t('round.rules.pairs')} id="pairs">
      {named ? (
        <ul class="items">
          {board.rules.apart.map((pair) => (
            <PairLine reader={reader} table={table} names={names} pair={pair} how="apart" />
          ))}
          {board.rules.together.map((pair) => (
            <PairLine reader={reader} table={table} names={names} pair={pair} how="together" />
          ))}
        </ul>
      ) : (
        <p>{t('round.rules.pairs.none')}</p>
      )}
      <Form action={paths.roundApart(round.id)} id="pair" errors={inWords(t, props.problems)}>
        <input type="hidden" name="version" value={String(round.version)} />
        <Grid>
          <Select
            name="one"
            label={t('round.rules.pair.one')}
            optionalLabel=""
            empty={t('round.rules.pair.choose')}
            options={people}
          />
          <Select
            name="other"
            label={t('round.rules.pair.other')}
            optionalLabel=""
            empty={t('round.rules.pair.choose')}
            options={people}
          />
        </Grid>
        <Actions>
          <Submit label={t('round.rules.pair.apart')} name="how" value="apart" tone="quiet" />
          <Submit label={t('round.rules.pair.together')} name="how" value="together" tone="quiet" />
        </Actions>
      </Form>
    </Section>
  );
}

function PairLine(props: { reader: Reader; table: Table; names: Names; pair: Pair; how: 'apart' | 'together' }) {
  const { t } = props.reader;
  const { round } = props.table;
  const [one, other] = props.pair;
  const words = t(`round.rules.${props.how}.line`, { one: props.names(one), other: props.names(other) });
  return (
    <li class="actions">
      <span>{words}</span>
      <PostButton
        action={paths.roundApart(round.id)}
        label={t('round.rules.pair.lift')}
        tone="quiet"
        hidden={{ version: String(round.version), one: String(one), other: String(other), how: 'lift' }}
        about={words}
      />
    </li>
  );
}
