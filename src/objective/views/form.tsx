import type { Child } from 'hono/jsx';
import { gradeName, inGradeOrder, usualGrades } from '../../people/grades.ts';
import { inWords } from '../../people/problems.ts';
import { usualSubjects } from '../../people/profile/profile.ts';
import { paths } from '../../paths.ts';
import { many, one, type Problem, type Typed } from '../../platform/http/form.ts';
import type { T } from '../../language/translate.ts';
import { Actions, Checkbox, Choice, Form, Select, Submit, TextArea, TextField, WhoReads } from '../../ui/form.tsx';
import { Details, Grid } from '../../ui/layout.tsx';
import { approachKeys } from '../approach-keys.ts';
import { levels, type Priority } from '../../district/priorities/priority.ts';
import type { FocusOption } from '../focus.ts';
import { longest, priorityField } from '../form.ts';
import { formalities, lengths, sizes, sources, type Visibility } from '../objective.ts';
import { FocusChoice } from './focus.tsx';
import { NearFrame, NearStatus } from './near.tsx';
import { lengthName } from './words.ts';

export interface ObjectiveFormProps {
  t: T;
  /** The path it is sent to. */
  action: string;
  typed: Typed;
  problems: readonly Problem[];
  focus: readonly FocusOption[];
  /** What the district, the writer's building and PLCs work on. */
  priorities: readonly Priority[];
  /** What the focus areas were last asked for. */
  asked: 'suggest' | 'all' | null;
  requestId: string;
  /** Who works on something like it, when that was asked. */
  near: Child;
  /** How an existing objective stands; null while it is being written for the first time. */
  visibility: Visibility | null;
}

/** One sentence, and everything else folded away until it is wanted. */
export function ObjectiveForm(props: ObjectiveFormProps) {
  const { t, typed, problems } = props;
  const unfolded = problems.some((problem) => problem.field !== 'statement') || props.asked !== null;
  // What is folded away is said, so that nobody opens more to others than they know.
  const filled = [...many(typed, 'grades').map((code) => gradeName(t, code)), ...many(typed, 'subjects')];
  return (
    <Form
      action={props.action}
      errors={inWords(t, problems)}
      requestId={props.requestId}
      draft={{ url: paths.draftOf(props.action) }}
    >
      <TextArea
        name="statement"
        label={t('objective.statement')}
        hint={t('objective.statement.hint')}
        value={one(typed, 'statement')}
        rows={2}
        maxlength={longest.statement}
        required
      />
      {props.visibility === null ? <NearStatus /> : null}
      <Details summary={t('objective.more')} id="more" open={unfolded || hasMore(typed, props.visibility === null)}>
        <More {...props} />
      </Details>
      {props.visibility === null ? (
        <>
          {unfolded || hasMore(typed, true) || filled.length === 0 ? null : (
            <p class="hint">{t('objective.more.filled', { what: filled.join(', ') })}</p>
          )}
          <WhoReads text={t('objective.write.who_reads')} tone="private" />
          <Actions>
            <Submit label={t('objective.write.invite')} name="next" value="invite" />
            <Submit label={t('objective.write.open')} name="next" value="open" tone="quiet" />
            <Submit label={t('objective.write.draft')} name="next" value="draft" tone="quiet" />
          </Actions>
          <p class="hint">{t('objective.write.which')}</p>
          <NearFrame t={t}>{props.near}</NearFrame>
        </>
      ) : (
        <>
          <WhoReads
            text={t(`objective.who_reads.${props.visibility}`)}
            tone={props.visibility === 'open' ? 'shared' : 'private'}
          />
          <Actions>
            <Submit label={t('objective.edit.submit')} />
          </Actions>
        </>
      )}
    </Form>
  );
}

/** Has anything been filled in beyond the sentence? For a `fresh` form, beyond what the profile fills in as well. */
function hasMore(typed: Typed, fresh: boolean): boolean {
  const lists = fresh ? ['focus', 'approaches'] : ['focus', 'approaches', 'subjects', 'grades'];
  return (
    ['why', 'success', 'times', 'hopedDays', 'formality'].some((name) => one(typed, name) !== '') ||
    lists.some((name) => many(typed, name).length > 0)
  );
}

function More(props: ObjectiveFormProps) {
  const { t, typed } = props;
  const chosen = many(typed, 'subjects');
  const numbers = sizes.map((size) => ({ value: String(size), label: String(size) }));
  return (
    <>
      <TextArea
        name="why"
        label={t('objective.why')}
        hint={t('objective.why.hint')}
        value={one(typed, 'why')}
        rows={2}
        maxlength={longest.why}
      />
      <TextArea
        name="success"
        label={t('objective.success')}
        hint={t('objective.success.hint')}
        value={one(typed, 'success')}
        rows={2}
        maxlength={longest.success}
      />
      <FocusChoice t={t} options={props.focus} chosen={many(typed, 'focus')} asked={props.asked} />
      <Choice
        name="source"
        legend={t('objective.source')}
        layout="chips"
        value={one(typed, 'source')}
        options={sources.map((source) => ({ value: source, label: t(`objective.source.${source}`) }))}
      />
      <WhichPriority {...props} />
      <Choice
        name="grades"
        legend={t('objective.grades')}
        multiple
        layout="chips"
        value={many(typed, 'grades')}
        options={inGradeOrder([...usualGrades, ...many(typed, 'grades')]).map((code) => ({
          value: code,
          label: gradeName(t, code),
        }))}
      />
      <Choice
        name="subjects"
        legend={t('objective.subjects')}
        multiple
        layout="chips"
        value={chosen}
        options={[...new Set([...chosen, ...usualSubjects])].map((subject) => ({ value: subject, label: subject }))}
      />
      <TextField
        name="moreSubjects"
        label={t('objective.subjects.more')}
        hint={t('objective.subjects.hint')}
        value={one(typed, 'moreSubjects')}
        maxlength={1000}
      />
      <Select
        name="hopedDays"
        label={t('objective.length')}
        hint={t('objective.length.hint')}
        empty={t('objective.length.open')}
        value={one(typed, 'hopedDays')}
        options={lengths.map((days) => ({ value: String(days), label: lengthName(t, days) }))}
      />
      <Select
        name="formality"
        label={t('objective.formality')}
        hint={t('objective.formality.hint')}
        empty={t('objective.formality.open')}
        value={one(typed, 'formality')}
        options={formalities.map((formality) => ({ value: formality, label: t(`objective.formality.${formality}`) }))}
      />
      <Choice
        name="approaches"
        legend={t('objective.approaches')}
        hint={t('objective.approaches.hint')}
        multiple
        layout="chips"
        value={many(typed, 'approaches')}
        options={approachKeys.map((approach) => ({ value: approach, label: t(`objective.approach.${approach}`) }))}
      />
      <Grid min="narrow">
        <Select
          name="sizeFrom"
          label={t('objective.size.from')}
          value={one(typed, 'sizeFrom') || '2'}
          options={numbers}
          optionalLabel=""
        />
        <Select
          name="sizeTo"
          label={t('objective.size.to')}
          value={one(typed, 'sizeTo') || '4'}
          options={numbers}
          optionalLabel=""
        />
      </Grid>
      <Checkbox
        name="crossSchool"
        label={t('objective.cross_school')}
        hint={t('objective.cross_school.hint')}
        checked={one(typed, 'crossSchool') !== ''}
      />
      <TextField
        name="times"
        label={t('objective.times')}
        hint={t('objective.times.hint')}
        value={one(typed, 'times')}
        maxlength={longest.times}
      />
    </>
  );
}

/** Shown once its source is chosen, where something is published for it. */
function WhichPriority(props: ObjectiveFormProps) {
  const { t, typed } = props;
  return levels.map((level) => {
    const published = props.priorities.filter((priority) => priority.level === level);
    return published.length === 0 ? null : (
      <div class={`if-${level}`}>
        <Select
          name={priorityField(level)}
          label={t(`objective.priority.${level}`)}
          empty={t('objective.priority.none')}
          value={one(typed, priorityField(level))}
          options={published.map(({ id, title, place }) => ({
            value: id,
            label: level === 'plc' && place ? `${title} (${place})` : title,
          }))}
        />
      </div>
    );
  });
}
