import type { Partnership } from '../../partnership/partnership.ts';
import { fullName } from '../../people/person.ts';
import { many, one } from '../../platform/http/form.ts';
import { Choice } from '../../ui/form.tsx';
import { Details, Section } from '../../ui/layout.tsx';
import { Badge } from '../../ui/notice.tsx';
import { choosing } from '../choice.ts';
import type { Picks, Proposal } from '../decision.ts';
import type { Reader } from '../matter.ts';
import { OwnAnswer, AnswerForm, type AnsweringProps } from './answering.tsx';

/** The options with who approves each, and whose objection stands. */
export function Options(props: {
  partnership: Partnership;
  proposal: Proposal;
  options: readonly string[];
  reader: Reader;
}) {
  const { partnership, proposal, options, reader } = props;
  const { t, format } = reader;
  const stands = choosing(
    partnership.members.map((m) => m.personId),
    proposal,
    options.length,
  );
  const names = (ids: readonly string[]) =>
    format.list(partnership.members.filter((m) => ids.includes(m.personId)).map(fullName));
  return (
    <Section title={t('decision.choice.options')}>
      <ol class="options">
        {stands.tallies.map((tally) => (
          <li>
            <strong>{options[tally.option]}</strong>{' '}
            {tally.approvedBy.length > 0 ? (
              <Badge
                label={t('decision.choice.approvals', { count: tally.approvedBy.length })}
                tone={tally.option === (proposal.chosen ?? stands.winner) ? 'done' : 'plain'}
              />
            ) : null}
            {tally.objectedBy.length > 0 ? (
              <>
                {' '}
                <Badge label={t('decision.choice.objected', { names: names(tally.objectedBy) })} tone="problem" />
              </>
            ) : null}
            {tally.approvedBy.length > 0 ? <p class="hint">{names(tally.approvedBy)}</p> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What somebody picked, in words. */
export function picksInWords(picks: Picks, options: readonly string[], { t, format }: Reader): string {
  const named = (option: number) => `“${options[option] ?? '?'}”`;
  const approves =
    picks.approves.length > 0
      ? t('decision.choice.approves', { options: format.list(picks.approves.map(named)) })
      : t('decision.choice.leaves_it');
  return picks.objectsTo === null
    ? approves
    : `${approves} ${t('decision.choice.objects_to', { option: named(picks.objectsTo) })}`;
}

/** Where a member says which of the options they approve. */
export function ChoiceForm(props: AnsweringProps & { options: readonly string[] }) {
  const { options, mine, typed } = props;
  const { t } = props.reader;
  const written = Object.keys(typed).length > 0;
  const picks = mine?.picks;
  const approved = written
    ? many(typed, 'approve')
    : picks && picks.approves.length === 0
      ? ['none']
      : (picks?.approves ?? []).map(String);
  const objected = written ? one(typed, 'objectsTo') : String(picks?.objectsTo ?? '');
  return (
    <OwnAnswer {...props}>
      <AnswerForm {...props}>
        <Choice
          name="approve"
          legend={t('decision.choice.which')}
          hint={t('decision.choice.which_hint')}
          multiple
          optionalLabel=""
          value={approved}
          options={[
            ...options.map((label, at) => ({ value: String(at), label })),
            { value: 'none', label: t('decision.choice.none'), hint: t('decision.choice.none_hint') },
          ]}
        />
        <Details summary={t('decision.choice.object')} open={objected !== ''} id="objecting">
          <Choice
            name="objectsTo"
            legend={t('decision.choice.object_which')}
            value={objected}
            options={[
              { value: '', label: t('decision.choice.object_none') },
              ...options.map((label, at) => ({ value: String(at), label })),
            ]}
          />
        </Details>
      </AnswerForm>
    </OwnAnswer>
  );
}
