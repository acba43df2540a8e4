import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import { fullName } from '../../people/person.ts';
import { paths } from '../../paths.ts';
import type { Partnership } from '../partnership.ts';

/** Which partners are on this partnership's pages at the moment; nothing when there is nobody. */
export function HereNow(props: { partnership: Partnership; here: readonly string[]; t: T; format: Format }) {
  const { partnership, here, t, format } = props;
  const names = partnership.members.filter((member) => here.includes(member.personId)).map(fullName);
  if (names.length === 0) return null;
  return (
    <p class="here-now">
      {t('partnership.here_now', { count: names.length, names: format.list(names) })}{' '}
      <a class="hint" href={`${paths.settings}#presence`}>
        {t('partnership.here_setting')}
      </a>
    </p>
  );
}
