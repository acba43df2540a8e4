import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import { Section } from '../../ui/layout.tsx';
import type { Invitation } from '../invitation-store.ts';

/** What views need to speak to their reader. */
export interface Reader {
  t: T;
  format: Format;
}

/** What somebody wrote, in its paragraphs. */
export function Paragraphs(props: { text: string }) {
  return (
    <>
      {props.text
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <p>{line}</p>
        ))}
    </>
  );
}

/** What somebody wrote to somebody, set off as theirs; nothing when there is nothing. */
export function Quote(props: { text: string; title?: string }) {
  return props.text ? (
    <div class="prose">
      {props.title ? <p class="label">{props.title}</p> : null}
      <blockquote>
        <Paragraphs text={props.text} />
      </blockquote>
    </div>
  ) : null;
}

/** The objective as those see it whom it concerns. */
export function ObjectiveSection(props: { reader: Reader; objective: Invitation['objective']; title: string }) {
  const { t } = props.reader;
  const { objective } = props;
  return objective ? (
    <Section title={props.title}>
      <p class="lead">{objective.statement}</p>
      <Part title={t('partnership.members.why')} text={objective.why} />
      <Part title={t('partnership.members.success')} text={objective.success} />
    </Section>
  ) : null;
}

/** A written part under a small heading; nothing when it is empty. */
export function Part(props: { title: string; text: string }) {
  return props.text ? (
    <div class="prose">
      <h3>{props.title}</h3>
      <Paragraphs text={props.text} />
    </div>
  ) : null;
}
