import type { Key } from '../../language/catalogue.ts';
import { one } from '../../platform/http/form.ts';
import { TextField } from '../../ui/form.tsx';
import { longest } from '../decision.ts';
import type { Matter } from '../matter.ts';

/** A line of one's own is the whole proposal. @returns the line, or what is the matter with it */
export function readLine(text: string): { ok: true; line: string } | { ok: false; key: Key } {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return { ok: false, key: 'decision.title_missing' };
  return line.length > longest.title ? { ok: false, key: 'decision.title_long' } : { ok: true, line };
}

/** Anything else the partners want to decide: one line says it. */
export const other: Matter = {
  kind: 'other',
  isOffered: () => true,
  start: async () => ({}),
  fields: async (_asking, typed, { t }) => (
    <TextField
      name="title"
      label={t('decision.other.question')}
      hint={t('decision.other.hint')}
      value={one(typed, 'title')}
      maxlength={longest.title}
      required
    />
  ),
  read: async (_asking, typed) => {
    const read = readLine(one(typed, 'title'));
    return read.ok
      ? { ok: true, title: read.line, payload: {} }
      : { ok: false, problems: [{ field: 'title', key: read.key }] };
  },
  typedOf: (said) => ({ title: said.title }),
  title: (said) => said.title,
  says: () => null,
};
