import { Controller } from '@hotwired/stimulus';
import { morphElements } from '@hotwired/turbo';
import { refreshPart } from './keep.ts';
import { RunTimer } from './run-timer.ts';
import { stream } from './stream.ts';

/** How often a device says that it is still here, in milliseconds. */
const stillHere = 25_000;
/** So long after a connection was lost it is tried again, in milliseconds. */
const again = 4000;
/** A press this soon after the round changed was meant for the round before, in milliseconds. */
const settling = 600;

/**
 * A live run: fetches the part of the page that changes when its topic is nudged, and sends presses and notes without
 * leaving the page. The clock is the server's, so a phone that slept or lost its connection comes back on the right
 * round with the right time, and with what was being typed.
 */
export default class Run extends Controller<HTMLElement> {
  static override targets = ['now', 'says', 'link'];
  static override values = {
    topic: String,
    url: String,
    minute: String,
    up: String,
    offline: String,
    unsent: String,
    left: String,
    over: String,
  };
  declare readonly nowTarget: HTMLElement;
  declare readonly saysTarget: HTMLElement;
  declare readonly linkTarget: HTMLElement;
  declare readonly topicValue: string;
  declare readonly urlValue: string;
  declare readonly minuteValue: string;
  declare readonly upValue: string;
  declare readonly offlineValue: string;
  declare readonly unsentValue: string;
  declare readonly leftValue: string;
  declare readonly overValue: string;
  #timer: RunTimer | undefined;
  #stop: (() => void) | undefined;
  #heartbeat: number | undefined;
  #retry: number | undefined;
  #settling: number | undefined;
  #visitBefore = '';
  #asking = false;
  #askAgain = false;

  override connect(): void {
    this.#timer = new RunTimer({
      words: { left: this.leftValue, over: this.overValue },
      minute: () => this.#say(this.minuteValue),
      up: () => this.#say(this.upValue),
    });
    this.#timer.show(this.nowTarget);
    this.#stop = stream().follow([this.topicValue], this.#refresh);
    this.#heartbeat = window.setInterval(() => !document.hidden && this.#refresh(), stillHere);
    document.addEventListener('visibilitychange', this.#shown);
    window.addEventListener('online', this.#refresh);
    this.#refresh();
  }

  override disconnect(): void {
    this.#stop?.();
    this.#timer?.stop();
    window.clearInterval(this.#heartbeat);
    window.clearTimeout(this.#retry);
    document.removeEventListener('visibilitychange', this.#shown);
    window.removeEventListener('online', this.#refresh);
  }

  /** Sends a form of the run and shows the answer in place. */
  async send(event: SubmitEvent): Promise<void> {
    const form = event.target as HTMLFormElement;
    if (form.method !== 'post' || form.action.endsWith('/trace') || event.defaultPrevented) return;
    event.preventDefault();
    if (form.getAttribute('aria-busy') === 'true') return;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    const { submitter } = event;
    if (submitter instanceof HTMLButtonElement && submitter.name) body.append(submitter.name, submitter.value);
    // The page changed under the finger: the server knows such a press for one that was overtaken.
    if (this.#settling !== undefined && body.has('visit')) body.set('visit', this.#visitBefore);
    form.setAttribute('aria-busy', 'true');
    submitter?.setAttribute('aria-disabled', 'true');
    // The draft of this form holds still, and is let go of once it has arrived.
    tell(form, 'turbo:submit-start', {});
    const began = Date.now();
    const response = await fetch(form.action, { method: 'POST', body, headers: { 'x-run': '1' } }).catch(
      () => undefined,
    );
    const html = await response?.text().catch(() => undefined);
    form.removeAttribute('aria-busy');
    submitter?.removeAttribute('aria-disabled');
    tell(form, 'turbo:submit-end', { success: response?.ok ?? false });
    if (!response || html === undefined || response.status >= 500) return this.#lost(this.unsentValue);
    if (response.ok) letGo(form, body);
    this.#show(html, began);
    if (!response.ok) focusOn(this.element.querySelector<HTMLElement>('.error-summary, #run-now > .notice'));
  }

  /** Asks how it stands; once more when something was nudged meanwhile. */
  readonly #refresh = (): void => {
    if (document.hidden) return;
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    void this.#ask();
  };

  async #ask(): Promise<void> {
    this.#asking = true;
    this.#askAgain = false;
    const began = Date.now();
    const response = await fetch(this.urlValue, { headers: { 'x-run': '1' } }).catch(() => undefined);
    const html = response?.ok ? await response.text().catch(() => undefined) : undefined;
    this.#asking = false;
    if (html === undefined) this.#lost(this.offlineValue);
    else this.#show(html, began);
    if (this.#askAgain) this.#refresh();
  }

  #show(html: string, began: number): void {
    const part = new DOMParser().parseFromString(html, 'text/html').getElementById('run-now');
    // Something else than a run answered: the sign-in page, say. The whole page finds out.
    if (!part) return window.location.reload();
    this.linkTarget.textContent = '';
    window.clearTimeout(this.#retry);
    const { version, phase, visit } = this.nowTarget.dataset;
    // An answer that was overtaken by a newer one.
    if (Number(part.dataset['version']) < Number(version)) return;
    const focused = this.nowTarget.contains(document.activeElement);
    const begins = part.dataset['visit'] !== visit || part.dataset['phase'] !== phase;
    refreshPart(() => morphElements(this.nowTarget, part));
    this.#timer?.set(this.nowTarget, began, Date.now());
    this.#timer?.show(this.nowTarget);
    // What had the focus is gone: a keyboard goes on from the heading.
    if (focused && !this.nowTarget.contains(document.activeElement)) focusOn(this.nowTarget.querySelector('h1'));
    if (!begins) return;
    // What the page said when it was opened is about what was then.
    document.getElementById('notice')?.remove();
    this.#settle(visit ?? '');
    this.#say(this.nowTarget.dataset['says'] ?? '');
  }

  #settle(visitBefore: string): void {
    window.clearTimeout(this.#settling);
    this.#visitBefore = visitBefore;
    this.element.dataset['settling'] = 'yes';
    this.#settling = window.setTimeout(() => {
      this.#settling = undefined;
      delete this.element.dataset['settling'];
    }, settling);
  }

  #lost(words: string): void {
    this.linkTarget.textContent = words;
    window.clearTimeout(this.#retry);
    this.#retry = window.setTimeout(this.#refresh, again);
  }

  #say(words: string): void {
    this.saysTarget.textContent = words;
  }

  readonly #shown = (): void => {
    if (document.hidden) return;
    this.#timer?.forget();
    this.#refresh();
  };
}

/** What has arrived is no longer being written or chosen here; what was typed since stays. */
function letGo(form: HTMLFormElement, sent: URLSearchParams): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="text"]')) {
    if (field.value !== sent.get(field.name)) continue;
    field.value = field.defaultValue = '';
    field.dispatchEvent(new Event('input'));
  }
  for (const option of form.querySelectorAll('option')) option.defaultSelected = option.selected;
}

function focusOn(element: HTMLElement | null): void {
  if (!element) return;
  element.tabIndex = -1;
  element.focus();
}

function tell(form: HTMLFormElement, name: string, detail: object): void {
  form.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}
