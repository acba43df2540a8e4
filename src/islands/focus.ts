/**
 * Keeps keyboard and screen-reader users where they are when pages change without a full load: after a visit the
 * focus is on the new page's content, after a refused form it is on the list of what to put right.
 */
export function keepFocus(): void {
  let refused = false;
  let visited = false;

  document.addEventListener('turbo:submit-end', (event) => {
    const response = (event as CustomEvent<{ fetchResponse?: { response: Response } }>).detail.fetchResponse?.response;
    refused = response?.status === 422;
  });
  document.addEventListener('turbo:visit', (event) => {
    visited = (event as CustomEvent<{ action: string }>).detail.action === 'advance';
  });
  document.addEventListener('turbo:render', () => {
    if (refused) document.querySelector<HTMLElement>('.error-summary')?.focus();
    refused = false;
  });
  document.addEventListener('turbo:load', () => {
    const nothingFocused = document.activeElement === null || document.activeElement === document.body;
    if (visited && nothingFocused && location.hash === '') {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
    visited = false;
  });
}
