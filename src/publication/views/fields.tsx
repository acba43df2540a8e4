import type { Child } from 'hono/jsx';
import type { ProposalStatus } from '../../decision/decision.ts';
import type { Asking, Matter, Reader } from '../../decision/matter.ts';
import { one, type Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { Checkbox, Choice, TextArea, TextField } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { beginning } from '../beginnings.ts';
import { type Agreed, longestBody } from '../publication.ts';
import { Shown } from './shown.tsx';

/** What is to be shown, to whom, and whether with names; begun with words that are there, when the address asks for them. */
export async function publicationFields(props: {
  asking: Asking;
  typed: Typed;
  matters: readonly Matter[];
  reader: Reader;
}): Promise<Child> {
  const { typed, reader } = props;
  const { t } = reader;
  const begun =
    one(typed, 'body') === '' ? await beginning(props.asking, one(typed, 'from'), props.matters, reader) : null;
  return (
    <>
      {one(typed, 'body') === '' && !begun ? (
        <p class="hint">
          {t('publication.begin')}{' '}
          <a href={paths.newPublication(props.asking.partnership.id, 'summary')}>{t('publication.begin_summary')}</a>
          {' · '}
          <a href={paths.newPublication(props.asking.partnership.id, 'decisions')}>
            {t('publication.begin_decisions')}
          </a>
        </p>
      ) : null}
      <TextField
        name="title"
        label={t('publication.title')}
        value={one(typed, 'title') || (begun?.title ?? '')}
        maxlength={300}
        required
      />
      <TextArea
        name="body"
        label={t('publication.body')}
        hint={t('publication.body_hint')}
        value={one(typed, 'body') || (begun?.body ?? '')}
        rows={8}
        maxlength={longestBody}
        markdown
        required
      />
      <Choice
        name="readers"
        legend={t('publication.readers')}
        value={one(typed, 'readers') || 'people'}
        options={[
          { value: 'people', label: t('publication.people'), hint: t('publication.people_hint') },
          { value: 'district', label: t('publication.district'), hint: t('publication.district_hint') },
        ]}
      />
      <TextField
        name="people"
        label={t('publication.who')}
        hint={t('publication.who_hint')}
        value={one(typed, 'people')}
        maxlength={4000}
        optionalLabel=""
      />
      <Checkbox
        name="names"
        label={t('publication.with_names')}
        hint={t('publication.names_hint')}
        checked={one(typed, 'names') !== ''}
      />
    </>
  );
}

/** Exactly what will be shown, and to whom, for the members to agree to. */
export function Preview(props: { agreed: Agreed; status: ProposalStatus; reader: Reader }) {
  const { agreed, status, reader } = props;
  const { t, format } = reader;
  const who =
    agreed.readers === 'district' ? t('publication.district') : format.list(agreed.people.map(({ name }) => name));
  return (
    <>
      <p>{t(`publication.preview.${status}`, { who })}</p>
      {agreed.evaluators.length > 0 ? (
        <Notice kind="waits" text={t('publication.evaluates', { names: format.list(agreed.evaluators) })} />
      ) : null}
      {agreed.readers === 'district' ? <Notice kind="waits" text={t('publication.all_staff')} /> : null}
      <Shown
        title={agreed.title}
        body={agreed.body}
        by={t(agreed.names ? 'publication.by_names' : 'publication.by_nobody')}
        level={2}
      />
      {status === 'withdrawn' ? null : (
        <p class="hint">{t(status === 'open' ? 'publication.everyone' : 'publication.may_end')}</p>
      )}
    </>
  );
}
