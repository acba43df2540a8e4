import type { T } from '../../language/translate.ts';
import { Choice } from '../../ui/form.tsx';
import type { FocusOption } from '../focus.ts';

/** The frame that the two buttons renew; without script they send the whole form and it comes back filled in. */
const frame = 'focus-areas';

/**
 * Focus areas to tick: suggested from the text on request, or the whole list by field. `asked` is what the page was
 * last asked for; nothing is chosen for the person.
 */
export function FocusChoice(props: {
  t: T;
  options: readonly FocusOption[];
  chosen: readonly string[];
  asked: 'suggest' | 'all' | null;
}) {
  const { t, options, asked } = props;
  const fields = asked === 'all' ? [...new Set(options.map((option) => option.domain))] : [];
  const choices = (of: readonly FocusOption[]) => of.map((option) => ({ value: option.key, label: option.name }));
  return (
    <turbo-frame id={frame} class="form">
      {fields.length > 0 ? (
        fields.map((field) => (
          <Choice
            name="focus"
            legend={field}
            multiple
            layout="chips"
            value={props.chosen}
            options={choices(options.filter((option) => option.domain === field))}
          />
        ))
      ) : (
        <Choice
          name="focus"
          legend={t('objective.focus')}
          hint={t(
            options.length > 0
              ? 'objective.focus.hint'
              : asked === 'suggest'
                ? 'objective.focus.none'
                : 'objective.focus.empty',
          )}
          multiple
          layout="chips"
          value={props.chosen}
          options={choices(options)}
        />
      )}
      <div class="actions">
        <button type="submit" class="button button-quiet" name="ask" value="suggest" data-turbo-frame={frame}>
          {t('objective.focus.suggest')}
        </button>
        {asked === 'all' ? null : (
          <button type="submit" class="button button-quiet" name="ask" value="all" data-turbo-frame={frame}>
            {t('objective.focus.all')}
          </button>
        )}
      </div>
    </turbo-frame>
  );
}
