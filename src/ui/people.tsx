/** Up to two letters for a name: the first of its first and of its last word, whatever the script. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}

/** A colour from 1 to 8 that stays the same for the same name. */
export function hueOf(name: string): number {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  return (sum % 8) + 1;
}

/** A round mark with a person's initials; decoration only, the name stands beside it. */
export function Avatar(props: { name: string }) {
  return (
    <span class={`avatar hue-${hueOf(props.name)}`} aria-hidden="true">
      {initials(props.name)}
    </span>
  );
}

/** People with their names, and a note each where there is something to say ("joined in March"). */
export function People(props: {
  people: readonly { name: string; href?: string; note?: string }[];
  label?: string;
  size?: 'small' | 'large';
}) {
  return (
    <ul class={`people people-${props.size ?? 'small'}`} aria-label={props.label}>
      {props.people.map((person) => (
        <li>
          <Avatar name={person.name} />
          <span>
            {person.href ? <a href={person.href}>{person.name}</a> : person.name}
            {person.note ? <span class="hint"> {person.note}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
