import { Controller } from '@hotwired/stimulus';

/** So long after the last letter a search begins, in milliseconds; and how many letters there are at least. */
const pause = 250;
const fewestLetters = 2;

/**
 * A search field whose boxes to tick follow what is typed. Ticked boxes stay ticked and stay on the page, whatever the
 * next search finds. Without script the button beside the field does the same by sending the form.
 */
export default class PeopleSearch extends Controller<HTMLElement> {
  static override targets = ['frame', 'status', 'button'];
  static override values = { url: String, chosen: String };
  declare readonly frameTarget: HTMLElement;
  declare readonly statusTarget: HTMLElement;
  declare readonly buttonTarget: HTMLButtonElement;
  declare readonly urlValue: string;
  declare readonly chosenValue: string;

  #timer: ReturnType<typeof setTimeout> | undefined;

  override connect(): void {
    this.#showButton(false);
    document.addEventListener('turbo:render', this.#hideButton);
    this.element.addEventListener('turbo:before-frame-render', this.#keepTicked);
    this.element.addEventListener('turbo:frame-load', this.#tell);
  }

  override disconnect(): void {
    clearTimeout(this.#timer);
    this.#showButton(true);
    document.removeEventListener('turbo:render', this.#hideButton);
    this.element.removeEventListener('turbo:before-frame-render', this.#keepTicked);
    this.element.removeEventListener('turbo:frame-load', this.#tell);
  }

  /** Something in the form changed; the search field searches. */
  typed(event: Event): void {
    const field = event.target as HTMLInputElement;
    if (field.type !== 'search') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#search(field.value.trim()), pause);
  }

  /** Enter in the search field searches; it does not send the form. */
  entered(event: KeyboardEvent): void {
    const field = event.target as HTMLInputElement;
    if (field.type !== 'search' || event.key !== 'Enter') return;
    event.preventDefault();
    clearTimeout(this.#timer);
    this.#search(field.value.trim());
  }

  #search(query: string): void {
    if (query.length >= fewestLetters)
      this.frameTarget.setAttribute('src', `${this.urlValue}?q=${encodeURIComponent(query)}`);
  }

  #showButton(shown: boolean): void {
    this.buttonTarget.classList.toggle('sr', !shown);
    this.buttonTarget.tabIndex = shown ? 0 : -1;
    if (shown) this.buttonTarget.removeAttribute('aria-hidden');
    else this.buttonTarget.setAttribute('aria-hidden', 'true');
  }

  /** A page that comes back changed in place brings the button as the server writes it. */
  readonly #hideButton = (): void => this.#showButton(false);

  readonly #keepTicked = (event: Event): void => {
    const { newFrame } = (event as CustomEvent<{ newFrame: HTMLElement }>).detail;
    const chosen = newFrame.querySelector('[data-chosen]');
    for (const box of this.frameTarget.querySelectorAll<HTMLInputElement>('input:checked')) {
      newFrame.querySelector(`#${box.id}`)?.closest('.choice')?.remove();
      const kept = box.closest('.choice');
      if (kept) chosen?.append(kept.cloneNode(true));
    }
    if (chosen?.querySelector('.choice') && !chosen.querySelector('.label')) {
      const label = document.createElement('p');
      label.className = 'label';
      label.textContent = this.chosenValue;
      chosen.prepend(label);
    }
    // A clone of a box that was ticked by hand is not ticked in its markup.
    for (const box of chosen?.querySelectorAll<HTMLInputElement>('input') ?? []) box.setAttribute('checked', '');
  };

  readonly #tell = (): void => {
    this.statusTarget.textContent =
      this.frameTarget.querySelector<HTMLElement>('[data-summary]')?.dataset.summary ?? '';
  };
}
