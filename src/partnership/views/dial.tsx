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

/**
 * What kind of partners. `suggested` is what the people chosen have in common; null while nobody is chosen, and then the
 * first answer leaves it to who joins.
 */
export function KindChoice(props: { t: T; value: Kind | ''; suggested?: Kind | null }) {
  const { t, suggested } = props;
  const first = suggested === null ? [{ value: '', label: t('partnership.kind.suggest') }] : [];
  const nameOf = (kind: Kind) => t(`partnership.kind.${kind}`);
  return (
    <Choice
      name="kind"
      legend={t('partnership.kind.label')}
      hint={t('partnership.kind.hint')}
      value={props.value || (suggested ?? '')}
      layout="chips"
      options={[
        ...first,
        ...kinds.map((kind) => ({
          value: kind,
          label: kind === suggested ? t('partnership.kind.suggested', { kind: nameOf(kind) }) : nameOf(kind),
        })),
      ]}
    />
  );
}
