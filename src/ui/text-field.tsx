import { describedBy, Field, type FieldProps } from './field.tsx';
import { useField } from './form-state.ts';

type TextFieldProps = FieldProps & {
  value?: string;
  type?: 'text' | 'email' | 'password' | 'search' | 'url' | 'tel' | 'date' | 'time' | 'number' | 'datetime-local';
  autocomplete?: string;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'search' | 'tel';
  maxlength?: number;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  width?: 'short' | 'medium' | 'full';
  placeholder?: string;
  /** Words offered while typing, each a plain string; any other text stays allowed. */
  suggestions?: readonly string[];
  spellcheck?: boolean;
  /** The keyboard goes on here when the page opens. */
  focused?: boolean;
};

/** One line of text. `width` hints at how much is expected: short about 8 characters, medium about 24. */
export function TextField(props: TextFieldProps) {
  const { id, error } = useField(props.name, props.error);
  const listId = props.suggestions ? `${id}-list` : undefined;
  return (
    <Field {...props} id={id} error={error}>
      <input
        id={id}
        name={props.name}
        type={props.type ?? 'text'}
        value={props.value ?? ''}
        class={`input width-${props.width ?? 'full'}`}
        required={props.required}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        min={props.min}
        max={props.max}
        step={props.step}
        placeholder={props.placeholder}
        list={listId}
        spellcheck={props.spellcheck}
        autofocus={props.focused}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, props.hint, error)}
      />
      {props.suggestions ? (
        <datalist id={listId}>
          {props.suggestions.map((suggestion) => (
            <option value={suggestion} />
          ))}
        </datalist>
      ) : null}
    </Field>
  );
}

/** A day, as `YYYY-MM-DD`. */
export function DateField(props: TextFieldProps) {
  return <TextField width="medium" {...props} type="date" />;
}

/** A time of day, as `HH:MM`. */
export function TimeField(props: TextFieldProps) {
  return <TextField width="medium" {...props} type="time" />;
}

/** A whole number or a decimal, typed on a number keyboard. */
export function NumberField(props: TextFieldProps) {
  return <TextField width="short" inputmode="numeric" {...props} type="number" />;
}

/** A file from the person's device. `accept` is the usual list of types. The form needs `files`. */
export function FileField(props: FieldProps & { accept?: string; multiple?: boolean }) {
  const { id, error } = useField(props.name, props.error);
  return (
    <Field {...props} id={id} error={error}>
      <input
        id={id}
        name={props.name}
        type="file"
        class="input input-file"
        accept={props.accept}
        multiple={props.multiple}
        required={props.required}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, props.hint, error)}
      />
    </Field>
  );
}
