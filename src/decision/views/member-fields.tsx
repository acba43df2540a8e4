import type { T } from '../../language/translate.ts';
import type { Invitation } from '../../partnership/invitation-store.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import type { FoundPerson } from '../../people/store.ts';
import { fullName } from '../../people/person.ts';
import { one, type Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { Checkbox, Choice, Form, Submit, TextArea, TextField } from '../../ui/form.tsx';
import { Facts } from '../../ui/text.tsx';

/** Finds a colleague by name; works as a page of its own. */
export function Search(props: { partnership: Partnership; query: string; t: T }) {
  const { t } = props;
  return (
    <Form
      action={paths.newProposal(props.partnership.id)}
      method="get"
      inline
      id="find"
      label={t('decision.member.search')}
    >
      <input type="hidden" name="kind" value="member" />
      <TextField
        name="query"
        label={t('decision.member.search')}
        value={props.query}
        type="search"
        maxlength={100}
        optionalLabel=""
        autocomplete="off"
      />
      <Submit label={t('decision.member.find')} tone="quiet" />
    </Form>
  );
}

/**
 * Who should be asked: one of the people found, or somebody by their address; and a note to them. `askKnowingly`: one of
 * them evaluates the sender.
 */
export function MemberFields(props: {
  people: readonly FoundPerson[];
  askKnowingly: boolean;
  typed: Typed;
  longestNote: number;
  t: T;
}) {
  const { people, typed, t } = props;
  return (
    <>
      <input type="hidden" name="query" value={one(typed, 'query')} />
      {people.length > 0 ? (
        <Choice
          name="person"
          legend={t('decision.member.who')}
          value={one(typed, 'person')}
          options={people.map((person) => ({
            value: person.id,
            label: fullName(person),
            ...(person.buildingName ? { hint: person.buildingName } : {}),
          }))}
        />
      ) : null}
      {people.length === 0 && one(typed, 'query') !== '' ? <p>{t('decision.member.nobody_found')}</p> : null}
      <TextField
        name="emails"
        label={t('decision.member.email')}
        hint={t('decision.member.email_hint')}
        value={one(typed, 'emails')}
        type="email"
        maxlength={254}
        {...(people.length === 0 ? {} : { optionalLabel: t('decision.member.or') })}
      />
      <TextArea
        name="note"
        label={t('decision.member.note')}
        hint={t('decision.member.note_hint')}
        value={one(typed, 'note')}
        rows={2}
        maxlength={props.longestNote}
      />
      {props.askKnowingly ? (
        <Checkbox
          name="knowingly"
          label={t('decision.member.knowingly')}
          hint={t('decision.member.knowingly_hint')}
          checked={one(typed, 'knowingly') !== ''}
        />
      ) : null}
    </>
  );
}

/** Somebody offered to join: what they wrote, for the partners to answer. */
export function OfferFields(props: { offer: Invitation; t: T }) {
  const { offer, t } = props;
  return (
    <>
      <input type="hidden" name="invitation" value={offer.id} />
      <p>{t('decision.member.offers', { name: offer.senderName })}</p>
      <Facts
        facts={[
          { term: t('decision.member.their_commitment'), value: offer.commitment },
          ...(offer.note ? [{ term: t('decision.member.their_note'), value: offer.note }] : []),
        ]}
      />
    </>
  );
}
