declare module '@hotwired/turbo' {
  /** The parts of Turbo that the islands use; the package ships no types of its own. */
  export const session: {
    navigator: { currentVisit?: unknown };
    visit(
      url: string,
      options: {
        action: 'replace';
        shouldCacheSnapshot?: boolean;
        /** The answer to it, where that has been fetched already. */
        response?: { statusCode: number; responseHTML: string; redirected: boolean };
      },
    ): void;
  };
  /** Changes an element into another in place, so that focus, scrolling and what is typed stay. */
  export function morphElements(current: Element, next: Element): void;
  export const config: { forms: { submitter: 'disabled' | 'aria-disabled' } };
}
