import { gradeName } from '../people/grades.ts';
import type { T } from '../language/translate.ts';
import { isColumnKey } from './column-names.ts';
import type { ApplyRefusal } from './actions.ts';
import type { RosterPlan } from './plan.ts';
import type { FieldChange, PersonStep, RosterField } from './plan-person.ts';
import type { Note } from './staff.ts';

/** The parts of a plan, in the order in which an admin should look at them. */
export const sectionKeys = [
  'errors',
  'leaving',
  'returning',
  'new',
  'changed',
  'kept',
  'links',
  'buildings',
  'plcs',
  'warnings',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** One part of a plan as a table of words; rows are made when they are asked for, because there may be thousands. */
export interface PlanSection {
  key: SectionKey;
  title: string;
  lead?: string;
  head: string[];
  count: number;
  rows(from: number, to: number): string[][];
}

/** Puts a plan into words, for the page and for the command alike. Parts without anything in them are left out. */
export function planInWords(plan: RosterPlan, t: T): PlanSection[] {
  const heads = (...names: HeadKey[]): string[] => names.map((name) => t(`roster.plan.head.${name}`));
  const section = <I>(
    key: SectionKey,
    items: readonly I[],
    head: string[],
    row: (item: I) => string[],
    lead?: string,
  ): PlanSection => ({
    key,
    title: t(`roster.plan.count.${key}`, { count: items.length }),
    head,
    count: items.length,
    rows: (from, to) => items.slice(from, to).map(row),
    ...(lead !== undefined && { lead }),
  });
  const kind = (wanted: PersonStep['kind']): PersonStep[] => plan.people.filter((step) => step.kind === wanted);
  const notes = (wanted: Note['kind']): Note[] => plan.notes.filter((note) => note.kind === wanted);
  const changes = [...kind('changed'), ...kind('returning')].flatMap((step) =>
    step.changes.map((change) => ({ step, change })),
  );
  const kept = plan.people.flatMap((step) => step.kept.map((change) => ({ step, change })));
  const buildings = [
    ...plan.buildings.add.map((one) => ({ name: one.name, what: t('roster.plan.building_add') })),
    ...plan.buildings.change.map((one) => ({
      name: one.name,
      what: t('roster.plan.building_change', { before: one.before.name }),
    })),
  ];
  const links = [
    ...plan.links.add.map((link) => ({ link, what: t('roster.plan.link_add') })),
    ...plan.links.remove.map((link) => ({ link, what: t('roster.plan.link_remove') })),
  ];
  const nameOf = (ref: string): string => plan.linkNames.get(ref) ?? '';
  const changed = section('changed', changes, heads('person', 'what', 'before', 'after'), ({ step, change }) => [
    step.name,
    fieldWords(change, t),
    ...valueWords(change, t),
  ]);
  return [
    section(
      'errors',
      notes('error'),
      heads('place', 'problem'),
      (note) => [placeWords(note, t), noteWords(note, t)],
      t('roster.plan.errors_lead'),
    ),
    section(
      'leaving',
      plan.leaving,
      heads('person', 'building'),
      (one) => [one.name, one.building || t('roster.plan.district_office')],
      t('roster.plan.leaving_lead'),
    ),
    section('returning', kind('returning'), heads('person', 'building', 'email'), (step) => [
      step.name,
      buildingWords(plan, step, t),
      step.values.email ?? '',
    ]),
    section('new', kind('new'), heads('person', 'building', 'roles', 'teaches', 'email'), (step) => [
      step.name,
      buildingWords(plan, step, t),
      step.values.roles.map((role) => t(`roster.value.${role}`)).join(', '),
      [...step.values.subjects, ...step.values.grades.map((grade) => gradeName(t, grade))].join(', '),
      step.values.email ?? '',
    ]),
    // The title counts people; the table has a row for each of their changes.
    { ...changed, title: t('roster.plan.count.changed', { count: new Set(changes.map(({ step }) => step)).size }) },
    section(
      'kept',
      kept,
      heads('person', 'what', 'here', 'roster'),
      ({ step, change }) => [step.name, t(`roster.field.${change.field}`), ...valueWords(change, t)],
      t('roster.plan.kept_lead'),
    ),
    section(
      'links',
      links,
      heads('evaluator', 'person', 'what'),
      ({ link, what }) => [nameOf(link.supervisor), nameOf(link.person), what],
      t('roster.plan.links_lead'),
    ),
    section('buildings', buildings, heads('building', 'what'), (one) => [one.name, one.what]),
    section('plcs', plan.plcs, heads('what', 'building'), (plc) => [
      plc.name,
      plc.building === null ? t('roster.plan.district_office') : (plan.placeNames.get(plc.building) ?? ''),
    ]),
    section('warnings', notes('warning'), heads('place', 'warning'), (note) => [
      placeWords(note, t),
      noteWords(note, t),
    ]),
  ].filter((one) => one.count > 0);
}

type HeadKey =
  | 'person'
  | 'building'
  | 'roles'
  | 'teaches'
  | 'email'
  | 'what'
  | 'before'
  | 'after'
  | 'here'
  | 'roster'
  | 'place'
  | 'problem'
  | 'warning'
  | 'evaluator';

/** What is wrong with a row, or what to know about it. */
export function noteWords(note: Note, t: T): string {
  const { column } = note.params;
  const params = isColumnKey(column) ? { ...note.params, column: t(`roster.column.${column}`) } : note.params;
  return t(`roster.note.${note.say}`, params);
}

/** Why a plan was not applied. */
export function refusalWords(t: T, reason: ApplyRefusal, plan: RosterPlan): string {
  const leaving = plan.guard?.leaving ?? 0;
  return t(`roster.refuse.${reason}`, { leaving, count: leaving });
}

/** 'staff.csv, row 12, column Email'; empty for a note that is about no row. */
export function placeWords({ place }: Note, t: T): string {
  if (place.file === '') return '';
  const params = { file: place.file, row: place.row };
  return place.column === undefined
    ? t('roster.plan.place', params)
    : t('roster.plan.place_column', { ...params, column: place.column });
}

function buildingWords(plan: RosterPlan, step: PersonStep, t: T): string {
  const { building } = step.values;
  return building === null ? t('roster.plan.district_office') : (plan.placeNames.get(building) ?? '');
}

function fieldWords(change: FieldChange, t: T): string {
  const field = t(`roster.field.${change.field}`);
  return change.byHand ? `${field} (${t('roster.plan.by_hand')})` : field;
}

function valueWords(change: FieldChange, t: T): [string, string] {
  return [valuesOf(change.field, change.before, t, 'before'), valuesOf(change.field, change.after, t, 'after')];
}

function valuesOf(field: RosterField, values: string[], t: T, side: 'before' | 'after'): string {
  if (field === 'leader') return t(values.length > 0 ? 'roster.value.yes' : 'roster.value.no');
  if (field === 'active') return t(side === 'before' ? 'roster.value.no' : 'roster.value.yes');
  if (field === 'building' && values.length === 0) return t('roster.plan.district_office');
  if (values.length === 0) return t('roster.plan.nothing');
  if (field === 'grades') return values.map((grade) => gradeName(t, grade)).join(', ');
  if (field === 'language')
    return values.map((one) => t(one === 'es' ? 'roster.value.es' : 'roster.value.en')).join(', ');
  return values.join(', ');
}
