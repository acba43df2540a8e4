import { Controller } from '@hotwired/stimulus';

/** Copies the text of its source and says so on the button for two seconds. */
export default class Copy extends Controller<HTMLElement> {
  static override targets = ['source', 'button'];
  static override values = { done: String };
  declare readonly sourceTarget: HTMLElement;
  declare readonly buttonTarget: HTMLElement;
  declare readonly doneValue: string;
  #label = '';
  #timer: number | undefined;

  async copy(): Promise<void> {
    const source = this.sourceTarget;
    await navigator.clipboard.writeText(source instanceof HTMLInputElement ? source.value : (source.textContent ?? ''));
    if (this.#timer === undefined) this.#label = this.buttonTarget.textContent ?? '';
    window.clearTimeout(this.#timer);
    this.buttonTarget.textContent = this.doneValue;
    this.#timer = window.setTimeout(() => {
      this.buttonTarget.textContent = this.#label;
      this.#timer = undefined;
    }, 2000);
  }
}
