import { isKey, type T } from '../../language/translate.ts';
import type { FieldError } from '../../ui/form-state.ts';
import type { Wrong } from './definition.ts';

/** What is wrong, in words that begin with the place: "Round 3: …". The field is the one of the form. */
export function inPlace(t: T, wrong: readonly Wrong[]): FieldError[] {
  return wrong.map(({ path, key }) => {
    const text = isKey(key) ? t(key) : t('people.look_again');
    const place = placeOf(t, path);
    return { field: fieldOf(path), text: place ? `${place}: ${text}` : text };
  });
}

function placeOf(t: T, [part, n, field]: Wrong['path']): string {
  const number = typeof n === 'number' ? n + 1 : 0;
  if (part === 'rounds' && number > 0) {
    const what = roundFields.find((one) => one === field);
    return `${t('protocol.at.round', { number })}${what ? `, ${t(`protocol.at.round.${what}`)}` : ''}`;
  }
  if (part === 'roles' && number > 0) return t('protocol.at.role', { number });
  const other = otherParts.find((one) => one === part);
  return other ? t(`protocol.at.${other}`) : '';
}

const roundFields = ['name', 'minutes', 'manner', 'speaker', 'does', 'prompts'] as const;
const otherParts = ['name', 'purpose', 'aims', 'people', 'formality', 'roles', 'rounds', 'bring', 'leaves'] as const;

function fieldOf([part, n, field]: Wrong['path']): string {
  if ((part === 'rounds' || part === 'roles') && typeof n === 'number')
    return `${part === 'rounds' ? 'round' : 'role'}-${n}-${String(field ?? 'name')}`;
  if (part === 'people') return n === 'to' ? 'to' : 'from';
  return part === 'roles' || part === 'rounds' ? '' : String(part ?? '');
}
