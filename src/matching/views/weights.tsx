import type { Key } from '../../language/catalogue.ts';
import type { T } from '../../language/translate.ts';
import { inWords } from '../../people/problems.ts';
import { paths } from '../../paths.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { PostButton } from '../../ui/button.tsx';
import { Actions, Form, Submit, TextField, WhoReads } from '../../ui/form.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { type Caution, cautions, mostPoints, type Part, parts } from '../weights.ts';

const hints: Partial<Record<Part | Caution, Key>> = {
  partners_before: 'matching.weights.against.partners_before.hint',
  focus: 'matching.weights.part.focus.hint',
  grades: 'matching.weights.part.grades.hint',
  building: 'matching.weights.part.building.hint',
};

/** The points of each part and what remains of them under each caution, for an admin to set. */
export function WeightsPage(props: { t: T; typed: Typed; problems: readonly Problem[] }) {
  const { t } = props;
  return (
    <>
      <PageTitle title={t('matching.weights')} lead={t('matching.weights.lead')} />
      <Form action={paths.districtMatching} errors={inWords(t, props.problems)}>
        <Section title={t('matching.weights.points')}>
          {parts.map((part) => (
            <Points {...props} name={part} label={t(`matching.weights.part.${part}`)} />
          ))}
        </Section>
        <Section title={t('matching.weights.against')} lead={t('matching.weights.against.lead')}>
          {cautions.map((caution) => (
            <Points {...props} name={caution} label={t(`matching.weights.against.${caution}`)} />
          ))}
        </Section>
        <WhoReads text={t('matching.weights.who_reads')} tone="shared" />
        <Actions>
          <Submit label={t('matching.weights.save')} />
        </Actions>
      </Form>
      <PostButton
        action={paths.districtMatching}
        label={t('matching.weights.usual')}
        tone="quiet"
        hidden={{ usual: 'yes' }}
      />
    </>
  );
}

function Points(props: { t: T; typed: Typed; name: Part | Caution; label: string }) {
  const hint = hints[props.name];
  return (
    <TextField
      name={props.name}
      type="number"
      label={props.label}
      hint={hint ? props.t(hint) : undefined}
      value={one(props.typed, props.name)}
      width="short"
      inputmode="numeric"
      min="0"
      max={String(mostPoints)}
      required
    />
  );
}
