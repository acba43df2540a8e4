import type { Key } from '../../language/catalogue.ts';
import type { T } from '../../language/translate.ts';
import { inWords } from '../../people/problems.ts';
import { paths } from '../../paths.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { PostButton } from '../../ui/button.tsx';
import { Actions, Form, Submit, TextField, WhoReads } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { mostPoints, type Part, parts } from '../weights.ts';

const hints: Partial<Record<Part, Key>> = {
  focus: 'matching.weights.part.focus.hint',
  grades: 'matching.weights.part.grades.hint',
  building: 'matching.weights.part.building.hint',
};

/** The points of each part, for an admin to set. */
export function WeightsPage(props: { t: T; typed: Typed; problems: readonly Problem[] }) {
  const { t, typed } = props;
  return (
    <>
      <PageTitle title={t('matching.weights')} lead={t('matching.weights.lead')} />
      <Form action={paths.districtMatching} errors={inWords(t, props.problems)}>
        {parts.map((part) => {
          const hint = hints[part];
          return (
            <TextField
              name={part}
              type="number"
              label={t(`matching.weights.part.${part}`)}
              hint={hint ? t(hint) : undefined}
              value={one(typed, part)}
              width="short"
              inputmode="numeric"
              min="0"
              max={String(mostPoints)}
              required
            />
          );
        })}
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
