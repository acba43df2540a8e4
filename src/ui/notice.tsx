import type { Child } from 'hono/jsx';

/** Says something about the page: `done` after a success, `info`, `waits` when it is the reader's turn, `problem`. */
export function Notice(props: {
  kind?: 'done' | 'info' | 'waits' | 'problem';
  title?: string;
  text?: string;
  children?: Child;
}) {
  return (
    <div class={`notice notice-${props.kind ?? 'info'}`}>
      {props.title ? <p class="notice-title">{props.title}</p> : null}
      {props.text ? <p>{props.text}</p> : null}
      {props.children}
    </div>
  );
}

/** A short mark beside a name. `waits` is kept for what waits on someone. */
export function Badge(props: { label: string; tone?: 'plain' | 'done' | 'waits' | 'problem' | 'action' }) {
  return <span class={`badge badge-${props.tone ?? 'plain'}`}>{props.label}</span>;
}
