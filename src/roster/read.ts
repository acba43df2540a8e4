import type { Mapping } from './column-names.ts';
import { readOneRoster } from './oneroster.ts';
import { isBundle } from './oneroster-bundle.ts';
import { readPlain } from './plain.ts';
import type { SourceFile } from './source.ts';
import type { IncomingStaff } from './staff.ts';

export interface ReadOptions {
  /** The admin's own choice of columns, for plain files. */
  mapping: Mapping;
  /** Plain files only: whether people missing from the files have left. */
  complete: boolean;
  /** ISO date. */
  today: string;
}

/** Reads whatever was uploaded: a OneRoster bundle where a file of users says so by its columns, else plain CSV. */
export function readStaff(files: SourceFile[], options: ReadOptions): IncomingStaff {
  // Order of files makes no difference to the result.
  const inOrder = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return isBundle(inOrder)
    ? readOneRoster(inOrder, options.today)
    : readPlain(inOrder, options.mapping, options.complete);
}
