import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import { Card } from '../../ui/card.tsx';
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
  const { objective } = props;
  return objective ? (
    <Section title={props.title}>
      <StatementCard
        reader={props.reader}
        statement={objective.statement}
        why={objective.why}
        success={objective.success}
      />
    </Section>
  ) : null;
}

/** An objective's sentence as what everything turns around, with its why and its success where they are written. */
export function StatementCard(props: {
  reader: Reader;
  statement: string;
  why: string;
  success: string;
  hue?: number;
}) {
  const { t } = props.reader;
  return (
    <Card title={props.statement} hue={props.hue}>
      <Part title={t('partnership.members.why')} text={props.why} />
      <Part title={t('partnership.members.success')} text={props.success} />
    </Card>
  );
}

/** Short sentences one under the other. */
export function Points(props: { points: readonly string[] }) {
  return (
    <div class="prose">
      <ul>
        {props.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </div>
  );
}

/** A written part under a small heading; nothing when it is empty. */
function Part(props: { title: string; text: string }) {
  return props.text ? (
    <div class="prose">
      <h4>{props.title}</h4>
      <Paragraphs text={props.text} />
    </div>
  ) : null;
}
