import type { T } from '../../../language/translate.ts';
import { paths } from '../../../paths.ts';
import { LinkButton, PostButton } from '../../../ui/button.tsx';
import { PageTitle } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';

/** Said after every request for a letter, whoever asked. `mail` is whether this installation sends any. */
export function LetterSentPage(props: { t: T; kind: 'link' | 'reset'; mail: boolean; minutes: number }) {
  const { t, kind, minutes } = props;
  return (
    <>
      <PageTitle title={t(`people.${kind}.sent.title`)} lead={t(`people.${kind}.sent.text`, { minutes })} />
      {props.mail ? (
        <p>{t('people.letter.nothing_came')}</p>
      ) : (
        <Notice title={t('people.letter.no_mail.title')} text={t('people.letter.no_mail.text')} />
      )}
      <p>
        <a href={paths.signIn}>{t('people.to_sign_in')}</a>
      </p>
    </>
  );
}

/** Where the link of a letter leads. Mail scanners open links too, so only the button uses it up. */
export function UseLinkPage(props: { t: T; token: string }) {
  const { t } = props;
  return (
    <>
      <PageTitle title={t('people.link.use.title')} lead={t('people.link.use.text')} />
      <PostButton action={paths.useLink(props.token)} label={t('people.link.use.submit')} />
    </>
  );
}

/** A link that is used, old or not ours. */
export function OldLinkPage(props: { t: T; kind: 'link' | 'reset' }) {
  const { t, kind } = props;
  return (
    <>
      <PageTitle title={t('people.link.old.title')} lead={t(`people.${kind}.old.text`)} />
      <LinkButton href={kind === 'link' ? paths.signIn : paths.forgotten} label={t('people.link.old.again')} />
    </>
  );
}
