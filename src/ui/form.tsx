import type { Child } from 'hono/jsx';
import { useContext } from 'hono/jsx';
import { type FieldError, FormState } from './form-state.ts';
import { Words } from './words.ts';

// Views import everything a form is made of from here.
export { Checkbox, Choice } from './choice.tsx';
export type { FieldError } from './form-state.ts';
export { Select } from './select.tsx';
export { TextArea } from './text-area.tsx';
export { DateField, FileField, NumberField, TextField, TimeField } from './text-field.tsx';

/**
 * A form that works without script: posts to `action`, shows `errors` as a summary and beside each field.
 * `draft` saves what is typed to a URL while the person writes; `requestId` makes a repeated send harmless.
 * Give `id` when a page has several forms, so that their fields do not share ids.
 */
export function Form(props: {
  action: string;
  method?: 'post' | 'get';
  errors?: readonly FieldError[];
  errorTitle?: string;
  draft?: { url: string; savedLabel?: string };
  requestId?: string;
  id?: string;
  files?: boolean;
  inline?: boolean;
  /** Names the form for screen readers where no heading does. */
  label?: string;
  children?: Child;
}) {
  const words = useContext(Words);
  const errors = props.errors ?? [];
  const draft = props.draft;
  return (
    <form
      action={props.action}
      method={props.method ?? 'post'}
      id={props.id}
      class={props.inline ? 'form form-inline' : 'form'}
      enctype={props.files ? 'multipart/form-data' : undefined}
      aria-label={props.label}
      novalidate
      data-controller={draft ? 'draft' : undefined}
      data-action={draft ? 'input->draft#changed change->draft#changed' : undefined}
      data-draft-url-value={draft?.url}
      data-draft-saving-value={draft ? words.saving : undefined}
      data-draft-saved-value={draft ? (draft.savedLabel ?? words.saved) : undefined}
      data-draft-failed-value={draft ? words.notSaved : undefined}
      data-draft-restored-value={draft ? words.restored : undefined}
    >
      <FormState.Provider value={{ prefix: props.id ? `${props.id}-` : '', errors }}>
        {errors.length > 0 ? <ErrorSummary errors={errors} title={props.errorTitle} /> : null}
        {props.requestId ? <input type="hidden" name="requestId" value={props.requestId} /> : null}
        {props.children}
        {draft ? <p class="draft-state" data-draft-target="state" data-keep role="status" /> : null}
      </FormState.Provider>
    </form>
  );
}

/** The list of everything to put right, at the top of a form; takes focus when the page comes back with it. */
export function ErrorSummary(props: { errors: readonly FieldError[]; title?: string }) {
  const words = useContext(Words);
  const { prefix } = useContext(FormState);
  if (props.errors.length === 0) return null;
  return (
    <div class="notice notice-problem error-summary" role="alert" tabindex={-1} autofocus>
      <p class="notice-title">{props.title ?? words.errorTitle}</p>
      <ul>
        {props.errors.map((error) => (
          <li>{error.field ? <a href={`#${prefix}${error.field}`}>{error.text}</a> : error.text}</li>
        ))}
      </ul>
    </div>
  );
}

/** The button that sends a form; its label says what will happen. `busyLabel` shows while it is under way. */
export function Submit(props: {
  label: string;
  tone?: 'action' | 'quiet' | 'danger';
  name?: string;
  value?: string;
  busyLabel?: string;
  formaction?: string;
}) {
  return (
    <button
      type="submit"
      class={`button button-${props.tone ?? 'action'}`}
      name={props.name}
      value={props.value}
      formaction={props.formaction}
      data-turbo-submits-with={props.busyLabel}
    >
      {props.label}
    </button>
  );
}

/** A row that keeps buttons together at the end of a form. */
export function Actions(props: { children?: Child }) {
  return <div class="actions">{props.children}</div>;
}

/** Says, beside a place to write and before anything is saved, who will read it. */
export function WhoReads(props: { text: string; tone?: 'private' | 'shared' }) {
  const words = useContext(Words);
  return (
    <p class="who-reads">
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        {props.tone === 'private' ? (
          <path d="M7 11V8a5 5 0 0 1 10 0v3M5.5 11h13v9h-13z" />
        ) : (
          <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z" />
        )}
      </svg>
      <span>
        <span class="sr">{words.whoReads} </span>
        {props.text}
      </span>
    </p>
  );
}
