import type { Reader } from '../../decision/matter.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { inWords } from '../../people/problems.ts';
import { one, type Problem, type Typed } from '../../platform/http/form.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { paths } from '../../paths.ts';
import { PostButton } from '../../ui/button.tsx';
import { Form, Submit, TextArea, TextField } from '../../ui/form.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Markdown } from '../../ui/text.tsx';
import { type Item, type ListName, longestNote, longestText } from '../working-list.ts';

/** A form of the working lists that needs another look: which one, what was typed, and what somebody else wrote meanwhile. */
export interface Wrong {
  approachId: string;
  /** The item's ref, or 'new' followed by the list for a new one. */
  ref: string;
  typed: Typed;
  problems: readonly Problem[];
  present?: string;
}

interface Props {
  partnership: Partnership;
  approachId: string;
  item: Item;
  /** false: only to read. */
  changeable: boolean;
  wrong?: Wrong;
  reader: Reader;
}

/** The part of an address and of an element's id that names an item. */
export function anchorOf(approachId: string, ref: string): string {
  return `item-${approachId}-${ref.replace('.', '-')}`;
}

/** One item: what to do with it first, then its words, who did it and when, and its note. */
export function ItemView(props: Props) {
  const { partnership, approachId, item, reader } = props;
  const { t, format } = reader;
  const action = paths.approachItem(partnership.id, approachId, item.ref);
  return (
    <li id={anchorOf(approachId, item.ref)} class={item.doneAt ? 'task task-done' : 'task'}>
      {props.changeable ? (
        <PostButton
          action={action}
          label={t(item.doneAt ? 'approach.untick' : 'approach.tick')}
          tone="quiet"
          hidden={{ done: item.doneAt ? 'no' : 'yes' }}
          about={item.text}
        />
      ) : null}
      <div>
        <span class="task-text">{item.text}</span>
        {item.doneAt ? (
          <span class="card-meta">
            <Badge label={t('approach.done')} tone="done" />
            {t('approach.done_by', { name: item.doneByName ?? '', day: format.shortDay(item.doneAt) })}
          </span>
        ) : null}
        {item.note ? <Markdown html={renderMarkdown(item.note)} /> : null}
      </div>
    </li>
  );
}

/** Where a note beside one item is written, and an item of the members' own removed. */
export function NoteForm(props: Props) {
  const { partnership, approachId, item, wrong, reader } = props;
  const { t } = reader;
  const action = paths.approachItem(partnership.id, approachId, item.ref);
  return (
    <>
      {wrong?.present === undefined ? null : (
        <Notice title={t('approach.note_now')}>
          <Markdown html={renderMarkdown(wrong.present)} />
        </Notice>
      )}
      <Form
        action={action}
        id={`${anchorOf(approachId, item.ref)}-form`}
        errors={inWords(t, wrong?.problems ?? [])}
        label={t('approach.note_about', { item: item.text })}
      >
        <input type="hidden" name="was" value={wrong?.present ?? item.note} />
        <TextArea
          name="note"
          label={item.text}
          value={wrong ? one(wrong.typed, 'note') : item.note}
          rows={2}
          maxlength={longestNote}
        />
        <Submit label={t('approach.keep_note')} tone="quiet" />
      </Form>
      {item.own ? (
        <PostButton
          action={paths.approachItemRemoval(partnership.id, approachId, item.ref)}
          label={t('approach.remove')}
          tone="danger"
          about={item.text}
        />
      ) : null}
    </>
  );
}

/** Adds an item of the members' own. */
export function NewItem(props: {
  partnership: Partnership;
  approachId: string;
  list: ListName;
  wrong?: Wrong;
  requestId: string;
  reader: Reader;
}) {
  const { partnership, approachId, list, wrong, reader } = props;
  const { t } = reader;
  return (
    <Form
      action={paths.approachItems(partnership.id, approachId)}
      id={anchorOf(approachId, `new${list}`)}
      errors={inWords(t, wrong?.problems ?? [])}
      requestId={props.requestId}
      inline
      label={t(`approach.add.${list}`)}
    >
      <input type="hidden" name="list" value={list} />
      <TextField
        name="text"
        label={t(`approach.add.${list}`)}
        value={wrong ? one(wrong.typed, 'text') : ''}
        maxlength={longestText}
        optionalLabel=""
      />
      <Submit label={t('approach.add')} tone="quiet" />
    </Form>
  );
}
