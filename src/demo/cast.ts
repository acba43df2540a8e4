import type { Role } from '../people/person.ts';

/** Someone of the demo district and of the tests. All of them are invented. */
export interface CastMember {
  key: string;
  givenName: string;
  familyName: string;
  building: string | null;
  roles: readonly Role[];
  grades: readonly string[];
  subjects: readonly string[];
  language: 'en' | 'es';
}

/** The invented district that people look around in. */
export const demoDistrict = {
  name: 'Larkspur Valley School District',
  timezone: 'America/Denver',
  language: 'en',
  domain: 'larkspur.example',
  buildings: ['Juniper Elementary', 'Cottonwood Elementary', 'Mesa Middle School', 'Piñon High School'],
} as const;

/** Each part in the tests' promises has a name; the demo shows the same people. */
export const cast = [
  {
    key: 'ana',
    givenName: 'Ana',
    familyName: 'Reyes',
    building: 'Juniper Elementary',
    roles: ['educator'],
    grades: ['04'],
    subjects: ['Mathematics', 'English Language Arts'],
    language: 'en',
  },
  {
    key: 'ben',
    givenName: 'Ben',
    familyName: 'Whitlock',
    building: 'Cottonwood Elementary',
    roles: ['educator'],
    grades: ['04'],
    subjects: ['Mathematics'],
    language: 'en',
  },
  {
    key: 'carmen',
    givenName: 'Carmen',
    familyName: 'Ortiz',
    building: 'Mesa Middle School',
    roles: ['educator'],
    grades: ['07'],
    subjects: ['Science'],
    language: 'es',
  },
  {
    key: 'dev',
    givenName: 'Dev',
    familyName: 'Patel',
    building: 'Piñon High School',
    roles: ['educator'],
    grades: ['09', '10'],
    subjects: ['Mathematics'],
    language: 'en',
  },
  {
    key: 'esi',
    givenName: 'Esi',
    familyName: 'Mensah',
    building: 'Juniper Elementary',
    roles: ['educator'],
    grades: ['02'],
    subjects: ['English Language Arts'],
    language: 'en',
  },
  {
    key: 'fatima',
    givenName: 'Fatima',
    familyName: 'Haddad',
    building: null,
    roles: ['specialist'],
    grades: [],
    subjects: [],
    language: 'en',
  },
  {
    key: 'grace',
    givenName: 'Grace',
    familyName: 'Lin',
    building: 'Juniper Elementary',
    roles: ['educator', 'leader'],
    grades: [],
    subjects: [],
    language: 'en',
  },
  {
    key: 'hank',
    givenName: 'Hank',
    familyName: 'Olsen',
    building: null,
    roles: ['admin'],
    grades: [],
    subjects: [],
    language: 'en',
  },
  {
    key: 'iris',
    givenName: 'Iris',
    familyName: 'Novak',
    building: 'Mesa Middle School',
    roles: ['educator'],
    grades: ['07', '08'],
    subjects: ['Science'],
    language: 'en',
  },
  {
    key: 'jo',
    givenName: 'Jo',
    familyName: 'Tanaka',
    building: 'Piñon High School',
    roles: ['educator'],
    grades: ['11'],
    subjects: ['Art'],
    language: 'en',
  },
] as const satisfies readonly CastMember[];

export type CastKey = (typeof cast)[number]['key'];

/** Who evaluates whom: Grace leads Juniper Elementary. */
export const supervisionOfCast: readonly (readonly [supervisor: CastKey, person: CastKey])[] = [
  ['grace', 'ana'],
  ['grace', 'esi'],
];

/** 'ana.reyes@larkspur.example' */
export function castEmail(member: Pick<CastMember, 'givenName' | 'familyName'>): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^\x21-\x7e]/g, '')
      .toLowerCase();
  return `${plain(member.givenName)}.${plain(member.familyName)}@${demoDistrict.domain}`;
}
