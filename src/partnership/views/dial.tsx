import type { T } from '../../language/translate.ts';
import { Choice } from '../../ui/form.tsx';
import { formalities, type Formality, kinds, type Kind } from '../partnership.ts';

/** Loose, guided or tight, each with what it changes. */
export function Dial(props: { t: T; value: Formality | '' }) {
  const { t } = props;
  return (
    <Choice
      name="formality"
      legend={t('partnership.formality.label')}
      hint={t('partnership.formality.hint')}
      value={props.value}
      options={formalities.map((formality) => ({
        value: formality,
        label: t(`partnership.formality.${formality}`),
        hint: t(`partnership.formality.${formality}.hint`),
      }))}
    />
  );
}

/** What kind of partners. With `suggested` the first answer leaves it to who joins. */
export function KindChoice(props: { t: T; value: Kind | ''; suggested?: Kind | null }) {
  const { t, suggested } = props;
  const first =
    suggested === undefined
      ? []
      : [{ value: '', label: suggested ? t('partnership.kind.suggested', { kind: t(`partnership.kind.${suggested}`) }) : t('partnership.kind.suggest') }];
  return (
    <Choice
      name="kind"
      legend={t('partnership.kind.label')}
      hint={t('partnership.kind.hint')}
      value={props.value}
      layout="chips"
      options={[...first, ...kinds.map((kind) => ({ value: kind, label: t(`partnership.kind.${kind}`) }))]}
    />
  );
}
