import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { paths } from '../../paths.ts';
import { Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/layout.tsx';
import { longest, type Proposal } from '../decision.ts';
import type { Matter, Reader } from '../matter.ts';
import { readers } from './readers.ts';

/** Asks once more before a proposal is taken back. */
export function WithdrawalView(props: {
  partnership: Partnership;
  proposal: Proposal;
  matter: Matter;
  typed: Typed;
  problems: readonly Problem[];
  requestId: string;
  reader: Reader;
}) {
  const { partnership, proposal, reader } = props;
  const { t, format } = reader;
  return (
    <>
      <PageTitle
        title={t('decision.withdraw.title')}
        eyebrow={props.matter.title(proposal, reader)}
        lead={t('decision.withdraw.lead')}
      />
      <Form
        action={paths.withdrawal(partnership.id, proposal.id)}
        errors={inWords(t, props.problems)}
        requestId={props.requestId}
      >
        <TextArea
          name="word"
          label={t('decision.withdraw.word')}
          value={one(props.typed, 'word')}
          rows={2}
          maxlength={longest.word}
        />
        <WhoReads text={readers(partnership, t, format)} />
        <Submit label={t('decision.withdraw.button')} />
      </Form>
      <p>
        <a href={paths.proposal(partnership.id, proposal.id)}>{t('decision.back_to_proposal')}</a>
      </p>
    </>
  );
}
