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

/** A walk through numbered things to do; `current` is the one at hand, done ones are marked in words by their note. */
export function Steps(props: {
  steps: readonly { title: string; href?: string; note?: string; state?: 'done' | 'now' | 'open' }[];
  label?: string;
}) {
  return (
    <ol class="steps" aria-label={props.label}>
      {props.steps.map((step) => (
        <li class={`step-${step.state ?? 'open'}`} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span class="step-title">{step.href ? <a href={step.href}>{step.title}</a> : step.title}</span>
          {step.note ? <span class="hint">{step.note}</span> : null}
        </li>
      ))}
    </ol>
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
