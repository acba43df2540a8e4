import { Controller } from '@hotwired/stimulus';

/** Cards are dragged into themes; dropping one sends the form that "Move to" on the card sends. */
export default class Sort extends Controller<HTMLElement> {
  static override targets = ['card', 'theme'];
  #dragged: HTMLElement | undefined;

  override connect(): void {
    for (const name of ['dragstart', 'dragover', 'dragleave', 'drop', 'dragend'] as const)
      this.element.addEventListener(name, this.#on);
  }

  override disconnect(): void {
    for (const name of ['dragstart', 'dragover', 'dragleave', 'drop', 'dragend'] as const)
      this.element.removeEventListener(name, this.#on);
  }

  readonly #on = (event: DragEvent): void => {
    const at = event.target as Element;
    const theme = at.closest<HTMLElement>('[data-sort-target="theme"]');
    if (event.type === 'dragstart') {
      this.#dragged = at.closest<HTMLElement>('[data-sort-target="card"]') ?? undefined;
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
    } else if (event.type === 'dragend') {
      this.#dragged = undefined;
      this.#mark(null);
    } else if (this.#dragged && theme) {
      // Without this the browser takes no drop here.
      event.preventDefault();
      this.#mark(event.type === 'dragover' ? theme : null);
      if (event.type === 'drop') this.#put(this.#dragged, theme.dataset['theme'] ?? '');
    }
  };

  #put(card: HTMLElement, theme: string): void {
    const select = card.querySelector('select');
    if (!select || card.closest<HTMLElement>('[data-sort-target="theme"]')?.dataset['theme'] === theme) return;
    select.value = theme;
    select.form?.requestSubmit();
  }

  #mark(theme: Element | null): void {
    for (const one of this.element.querySelectorAll('.theme-over'))
      if (one !== theme) one.classList.remove('theme-over');
    theme?.classList.add('theme-over');
  }
}
