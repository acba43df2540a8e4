import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import { paths } from '../../paths.ts';
import { Checkbox, type FieldError, FileField, Form, Select, Submit, TextField, WhoReads } from '../../ui/form.tsx';
import { Details, PageTitle, Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { columnKeys, type Mapping } from '../column-names.ts';
import type { PastImport } from '../store.ts';

export interface UploadProps {
  t: T;
  format: Format;
  past: readonly PastImport[];
  /** What was typed about columns, so far. */
  mapping: Mapping;
  partial: boolean;
  /** Column names of a file that was read before; then they can be picked instead of typed. */
  columns: readonly string[];
  errors: readonly FieldError[];
  requestId: string;
}

/** Where a list is brought in, with the imports so far under it. */
export function UploadPage(props: UploadProps) {
  const { t } = props;
  return (
    <>
      <PageTitle title={t('roster.title')} lead={t('roster.lead')} />
      <Section title={t('roster.upload.title')}>
        <Form
          action={paths.roster}
          files
          errors={props.errors}
          requestId={props.requestId}
          label={t('roster.upload.title')}
        >
          <FileField
            name="files"
            label={t('roster.upload.files')}
            hint={t('roster.upload.files_hint')}
            accept=".zip,.csv,.txt,.tsv"
            multiple
            required
          />
          <Checkbox
            name="partial"
            label={t('roster.upload.partial')}
            hint={t('roster.upload.partial_hint')}
            checked={props.partial}
          />
          <Columns {...props} />
          <WhoReads text={t('roster.who')} />
          <Submit label={t('roster.upload.submit')} busyLabel={t('roster.upload.busy')} />
        </Form>
      </Section>
      <Past {...props} />
    </>
  );
}

/** The value that says "no such column", because an empty one says "as you guess". */
export const noColumn = '-';

function Columns({ t, mapping, columns }: UploadProps) {
  const open = columns.length > 0 || Object.keys(mapping).length > 0;
  const none = { value: noColumn, label: t('roster.upload.columns_none') };
  return (
    <Details summary={t('roster.upload.columns')} open={open} id="columns">
      <p class="hint">{t('roster.upload.columns_hint')}</p>
      {columnKeys.map((key) => {
        const value = mapping[key] === '' ? noColumn : (mapping[key] ?? '');
        const label = t(`roster.column.${key}`);
        const name = `column-${key}`;
        return columns.length > 0 ? (
          <Select
            name={name}
            label={label}
            value={value}
            empty={t('roster.upload.columns_guess')}
            options={[...columns.map((one) => ({ value: one, label: one })), none]}
          />
        ) : (
          <TextField name={name} label={label} value={value} width="medium" />
        );
      })}
    </Details>
  );
}

function Past({ t, format, past }: UploadProps) {
  return (
    <Section title={t('roster.past.title')}>
      {past.length === 0 ? (
        <p>{t('roster.past.none')}</p>
      ) : (
        <Table
          caption={t('roster.past.title')}
          captionHidden
          head={[t('roster.past.when'), t('roster.past.source'), t('roster.past.by'), t('roster.past.outcome')]}
          rows={past.map((one) => [
            <a href={paths.rosterImport(one.id)}>{format.moment(one.createdAt)}</a>,
            one.source,
            one.by ?? t('roster.past.command'),
            outcome(one, t),
          ])}
        />
      )}
    </Section>
  );
}

function outcome(one: PastImport, t: T): string {
  if (one.status === 'applied' && one.counts) return t('roster.past.applied', { ...one.counts });
  return t(one.status === 'planned' ? 'roster.past.planned' : 'roster.past.discarded');
}
