import type { Format } from '../../../language/format.ts';
import type { Language } from '../../../language/message.ts';
import type { T } from '../../../language/translate.ts';
import { say } from '../../../language/words.ts';
import { paths } from '../../../paths.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Details } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { standingAt } from '../standing.ts';
import type { RunLine } from '../store.ts';

type Line = RunLine & { statement?: string };

interface Props {
  going: readonly Line[];
  /** Also say what their partnership is about. */
  about?: boolean;
  now: Date;
  language: Language;
  t: T;
  format: Format;
}

/**
 * Live conversations that go on at this moment, so that whoever comes late finds the way in at once, and those that wait
 * for their take-aways.
 */
export function GoingOn(props: Props) {
  const { t } = props;
  return (
    <>
      {props.going.map((run) => {
        const standing = standingAt(run, props.now);
        if (standing !== 'now' && standing !== 'to_write_up') return null;
        return (
          <Notice
            kind={standing === 'now' ? 'waits' : 'info'}
            title={t(standing === 'now' ? `run.now.${run.phase === 'lobby' ? 'lobby' : 'going'}` : 'run.to_write_up', {
              name: say(run.name, props.language),
            })}
          >
            <p>{begun(run, props)}</p>
            {props.about ? <p>{run.statement}</p> : null}
            <p>
              {standing === 'now' ? (
                <LinkButton href={paths.run(run.partnershipId, run.id)} label={t('run.join')} />
              ) : (
                <LinkButton href={paths.runTrace(run.partnershipId, run.id)} label={t('run.write_up')} tone="quiet" />
              )}
            </p>
          </Notice>
        );
      })}
    </>
  );
}

/** Those that nobody touched for a day and that were never ended: folded away, each with the way to what becomes of it. */
export function LeftOpen(props: Props) {
  const left = props.going.filter((run) => standingAt(run, props.now) === 'left');
  if (left.length === 0) return null;
  return (
    <Details summary={props.t('run.left_open', { count: left.length })} id="left-open">
      <p class="hint">{props.t('run.left_open_hint')}</p>
      <ul>
        {left.map((run) => (
          <li>
            <a href={paths.run(run.partnershipId, run.id)}>{say(run.name, props.language)}</a>{' '}
            <span class="hint">{begun(run, props)}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** When it began tells two of the same protocol apart. */
function begun(run: Line, { t, format }: Props): string {
  return t('run.begun', { when: format.moment(run.openedAt) });
}
