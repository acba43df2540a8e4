import type { T } from '../../language/translate.ts';
import { fullName } from '../../people/person.ts';
import { Choice } from '../../ui/form.tsx';
import type { Partnership } from '../partnership.ts';

/** Ticks who of the members was there, as `present`. The legend is heard only where a heading says it already. */
export function WhoWasThere(props: {
  partnership: Pick<Partnership, 'members'>;
  present: readonly string[];
  legendHidden?: boolean;
  t: T;
}) {
  return (
    <Choice
      name="present"
      legend={props.t('partnership.who_was_there')}
      legendHidden={props.legendHidden}
      multiple
      layout="chips"
      value={[...props.present]}
      options={props.partnership.members.map((member) => ({ value: member.personId, label: fullName(member) }))}
    />
  );
}
