import { Controller } from '@hotwired/stimulus';
import { mayRefresh, refreshPage } from './refresh.ts';
import { stream } from './stream.ts';

/** Refreshes the open page soon after one of its topics changed, without disturbing what the person is writing. */
export default class Live extends Controller<HTMLElement> {
  static override values = { topics: String };
  declare readonly topicsValue: string;
  #timer: number | undefined;
  #stop: (() => void) | undefined;
  #asking = false;

  override connect(): void {
    document.addEventListener('visibilitychange', this.#shown);
    this.#follow();
  }

  override disconnect(): void {
    document.removeEventListener('visibilitychange', this.#shown);
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stop?.();
    this.#stop = undefined;
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
    if (this.#asking || !mayRefresh()) return this.#soon(document.querySelector('.error-summary') ? 1000 : 150);
    this.#asking = true;
    void refreshPage(true).then((done) => {
      this.#asking = false;
      if (!done && this.#stop) this.#soon(1000);
    });
  }

  readonly #shown = (): void => {
    if (!document.hidden && this.#timer !== undefined) this.#soon(0);
  };
}
