import { Controller } from '@hotwired/stimulus';

/** Says how many characters are left once a fifth or less of them is, and how many are too many. Cuts nothing off. */
export default class Count extends Controller<HTMLElement> {
  static override targets = ['text', 'left'];
  static override values = { max: Number, left: String, over: String };
  declare readonly textTarget: HTMLTextAreaElement;
  declare readonly leftTarget: HTMLElement;
  declare readonly maxValue: number;
  declare readonly leftValue: string;
  declare readonly overValue: string;

  override connect(): void {
    this.show();
  }

  /** Counts what is in the box now. */
  show(): void {
    const left = this.maxValue - [...this.textTarget.value].length;
    const words = left < 0 ? this.overValue : this.leftValue;
    this.leftTarget.toggleAttribute('data-over', left < 0);
    this.leftTarget.textContent = left > this.maxValue / 5 ? '' : words.replace('{count}', String(Math.abs(left)));
  }
}
