import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import { Checkbox, FileField, TextArea, TextField } from '../../ui/form.tsx';
import { Details } from '../../ui/layout.tsx';
import { type Attachment, longestAlt, offeredKinds } from './attachment.ts';

/** What stands beside a post: pictures to look at, files to fetch. */
export function Attachments(props: {
  /** Where the one of this id is fetched; its preview is below it. */
  address: (id: string) => string;
  attachments: readonly Attachment[];
  author: string;
  t: T;
  format: Format;
}) {
  const { address, attachments, author, t, format } = props;
  return attachments.map((one) =>
    one.kind === 'picture' ? (
      <a class="picture" href={address(one.id)} data-turbo="false">
        <img
          src={`${address(one.id)}/preview`}
          alt={one.alt || t('conversation.picture_by', { name: author })}
          width={one.width ?? undefined}
          height={one.height ?? undefined}
          loading="lazy"
          decoding="async"
        />
      </a>
    ) : (
      <p>
        <a href={address(one.id)} data-turbo="false" download>
          {one.name}
        </a>{' '}
        <span class="hint">{inWords(one.size, t, format)}</span>
      </p>
    ),
  );
}

function inWords(size: number, t: T, format: Format): string {
  const kilobytes = Math.max(1, Math.round(size / 1000));
  return kilobytes < 1000
    ? t('conversation.kilobytes', { size: format.number(kilobytes) })
    : t('conversation.megabytes', { size: format.number(Math.round(kilobytes / 100) / 10) });
}

/** The part of a form that takes pictures and files, folded away. The form needs `files`. */
export function AttachFields(props: { id: string; alts: string; open: boolean; t: T }) {
  const { t } = props;
  return (
    <Details summary={t('conversation.attach')} id={props.id} open={props.open}>
      <FileField
        name="attached"
        label={t('conversation.files')}
        hint={t('conversation.files_hint')}
        accept={offeredKinds}
        multiple
      />
      <p class="hint">{t('conversation.students')}</p>
      <TextArea
        name="alts"
        label={t('conversation.alts')}
        hint={t('conversation.alts_hint')}
        value={props.alts}
        rows={2}
      />
    </Details>
  );
}

/** What stands beside a post already: to be described or taken away. */
export function AttachedFields(props: { attachments: readonly Attachment[]; t: T }) {
  const { attachments, t } = props;
  return attachments.map((one) => (
    <fieldset class="attached">
      <legend>{one.name}</legend>
      {one.kind === 'picture' ? (
        <TextField name={`alt-${one.id}`} label={t('conversation.alt')} value={one.alt} maxlength={longestAlt} />
      ) : null}
      <Checkbox name={`drop-${one.id}`} label={t('conversation.drop')} />
    </fieldset>
  ));
}
