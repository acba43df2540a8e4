import { say } from '../../language/words.ts';
import { DraftBrought } from '../../people/drafts/brought.tsx';
import { inWords } from '../../people/problems.ts';
import { one } from '../../platform/http/form.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { Details, Section, SideBySide } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Markdown } from '../../ui/text.tsx';
import { readers } from '../../timeline/views/readers.ts';
import { longestNotes, together } from '../notes.ts';
import { promptsForSession } from '../prompts.ts';
import type { SessionProps } from './session-props.ts';
import { BasedOn } from '../../ui/based-on.tsx';

/** The shared notes. When two wrote at once, both texts are shown and stand together in the form. */
export function NotesView(props: SessionProps & { readOnly: boolean }) {
  const { partnership, session, notes, t, format } = props;
  const kept = notes.body ? <Markdown html={renderMarkdown(notes.body)} /> : <p class="hint">{t('cycle.no_notes')}</p>;
  if (props.readOnly) {
    return (
      <Section title={t('cycle.notes')} id="notes">
        {kept}
      </Section>
    );
  }
  const back = props.returned?.form === 'notes' ? props.returned : null;
  const mine = back?.typed ?? props.draft;
  // Typed on top of an earlier writing: whatever is saved now must hold both.
  const meanwhile = mine !== null && notes.version > 0 && one(mine, 'basedOn') !== String(notes.version);
  const text = mine === null ? notes.body : meanwhile ? together(notes.body, one(mine, 'body')) : one(mine, 'body');
  const action = paths.sessionNotes(partnership.id, session.id);
  const loose = partnership.formality === 'loose';
  const [prompt] = promptsForSession(session.phase, partnership.formality, props.approach);
  const form = (
    <>
      {props.draft && !back ? (
        <DraftBrought t={t} form={action} back={paths.session(partnership.id, session.id)} />
      ) : null}
      <Form
        action={action}
        id={`notes-${notes.version}`}
        errors={inWords(t, back?.problems ?? [])}
        draft={{ url: paths.draftOf(action) }}
        requestId={props.fresh()}
        label={t('cycle.notes')}
      >
        <BasedOn version={notes.version} />
        <TextArea
          name="body"
          label={t('cycle.notes_label')}
          labelHidden
          hint={loose && prompt ? say(prompt, props.language) : undefined}
          value={text}
          rows={loose ? 2 : 8}
          maxlength={longestNotes}
          markdown
        />
        <WhoReads text={readers(partnership, t, format)} />
        <Submit label={t('cycle.keep_notes')} tone="quiet" />
      </Form>
    </>
  );
  return (
    <Section title={t('cycle.notes')} id="notes" lead={t(`cycle.notes_lead.${partnership.formality}`)}>
      {meanwhile ? (
        <Notice
          kind="waits"
          title={t('cycle.notes_meanwhile', { name: notes.name })}
          text={t('cycle.notes_meanwhile_text')}
        >
          <SideBySide
            columns={[
              { title: notes.name, content: kept },
              { title: t('cycle.yours'), content: <Markdown html={renderMarkdown(one(mine ?? {}, 'body'))} /> },
            ]}
          />
        </Notice>
      ) : null}
      {notes.body && mine === null ? (
        <>
          {kept}
          <p class="hint">
            {notes.updatedAt ? t('cycle.notes_by', { name: notes.name, when: format.moment(notes.updatedAt) }) : null}
          </p>
          <Details summary={t('cycle.write_on')} id="write-notes">
            {form}
          </Details>
        </>
      ) : (
        form
      )}
    </Section>
  );
}
