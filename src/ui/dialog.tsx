import type { Child } from 'hono/jsx';
import { useContext } from 'hono/jsx';
import { FormState } from './form-state.ts';
import { Words } from './words.ts';

/**
 * A native dialog around a form, opened by the `dialog` island of an element around it. Escape and "not now" close it;
 * `confirm` is the button that sends the form.
 */
export function Dialog(props: { id: string; title: string; action: string; confirm: Child; children?: Child }) {
  const words = useContext(Words);
  return (
    <dialog id={props.id} class="dialog" data-dialog-target="dialog" aria-labelledby={`${props.id}-title`}>
      <form action={props.action} method="post" class="form">
        <h2 id={`${props.id}-title`}>{props.title}</h2>
        <FormState.Provider value={{ prefix: `${props.id}-`, errors: [] }}>{props.children}</FormState.Provider>
        <div class="actions">
          {props.confirm}
          <button type="button" class="button button-quiet" data-action="dialog#close">
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
