import { Controller } from '@hotwired/stimulus';
import { type Kept, fill, holds, read, sameVersion } from './draft-fields.ts';
import { mayRefresh, refreshPage } from './refresh.ts';

/** So long after the last change a draft is saved, and so long after a failure once more; in milliseconds. */
const pause = 1200;
const retry = 15_000;

/**
 * Saves a form to a URL while a person writes: 1.2 seconds after the last change, and at once when they leave. Until
 * the server has it, a copy stays in this browser under the person's own key, and comes back after a crash or a lost
 * connection; as soon as the server has it, the copy goes, because classroom computers are shared.
 * The server receives the same fields as from the form, with the header `X-Draft: 1`, and answers with any 2xx.
 */
export default class Draft extends Controller<HTMLFormElement> {
  static override targets = ['state'];
  static override values = { url: String, saving: String, saved: String, failed: String, restored: String };
  declare readonly stateTarget: HTMLElement;
  declare readonly hasStateTarget: boolean;
  declare readonly urlValue: string;
  declare readonly savingValue: string;
  declare readonly savedValue: string;
  declare readonly failedValue: string;
  declare readonly restoredValue: string;
  #timer: number | undefined;
  #under: AbortController | undefined;
  #dirty = false;

  override connect(): void {
    this.#bringBack();
    document.addEventListener('visibilitychange', this.#leaving);
    window.addEventListener('online', this.#online);
    this.element.addEventListener('turbo:submit-start', this.#sending);
    this.element.addEventListener('turbo:submit-end', this.#sent);
    this.element.addEventListener('submit', this.#handed);
  }

  override disconnect(): void {
    document.removeEventListener('visibilitychange', this.#leaving);
    window.removeEventListener('online', this.#online);
    this.element.removeEventListener('turbo:submit-start', this.#sending);
    this.element.removeEventListener('turbo:submit-end', this.#sent);
    this.element.removeEventListener('submit', this.#handed);
    if (this.#dirty) void this.#save(true);
    window.clearTimeout(this.#timer);
  }

  /** Something in the form changed. */
  changed(): void {
    this.#dirty = true;
    this.#keep();
    this.#later(pause);
  }

  #later(wait: number): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#save(false), wait);
  }

  async #save(leaving: boolean): Promise<void> {
    // One save at a time, so that an older text never arrives after a newer one.
    if (this.#under && !leaving) return this.#later(pause);
    const under = new AbortController();
    this.#under = under;
    this.#dirty = false;
    if (!leaving) this.#say(this.savingValue);
    let saved = false;
    try {
      const response = await fetch(this.urlValue, {
        method: 'POST',
        body: new URLSearchParams(read(this.element)),
        headers: { 'X-Draft': '1', Accept: 'application/json' },
        credentials: 'same-origin',
        keepalive: leaving,
        redirect: 'manual',
        signal: under.signal,
      });
      saved = response.ok;
    } catch {
      if (under.signal.aborted) return;
    } finally {
      if (this.#under === under) this.#under = undefined;
    }
    if (saved) {
      if (!this.#dirty) this.#forget();
      this.#say(this.savedValue);
    } else {
      this.#dirty = true;
      this.#say(this.failedValue);
      this.#later(retry);
    }
  }

  /** The form itself is being sent: a draft that arrived after it would bring back what was just sent. */
  readonly #sending = (): void => {
    window.clearTimeout(this.#timer);
    this.#under?.abort();
    this.#dirty = false;
  };

  /** A button that the browser follows by itself: what was typed goes with it, and comes back from the server. */
  readonly #handed = ({ submitter }: SubmitEvent): void => {
    if (submitter?.dataset['turbo'] !== 'false') return;
    this.#sending();
    this.#forget();
  };

  readonly #sent = (event: Event): void => {
    const { success } = (event as CustomEvent<{ success: boolean }>).detail;
    if (success) {
      this.#forget();
      this.#say('');
    } else {
      this.changed();
    }
  };

  readonly #leaving = (): void => {
    if (document.hidden && this.#dirty) void this.#save(true);
  };

  readonly #online = (): void => {
    if (this.#dirty) this.#later(0);
  };

  /** The place of the copy: one per person and address; without a known person nothing is kept here. */
  get #key(): string | undefined {
    const person = document.body.dataset['person'];
    return person ? `draft:${person}:${this.urlValue}` : undefined;
  }

  #keep(): void {
    try {
      if (this.#key) localStorage.setItem(this.#key, JSON.stringify(read(this.element)));
    } catch {
      // Private windows and full disks refuse; the server still gets the draft.
    }
  }

  #forget(): void {
    try {
      if (this.#key) localStorage.removeItem(this.#key);
    } catch {
      // Nothing was kept where storage is refused.
    }
  }

  #bringBack(): void {
    try {
      const text = this.#key ? localStorage.getItem(this.#key) : null;
      if (!text) return;
      const kept = JSON.parse(text) as Kept;
      if (!sameVersion(this.element, kept)) return void this.#handOver(kept);
      if (!fill(this.element, kept)) return;
      this.#say(this.restoredValue);
      this.#dirty = true;
      this.#later(pause);
    } catch {
      this.#forget();
    }
  }

  /** Someone else wrote since this text was typed. The server gets it as a draft and is asked for a page with both. */
  async #handOver(kept: Kept): Promise<void> {
    if (holds(this.element, kept)) return this.#forget();
    // The form that is being typed in was left on a page that refreshed itself: it still has the text.
    const forms = [...document.querySelectorAll<HTMLElement>('form[data-draft-url-value]')];
    if (forms.some((form) => form !== this.element && form.dataset['draftUrlValue'] === this.urlValue)) return;
    const body = new URLSearchParams(kept);
    const headers = { 'X-Draft': '1' };
    const sending = fetch(this.urlValue, { method: 'POST', body, headers, redirect: 'manual' });
    const response = await sending.catch(() => undefined);
    if (!response?.ok) return this.#say(this.failedValue);
    this.#forget();
    void this.#showBoth();
  }

  async #showBoth(): Promise<void> {
    const done = mayRefresh() && (await refreshPage(false));
    if (!done && this.element.isConnected) window.setTimeout(() => void this.#showBoth(), 500);
  }

  #say(text: string): void {
    if (this.hasStateTarget) this.stateTarget.textContent = text;
  }
}
