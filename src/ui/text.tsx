import type { Child } from 'hono/jsx';

/** Written text as HTML that has already been made safe; `html` is trusted here and must come from the Markdown renderer. */
export function Markdown(props: { html: string }) {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: props.html }} />;
}

/** A moment as people say it, with the exact one for machines. `iso` is ISO 8601; `title` is the full form. */
export function Time(props: { iso: string; label: string; title?: string }) {
  return (
    <time datetime={props.iso} title={props.title}>
      {props.label}
    </time>
  );
}

/** Names and their values, one under the other or on one line where there is room. */
export function Facts(props: { facts: readonly { term: string; value: Child }[] }) {
  return (
    <dl class="facts">
      {props.facts.map((fact) => (
        <div>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Something a person wrote: who, when, and the text. `badge` says its kind; children are what can be done with it. */
export function Entry(props: {
  id?: string;
  name: string;
  time: Child;
  badge?: Child;
  avatar?: Child;
  mine?: boolean;
  children?: Child;
  foot?: Child;
}) {
  return (
    <article class={props.mine ? 'entry entry-mine' : 'entry'} id={props.id}>
      <header class="entry-head">
        {props.avatar}
        <span class="entry-name">{props.name}</span>
        {props.badge}
        <span class="hint">{props.time}</span>
      </header>
      {props.children}
      {props.foot ? <footer class="entry-foot">{props.foot}</footer> : null}
    </article>
  );
}
