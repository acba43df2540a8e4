import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { DraftBrought } from '../../people/drafts/brought.tsx';
import { inWords } from '../../people/problems.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { CardList } from '../../ui/card.tsx';
import { Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { readers } from '../../timeline/views/readers.ts';
import type { Cycle, Plan } from '../cycle.ts';
import { longest } from '../form.ts';
import { ExpectedAndHappened, PlanCard } from './plan-card.tsx';

/** Before a cycle is repeated: what goes along, and (unless loose) what was learned. */
export function RepeatView(props: {
  partnership: Partnership;
  cycle: Cycle;
  plans: readonly Plan[];
  typed: Typed;
  problems: readonly Problem[];
  restored: boolean;
  requestId: string;
  t: T;
  format: Format;
}) {
  const { partnership, cycle, plans, t, format } = props;
  const { formality } = partnership;
  // What was typed before the dial was turned to loose stays in sight.
  const brief = formality === 'loose' && one(props.typed, 'learned') === '';
  const open = plans.filter((plan) => plan.status === 'open');
  const told = plans.filter((plan) => plan.happened !== '');
  const action = paths.repeat(partnership.id, cycle.id);
  return (
    <>
      <PageTitle title={t('cycle.repeat_title', { number: cycle.number + 1 })} lead={t('cycle.repeat_lead')} />
      <p>
        <a href={paths.cycle(partnership.id, cycle.id)}>{t('cycle.back')}</a>
      </p>
      {formality !== 'loose' && told.length > 0 ? (
        <Section title={t('cycle.compared')}>
          <CardList>
            {told.map((plan) => (
              <ExpectedAndHappened plan={plan} partnership={partnership} t={t} format={format} />
            ))}
          </CardList>
        </Section>
      ) : null}
      <Section title={t('cycle.goes_along')} lead={open.length > 0 ? t('cycle.goes_along_hint') : undefined}>
        {open.length === 0 ? <p>{t('cycle.nothing_goes_along')}</p> : null}
        <CardList>
          {open.map((plan) => (
            <PlanCard plan={plan} partnership={partnership} t={t} format={format} />
          ))}
        </CardList>
      </Section>
      {partnership.status === 'closed' ? (
        <Notice text={t('cycle.closed')} />
      ) : (
        <>
          {props.restored ? <DraftBrought t={t} form={action} back={action} /> : null}
          <Form
            action={action}
            id="repeat"
            errors={inWords(t, props.problems)}
            draft={brief ? undefined : { url: paths.draftOf(action) }}
            requestId={props.requestId}
            label={t('cycle.repeat')}
          >
            {brief ? null : (
              <>
                <TextArea
                  name="learned"
                  label={t('cycle.what_learned')}
                  hint={t(`cycle.what_learned_hint.${formality === 'tight' ? 'tight' : 'guided'}`)}
                  value={one(props.typed, 'learned')}
                  rows={formality === 'tight' ? 6 : 2}
                  maxlength={longest.learned}
                  required={formality === 'tight'}
                  markdown
                />
                <WhoReads text={readers(partnership, t, format)} />
              </>
            )}
            <Submit label={t('cycle.repeat_button', { number: cycle.number + 1 })} />
          </Form>
        </>
      )}
    </>
  );
}
