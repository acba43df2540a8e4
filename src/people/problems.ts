import { isKey, type T } from '../language/translate.ts';
import type { Problem } from '../platform/http/form.ts';
import type { FieldError } from '../ui/form-state.ts';

/** Problems of a form in the reader's words. A message that is no key of ours (zod's own) says "look at this again". */
export function inWords(t: T, problems: readonly Problem[]): FieldError[] {
  return problems.map(({ field, key, params }) => ({
    field,
    text: isKey(key) ? t(key, params) : t('people.look_again'),
  }));
}
