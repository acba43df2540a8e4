import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planImport, isEmpty } from '../src/roster/plan.ts';
import { readStaff } from '../src/roster/read.ts';
import { readSource, uploadLimits } from '../src/roster/source.ts';
import type { IncomingStaff } from '../src/roster/staff.ts';
import { carriedOut, nobody } from './fixtures/roster/carried-out.ts';

/** Real bundles of one district in both versions; not part of the project, so the test is skipped without them. */
const rosters = join(import.meta.dirname, '..', '..', 'shared', 'material', 'rosters');

function bundle(version: string): IncomingStaff {
  const folder = join(rosters, version);
  const source = readSource(
    readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
    uploadLimits,
  );
  if (!source.ok) throw new Error(source.reason);
  return readStaff(source.files, { mapping: {}, complete: true, today: '2026-11-23' });
}

describe.skipIf(!existsSync(rosters))('the Grand Bend bundles', () => {
  const versions = existsSync(rosters) ? [bundle('gbisd-v1p1'), bundle('gbisd-v1p2')] : [];

  test('give the same 68 people in 3 buildings with their roles', () => {
    const [first, second] = versions;
    expect(first?.people).toHaveLength(68);
    expect(first?.buildings.map((building) => building.name).sort()).toEqual([
      'Grand Bend Elementary School',
      'Grand Bend High School',
      'Grand Bend Middle School',
    ]);
    expect(second?.people).toEqual(first?.people);
    expect(second?.buildings).toEqual(first?.buildings);
  });

  test.each([0, 1])('have leaders at buildings, and district staff who are only suggested as admins (%i)', (at) => {
    const people = versions[at]?.people ?? [];
    expect(people.filter((person) => person.roles?.includes('leader'))).toHaveLength(10);
    const district = people.filter((person) => person.building === null);
    expect(district).toHaveLength(3);
    expect(people.filter((person) => person.suggestAdmin)).toEqual(district);
    expect(people.filter((person) => (person.subjects ?? []).length > 0).length).toBeGreaterThanOrEqual(54);
    expect(versions[at]?.notes.filter((note) => note.kind === 'error')).toEqual([]);
  });

  test('the second version planned after the first changes nothing', () => {
    const [first, second] = versions as [IncomingStaff, IncomingStaff];
    const staff = carriedOut(nobody, planImport(nobody, first));
    expect(isEmpty(planImport(staff, second))).toBe(true);
  });
});
