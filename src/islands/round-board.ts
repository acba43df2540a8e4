import { Controller } from '@hotwired/stimulus';

/** Lets a person be dragged from one group to another. Beside each stands a link that does the same. */
export default class RoundBoard extends Controller<HTMLElement> {
  static override targets = ['form'];
  declare readonly formTarget: HTMLFormElement;
  #lifted: HTMLElement | null = null;

  /** A person is being dragged. */
  lift(event: DragEvent): void {
    this.#lifted = (event.target as Element).closest<HTMLElement>('[data-person]');
    if (!this.#lifted || !event.dataTransfer) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', this.#lifted.textContent ?? '');
    this.#lifted.dataset.lifted = '';
  }

  /** Over a group that they may go to. */
  over(event: DragEvent): void {
    const group = this.#groupAt(event);
    this.#mark(group);
    if (group) event.preventDefault();
  }

  /** Put down: the form that moves them is sent. */
  drop(event: DragEvent): void {
    const group = this.#groupAt(event);
    const person = this.#lifted?.dataset.person;
    if (!group || !person) return;
    event.preventDefault();
    this.#set('person', person);
    this.#set('to', group.dataset.group ?? '');
    this.formTarget.requestSubmit();
  }

  /** Let go of, wherever that was. */
  rest(): void {
    this.#mark(null);
    if (this.#lifted) delete this.#lifted.dataset.lifted;
    this.#lifted = null;
  }

  /** The group under the pointer, unless the person is in it already. */
  #groupAt(event: DragEvent): HTMLElement | null {
    const group = (event.target as Element).closest<HTMLElement>('[data-group]');
    return this.#lifted && group && !group.contains(this.#lifted) ? group : null;
  }

  #mark(group: HTMLElement | null): void {
    for (const other of this.element.querySelectorAll<HTMLElement>('[data-over]'))
      if (other !== group) delete other.dataset.over;
    if (group) group.dataset.over = '';
  }

  #set(name: string, value: string): void {
    const field = this.formTarget.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
}
