import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/platform/project-root.ts';
import { meadow11 } from '../fixtures/roster/meadow.ts';

/** A district's OneRoster 1.1 bundle, with two of its teachers. */
export interface Bundle {
  files: Record<string, string>;
  district: string;
  /** People and buildings that its plan says are new. */
  people: number;
  buildings: number;
  one: Teacher;
  other: Teacher;
}

export interface Teacher {
  name: string;
  email: string;
}

const folder = join(projectRoot(), '..', 'shared', 'material', 'rosters', 'gbisd-v1p1');

const meadow: Bundle = {
  files: meadow11,
  district: 'Meadow County Schools',
  people: 5,
  buildings: 2,
  one: { name: 'Ana Ruiz', email: 'ana.ruiz@meadow.example' },
  other: { name: "Ben O'Dell", email: 'ben@meadow.example' },
};

/** Grand Bend ISD, whose bundle lies beside the project on some machines; elsewhere a small district of our own. */
export function bundle(): Bundle {
  if (!existsSync(folder)) return meadow;
  const read = (name: string) => [name, readFileSync(join(folder, name), 'utf8')] as const;
  return {
    files: Object.fromEntries(readdirSync(folder).map(read)),
    district: 'Grand Bend ISD',
    people: 68,
    buildings: 3,
    one: { name: 'Janet Reid', email: 'janetreid@gbisd.example' },
    other: { name: 'Lauren Key', email: '207231@gbisd.example' },
  };
}
