import { sql } from 'kysely';
import { type FocusArea } from '../district/focus-areas/area.ts';
import { focusDomains } from '../district/focus-areas/list.ts';
import { suggestFocusAreas, withTerms } from '../district/focus-suggest.ts';
import type { Language } from '../language/message.ts';
import { say } from '../language/words.ts';
import type { Person } from '../people/person.ts';
import type { Db } from '../platform/db/database.ts';

/** Something to choose: the area's key, its name in the reader's language, and the field it belongs to. */
export interface FocusOption {
  key: string;
  name: string;
  domain: string;
}

/** The focus areas that `person`'s district uses, with the words they are suggested by. */
export async function focusAreasOf(db: Db, person: Pick<Person, 'districtId'>): Promise<FocusArea[]> {
  const { rows } = await sql<{ key: string; domain: string; name_en: string; name_es: string }>`
    select key, domain, name_en, name_es from focus_area where district_id = ${person.districtId} and active`.execute(
    db,
  );
  return rows.map((row) => withTerms({ key: row.key, domain: row.domain, name: { en: row.name_en, es: row.name_es } }));
}

/** How many areas are offered for a text. */
const offered = 8;

/**
 * What to offer for choosing: what the text suggests, best first, after what is chosen already; or, with `all`, the
 * district's whole list by field.
 */
export function focusOptions(
  areas: readonly FocusArea[],
  wanted: { text: string; language: Language; chosen: readonly string[]; all: boolean },
): FocusOption[] {
  const byKey = new Map(areas.map((area) => [area.key, area]));
  const option = (area: FocusArea): FocusOption => ({
    key: area.key,
    name: say(area.name, wanted.language),
    domain: domainName(area.domain, wanted.language),
  });
  if (wanted.all)
    return areas
      .map(option)
      .sort(
        (a, b) =>
          order(a.domain, wanted.language) - order(b.domain, wanted.language) ||
          a.name.localeCompare(b.name, wanted.language),
      );
  const suggested = suggestFocusAreas(wanted.text, wanted.language, areas, offered).map((one) => one.key);
  return [...new Set([...wanted.chosen, ...suggested])].flatMap((key) => {
    const area = byKey.get(key);
    return area ? [option(area)] : [];
  });
}

function domainName(key: string, language: Language): string {
  const domain = focusDomains.find((one) => one.key === key);
  return domain ? say(domain.name, language) : key;
}

/** Fields in the shipped order; a district's own come last. */
function order(name: string, language: Language): number {
  const place = focusDomains.findIndex((one) => say(one.name, language) === name);
  return place < 0 ? focusDomains.length : place;
}
