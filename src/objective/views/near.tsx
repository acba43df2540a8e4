import type { Child } from 'hono/jsx';
import type { T } from '../../language/translate.ts';
import { paths } from '../../paths.ts';

/** The frame that follows what is written; without script its button sends the form, which comes back filled in. */
const nearFrame = 'near-objectives';

/** Where it is said, beside the sentence, how many work on something like it; empty until the frame knows. */
export function NearStatus() {
  return <p class="hint near-status" role="status" data-near-status="" />;
}

/** Who works on something like what is being written: renewed while someone writes, or with a button; links leave it. */
export function NearFrame(props: { t: T; children?: Child }) {
  return (
    <turbo-frame
      id={nearFrame}
      class="form"
      target="_top"
      data-controller="near"
      data-near-url-value={paths.nearObjectives}
    >
      {props.children}
      <div class="actions">
        <button
          type="submit"
          class="button button-quiet"
          formaction={paths.nearObjectives}
          formnovalidate
          data-turbo-frame={nearFrame}
        >
          {props.t('matching.near.ask')}
        </button>
      </div>
    </turbo-frame>
  );
}
