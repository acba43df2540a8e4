import { Controller } from '@hotwired/stimulus';

/** So long a writer rests before something is looked for, in milliseconds; and how long the sentence is at least. */
const pause = 700;
const fewestLetters = 12;

/**
 * Renews a frame with what the form's words find, once a writer rests: the form's fields are sent to a URL, with the
 * header `X-Near: 1`, and what the frame in the answer holds takes the place of what this one holds. How much was found
 * is said where the sentence stands, as a link to it. Nothing moves under the writer's hands: while focus is inside, the
 * frame stays as it is. Without script, or when the connection is lost, the button in the frame does the same.
 */
export default class Near extends Controller<HTMLElement> {
  static override values = { url: String };
  declare readonly urlValue: string;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #under: AbortController | undefined;
  #form: HTMLFormElement | null = null;
  #asked = '';

  override connect(): void {
    this.#form = this.element.closest('form');
    this.#form?.addEventListener('input', this.#changed);
    this.#form?.addEventListener('change', this.#changed);
    this.#form?.addEventListener('submit', this.#stop);
  }

  override disconnect(): void {
    this.#stop();
    this.#form?.removeEventListener('input', this.#changed);
    this.#form?.removeEventListener('change', this.#changed);
    this.#form?.removeEventListener('submit', this.#stop);
  }

  readonly #changed = (): void => {
    this.#stop();
    this.#timer = setTimeout(() => void this.#ask(), pause);
  };

  readonly #stop = (): void => {
    clearTimeout(this.#timer);
    this.#under?.abort();
  };

  async #ask(): Promise<void> {
    const form = this.#form;
    if (!form || this.element.contains(document.activeElement)) return;
    const fields = new URLSearchParams(
      [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    const statement = fields.get('statement')?.trim() ?? '';
    fields.delete('requestId');
    if (statement.length < fewestLetters || fields.toString() === this.#asked) return;
    this.#asked = fields.toString();
    this.#under = new AbortController();
    try {
      const answer = await fetch(this.urlValue, {
        method: 'POST',
        body: fields,
        headers: { 'X-Near': '1', Accept: 'text/html' },
        signal: this.#under.signal,
      });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const frame = page.getElementById(this.element.id);
      if (frame && !this.element.contains(document.activeElement)) this.#show(frame);
    } catch {
      // Given up, or no connection: what stands there stays, and the next change asks again.
      this.#asked = '';
    }
  }

  #show(frame: HTMLElement): void {
    this.element.replaceChildren(...frame.childNodes);
    const status = this.#form?.querySelector<HTMLElement>('[data-near-status]');
    const found = this.element.querySelector<HTMLElement>('[data-found]')?.dataset.found ?? '';
    if (!status || status.textContent === found) return;
    const link = document.createElement('a');
    link.href = `#${this.element.id}`;
    link.textContent = found;
    status.replaceChildren(...(found ? [link] : []));
  }
}
