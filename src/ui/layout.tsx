import type { Child } from 'hono/jsx';

/** The first thing on a page: an optional line above, its `h1`, a sentence under it, and things beside it. */
export function PageTitle(props: { title: string; eyebrow?: string; lead?: string; children?: Child }) {
  return (
    <div class="page-title">
      {props.eyebrow ? <p class="eyebrow">{props.eyebrow}</p> : null}
      <h1>{props.title}</h1>
      {props.lead ? <p class="lead">{props.lead}</p> : null}
      {props.children}
    </div>
  );
}

/** A part of a page under its own `h2`; `aside` stands at the end of the heading's line. */
export function Section(props: { title: string; id?: string; lead?: string; aside?: Child; children?: Child }) {
  return (
    <section class="section" id={props.id}>
      <div class="section-head">
        <h2>{props.title}</h2>
        {props.aside}
      </div>
      {props.lead ? <p class="hint">{props.lead}</p> : null}
      {props.children}
    </section>
  );
}

/** Main matter with a narrower column beside it; the column moves below where there is no room. */
export function Columns(props: { children?: Child; aside: Child }) {
  return (
    <div class="columns">
      <div class="columns-main">{props.children}</div>
      <aside class="columns-aside">{props.aside}</aside>
    </div>
  );
}

/** Equal columns as room allows. */
export function Grid(props: { children?: Child; min?: 'narrow' | 'medium' | 'wide' }) {
  return <div class={`grid grid-${props.min ?? 'medium'}`}>{props.children}</div>;
}

/** Answers of several people to the same thing, side by side on a wide screen and in turn on a narrow one. */
export function SideBySide(props: {
  columns: readonly { title: string; note?: string; content: Child }[];
  level?: 2 | 3 | 4;
}) {
  const Heading = `h${props.level ?? 3}` as 'h3';
  return (
    <div class="side-by-side">
      {props.columns.map((column) => (
        <section class="side">
          <Heading class="side-title">{column.title}</Heading>
          {column.note ? <p class="hint">{column.note}</p> : null}
          {column.content}
        </section>
      ))}
    </div>
  );
}

/** Something that stays out of the way until it is wanted. Open details stay open when a page refreshes itself. */
export function Details(props: { summary: string; open?: boolean; id?: string; focused?: boolean; children?: Child }) {
  return (
    <details class="details" open={props.open} id={props.id}>
      <summary autofocus={props.focused}>{props.summary}</summary>
      <div class="details-body">{props.children}</div>
    </details>
  );
}

/** Views of the same thing as links; each has its own address. */
export function Tabs(props: {
  label: string;
  tabs: readonly { href: string; label: string; current?: boolean; count?: number }[];
}) {
  return (
    <nav class="tabs" aria-label={props.label}>
      <ul>
        {props.tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count === undefined ? null : <span class="tab-count"> {tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
