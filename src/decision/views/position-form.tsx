import { one } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { Choice } from '../../ui/form.tsx';
import { Details } from '../../ui/layout.tsx';
import { type Stance, stances } from '../decision.ts';
import { OwnAnswer, AnswerForm, type AnsweringProps } from './answering.tsx';

/** Where a member answers. Loose: two big answers. Guided: four positions. Tight: four, each with its reason. */
export function PositionForm(props: AnsweringProps) {
  return (
    <OwnAnswer {...props}>
      {props.partnership.formality === 'loose' ? (
        <TwoAnswers {...props} />
      ) : (
        <StanceForm {...props} offered={stances} />
      )}
    </OwnAnswer>
  );
}

function TwoAnswers(props: AnsweringProps) {
  const { partnership, proposal, mine, typed } = props;
  const { t } = props.reader;
  const others: readonly Stance[] = ['reservation', 'object', 'aside'];
  const open =
    props.problems.length > 0 ||
    one(typed, 'stance') !== '' ||
    one(typed, 'reason') !== '' ||
    (mine !== undefined && mine.stance !== 'agree');
  // Words that were written beside an agreement, before the dial was turned to loose, are sent with it.
  const words = one(typed, 'stance') === 'agree' && one(typed, 'reason') !== '';
  return (
    <>
      {mine?.stance === 'agree' ? null : (
        <form action={paths.positions(partnership.id, proposal.id)} method="post" class="post-button">
          <input type="hidden" name="version" value={String(proposal.version)} />
          <button type="submit" name="stance" value="agree" class="button button-action button-large">
            {t('decision.i_agree')}
          </button>
        </form>
      )}
      <Details summary={t('decision.talk')} open={open} id="talk">
        <StanceForm {...props} offered={words ? stances : others} />
      </Details>
    </>
  );
}

function StanceForm(props: AnsweringProps & { offered: readonly Stance[] }) {
  const { mine, typed, offered } = props;
  const { t } = props.reader;
  return (
    <AnswerForm {...props}>
      <Choice
        name="stance"
        legend={t('decision.where_do_you_stand')}
        legendHidden={props.partnership.formality === 'loose'}
        value={one(typed, 'stance') || (mine && offered.includes(mine.stance) ? mine.stance : '')}
        required
        options={offered.map((value) => ({
          value,
          label: t(`decision.stance_mine.${value}`),
          hint: t(`decision.stance_hint.${value}`),
        }))}
      />
    </AnswerForm>
  );
}
