import type { Child } from 'hono/jsx';
import { Dialog } from './dialog.tsx';

type Tone = 'action' | 'quiet' | 'danger';

/** A link that looks like a button, for the one next thing to do that needs no sending. */
export function LinkButton(props: { href: string; label: string; tone?: Tone; size?: 'large' }) {
  return (
    <a class={`button button-${props.tone ?? 'action'}${props.size ? ` button-${props.size}` : ''}`} href={props.href}>
      {props.label}
    </a>
  );
}

/** A button without typed fields: a small form of its own. `hidden` are the values it sends. */
export function PostButton(props: {
  action: string;
  label: string;
  tone?: Tone;
  hidden?: Record<string, string>;
  busyLabel?: string;
  /** Said to screen readers after the label, where several such buttons stand on a page. */
  about?: string;
}) {
  return (
    <form action={props.action} method="post" class="post-button">
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class={`button button-${props.tone ?? 'action'}`} data-turbo-submits-with={props.busyLabel}>
        {props.label}
        {props.about ? <span class="sr"> {props.about}</span> : null}
      </button>
    </form>
  );
}

/**
 * Asks before something that matters. With script a dialog opens on this page; without it, or in a new tab, `href`
 * is a page that asks the same. Children are the explanation and any fields of the form that is sent to `action`.
 */
export function ConfirmButton(props: {
  id: string;
  href: string;
  action: string;
  label: string;
  title: string;
  confirmLabel: string;
  tone?: Tone;
  children?: Child;
}) {
  return (
    <span class="confirm" data-controller="dialog">
      <a class={`button button-${props.tone ?? 'quiet'}`} href={props.href} data-action="dialog#open">
        {props.label}
      </a>
      <Dialog
        id={props.id}
        title={props.title}
        action={props.action}
        confirm={
          <button type="submit" class={`button button-${props.tone === 'danger' ? 'danger' : 'action'}`}>
            {props.confirmLabel}
          </button>
        }
      >
        {props.children}
      </Dialog>
    </span>
  );
}
