import type { Child } from 'hono/jsx';
import type { T } from '../../language/translate.ts';
import { paths } from '../../paths.ts';

/** The frame that the button renews; without script it sends the whole form and it comes back filled in. */
const frame = 'near-objectives';

/** Who works on something like what is being written: asked for with a button, shown where it stands; links leave it. */
export function NearFrame(props: { t: T; children?: Child }) {
  return (
    <turbo-frame id={frame} class="form" target="_top">
      {props.children}
      <div class="actions">
        <button
          type="submit"
          class="button button-quiet"
          formaction={paths.nearObjectives}
          formnovalidate
          data-turbo-frame={frame}
        >
          {props.t('matching.near.ask')}
        </button>
      </div>
    </turbo-frame>
  );
}
