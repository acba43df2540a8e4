import { useContext } from 'hono/jsx';
import { describedBy, Field, type FieldProps } from './field.tsx';
import { useField } from './form-state.ts';
import { Words } from './words.ts';

/** Several lines of text. It grows with what is written; `maxlength` shows the characters left near its end. */
export function TextArea(
  props: FieldProps & {
    value?: string;
    rows?: number;
    maxlength?: number;
    markdown?: boolean;
    placeholder?: string;
    /** A part of `value` that was put in for the writer, a quote: a copy of their own words that comes back keeps it too. */
    added?: string;
    /** People who can be called by name here: offered after an @, with what the list is called. */
    mentions?: { names: readonly string[]; label: string };
  },
) {
  const words = useContext(Words);
  const { id, error } = useField(props.name, props.error);
  const countId = props.maxlength ? `${id}-count` : undefined;
  const markdownId = props.markdown ? `${id}-markdown` : undefined;
  const mentions = props.mentions && props.mentions.names.length > 0 ? props.mentions : undefined;
  const text = (
    <textarea
      id={id}
      name={props.name}
      rows={props.rows ?? 4}
      class={`input ${tall(props.rows ?? 4)}`}
      required={props.required}
      placeholder={props.placeholder}
      data-added={props.added}
      data-autogrow-target="text"
      data-count-target={props.maxlength ? 'text' : undefined}
      data-action={props.maxlength ? 'input->autogrow#fit input->count#show' : 'input->autogrow#fit'}
      aria-invalid={error ? 'true' : undefined}
      aria-describedby={describedBy(id, props.hint, error, countId, markdownId)}
    >
      {props.value ?? ''}
    </textarea>
  );
  return (
    <Field {...props} id={id} error={error}>
      <div
        class="writing"
        data-controller={`autogrow${props.maxlength ? ' count' : ''}${mentions ? ' mention' : ''}`}
        data-count-max-value={props.maxlength}
        data-count-left-value={props.maxlength ? words.charactersLeft : undefined}
        data-count-over-value={props.maxlength ? words.charactersOver : undefined}
        data-mention-names-value={mentions ? JSON.stringify(mentions.names) : undefined}
        data-mention-label-value={mentions?.label}
      >
        {mentions ? (
          <text-expander
            keys="@"
            data-action="focusin->mention#load text-expander-change->mention#offer text-expander-value->mention#choose text-expander-committed->mention#chosen"
          >
            {text}
          </text-expander>
        ) : (
          text
        )}
        <div class="writing-foot">
          {markdownId ? (
            <p class="hint" id={markdownId}>
              {words.markdown}
            </p>
          ) : null}
          {countId ? <p class="hint count" id={countId} data-count-target="left" data-keep /> : null}
        </div>
      </div>
    </Field>
  );
}

/** Growing boxes ignore `rows`, so a class keeps the height that was asked for. */
function tall(rows: number): string {
  return rows <= 2 ? 'tall-2' : rows <= 4 ? 'tall-4' : 'tall-8';
}
