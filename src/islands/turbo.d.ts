declare module '@hotwired/turbo' {
  /** The parts of Turbo that the islands use; the package ships no types of its own. */
  export const session: {
    navigator: { currentVisit?: unknown };
    visit(url: string, options: { action: 'replace'; shouldCacheSnapshot: boolean }): void;
  };
  /** Changes an element into another in place, so that focus, scrolling and what is typed stay. */
  export function morphElements(current: Element, next: Element): void;
  export const config: { forms: { submitter: 'disabled' | 'aria-disabled' } };
}
