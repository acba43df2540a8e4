import type { Option } from './choice.tsx';
import { describedBy, Field, type FieldProps } from './field.tsx';
import { useField } from './form-state.ts';

/** A list to pick one from, for more than about seven short answers. `empty` is the first, valueless line. */
export function Select(
  props: FieldProps & { options: readonly (Option & { group?: string })[]; value?: string; empty?: string },
) {
  const { id, error } = useField(props.name, props.error);
  const groups = [...new Set(props.options.map((option) => option.group))];
  return (
    <Field {...props} id={id} error={error}>
      <select
        id={id}
        name={props.name}
        class="input select"
        required={props.required}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, props.hint, error)}
      >
        {props.empty === undefined ? null : <option value="">{props.empty}</option>}
        {groups.map((group) => {
          const options = props.options
            .filter((option) => option.group === group)
            .map((option) => (
              <option value={option.value} selected={option.value === props.value} disabled={option.disabled}>
                {option.label}
              </option>
            ));
          return group ? <optgroup label={group}>{options}</optgroup> : options;
        })}
      </select>
    </Field>
  );
}
