import { formatFor } from '../../../language/format.ts';
import { type Language, languages } from '../../../language/message.ts';
import { translator } from '../../../language/translate.ts';
import type { Reader } from '../../../objective/views/words.ts';
import { expiryOf } from '../../../partnership/invitation.ts';
import { fullName, type Person } from '../../../people/person.ts';
import { inWords } from '../../../people/problems.ts';
import { paths } from '../../../paths.ts';
import type { Problem } from '../../../platform/http/form.ts';
import { Empty } from '../../../ui/card.tsx';
import { Actions, Form, Submit, TextArea, WhoReads } from '../../../ui/form.tsx';
import { Details, Section, SideBySide } from '../../../ui/layout.tsx';
import type { Group } from '../board.ts';
import { host, sharedBy, unready } from '../sending.ts';
import type { Table } from '../table.ts';
import { RoundFrame } from './frame.tsx';
import { type Names, namesOf, warningWords } from './words.ts';

export interface PreviewProps {
  reader: Reader;
  table: Table;
  sender: Person;
  now: Date;
  note: string;
  /** Notes of single groups, by their number. */
  notes: ReadonlyMap<number, string>;
  /** Groups to be sent; null: all that can be. */
  chosen: ReadonlySet<number> | null;
  /** The group whose letter is shown. */
  letter: number | null;
  problems: readonly Problem[];
  requestId: string;
}

export const longestNote = 2000;

/** What will be sent, in both languages, with a personal note; then it is sent. */
export function PreviewPage(props: PreviewProps) {
  const { reader, table } = props;
  const { t } = reader;
  const { board, circle, round } = table;
  const ready = board.groups.filter((group) => unready(circle, group) === null);
  const letter = ready.find((group) => group.id === props.letter) ?? ready[0];
  return (
    <RoundFrame reader={reader} round={round} people={table.pool.length} part="send">
      {letter ? (
        <Section title={t('round.send.title')} lead={t('round.send.lead')}>
          <SendForm {...props} ready={ready} shown={letter} />
        </Section>
      ) : (
        <Empty
          title={t('round.send.none')}
          text={t('round.list.none.text')}
          action={{ href: paths.round(round.id), label: t('round.tab.board') }}
        />
      )}
    </RoundFrame>
  );
}

function SendForm(props: PreviewProps & { ready: readonly Group[]; shown: Group }) {
  const { reader, table, ready, shown } = props;
  const { t } = reader;
  const { round } = table;
  const names = namesOf(table.pool);
  const unreadyGroups = table.board.groups.filter((group) => !ready.includes(group));
  return (
    <Form
      action={paths.roundPreview(round.id)}
      id="send"
      errors={inWords(t, props.problems)}
      requestId={props.requestId}
    >
      <input type="hidden" name="version" value={String(round.version)} />
      <TextArea
        name="note"
        label={t('round.send.note')}
        hint={t('round.send.note.hint')}
        value={props.note}
        rows={3}
        maxlength={longestNote}
      />
      <WhoReads text={t('round.send.note.who_reads')} tone="shared" />
      <Letter {...props} group={shown} />
      <Actions>
        <Submit label={t('round.send.note.see')} tone="quiet" name="show" value={String(shown.id)} />
      </Actions>
      <fieldset class="field">
        <legend class="label">{t('round.send.groups')}</legend>
        <div class="send-groups">
          {ready.map((group) => (
            <OneGroup {...props} group={group} names={names} />
          ))}
        </div>
      </fieldset>
      {unreadyGroups.length > 0 ? (
        <ul class="warnings">
          {unreadyGroups.map((group) => (
            <li>
              {t('round.group', { number: group.id })}: {unreadyWords(reader, table, group, names)}
            </li>
          ))}
        </ul>
      ) : null}
      <Actions>
        <Submit label={t('round.send.submit', { count: ready.length })} />
      </Actions>
    </Form>
  );
}

function unreadyWords({ t }: Reader, { circle }: Table, group: Group, names: Names): string {
  const why = unready(circle, group);
  if (!why) return '';
  return why.kind === 'few' || why.kind === 'many' || why.kind === 'closed'
    ? t(`round.send.unready.${why.kind}`)
    : warningWords(t, why, names);
}

function OneGroup(props: PreviewProps & { group: Group; names: Names }) {
  const { reader, group, names, table } = props;
  const { t, format } = reader;
  const id = `send-group-${group.id}`;
  const note = props.notes.get(group.id) ?? '';
  return (
    <div class="send-group">
      <div class="choice">
        <input
          type="checkbox"
          id={id}
          name="groups"
          value={String(group.id)}
          checked={props.chosen?.has(group.id) ?? true}
        />
        <label for={id}>
          {t('round.group', { number: group.id })}: {format.list(group.people.map(names))}
        </label>
        <p class="hint">{statementOf(table, group)}</p>
      </div>
      <Details summary={t('round.send.note.group', { number: group.id })} open={note !== ''}>
        <TextArea
          name={`note-${group.id}`}
          label={t('round.send.note.group', { number: group.id })}
          value={note}
          rows={2}
          maxlength={longestNote}
        />
        <Submit label={t('round.send.show')} tone="quiet" name="show" value={String(group.id)} />
      </Details>
    </div>
  );
}

function statementOf({ board, circle, pool }: Table, group: Group): string {
  const by = sharedBy(circle, board, group);
  return pool.find((one) => one.number === by)?.objective?.statement ?? '';
}

/** The letter of one group as it will be read, in both languages. */
function Letter(props: PreviewProps & { group: Group }) {
  const { reader, group, table } = props;
  const alone = host(table.circle, group);
  const names = namesOf(table.pool);
  return (
    <section>
      <h3>{reader.t('round.send.letter', { number: group.id })}</h3>
      <p class="hint">
        {alone === null
          ? reader.format.list(group.people.map(names))
          : reader.t('round.send.host', { name: names(alone) })}
      </p>
      <SideBySide
        level={4}
        columns={languages.map((language) => ({
          title: language === 'es' ? 'Español' : 'English',
          content: <InLanguage {...props} language={language} />,
        }))}
      />
    </section>
  );
}

function InLanguage(props: PreviewProps & { group: Group; language: Language }) {
  const { sender, group, table, language } = props;
  const t = translator(language);
  const format = formatFor(language, sender.district.timezone);
  const name = fullName(sender);
  const note = props.notes.get(group.id) || props.note;
  return (
    <div lang={language} class="letter">
      <p>
        <strong>{t('letters.invitation.subject.specialist', { name })}</strong>
      </p>
      <p>{t('letters.invitation.line.specialist', { name })}</p>
      <p>“{statementOf(table, group)}”</p>
      {note ? (
        <>
          <p>{t('letters.invitation.note', { name })}</p>
          <p>“{note}”</p>
        </>
      ) : null}
      <p>{t('letters.invitation.free')}</p>
      <p>{t('letters.invitation.until', { day: format.day(expiryOf(props.now)) })}</p>
    </div>
  );
}
