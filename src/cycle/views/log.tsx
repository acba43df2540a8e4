import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { WhoWasThere } from '../../partnership/views/who-was-there.tsx';
import { DraftBrought } from '../../people/drafts/brought.tsx';
import { inWords } from '../../people/problems.ts';
import { many, one, type Problem, type Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { DateField, Form, Submit, TextArea, TextField, WhoReads } from '../../ui/form.tsx';
import { Details, Grid, PageTitle } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { readers } from '../../timeline/views/readers.ts';
import { longest, plansWhileLogging } from '../form.ts';
import { WhoField } from './plan-fields.tsx';
import { SessionFields } from './session-fields.tsx';

/** Logs a session that took place: one page, little to type, the usual answers filled in. */
export function LogView(props: {
  partnership: Partnership;
  typed: Typed;
  problems: readonly Problem[];
  restored: boolean;
  requestId: string;
  t: T;
  format: Format;
}) {
  const { partnership, typed, t, format } = props;
  const action = paths.logSession(partnership.id);
  const { formality } = partnership;
  const rows = Array.from({ length: plansWhileLogging }, (_, index) => index + 1);
  const anyPlan = rows.some((row) => one(typed, `what${row}`) !== '');
  return (
    <>
      <PageTitle title={t('cycle.log')} lead={t('cycle.log_lead')} />
      {partnership.status === 'closed' ? (
        <Notice text={t('cycle.closed')} />
      ) : (
        <>
          {props.restored ? <DraftBrought t={t} form={action} back={action} /> : null}
          <Form
            action={action}
            id="log"
            errors={inWords(t, props.problems)}
            draft={{ url: paths.draftOf(action) }}
            requestId={props.requestId}
            label={t('cycle.log')}
          >
            <SessionFields typed={typed} t={t} />
            <WhoWasThere partnership={partnership} present={many(typed, 'present')} t={t} />
            <TextArea
              name="line"
              label={t('cycle.line')}
              hint={t(`cycle.line_hint.${formality}`)}
              value={one(typed, 'line')}
              rows={2}
              maxlength={longest.line}
              required={formality !== 'loose'}
              markdown
            />
            <Details
              summary={t('cycle.log_plans')}
              id="log-plans"
              open={formality === 'tight' || anyPlan || props.problems.some((p) => /\d$/.test(p.field))}
            >
              {rows.map((row) => (
                <Grid min="narrow">
                  <TextField
                    name={`what${row}`}
                    label={t('cycle.what.loose')}
                    value={one(typed, `what${row}`)}
                    maxlength={longest.what}
                  />
                  <WhoField
                    partnership={partnership}
                    name={`personId${row}`}
                    value={one(typed, `personId${row}`)}
                    t={t}
                  />
                  <DateField name={`byDate${row}`} label={t('cycle.by')} value={one(typed, `byDate${row}`)} />
                </Grid>
              ))}
            </Details>
            <WhoReads text={readers(partnership, t, format)} />
            <Submit label={t('cycle.log_button')} />
          </Form>
        </>
      )}
    </>
  );
}
