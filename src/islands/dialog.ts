import { Controller } from '@hotwired/stimulus';

/** Opens the dialog inside it instead of following the link to the page that asks the same. */
export default class Dialog extends Controller<HTMLElement> {
  static override targets = ['dialog'];
  declare readonly dialogTarget: HTMLDialogElement;

  /** The link was pressed. */
  open(event: MouseEvent): void {
    // A new tab or window was asked for: let the link do it.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.dialogTarget.showModal();
  }

  /** Shuts the dialog; what was typed in it stays. */
  close(): void {
    this.dialogTarget.close();
  }

  override connect(): void {
    document.addEventListener('turbo:before-cache', this.#shut);
    this.element.addEventListener('turbo:submit-end', this.#sent);
  }

  override disconnect(): void {
    document.removeEventListener('turbo:before-cache', this.#shut);
    this.element.removeEventListener('turbo:submit-end', this.#sent);
  }

  /** A page that is kept for the way back is kept with its dialog closed. */
  readonly #shut = (): void => this.close();

  /** The answer may be this same page, changed in place, where the dialog would otherwise stay open. */
  readonly #sent = (event: Event): void => {
    if ((event as CustomEvent<{ success: boolean }>).detail.success) this.close();
  };
}
