import type { Child } from 'hono/jsx';
import { type Step, steps } from '../history/record.ts';
import { page } from '../people/page.tsx';
import type { Request } from '../people/request.ts';
import type { T } from '../language/translate.ts';
import { paths } from '../paths.ts';
import { Path } from '../ui/path.tsx';
import { noteBeside } from './notes/beside.tsx';
import type { Place } from './notes/place.ts';
import type { Partnership } from './partnership.ts';

/**
 * Answers with a page inside a partnership: its colour, the way back, the small path, live refresh. Every page of the
 * steps 3 to 7 is framed by this. Children start with an h1. `note` is where a page without a thing of its own lets one
 * keep a private note.
 */
export async function partnershipPage(
  c: Request,
  partnership: Partnership,
  props: { title: string; step: Step; children: Child; wide?: boolean; note?: Place },
  status: 200 | 403 | 409 | 422 | 429 = 200,
): Promise<Response> {
  const { t } = c.var;
  const note = props.note && status === 200 ? await noteBeside(c, partnership, props.note, c.req.path) : null;
  return page(
    c,
    {
      title: props.title,
      hue: partnership.hue,
      wide: props.wide,
      back: { href: paths.partnership(partnership.id), label: partnership.statement },
      live: [`partnership:${partnership.id}`, `here:${partnership.id}`],
      children: (
        <>
          <PartnershipPath partnership={partnership} t={t} size="small" here={props.step} />
          {props.children}
          {note}
        </>
      ),
    },
    status,
  );
}

/** The page that each step opens, in the usual order. */
export function stepHref(partnership: Pick<Partnership, 'id'>, step: Step): string {
  const { id } = partnership;
  const hrefs: Record<Step, string> = {
    objective: paths.members(id),
    partnership: paths.members(id),
    conversation: paths.conversation(id),
    approach: paths.approach(id),
    timeline: paths.timeline(id),
    cycle: paths.cycles(id),
    reflection: paths.reflection(id),
  };
  return hrefs[step];
}

/**
 * Where partners are: at the first step that is not done. When only looking back is left they may still go round: then
 * it is whichever of the cycle and the reflection they worked on last.
 */
export function whereNow({ steps: states }: Pick<Partnership, 'steps'>): Step | undefined {
  const state = new Map(states.map((s) => [s.step, s]));
  const first = steps.find((step) => !state.get(step)?.doneAt);
  const [cycle, reflection] = [state.get('cycle'), state.get('reflection')];
  const goesRound = first === 'reflection' && cycle && !(reflection && reflection.lastAt >= cycle.lastAt);
  return goesRound ? 'cycle' : first;
}

/** The path of seven steps as it stands for this partnership. `waiting` are steps that wait for somebody, and for whom. */
export function PartnershipPath(props: {
  partnership: Partnership;
  t: T;
  size: 'small' | 'large';
  here?: Step;
  waiting?: Partial<Record<Step, string>>;
}) {
  const { partnership, t, waiting = {} } = props;
  const state = new Map(partnership.steps.map((s) => [s.step, s]));
  const next = whereNow(partnership);
  return (
    <Path
      label={t('app.path')}
      size={props.size}
      steps={steps.map((step) => ({
        key: step,
        label: t(`app.step.${step}`),
        href: stepHref(partnership, step),
        state: waiting[step]
          ? 'waits'
          : step === (props.here ?? next)
            ? 'now'
            : state.get(step)?.doneAt
              ? 'done'
              : 'open',
        ...(waiting[step] ? { note: waiting[step] } : {}),
        ...(step === 'cycle' ? { loop: [t('app.phase.reflect'), t('app.phase.plan'), t('app.phase.act')] } : {}),
      }))}
    />
  );
}
