import { useContext } from 'hono/jsx';
import { type UiWords, Words } from './words.ts';

/** Where a step stands: done, being worked on, waiting on someone, or open to be taken up. */
export type StepState = 'done' | 'now' | 'waits' | 'open';

/** One of the seven steps. `loop` names the turns of the step that goes round, in order; `turn` is the one at hand. */
export interface PathStep {
  key: string;
  label: string;
  href?: string;
  state: StepState;
  note?: string;
  loop?: readonly string[];
  turn?: number;
}

/** The step that is drawn with a loop, counted from 0. */
const loopAt = 5;

/** The way from each step to the next on the wide picture, in a box of 1000 by 190; the loop stands on step six. */
const stretches = [
  'M70 160C115 160 160 85 205 85',
  'M205 85C250 85 295 160 340 160',
  'M340 160C385 160 430 85 475 85',
  'M475 85C520 85 565 160 610 160',
  'M610 160C670 160 700 137 770 137',
  'M770 137C840 137 870 160 930 160',
] as const;
const loopWide = 'M770 137A62 62 0 0 0 770 13A62 62 0 0 0 770 137';

/** The same way on the tall picture, from one step's middle to the next one's, swinging left and right in turn. */
const swings = ['M24 0C24 50 44 50 44 100', 'M44 0C44 50 24 50 24 100'] as const;

const stateWord: Record<StepState, keyof UiWords> = {
  done: 'stateDone',
  now: 'stateNow',
  waits: 'stateWaits',
  open: 'stateOpen',
};

/**
 * The picture of a partnership: seven steps along a winding path, with a loop at the sixth. `large` is a list of links
 * with the path drawn behind it, wide or tall as room allows; `small` is one picture whose text says the same.
 * `label` names the picture ("The path of ...").
 */
export function Path(props: { label: string; steps: readonly PathStep[]; size?: 'small' | 'large' }) {
  return props.size === 'small' ? <SmallPath {...props} /> : <LargePath {...props} />;
}

function LargePath(props: { label: string; steps: readonly PathStep[] }) {
  const words = useContext(Words);
  return (
    <nav class="path" aria-label={props.label}>
      <div class="path-in">
        <svg class="path-wide" viewBox="0 0 1000 190" aria-hidden="true">
          {stretches.map((d, index) => (
            <path d={d} class={trodden(props.steps[index])} />
          ))}
          <path d={loopWide} class={begun(props.steps[loopAt])} />
          <path class="path-arrow" d="M821 79L832 67L842 80" />
        </svg>
        <ol class="path-steps">
          {props.steps.map((step, index) => (
            <li class={`path-step path-${step.state}`}>
              <TallStretch step={step} index={index} last={index === props.steps.length - 1} />
              <StepLink step={step} index={index} words={words} />
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
}

function StepLink(props: { step: PathStep; index: number; words: UiWords }) {
  const { step } = props;
  const inside = (
    <>
      <span class="path-node" aria-hidden="true">
        {step.state === 'done' ? <Check /> : props.index + 1}
      </span>
      <span class="path-text">
        <span class="path-label">{step.label}</span>
        <span class="sr">, {props.words[stateWord[step.state]]}</span>
        {step.note ? <span class="path-note">{step.note}</span> : null}
      </span>
    </>
  );
  return (
    <>
      {step.href ? (
        <a class="path-link" href={step.href} aria-current={step.state === 'now' ? 'step' : undefined}>
          {inside}
        </a>
      ) : (
        <span class="path-link">{inside}</span>
      )}
      {step.loop?.length ? (
        <ul class="path-turns">
          {step.loop.map((turn, index) => (
            <li aria-current={index === step.turn ? 'step' : undefined}>{turn}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** One piece of the tall picture: from this step down to the next; the looping step has a ring around it. */
function TallStretch(props: { step: PathStep; index: number; last: boolean }) {
  return (
    <>
      {props.last ? null : (
        <svg class="path-tall" viewBox="0 0 68 100" preserveAspectRatio="none" aria-hidden="true">
          <path d={swings[props.index % 2]} class={trodden(props.step)} vector-effect="non-scaling-stroke" />
        </svg>
      )}
      {props.index === loopAt ? (
        <svg class="path-ring" viewBox="0 0 80 80" aria-hidden="true">
          <path d="M40 8A32 32 0 1 1 13 23" class={begun(props.step)} />
          <path class="path-arrow" d="M3 28L13 22L14 34" />
        </svg>
      ) : null}
    </>
  );
}

function SmallPath(props: { label: string; steps: readonly PathStep[] }) {
  const words = useContext(Words);
  const said = props.steps.map((step) => `${step.label}: ${words[stateWord[step.state]]}`).join(', ');
  const spots = [14, 46, 78, 110, 142, 182, 222];
  return (
    <svg class="path-small" viewBox="0 0 236 44" role="img" aria-label={`${props.label}. ${said}`}>
      {spots.slice(0, -1).map((x, index) => {
        const next = spots[index + 1] ?? x;
        const [from, to] = [height(index), height(index + 1)];
        const middle = (x + next) / 2;
        return (
          <path
            d={`M${x} ${from}C${middle} ${from} ${middle} ${to} ${next} ${to}`}
            class={trodden(props.steps[index])}
          />
        );
      })}
      <circle class={begun(props.steps[loopAt])} cx="182" cy="14" r="10" />
      {props.steps.map((step, index) => (
        <circle
          class={`path-dot path-dot-${step.state}`}
          cx={spots[index]}
          cy={height(index)}
          r={step.state === 'open' ? 4 : 6}
        />
      ))}
    </svg>
  );
}

/** How high a step lies on the small picture: the way winds down and up in turn. */
function height(index: number): number {
  return index === loopAt ? 24 : index % 2 === 0 ? 32 : 16;
}

/** A stretch is drawn solid once its step is done, and dotted while it lies ahead. */
function trodden(step: PathStep | undefined): string {
  return step?.state === 'done' ? 'path-line path-line-done' : 'path-line';
}

/** The loop is drawn solid as soon as people go round it. */
function begun(step: PathStep | undefined): string {
  return step && step.state !== 'open' ? 'path-line path-line-done' : 'path-line';
}

function Check() {
  return (
    <svg class="path-check" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5.5 12.5l4.5 4.5 8.5-10" />
    </svg>
  );
}
