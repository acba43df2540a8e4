import { Controller } from '@hotwired/stimulus';

/** Closes a details menu on Escape, on a click elsewhere, and when the focus moves on. */
export default class Menu extends Controller<HTMLDetailsElement> {
  override connect(): void {
    document.addEventListener('click', this.#outside);
    this.element.addEventListener('keydown', this.#escape);
    this.element.addEventListener('focusout', this.#left);
  }

  override disconnect(): void {
    document.removeEventListener('click', this.#outside);
    this.element.removeEventListener('keydown', this.#escape);
    this.element.removeEventListener('focusout', this.#left);
    this.element.open = false;
  }

  readonly #outside = (event: Event): void => {
    if (!this.element.contains(event.target as Node)) this.element.open = false;
  };

  readonly #left = (event: FocusEvent): void => {
    if (event.relatedTarget && !this.element.contains(event.relatedTarget as Node)) this.element.open = false;
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.element.open) return;
    this.element.open = false;
    this.element.querySelector('summary')?.focus();
  };
}
