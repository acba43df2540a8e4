import type { T } from '../../language/translate.ts';
import { paths } from '../../paths.ts';
import { FieldNotes } from '../../ui/field.tsx';
import { TextField } from '../../ui/form.tsx';
import { useField } from '../../ui/form-state.ts';
import type { Chosen } from '../invitee-store.ts';

/** What a search by name found; null before anybody searched. */
export interface Search {
  query: string;
  /** Nobody matches, those chosen already included. */
  nobody: boolean;
  found: readonly Chosen[];
}

/**
 * Choose colleagues by name: a search field and boxes to tick. With script the boxes follow what is typed; without it
 * the button sends the form with `step=find`, and the page comes back with what was found.
 */
export function PeoplePicker(props: { t: T; chosen: readonly Chosen[]; search: Search | null }) {
  const { t, search } = props;
  const { id, error } = useField('person');
  return (
    <fieldset
      class={error ? 'field field-wrong' : 'field'}
      id={id}
      tabindex={-1}
      data-controller="people-search"
      data-people-search-url-value={paths.peopleToInvite}
      data-people-search-chosen-value={t('partnership.find.chosen')}
    >
      <legend class="sr">{t('partnership.find.label')}</legend>
      <FieldNotes id={id} error={error} />
      <div class="form-inline" data-action="input->people-search#typed keydown->people-search#entered">
        <TextField
          name="find"
          type="search"
          label={t('partnership.find.label')}
          hint={t('partnership.find.hint')}
          value={search?.query ?? ''}
          autocomplete="off"
          optionalLabel=""
          maxlength={100}
        />
        <button type="submit" class="button button-quiet" name="step" value="find" data-people-search-target="button">
          {t('partnership.find.submit')}
        </button>
      </div>
      <p class="sr" role="status" data-people-search-target="status" />
      <FoundPeople t={t} chosen={props.chosen} search={search} />
    </fieldset>
  );
}

/** The boxes themselves: those ticked already, and those found. Comes alone when script asks for it. */
export function FoundPeople(props: { t: T; chosen: readonly Chosen[]; search: Search | null }) {
  const { t, chosen, search } = props;
  return (
    <turbo-frame id="people-found" data-people-search-target="frame">
      <div class="choices choices-stack" data-chosen>
        {chosen.length > 0 ? <p class="label">{t('partnership.find.chosen')}</p> : null}
        {chosen.map((person) => (
          <PersonBox person={person} checked />
        ))}
      </div>
      {search && search.query !== '' ? (
        <div class="choices choices-stack" data-summary={t('partnership.find.count', { count: search.found.length })}>
          {search.found.length > 0 ? <p class="label">{t('partnership.find.found')}</p> : null}
          {search.nobody ? <p class="hint">{t('partnership.find.none', { query: search.query })}</p> : null}
          {search.found.map((person) => (
            <PersonBox person={person} />
          ))}
        </div>
      ) : null}
    </turbo-frame>
  );
}

/** One person to tick. */
export function PersonBox(props: { person: Chosen; checked?: boolean }) {
  const { person } = props;
  const id = `person-${person.id}`;
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        name="person"
        value={person.id}
        checked={props.checked}
        aria-describedby={person.building ? `${id}-hint` : undefined}
      />
      <label for={id}>{person.name}</label>
      {person.building ? (
        <p class="hint" id={`${id}-hint`}>
          {person.building}
        </p>
      ) : null}
    </div>
  );
}
