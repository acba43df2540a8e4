import { Controller } from '@hotwired/stimulus';

/** Lets a text box grow with what is written, in browsers whose styles can't do it by themselves. */
export default class Autogrow extends Controller<HTMLElement> {
  static override targets = ['text'];
  declare readonly textTarget: HTMLTextAreaElement;

  override connect(): void {
    this.fit();
  }

  /** Makes the box as high as its text. */
  fit(): void {
    if (CSS.supports('field-sizing', 'content')) return;
    const text = this.textTarget;
    text.style.blockSize = 'auto';
    text.style.blockSize = `${text.scrollHeight + text.offsetHeight - text.clientHeight}px`;
  }
}
