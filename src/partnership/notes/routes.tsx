import { Hono } from 'hono';
import { clearDraft } from '../../people/drafts/store.ts';
import { notFound } from '../../people/page.tsx';
import { inWords } from '../../people/problems.ts';
import type { Env } from '../../people/request.ts';
import { isId, one, readForm } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { newId } from '../../platform/ids.ts';
import { paths } from '../../paths.ts';
import { Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { partnershipPage } from '../page.tsx';
import { partnershipFor } from '../reach.ts';
import { isPlace, subjectAt } from './place.ts';
import { isSubject, keepNote, longestNote } from './store.ts';

export const noteRoutes = new Hono<Env>();

noteRoutes.post(paths.privateNote(':p', ':subject'), async (c) => {
  const { db, person, now, t } = c.var;
  const partnership = await partnershipFor(db, person, c.req.param('p'));
  const subject = c.req.param('subject');
  if (!partnership || !isId(subject)) return notFound(c);
  const typed = await readForm(c);
  const place = one(typed, 'place');
  const ofPage = isPlace(place) && subjectAt(partnership.id, place) === subject;
  if (!ofPage && !(await isSubject(db, partnership, subject))) return notFound(c);
  const body = one(typed, 'note').trim();
  const back = one(typed, 'back');
  // Back to a page of this partnership or to its objective's, never elsewhere.
  const own =
    (back.startsWith(paths.partnership(partnership.id)) && !back.includes('//') && !back.includes('\\')) ||
    back === paths.objective(partnership.objectiveId)
      ? back
      : paths.partnership(partnership.id);
  if (body.length <= longestNote) {
    await keepNote(db, person, partnership, subject, body, now);
    await clearDraft(db, person, paths.privateNote(partnership.id, subject));
    return see(c, own, 'note.kept');
  }
  return partnershipPage(
    c,
    partnership,
    {
      title: t('note.yours'),
      step: 'conversation',
      children: (
        <>
          <h1>{t('note.yours')}</h1>
          <Form
            action={c.req.path}
            requestId={newId()}
            errors={inWords(t, [{ field: 'note', key: 'note.too_long', params: { most: longestNote } }])}
          >
            <input type="hidden" name="back" value={own} />
            {ofPage ? <input type="hidden" name="place" value={place} /> : null}
            <TextArea name="note" label={t('note.yours')} value={body} rows={10} maxlength={longestNote} />
            <WhoReads text={t('note.who_reads')} tone="private" />
            <Submit label={t('note.keep')} />
          </Form>
        </>
      ),
    },
    422,
  );
});
