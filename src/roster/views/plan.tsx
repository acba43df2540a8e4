import type { Child } from 'hono/jsx';
import type { T } from '../../language/translate.ts';
import { paths } from '../../paths.ts';
import { Checkbox, Choice, type FieldError, Form, NumberField, Submit } from '../../ui/form.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { Facts } from '../../ui/text.tsx';
import { type ColumnKey, columnKeys } from '../column-names.ts';
import type { MadePlan } from '../actions.ts';
import { hasErrors, isEmpty } from '../plan.ts';
import type { PlanSection } from '../plan-in-words.ts';
import type { IncomingStaff, SeenCounts } from '../staff.ts';

/** Rows of a section that a page shows at once. */
export const pageRows = 100;

/** Rows of each section on the page of the whole plan, where every section is. */
export const overviewRows = 50;

export interface PlanProps {
  t: T;
  id: string;
  source: string;
  incoming: IncomingStaff;
  made: MadePlan;
  sections: readonly PlanSection[];
  typed: { leavers: string; admins: readonly string[] };
  errors: readonly FieldError[];
  requestId: string;
}

/** The whole plan: what it would do in numbers, the way to apply it, and the start of each of its parts. */
export function PlanPage(props: PlanProps) {
  const { t, made, sections } = props;
  const { plan } = made;
  const wrong = hasErrors(plan);
  return (
    <>
      <PageTitle title={t('roster.plan.title')} lead={t('roster.plan.lead')} />
      <Facts facts={factsOf(props)} />
      {props.incoming.complete ? null : <Notice text={t('roster.plan.partial')} />}
      {isEmpty(plan) && !wrong ? <Notice kind="done" text={t('roster.plan.empty')} /> : null}
      {sections.length > 0 ? (
        <ul>
          {sections.map((section) => (
            <li>
              <a href={`#${section.key}`}>{section.title}</a>
            </li>
          ))}
          {plan.unchanged > 0 ? <li>{t('roster.plan.count.unchanged', { count: plan.unchanged })}</li> : null}
        </ul>
      ) : null}
      {wrong || (isEmpty(plan) && plan.suggestedAdmins.length === 0) ? (
        <LinkButton href={paths.roster} label={t('roster.again')} />
      ) : (
        <Apply {...props} />
      )}
      {sections.map((section) => (
        <Section id={section.key} title={section.title} lead={section.lead}>
          <SectionTable section={section} rows={section.rows(0, overviewRows)} />
          {section.count > overviewRows ? (
            <p>
              <a href={sectionPath(props.id, section, 1)}>{t('roster.plan.more', { count: section.count })}</a>
            </p>
          ) : null}
        </Section>
      ))}
    </>
  );
}

/** One part of a plan, page by page. */
export function PlanSectionPage(props: { t: T; id: string; section: PlanSection; page: number }) {
  const { t, section } = props;
  const pages = Math.max(1, Math.ceil(section.count / pageRows));
  const page = Math.min(Math.max(1, props.page), pages);
  const from = (page - 1) * pageRows;
  const to = Math.min(from + pageRows, section.count);
  return (
    <>
      <PageTitle title={section.title} lead={section.lead} />
      <SectionTable section={section} rows={section.rows(from, to)} />
      <nav class="actions" aria-label={section.title}>
        {page > 1 ? <a href={sectionPath(props.id, section, page - 1)}>{t('roster.plan.previous')}</a> : null}
        <span class="hint">{t('roster.plan.page', { from: from + 1, to, count: section.count })}</span>
        {page < pages ? <a href={sectionPath(props.id, section, page + 1)}>{t('roster.plan.next')}</a> : null}
      </nav>
      <p>
        <a href={paths.rosterImport(props.id)}>{t('roster.plan.back')}</a>
      </p>
    </>
  );
}

const sectionPath = (id: string, section: PlanSection, page: number): string =>
  `${paths.rosterImport(id)}?section=${section.key}&page=${page}`;

function SectionTable({ section, rows }: { section: PlanSection; rows: readonly (readonly string[])[] }) {
  return (
    <Table caption={section.title} captionHidden head={section.head} rows={rows.map((row) => row.map(breakable))} />
  );
}

/** Lets a long address break behind its @, where a phone has no room for it on one line. */
function breakable(cell: string): Child {
  const [name, domain, ...more] = cell.split('@');
  if (domain === undefined || more.length > 0) return cell;
  return (
    <>
      {name}@<wbr />
      {domain}
    </>
  );
}

function Apply(props: PlanProps) {
  const { t, made, typed } = props;
  const { guard, suggestedAdmins } = made.plan;
  return (
    <Section title={t('roster.apply.title')} lead={t('roster.apply.lead')}>
      <Form
        action={paths.rosterApply(props.id)}
        errors={props.errors}
        requestId={props.requestId}
        label={t('roster.apply.title')}
      >
        <input type="hidden" name="fingerprint" value={made.fingerprint} />
        {suggestedAdmins.length > 1 ? (
          <Choice
            name="admins"
            multiple
            legend={t('roster.apply.admins')}
            hint={t('roster.apply.admins_hint')}
            value={typed.admins}
            options={suggestedAdmins.map((one) => ({ value: one.ref, label: one.name }))}
          />
        ) : null}
        {suggestedAdmins.length === 1
          ? suggestedAdmins.map((one) => (
              <Checkbox
                name="admins"
                value={one.ref}
                label={`${t('roster.apply.admins')}: ${one.name}`}
                hint={t('roster.apply.admins_hint')}
                checked={typed.admins.includes(one.ref)}
              />
            ))
          : null}
        {guard ? (
          <NumberField
            name="leavers"
            label={t('roster.apply.leavers')}
            hint={t('roster.apply.leavers_hint', { ...guard })}
            value={typed.leavers}
            min={0}
            required
          />
        ) : null}
        <Submit label={t('roster.apply.submit')} busyLabel={t('roster.apply.busy')} />
      </Form>
    </Section>
  );
}

function factsOf({ t, id, source, incoming }: PlanProps): { term: string; value: Child }[] {
  const facts: { term: string; value: Child }[] = [
    { term: t('roster.plan.read'), value: source },
    { term: t('roster.plan.skipped'), value: skippedWords(incoming.seen, t) },
  ];
  const { mapping } = incoming;
  if (mapping) {
    const read = columnKeys
      .filter((key): key is ColumnKey => mapping[key] !== undefined)
      .map((key) => `${t(`roster.column.${key}`)}: ${mapping[key]}`);
    const value = (
      <>
        {read.join(' · ')} <a href={`${paths.roster}?columns=${id}#columns`}>{t('roster.plan.columns_change')}</a>
      </>
    );
    facts.push({ term: t('roster.plan.columns'), value });
  }
  return facts;
}

function skippedWords(seen: SeenCounts, t: T): string {
  const parts = [
    seen.students > 0 ? t('roster.plan.students', { count: seen.students }) : '',
    seen.guardians > 0 ? t('roster.plan.guardians', { count: seen.guardians }) : '',
    seen.others > 0 ? t('roster.plan.others', { count: seen.others }) : '',
    seen.switchedOff > 0 ? t('roster.plan.switched_off', { count: seen.switchedOff }) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : t('roster.plan.nothing_skipped');
}
