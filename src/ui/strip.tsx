import { useContext } from 'hono/jsx';
import { Table } from './table.tsx';
import { Details } from './layout.tsx';
import { Words } from './words.ts';

/** Something that happens in a week. `tone` one to three tell kinds of meeting apart, `flag` is a mark to reach. */
export interface StripMark {
  tone: 'one' | 'two' | 'three' | 'flag';
  label: string;
  href?: string;
  done?: boolean;
}

/** A week: `label` is said for it ("Oct 6"), `month` is written above where a month begins. */
export interface StripWeek {
  label: string;
  month?: string;
  kind: 'work' | 'break' | 'past';
  now?: boolean;
  note?: string;
  marks: readonly StripMark[];
}

/**
 * A timeline as a strip of weeks, from a few days to a year, with its table beside it. `legend` explains the marks,
 * `head` names the table's three columns: the week, what happens, and the note (for example the name of a break).
 */
export function Strip(props: {
  label: string;
  weeks: readonly StripWeek[];
  legend: readonly { tone: StripMark['tone'] | 'break' | 'now'; label: string }[];
  head: readonly [string, string, string];
}) {
  const words = useContext(Words);
  return (
    <figure class="strip" aria-label={props.label}>
      <div class={props.weeks.length > 20 ? 'strip-weeks strip-many' : 'strip-weeks'}>
        {props.weeks.map((week) => (
          <div class={`strip-week strip-${week.kind}${week.now ? ' strip-now' : ''}`} title={weekTitle(week)}>
            <span class="strip-month" aria-hidden="true">
              {week.month ?? ''}
            </span>
            <span class="strip-cell">
              {week.marks.map((mark) =>
                mark.href ? (
                  <a
                    class={markClass(mark)}
                    href={mark.href}
                    aria-label={`${week.label}: ${mark.label}`}
                    title={mark.label}
                  />
                ) : (
                  <span class={markClass(mark)} title={mark.label} />
                ),
              )}
            </span>
          </div>
        ))}
      </div>
      <figcaption>
        <ul class="strip-legend">
          {props.legend.map((item) => (
            <li>
              <span class={`strip-mark strip-mark-${item.tone}`} aria-hidden="true" />
              {item.label}
            </li>
          ))}
        </ul>
      </figcaption>
      <Details summary={words.asTable}>
        <Table
          caption={props.label}
          captionHidden
          head={props.head}
          rows={props.weeks
            .filter((week) => week.marks.length > 0 || week.note)
            .map((week) => [week.label, week.marks.map((mark) => mark.label).join(' · '), week.note ?? ''])}
        />
      </Details>
    </figure>
  );
}

function markClass(mark: StripMark): string {
  return `strip-mark strip-mark-${mark.tone}${mark.done ? ' strip-mark-done' : ''}`;
}

function weekTitle(week: StripWeek): string {
  return [week.label, week.note, ...week.marks.map((mark) => mark.label)].filter(Boolean).join(' · ');
}
