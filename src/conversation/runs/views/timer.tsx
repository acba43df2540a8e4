import type { Round } from '../../protocols/shape.ts';
import { lengthOf, type RoundClock, timeLeft } from '../run.ts';
import type { Shown } from './shown.ts';

/** The clock of the present round: figures and a ring. Its changes are not read out; what matters is said beside it. */
export function Timer(props: Pick<Shown, 'now' | 't'> & { round: Round; clock: RoundClock }) {
  const { round, clock, now, t } = props;
  const left = timeLeft(round, clock, now.getTime());
  const length = lengthOf(round, clock);
  const part = Math.max(0, Math.min(1, left / length)) * 100;
  const over = left <= 0;
  return (
    <div class={over ? 'timer timer-over' : 'timer'}>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle class="timer-track" cx="60" cy="60" r="52" />
        <circle
          class="timer-ring"
          cx="60"
          cy="60"
          r="52"
          pathLength="100"
          stroke-dasharray={`${part.toFixed(1)} 100`}
          data-run-target="ring"
        />
      </svg>
      <p class="timer-text" role="timer">
        <span class="timer-figures" data-run-target="figures">
          {figures(left)}
        </span>
        <span class="timer-word" data-run-target="word">
          {t(clock.pausedAt === null ? (over ? 'run.over' : 'run.left') : 'run.paused')}
        </span>
      </p>
    </div>
  );
}

/** '4:07'; time that has run over counts up. */
function figures(milliseconds: number): string {
  const seconds = milliseconds > 0 ? Math.ceil(milliseconds / 1000) : Math.floor(-milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
