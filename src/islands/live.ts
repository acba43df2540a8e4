import { Controller } from '@hotwired/stimulus';
import { session } from '@hotwired/turbo';
import { aboutToRefresh } from './keep.ts';
import { stream } from './stream.ts';

/** Refreshes the open page soon after one of its topics changed, without disturbing what the person is writing. */
export default class Live extends Controller<HTMLElement> {
  static override values = { topics: String };
  declare readonly topicsValue: string;
  #timer: number | undefined;
  #stop: (() => void) | undefined;

  override connect(): void {
    document.addEventListener('visibilitychange', this.#shown);
    this.#follow();
  }

  override disconnect(): void {
    document.removeEventListener('visibilitychange', this.#shown);
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stop?.();
  }

  topicsValueChanged(): void {
    if (this.#stop) this.#follow();
  }

  #follow(): void {
    this.#stop?.();
    const topics = this.topicsValue.split(',').filter(Boolean);
    this.#stop = stream().follow(topics, () => this.#soon(150));
  }

  #soon(wait: number): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#refresh(), wait);
  }

  #refresh(): void {
    // Nobody is looking: the refresh waits until the page is shown again.
    if (document.hidden) return;
    this.#timer = undefined;
    const sending = document.querySelector('form[aria-busy="true"]') !== null;
    const correcting = document.querySelector('.error-summary') !== null;
    // A refresh would take away the list of what to put right, and collide with a visit or a send under way.
    if (sending || correcting || session.navigator.currentVisit) return this.#soon(1000);
    aboutToRefresh();
    // A page that changes by itself must not fade: the person may be in the middle of a word.
    document.querySelector('meta[name="view-transition"]')?.remove();
    session.refresh(document.baseURI);
  }

  readonly #shown = (): void => {
    if (!document.hidden && this.#timer !== undefined) this.#soon(0);
  };
}
