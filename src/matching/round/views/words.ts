import { focusDomains } from '../../../district/focus-areas/list.ts';
import type { Key } from '../../../language/catalogue.ts';
import { say } from '../../../language/words.ts';
import type { Reader } from '../../../objective/views/words.ts';
import { gradeName } from '../../../people/grades.ts';
import { isKey } from '../../../language/translate.ts';
import { timeName } from '../../views/words.ts';
import type { Change } from '../board.ts';
import type { Circle, Warning } from '../circle.ts';
import type { GroupReason, Held } from '../common.ts';
import { type Pooled, type Standing } from '../round.ts';
import type { Kept } from '../store.ts';

/** Names by number; nobody of that number is a dash. */
export type Names = (number: number) => string;

export function namesOf(pool: readonly Pick<Pooled, 'number' | 'name'>[]): Names {
  const names = new Map(pool.map((one) => [one.number, one.name]));
  return (number) => names.get(number) ?? '–';
}

/** The word for how well a group fits, and how much of its bar is full, 0 to 100. */
export function fitWord(fit: number): { key: Key; bar: number } {
  const bar = Math.max(4, Math.min(100, Math.round((fit / fullBar) * 100)));
  if (fit >= 0.42) return { key: 'round.fit.close', bar };
  if (fit >= 0.26) return { key: 'round.fit.good', bar };
  return { key: fit >= 0.1 ? 'round.fit.some' : 'round.fit.little', bar };
}

/** Nobody agrees in everything; a group at this mean is as near as people come. */
const fullBar = 0.75;

/** What a group has in common, in words. */
export function reasonWords({ t, format, language }: Reader, reason: GroupReason, all: number): string {
  const listed = <V>(held: readonly Held<V>[], name: (value: V) => string) =>
    format.list(
      held.map(({ value, count }) =>
        count === all ? name(value) : t('round.reason.some', { what: name(value), count, all }),
      ),
    );
  switch (reason.kind) {
    case 'focus':
      return t('round.reason.focus', { what: listed(reason.held, (area) => say(area.name, language)) });
    case 'field': {
      const named = (key: string) => focusDomains.find((domain) => domain.key === key)?.name;
      return t('round.reason.field', {
        what: listed(reason.held, (key) => {
          const words = named(key);
          return words ? say(words, language) : key;
        }),
      });
    }
    case 'subjects':
      return t('round.reason.subjects', { what: listed(reason.held, (subject) => subject) });
    case 'grades':
      return t('round.reason.grades', { what: listed(reason.held, (grade) => gradeName(t, grade)) });
    case 'times':
      return t('round.reason.times', { what: listed(reason.held, (time) => timeName(t, time)) });
    case 'words':
    case 'near_grades':
    case 'other_building_unwelcome':
    case 'sizes_apart':
      return t(`round.reason.${reason.kind}`);
  }
}

/** From how many schools the people of a group are. */
export function schoolsWords(t: Reader['t'], circle: Circle, people: readonly number[]): string {
  const schools = new Set(people.map((person) => circle.people.get(person)?.buildingId ?? ''));
  return t('round.reason.schools', { count: schools.size });
}

/** What is to be known of a group before it is sent. */
export function warningWords(t: Reader['t'], warning: Warning, names: Names): string {
  return 'pair' in warning
    ? t(`round.warning.${warning.kind}`, { one: names(warning.pair[0]), other: names(warning.pair[1]) })
    : t(`round.warning.${warning.kind}`);
}

/** What somebody did to the board. */
export function changeWords(t: Reader['t'], kept: Pick<Kept, 'change' | 'byName'>, names: Names): string {
  const { change, byName: who } = kept;
  switch (change.kind) {
    case 'moved':
      return moveWords(t, change, who, names);
    case 'solved':
      return t('round.did.solved', { who, number: change.solution });
    case 'pinned':
    case 'unpinned':
    case 'objective':
      return t(`round.did.${change.kind}`, { who, number: change.group });
    case 'forbidden':
    case 'allowed':
    case 'together':
      return t(`round.did.${change.kind}`, { who, one: names(change.pair[0]), other: names(change.pair[1]) });
    case 'taken_out':
    case 'put_back':
      return t(`round.did.${change.kind}`, { who, name: names(change.person) });
    case 'begun':
    case 'rules':
    case 'sent':
    case 'undone':
    case 'redone':
      return t(`round.did.${change.kind}`, { who });
  }
}

function moveWords(t: Reader['t'], change: Change & { kind: 'moved' }, who: string, names: Names): string {
  const name = names(change.person);
  if (change.to === 'new') return t('round.did.moved.new', { who, name });
  return change.to === 'left'
    ? t('round.did.moved.left', { who, name })
    : t('round.did.moved', { who, name, number: change.to });
}

/** Why an invitation could not be sent, from what was kept. */
export function failureWords(t: Reader['t'], failure: string): string {
  return isKey(failure) ? t(failure, { name: '' }).trim() : '';
}

export function standingWords(t: Reader['t'], standing: Standing): string {
  return t(`round.standing.${standing}`);
}
