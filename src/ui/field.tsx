import type { Child } from 'hono/jsx';
import { useContext } from 'hono/jsx';
import { Words } from './words.ts';

/** What every field has: a label above, an optional hint under it, and the error beside it. */
export interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  required?: boolean;
  /** Replaces the usual "optional" mark; an empty string hides it. */
  optionalLabel?: string;
  /** The label stays for screen readers only, where the page already says it. */
  labelHidden?: boolean;
}

/** The ids that describe a control: its hint, its error, and anything the caller adds; undefined when there is none. */
export function describedBy(id: string, hint?: string, error?: string, ...more: (string | undefined)[]) {
  const ids = [hint ? `${id}-hint` : undefined, error ? `${id}-error` : undefined, ...more].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The hint and the error of a control, in the order they are read. */
export function FieldNotes(props: { id: string; hint?: string; error?: string }) {
  const words = useContext(Words);
  return (
    <>
      {props.hint ? (
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {props.error ? (
        <p class="field-error" id={`${props.id}-error`}>
          <span class="sr">{words.fieldError} </span>
          {props.error}
        </p>
      ) : null}
    </>
  );
}

/** The frame around one control: label, hint, error, then the control itself. */
export function Field(props: FieldProps & { id: string; children?: Child }) {
  const words = useContext(Words);
  const optional = props.required ? '' : (props.optionalLabel ?? words.optional);
  return (
    <div class={props.error ? 'field field-wrong' : 'field'}>
      <label for={props.id} class={props.labelHidden ? 'sr' : 'label'}>
        {props.label}
        {optional ? <span class="optional"> {optional}</span> : null}
      </label>
      <FieldNotes id={props.id} hint={props.hint} error={props.error} />
      {props.children}
    </div>
  );
}
