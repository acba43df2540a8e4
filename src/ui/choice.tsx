import { describedBy, FieldNotes } from './field.tsx';
import { useField } from './form-state.ts';

/** One thing to choose: the value that is sent, the words, and a line that explains it. */
export interface Option {
  value: string;
  label: string;
  hint?: string;
  disabled?: boolean;
}

/**
 * Radios (one answer) or checkboxes (`multiple`) in a fieldset. `chips` suits many short answers,
 * `row` two or three short ones, `stack` answers that need a line of explanation.
 */
export function Choice(props: {
  name: string;
  legend: string;
  hint?: string;
  options: readonly Option[];
  value?: string | readonly string[];
  multiple?: boolean;
  required?: boolean;
  error?: string;
  layout?: 'stack' | 'row' | 'chips';
  optionalLabel?: string;
  legendHidden?: boolean;
}) {
  const { id, error } = useField(props.name, props.error);
  const chosen = typeof props.value === 'string' ? [props.value] : (props.value ?? []);
  return (
    <fieldset class={error ? 'field field-wrong' : 'field'} aria-describedby={describedBy(id, props.hint, error)}>
      <legend class={props.legendHidden ? 'sr' : 'label'}>
        {props.legend}
        {props.optionalLabel ? <span class="optional"> {props.optionalLabel}</span> : null}
      </legend>
      <FieldNotes id={id} hint={props.hint} error={error} />
      <div class={`choices choices-${props.layout ?? 'stack'}`}>
        {props.options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${index}`;
          return (
            <div class="choice">
              <input
                type={props.multiple ? 'checkbox' : 'radio'}
                id={optionId}
                name={props.name}
                value={option.value}
                checked={chosen.includes(option.value)}
                disabled={option.disabled}
                required={props.required && !props.multiple}
                aria-describedby={option.hint ? `${optionId}-hint` : undefined}
              />
              <label for={optionId}>{option.label}</label>
              {option.hint ? (
                <p class="hint" id={`${optionId}-hint`}>
                  {option.hint}
                </p>
              ) : null}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** One yes-or-no box. `value` is what is sent when it is ticked. */
export function Checkbox(props: {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  checked?: boolean;
  error?: string;
  required?: boolean;
}) {
  const { id, error } = useField(props.name, props.error);
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <FieldNotes id={id} error={error} />
      <div class="choice">
        <input
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value ?? 'on'}
          checked={props.checked}
          required={props.required}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(id, props.hint, error)}
        />
        <label for={id}>{props.label}</label>
        {props.hint ? (
          <p class="hint" id={`${id}-hint`}>
            {props.hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
