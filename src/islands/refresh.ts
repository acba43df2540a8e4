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
 * Fetches the page that is open and changes it in place. It is fetched here and not by Turbo, which would let go of the
 * page when there is no connection, and would be cut off by a form that is sent meanwhile, or cut it off.
 * @param keeping whether what is being written stays as it is, as it must when others caused the change
 * @returns whether it is done; false when it has to be tried again later
 */
export async function refreshPage(keeping: boolean): Promise<boolean> {
  const url = document.baseURI;
  const response = await fetch(url, { headers: { accept: 'text/html' } }).catch(() => undefined);
  const responseHTML = await response?.text().catch(() => undefined);
  if (!response || responseHTML === undefined || response.status >= 500) return false;
  // The person has gone on to another page, which is as new as this one would be.
  if (url !== document.baseURI) return true;
  if (!mayRefresh()) return false;
  // A page that changes by itself must not fade: the person may be in the middle of a word.
  document.querySelector('meta[name="view-transition"]')?.remove();
  const { status: statusCode, redirected } = response;
  if (redirected) session.visit(response.url, { action: 'replace' });
  else {
    const answer = { statusCode, responseHTML, redirected };
    session.visit(url, { action: 'replace', shouldCacheSnapshot: false, response: answer });
    if (keeping) {
      aboutToRefresh();
      keepQuietOfDrafts();
    }
  }
  return true;
}

/** A draft that is just being written here was not brought from elsewhere: the new page need not say so. */
function keepQuietOfDrafts(): void {
  if (document.querySelector('[data-brought]')) return;
  const quiet = (event: Event) => {
    const { newBody } = (event as CustomEvent<{ newBody: HTMLElement }>).detail;
    for (const said of newBody.querySelectorAll('[data-brought]')) said.remove();
  };
  document.addEventListener('turbo:before-render', quiet, { once: true });
}
