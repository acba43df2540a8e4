/** What a form held: names and values in the order of the form. */
export type Kept = [name: string, value: string][];

/** The values that make up a draft; files, passwords and the key of a single send are no part of it. */
export function read(form: HTMLFormElement): Kept {
  const secret = new Set([...form.querySelectorAll<HTMLInputElement>('[type=password]')].map((field) => field.name));
  return [...new FormData(form)].filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[0] !== 'requestId' && !secret.has(entry[0]),
  );
}

/** Were the kept values typed upon what the form shows? The field `basedOn` says which version that is. */
export function sameVersion(form: HTMLFormElement, kept: Kept): boolean {
  const version = (values: Kept) => values.find(([name]) => name === 'basedOn')?.[1];
  return version(read(form)) === version(kept);
}

/** Is every line of the kept values in the form already? */
export function holds(form: HTMLFormElement, kept: Kept): boolean {
  const shown = new Set(read(form).flatMap(([, value]) => value.split(/\r?\n/)));
  return kept.every(([name, value]) => name === 'basedOn' || value.split(/\r?\n/).every((line) => shown.has(line)));
}

/** Puts kept values back into a form's fields. Returns whether that changed anything. */
export function fill(form: HTMLFormElement, kept: Kept): boolean {
  const before = JSON.stringify(read(form));
  const values = new Map<string, string[]>();
  for (const [name, value] of kept) values.set(name, [...(values.get(name) ?? []), value]);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement) fillInput(field, values);
    else if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) {
      const value = values.get(field.name)?.shift();
      if (value !== undefined) field.value = withAdded(field, value);
    }
  }
  return JSON.stringify(read(form)) !== before;
}

/** What the page put in for the writer, such as a quote, stays beside what they had typed before. */
function withAdded(field: HTMLElement, value: string): string {
  const added = field.dataset['added']?.replace(/\r\n/g, '\n').trim();
  if (!added || value.includes(added)) return value;
  return value.trim() ? `${value.trimEnd()}\n\n${added}\n\n` : `${added}\n\n`;
}

function fillInput(field: HTMLInputElement, values: Map<string, string[]>): void {
  if (['hidden', 'file', 'password', 'submit', 'button'].includes(field.type)) return;
  if (field.type === 'checkbox' || field.type === 'radio') {
    field.checked = values.get(field.name)?.includes(field.value) ?? false;
    return;
  }
  const value = values.get(field.name)?.shift();
  if (value !== undefined) field.value = value;
}
