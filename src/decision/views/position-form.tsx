import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { Choice, Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { Details, Section } from '../../ui/layout.tsx';
import { longest, type Position, type Proposal, type Stance, stances } from '../decision.ts';
import type { Reader } from '../matter.ts';
import { readers } from './readers.ts';

interface Props {
  partnership: Partnership;
  proposal: Proposal;
  /** My answer to the present version, if there is one. */
  mine: Position | undefined;
  typed: Typed;
  problems: readonly Problem[];
  reader: Reader;
}

/** Where a member answers. Loose: two big answers. Guided: four positions. Tight: four, each with its reason. */
export function PositionForm(props: Props) {
  const { partnership, reader } = props;
  const { t } = reader;
  const form =
    partnership.formality === 'loose' ? <TwoAnswers {...props} /> : <StanceForm {...props} offered={stances} />;
  if (!props.mine) {
    return (
      <Section title={t('decision.yours')} id="answer">
        {form}
      </Section>
    );
  }
  return (
    <Details
      summary={t('decision.change_mine')}
      open={props.problems.length > 0 || one(props.typed, 'reason') !== ''}
      id="answer"
    >
      {form}
    </Details>
  );
}

function TwoAnswers(props: Props) {
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

function StanceForm(props: Props & { offered: readonly Stance[] }) {
  const { partnership, proposal, mine, typed } = props;
  const { t, format } = props.reader;
  const { formality } = partnership;
  const action = paths.positions(partnership.id, proposal.id);
  const chosen = one(typed, 'stance') || (mine && props.offered.includes(mine.stance) ? mine.stance : '');
  return (
    <Form
      action={action}
      id="position"
      errors={inWords(t, props.problems)}
      draft={{ url: paths.draftOf(action) }}
      label={t('decision.yours')}
    >
      <input type="hidden" name="version" value={String(proposal.version)} />
      <Choice
        name="stance"
        legend={t('decision.where_do_you_stand')}
        legendHidden={formality === 'loose'}
        value={chosen}
        required
        options={props.offered.map((value) => ({
          value,
          label: t(`decision.stance_mine.${value}`),
          hint: t(`decision.stance_hint.${value}`),
        }))}
      />
      <TextArea
        name="reason"
        label={t('decision.reason')}
        hint={t(`decision.reason_hint.${formality}`)}
        value={one(typed, 'reason') || (mine?.reason ?? '')}
        rows={formality === 'tight' ? 4 : 2}
        maxlength={longest.reason}
        required={formality === 'tight'}
      />
      <WhoReads text={readers(partnership, t, format)} />
      <Submit label={t('decision.answer_button')} busyLabel={t('decision.sending')} />
    </Form>
  );
}
