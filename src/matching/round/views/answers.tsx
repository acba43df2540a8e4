import type { Reader } from '../../../objective/views/words.ts';
import { paths } from '../../../paths.ts';
import { PostButton } from '../../../ui/button.tsx';
import { Section } from '../../../ui/layout.tsx';
import { Badge, Notice } from '../../../ui/notice.tsx';
import { Table as UiTable } from '../../../ui/table.tsx';
import type { Answer } from '../round.ts';
import type { Followed } from '../sending-store.ts';
import type { Table } from '../table.ts';
import { failureWords, type Names, namesOf } from './words.ts';

/** What came of the invitations, group by group; the page looks again whenever somebody answers. */
export function Answers(props: { reader: Reader; table: Table; sent: readonly Followed[] }) {
  const { reader, table, sent } = props;
  const { t } = reader;
  const { round } = table;
  const answers = sent.flatMap((group) => group.people.map((person) => person.answer));
  const count = (...kinds: readonly Answer[]) => answers.filter((answer) => kinds.includes(answer)).length;
  const waves = [...new Set(sent.map((group) => group.wave))];
  return (
    <Section
      title={t('round.sent.title')}
      lead={t('round.sent.count', {
        yes: count('accepted'),
        all: answers.length - count('member', 'failed'),
        open: count('pending', 'due'),
      })}
      id="answers"
    >
      {round.status === 'sending' ? <Sending reader={reader} table={table} sent={sent} /> : null}
      {waves.map((wave) => (
        <UiTable
          caption={t('round.sent.wave', { number: wave })}
          captionHidden={waves.length === 1}
          head={[t('round.sent.group'), t('round.sent.people'), t('round.sent.objective')]}
          rows={sent.filter((group) => group.wave === wave).map((group) => row(reader, table, group))}
        />
      ))}
    </Section>
  );
}

function Sending(props: { reader: Reader; table: Table; sent: readonly Followed[] }) {
  const { t } = props.reader;
  const { round } = props.table;
  const now = props.sent.filter((group) => group.wave === round.wave);
  const done = now.filter((group) => group.status !== 'due').length;
  return (
    <Notice kind="waits" text={t('round.sent.sending', { done, all: now.length })}>
      <div class="actions">
        <a href={paths.round(round.id)}>{t('round.solving.look')}</a>
        <PostButton
          action={paths.roundPreview(round.id)}
          label={t('round.sent.go_on')}
          tone="quiet"
          hidden={{ goOn: 'yes' }}
        />
      </div>
    </Notice>
  );
}

const tones = {
  due: 'plain',
  failed: 'problem',
  member: 'done',
  pending: 'waits',
  accepted: 'done',
  declined: 'plain',
  lapsed: 'plain',
  withdrawn: 'plain',
} as const satisfies Record<Answer, string>;

function row(reader: Reader, table: Table, group: Followed) {
  const { t } = reader;
  const names = namesOf(table.pool);
  const shared = table.pool.find((one) => one.number === group.objective)?.objective;
  const statement = shared?.visibility === 'open' ? shared.statement : undefined;
  return [
    t('round.group', { number: group.number }),
    <>
      <ul class="answers">
        {group.people.map(({ number, answer }) => (
          <li>
            {names(number)} <Badge label={t(`round.answer.${answer}`)} tone={tones[answer]} />
          </li>
        ))}
      </ul>
      {group.failure ? <p class="field-error">{failureWords(t, group.failure)}</p> : null}
    </>,
    statement ?? sharedSince(reader, names, group),
  ];
}

/** An objective that a partnership has taken up is theirs; its sentence is not shown here any more. */
function sharedSince({ t }: Reader, names: Names, group: Followed): string {
  return `${t('round.sent.hidden')} (${names(group.objective)})`;
}
