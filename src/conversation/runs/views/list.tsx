import type { Format } from '../../../language/format.ts';
import type { Language } from '../../../language/message.ts';
import type { T } from '../../../language/translate.ts';
import { say } from '../../../language/words.ts';
import type { Partnership } from '../../../partnership/partnership.ts';
import { paths } from '../../../paths.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { Section } from '../../../ui/layout.tsx';
import { Badge } from '../../../ui/notice.tsx';
import { Time } from '../../../ui/text.tsx';
import { standingAt } from '../standing.ts';
import type { RunLine } from '../store.ts';

/** The partnership's live conversations, and the way to a new one. */
export function RunList(props: {
  partnership: Partnership;
  runs: readonly RunLine[];
  now: Date;
  language: Language;
  t: T;
  format: Format;
}) {
  const { partnership, runs, t, format, language } = props;
  return (
    <Section title={t('run.list')} id="runs" lead={t('run.list_lead')}>
      {partnership.status === 'closed' ? null : (
        <p>
          <LinkButton href={paths.newRun(partnership.id)} label={t('run.start')} tone="quiet" />{' '}
          <a href={paths.logRun(partnership.id)}>{t('run.log')}</a>
        </p>
      )}
      {runs.length === 0 ? <p class="hint">{t('run.none')}</p> : null}
      <CardList>
        {runs.map((run) => (
          <Card
            title={say(run.name, language)}
            href={paths.run(partnership.id, run.id)}
            tone={run.phase === 'done' || standingAt(run, props.now) === 'left' ? 'plain' : 'waits'}
            meta={
              <>
                <Badge
                  tone={run.phase === 'done' ? 'done' : 'waits'}
                  label={t(
                    run.onPaper
                      ? 'run.on_paper'
                      : standingAt(run, props.now) === 'left'
                        ? 'run.never_ended'
                        : `run.phase.${run.phase}`,
                  )}
                />
                <span class="hint">
                  <Time iso={run.openedAt.toISOString()} label={format.day(run.openedAt)} />
                  {run.people > 0 ? ` · ${t('run.took_part', { count: run.people })}` : ''}
                </span>
              </>
            }
          />
        ))}
      </CardList>
    </Section>
  );
}
