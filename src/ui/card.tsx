import type { Child } from 'hono/jsx';
import { LinkButton } from './button.tsx';

/** A card for one thing. With `href` its title is the link and the whole card answers to it. `hue` draws the band. */
export function Card(props: {
  title?: string;
  href?: string;
  level?: 2 | 3;
  meta?: Child;
  hue?: number;
  tone?: 'plain' | 'waits';
  children?: Child;
}) {
  const Heading = props.level === 2 ? 'h2' : 'h3';
  const tone = props.tone === 'waits' ? ' card-waits' : '';
  const hue = props.hue ? ` card-band hue-${props.hue}` : '';
  return (
    <article class={`card${tone}${hue}${props.href ? ' card-link' : ''}`}>
      {props.title ? (
        <Heading class="card-title">{props.href ? <a href={props.href}>{props.title}</a> : props.title}</Heading>
      ) : null}
      {props.meta ? <div class="card-meta">{props.meta}</div> : null}
      {props.children}
    </article>
  );
}

/** Cards one under the other, or side by side where there is room. Children are Cards. */
export function CardList(props: { label?: string; columns?: boolean; children?: Child }) {
  return (
    <div
      class={props.columns ? 'cards cards-columns' : 'cards'}
      role={props.label ? 'group' : undefined}
      aria-label={props.label}
    >
      {props.children}
    </div>
  );
}

/** The one next thing to do: the largest thing on a page, and only one of it. */
export function NextThing(props: { eyebrow?: string; title: string; level?: 1 | 2; children?: Child }) {
  const Heading = props.level === 1 ? 'h1' : 'h2';
  return (
    <section class="next">
      {props.eyebrow ? <p class="eyebrow">{props.eyebrow}</p> : null}
      <Heading class="next-title">{props.title}</Heading>
      {props.children}
    </section>
  );
}

/** An empty page or list: says what will be here and offers the first step toward it. */
export function Empty(props: { title: string; text: string; action?: { href: string; label: string } }) {
  return (
    <div class="empty">
      <svg class="empty-mark" viewBox="0 0 120 40" aria-hidden="true">
        <path d="M6 30C26 30 26 10 46 10S66 30 86 30" />
        <circle cx="106" cy="30" r="5" />
      </svg>
      <p class="empty-title">{props.title}</p>
      <p>{props.text}</p>
      {props.action ? <LinkButton href={props.action.href} label={props.action.label} /> : null}
    </div>
  );
}
