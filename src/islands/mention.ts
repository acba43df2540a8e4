import { Controller } from '@hotwired/stimulus';

interface ChangeDetail {
  text: string;
  provide(result: Promise<{ matched: boolean; fragment?: HTMLElement }>): void;
}

/**
 * Offers partners' names after an @ in a text box: a list to choose from by arrow keys and Enter, or by pointer. The
 * component that shows it is fetched when somebody first writes here; without it the name is typed in full.
 */
export default class Mention extends Controller<HTMLElement> {
  static override values = { names: Array, label: String };
  declare readonly namesValue: string[];
  declare readonly labelValue: string;

  /** Somebody is in the text box. */
  load(): void {
    void import('@github/text-expander-element').catch(() => undefined);
  }

  /** Something after an @ changed. */
  offer(event: CustomEvent<ChangeDetail>): void {
    const typed = fold(event.detail.text);
    const names = this.namesValue.filter((name) =>
      [name, ...name.split(' ').slice(1)].some((part) => fold(part).startsWith(typed)),
    );
    const menu = document.createElement('ul');
    menu.setAttribute('role', 'listbox');
    menu.setAttribute('aria-label', this.labelValue);
    menu.className = 'mention-menu';
    for (const [index, name] of names.entries()) {
      const item = document.createElement('li');
      item.setAttribute('role', 'option');
      item.id = `mention-${index}`;
      item.textContent = name;
      menu.append(item);
    }
    event.detail.provide(Promise.resolve({ matched: names.length > 0, fragment: menu }));
  }

  /** Somebody was chosen from the list: their name takes the place of what was typed. */
  choose(event: CustomEvent<{ item: HTMLElement; value: string | null }>): void {
    event.detail.value = `@${event.detail.item.textContent}`;
  }

  /** Tells the draft and the count that the text has changed. */
  chosen(event: CustomEvent<{ input: HTMLElement }>): void {
    event.detail.input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
