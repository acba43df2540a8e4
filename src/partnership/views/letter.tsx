import { one } from '../../platform/http/form.ts';
import { NextThing } from '../../ui/card.tsx';
import { Actions, Form, Submit, TextField } from '../../ui/form.tsx';
import { Details } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Doorway } from '../doorway.ts';
import type { LetterInvitation } from '../letter-store.ts';
import { About, Decline, type Returned } from './asked.tsx';
import { CommitmentField } from './commitment-field.tsx';
import type { Reader } from './words.tsx';

/** An invitation as someone finds it who comes from the letter and has not signed in. */
export function LetterPage(props: {
  reader: Reader;
  letter: LetterInvitation;
  doorway: Doorway;
  action: string;
  returned: Returned;
}) {
  const { reader, letter, doorway, action, returned } = props;
  const { t } = reader;
  const invitation = { ...letter, objective: { statement: letter.statement, why: '', success: '', revision: 1 } };
  return (
    <>
      <About reader={reader} invitation={invitation} inside={letter} />
      {doorway === 'closed' ? (
        <Notice
          title={t('invitation.letter.not_welcome.title')}
          text={t('invitation.letter.not_welcome.text', { name: letter.senderName })}
        />
      ) : null}
      {doorway === 'sign_in' ? (
        <NextThing title={t('invitation.accept.title')}>
          <p>{t('invitation.letter.sign_in.text')}</p>
          <Form action={action} id="inside">
            <input type="hidden" name="answer" value="sign_in" />
            <Actions>
              <Submit label={t('invitation.letter.sign_in')} />
            </Actions>
          </Form>
        </NextThing>
      ) : null}
      {doorway === 'directory' || doorway === 'newcomer' ? <Yes {...props} /> : null}
      <Decline
        reader={reader}
        action={action}
        name={letter.senderName}
        returned={returned}
        whoReads={t('invitation.decline.who_reads', { name: letter.senderName })}
      />
    </>
  );
}

function Yes({ reader: { t }, letter, doorway, action, returned }: Parameters<typeof LetterPage>[0]) {
  const { typed } = returned;
  const mine = returned.form === 'accept';
  const errors = mine ? returned.errors : [];
  const looked = one(typed, 'answer') === 'look';
  const names = (
    <>
      <TextField
        name="givenName"
        label={t('invitation.letter.given')}
        value={one(typed, 'givenName')}
        autocomplete="given-name"
        required
        width="medium"
      />
      <TextField
        name="familyName"
        label={t('invitation.letter.family')}
        value={one(typed, 'familyName')}
        autocomplete="family-name"
        width="medium"
      />
    </>
  );
  return (
    <>
      <NextThing title={t('invitation.accept.title')}>
        <Form action={action} id="accept" errors={looked ? [] : errors}>
          <input type="hidden" name="answer" value="accept" />
          {doorway === 'newcomer' ? names : null}
          <CommitmentField
            t={t}
            value={mine && !looked ? one(typed, 'commitment') : t('partnership.commitment.suggestion')}
          />
          <p class="hint">{t('invitation.letter.account', { email: letter.email ?? '' })}</p>
          <Actions>
            <Submit label={t('invitation.accept.submit')} />
          </Actions>
        </Form>
      </NextThing>
      <Details summary={t('invitation.letter.look')} open={looked}>
        <p>{t('invitation.letter.look.text')}</p>
        <Form action={action} id="look" errors={looked ? errors : []}>
          <input type="hidden" name="answer" value="look" />
          {doorway === 'newcomer' ? names : null}
          <Actions>
            <Submit label={t('invitation.letter.look')} tone="quiet" />
          </Actions>
        </Form>
      </Details>
    </>
  );
}
