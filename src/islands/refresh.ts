import { session } from '@hotwired/turbo';
import { aboutToRefresh } from './keep.ts';

let pressing = false;
let answering = false;

/** Notes when a finger or a button of the mouse is down, and when an answer to a form is on its way to the page. */
export function watchPresses(): void {
  const down = () => {
    pressing = true;
  };
  const up = () => {
    pressing = false;
  };
  document.addEventListener('pointerdown', down);
  for (const end of ['pointerup', 'pointercancel', 'dragend']) document.addEventListener(end, up);
  // Turbo says that a form has been sent before the page that answers has arrived.
  document.addEventListener('turbo:submit-end', () => {
    answering = true;
    window.setTimeout(() => {
      answering = false;
    }, 500);
  });
  document.addEventListener('turbo:load', () => {
    answering = false;
  });
}

/**
 * Whether the page may refresh itself now. A refresh would cut off a visit or a form under way, take a button from
 * under the finger, or take away the list of what to put right.
 */
export function mayRefresh(): boolean {
  const sending = document.querySelector('form[aria-busy="true"]') !== null;
  const correcting = document.querySelector('.error-summary') !== null;
  return !(pressing || answering || sending || correcting || session.navigator.currentVisit);
}

/**
 * Fetches the page that is open and changes it in place, at once: Turbo's own refresh waits a moment first, and would
 * then cut off a form that is sent in that moment.
 * @param keeping whether what is being written stays as it is, as it must when others caused the change
 */
export function refreshPage(keeping: boolean): void {
  // A page that changes by itself must not fade: the person may be in the middle of a word.
  document.querySelector('meta[name="view-transition"]')?.remove();
  session.visit(document.baseURI, { action: 'replace', shouldCacheSnapshot: false });
  if (keeping) aboutToRefresh();
}
