import { renderMarkdown } from '../../platform/markdown.ts';
import { Markdown } from '../../ui/text.tsx';

/** What is shown, as its readers see it: the same in the preview as on its own page. */
export function Shown(props: { title: string; body: string; by: string; level: 1 | 2 }) {
  const Heading = `h${props.level}` as 'h2';
  return (
    <article class="card">
      <Heading>{props.title}</Heading>
      <p class="hint">{props.by}</p>
      <Markdown html={renderMarkdown(props.body)} />
    </article>
  );
}
