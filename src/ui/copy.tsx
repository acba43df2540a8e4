import { useContext } from 'hono/jsx';
import { useField } from './form-state.ts';
import { Words } from './words.ts';

/** A text to take elsewhere, such as a feed's address: a field that can't be changed, and a button that copies it. */
export function CopyText(props: { name: string; label: string; text: string }) {
  const words = useContext(Words);
  const { id } = useField(props.name);
  return (
    <div class="field" data-controller="copy" data-copy-done-value={words.copied}>
      <label class="label" for={id}>
        {props.label}
      </label>
      <div class="copy">
        <input class="input" id={id} value={props.text} readonly data-copy-target="source" />
        <button type="button" class="button button-quiet" data-copy-target="button" data-action="copy#copy">
          {words.copy}
        </button>
      </div>
    </div>
  );
}
