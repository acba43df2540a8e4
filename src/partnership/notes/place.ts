import { createHash } from 'node:crypto';

/** Pages that are no thing of their own, beside which one may keep a private note all the same. */
const pages = ['objective', 'members', 'decisions', 'comparison', 'publications', 'reflection'] as const;

/** Such a page of a partnership, or the page of one conversation protocol in it. The names are stored through {@link subjectAt}. */
export type Place = (typeof pages)[number] | `protocol:${string}`;

export function isPlace(name: string): name is Place {
  return pages.some((page) => page === name) || /^protocol:[\w-]{1,80}$/.test(name);
}

/** What a note beside a page is kept by, where things have their own id: always the same for a page of a partnership. */
export function subjectAt(partnershipId: string, place: Place): string {
  const bytes = createHash('sha256').update(`${partnershipId} ${place}`).digest().subarray(0, 16);
  // UUID version 8 (RFC 9562): made by a rule of one's own.
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
