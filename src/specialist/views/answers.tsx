import type { Candidate } from '../../matching/candidates.ts';
import { reasonText } from '../../matching/views/words.ts';
import type { Objective } from '../../objective/objective.ts';
import { authorText, type Reader } from '../../objective/views/words.ts';
import { paths } from '../../paths.ts';
import { LinkButton, PostButton } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import { Section } from '../../ui/layout.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import type { AskedPerson } from '../store.ts';

interface AnswersProps {
  reader: Reader;
  sent: readonly AskedPerson[];
}

/** Whom the specialist asked, and what each said. */
export function Answers(props: AnswersProps) {
  const { t, format } = props.reader;
  return props.sent.length === 0 ? null : (
    <Section title={t('specialist.answers')} lead={t('specialist.answers.lead')}>
      <ul class="plain-list">
        {props.sent.map((asked) => (
          <li>
            <a href={paths.invitation(asked.invitationId)}>{asked.name}</a>{' '}
            <Badge
              label={t(`specialist.answer.${asked.status}`)}
              tone={asked.status === 'accepted' ? 'done' : asked.status === 'pending' ? 'plain' : 'waits'}
            />
            <p class="hint">{format.shortDay(asked.at)}</p>
            {asked.word ? <blockquote>{asked.word}</blockquote> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Somebody said no, or did not answer: the next who might fit, and why, to be asked with one press. */
export function NextOne(props: AnswersProps & { objective: Objective; candidates: readonly Candidate[] }) {
  const { reader, objective, sent } = props;
  const { t } = reader;
  const author = sent.find(({ personId }) => personId === objective.personId);
  const gone = (asked: AskedPerson) => asked.status === 'declined' || asked.status === 'lapsed';
  if (author && gone(author)) return <Notice text={t('specialist.next.author', { name: author.name })} />;
  const latest = sent.filter(gone).toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
  const open = sent.some(
    ({ status, personId }) => personId !== objective.personId && (status === 'pending' || status === 'accepted'),
  );
  const [next] = props.candidates;
  if (!latest || open || objective.visibility !== 'open') return null;
  const said = t(latest.status === 'declined' ? 'specialist.next.declined' : 'specialist.next.lapsed', {
    name: latest.name,
  });
  return (
    <Notice kind="waits" title={said}>
      {next ? (
        <>
          <p>
            {t('specialist.next.might', { name: authorText(t, next.objective.author) })}{' '}
            {next.reasons.map((reason) => reasonText(reader, reason)).join('. ')}.
          </p>
          <Actions>
            <PostButton
              action={paths.deskInvitations(objective.id)}
              label={t('specialist.next.invite', { name: next.objective.author.givenName })}
              hidden={{ people: next.objective.personId, note: '' }}
            />
            <LinkButton href="#choose" label={t('specialist.next.choose')} tone="quiet" />
          </Actions>
        </>
      ) : (
        <p>{t('specialist.next.nobody')}</p>
      )}
    </Notice>
  );
}
