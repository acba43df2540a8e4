import { Controller } from '@hotwired/stimulus';

const pause = 250;
const fewestLetters = 2;

/**
 * A search field whose boxes to tick follow what is typed. Ticked boxes stay ticked and stay on the page, whatever the
 * next search finds. Without script the button beside the field does the same by sending the form.
 */
export default class PeopleSearch extends Controller<HTMLElement> {
  static override targets = ['frame', 'status', 'button'];
  static override values = { url: String };
  declare readonly frameTarget: HTMLElement;
  declare readonly statusTarget: HTMLElement;
  declare readonly buttonTarget: HTMLButtonElement;
  declare readonly urlValue: string;

  #timer: ReturnType<typeof setTimeout> | undefined;

  override connect(): void {
    this.buttonTarget.hidden = true;
    this.element.addEventListener('turbo:before-frame-render', this.#keepTicked);
    this.element.addEventListener('turbo:frame-load', this.#tell);
  }

  override disconnect(): void {
    clearTimeout(this.#timer);
    this.buttonTarget.hidden = false;
    this.element.removeEventListener('turbo:before-frame-render', this.#keepTicked);
    this.element.removeEventListener('turbo:frame-load', this.#tell);
  }

  typed(event: Event): void {
    const field = event.target as HTMLInputElement;
    if (field.type !== 'search') return;
    clearTimeout(this.#timer);
    const query = field.value.trim();
    if (query.length < fewestLetters) return;
    this.#timer = setTimeout(() => this.frameTarget.setAttribute('src', `${this.urlValue}?q=${encodeURIComponent(query)}`), pause);
  }

  readonly #keepTicked = (event: Event): void => {
    const { newFrame } = (event as CustomEvent<{ newFrame: HTMLElement }>).detail;
    const chosen = newFrame.querySelector('[data-chosen]');
    for (const box of this.frameTarget.querySelectorAll<HTMLInputElement>('input:checked')) {
      newFrame.querySelector(`#${box.id}`)?.closest('.choice')?.remove();
      const kept = box.closest('.choice');
      if (kept) chosen?.append(kept.cloneNode(true));
    }
    // A clone of a box that was ticked by hand is not ticked in its markup.
    for (const box of chosen?.querySelectorAll<HTMLInputElement>('input') ?? []) box.setAttribute('checked', '');
  };

  readonly #tell = (): void => {
    this.statusTarget.textContent = this.frameTarget.querySelector<HTMLElement>('[data-summary]')?.dataset.summary ?? '';
  };
}
