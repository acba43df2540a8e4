/** What the timer says, in words and at which moments. */
interface Says {
  words: { left: string; over: string };
  /** One minute is left. */
  minute: () => void;
  /** The time is up. */
  up: () => void;
}

/**
 * Shows the time of the present round from the server's clock: `data-now` is what that clock said, `data-left` what was
 * left then. The difference to the device's clock is taken from the quickest answer, and anew when the device wakes up.
 */
export class RunTimer {
  readonly #says: Says;
  readonly #tick: number;
  /** The server's clock less the device's, and how long the answer took that says so. */
  #offset = { is: 0, within: Number.POSITIVE_INFINITY };
  #part: HTMLElement | undefined;
  #before = Number.POSITIVE_INFINITY;
  #visit: string | undefined;

  constructor(says: Says) {
    this.#says = says;
    this.#tick = window.setInterval(() => this.#draw(), 250);
  }

  /** Shows nothing any more. */
  stop(): void {
    window.clearInterval(this.#tick);
  }

  /** The device slept, or its clock was set: what was known of it no longer holds. */
  forget(): void {
    this.#offset.within = Number.POSITIVE_INFINITY;
  }

  /** An answer came with what the server's clock said between the two instants, in milliseconds of the device's. */
  set(part: HTMLElement, began: number, ended: number): void {
    const within = ended - began;
    if (within > this.#offset.within) return;
    this.#offset = { is: Number(part.dataset['now']) - (began + ended) / 2, within };
  }

  /** Shows this part of the page from now on. */
  show(part: HTMLElement): void {
    if (this.#offset.within === Number.POSITIVE_INFINITY) this.#offset.is = Number(part.dataset['now']) - Date.now();
    this.#part = part;
    this.#draw();
  }

  #draw(): void {
    const data = this.#part?.dataset;
    if (!this.#part || data?.['left'] === undefined) return;
    const since = data['running'] ? Date.now() + this.#offset.is - Number(data['now']) : 0;
    const left = Number(data['left']) - since;
    this.#write('figures', figures(left));
    const ring = Math.max(0, Math.min(1, left / Number(data['length']))) * 100;
    this.#part.querySelector('[data-run-target="ring"]')?.setAttribute('stroke-dasharray', `${ring.toFixed(1)} 100`);
    this.#part.querySelector('.timer')?.classList.toggle('timer-over', left <= 0);
    if (data['running']) this.#write('word', left <= 0 ? this.#says.words.over : this.#says.words.left);
    const [before, same] = [this.#before, data['visit'] === this.#visit];
    this.#before = left;
    this.#visit = data['visit'];
    if (!same || !data['running']) return;
    if (before > 60_000 && left <= 60_000 && left > 0) this.#says.minute();
    if (before > 0 && left <= 0) this.#says.up();
  }

  #write(target: string, text: string): void {
    const element = this.#part?.querySelector(`[data-run-target="${target}"]`);
    if (element && element.textContent !== text) element.textContent = text;
  }
}

/** '4:07'; time that has run over counts up. */
function figures(milliseconds: number): string {
  const seconds = milliseconds > 0 ? Math.ceil(milliseconds / 1000) : Math.floor(-milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
