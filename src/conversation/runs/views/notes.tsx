import { inWords } from '../../../people/problems.ts';
import { one } from '../../../platform/http/form.ts';
import { renderMarkdown } from '../../../platform/markdown.ts';
import { paths } from '../../../paths.ts';
import { PostButton } from '../../../ui/button.tsx';
import { Choice, Form, Submit, TextArea, WhoReads } from '../../../ui/form.tsx';
import { Details } from '../../../ui/layout.tsx';
import { Entry, Markdown, Time } from '../../../ui/text.tsx';
import { roundNow } from '../run.ts';
import { longest, type RunNote } from '../written-store.ts';
import { otherNames, type Shown } from './shown.ts';

/** A note, for all or for oneself. What is being typed goes along when the round changes. */
export function NoteForm(props: Shown) {
  const { partnership, run, t } = props;
  const action = paths.runNotes(partnership.id, run.id);
  const typed = props.typed.note;
  const names = otherNames(props);
  return (
    <Form
      action={action}
      id="run-note"
      errors={props.problems.at === 'note' ? inWords(t, props.problems.list) : []}
      draft={{ url: paths.draftOf(action) }}
      requestId={props.fresh()}
      label={t('run.note')}
    >
      <input type="hidden" name="round" value={roundNow(run.state, run.definition)?.key ?? ''} />
      <TextArea
        name="body"
        label={t('run.note')}
        required
        rows={2}
        value={one(typed, 'body')}
        maxlength={longest.note}
        markdown
      />
      <Choice
        name="shared"
        legend={t('run.note_who')}
        layout="row"
        value={one(typed, 'shared') === 'no' ? 'no' : 'yes'}
        options={[
          { value: 'yes', label: t('run.note_shared') },
          { value: 'no', label: t('run.note_private') },
        ]}
      />
      <WhoReads text={names ? t('run.note_readers', { names }) : t('run.note_readers_alone')} />
      <Submit label={t('run.keep_note')} />
    </Form>
  );
}

/** The notes of the present round, and those of the others out of the way. */
export function Notes(props: Shown & { round: string }) {
  const { notes, t } = props;
  const present = notes.filter((note) => note.round === props.round);
  const others = notes.filter((note) => note.round !== props.round);
  return (
    <>
      {present.length > 0 ? (
        <section class="section">
          <h2>{t('run.notes')}</h2>
          <NoteList {...props} notes={present} />
        </section>
      ) : null}
      {others.length > 0 ? (
        <Details summary={t('run.notes_before')} id="notes-before">
          <NotesByRound {...props} notes={others} />
        </Details>
      ) : null}
    </>
  );
}

/** Notes under the names of their rounds. */
export function NotesByRound(props: Shown) {
  return (
    <>
      {props.run.definition.rounds.map((round) => {
        const notes = props.notes.filter((note) => note.round === round.key);
        return notes.length > 0 ? (
          <section class="section">
            <h3>{round.name[props.language]}</h3>
            <NoteList {...props} notes={notes} />
          </section>
        ) : null;
      })}
    </>
  );
}

function NoteList(props: Shown & { notes: readonly RunNote[] }) {
  const { partnership, run, me, t, format } = props;
  return (
    <div class="entries">
      {props.notes.map((note) => (
        <Entry
          id={`note-${note.id}`}
          name={note.name}
          mine={note.personId === me}
          badge={note.shared ? undefined : <span class="hint">{t('run.only_you')}</span>}
          time={<Time iso={note.at.toISOString()} label={format.time(note.at)} />}
          foot={
            note.personId === me && run.state.phase !== 'done' ? (
              <PostButton
                action={paths.runNoteRemoval(partnership.id, run.id, note.id)}
                label={t('run.remove')}
                about={t('run.remove_note')}
                tone="quiet"
              />
            ) : undefined
          }
        >
          <Markdown html={renderMarkdown(note.body)} />
        </Entry>
      ))}
    </div>
  );
}
