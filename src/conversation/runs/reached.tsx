import { PrivateNote } from '../../partnership/notes/note.tsx';
import { noteFor } from '../../partnership/notes/store.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { draftFor } from '../../people/drafts/store.ts';
import { page } from '../../people/page.tsx';
import type { Request } from '../../people/request.ts';
import { isId, type Problem, type Typed } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { newId } from '../../platform/ids.ts';
import { paths } from '../../paths.ts';
import { renderPart } from '../../ui/page.tsx';
import { uiWords } from '../../ui/words.ts';
import { reach } from '../reach.ts';
import { beHere } from './actions.ts';
import { hereAt, type Run, runOf } from './store.ts';
import { traceOf } from './trace-store.ts';
import { RunNow, RunView } from './views/run.tsx';
import { runName, type Shown } from './views/shown.ts';
import { cardsOf, notesOf, themesOf } from './written-store.ts';

/** A run, and the partnership it was reached through. */
export interface Reached {
  partnership: Partnership;
  run: Run;
}

/** The run of this request's address, in the partnership that holds it; null when hidden from who asks, or missing. */
export async function reachRun(c: Request): Promise<Reached | null> {
  const partnership = await reach(c);
  const id = c.req.param('id');
  if (!partnership || !isId(id)) return null;
  const run = await runOf(c.var.db, partnership, id);
  return run ? { partnership, run } : null;
}

/** What came back to be looked at again, and from which form. */
export interface Returned {
  at: Shown['problems']['at'];
  problems: readonly Problem[];
  typed?: Typed;
}

/** Everything the run's page shows to who asks. They are here now. */
export async function shownTo(c: Request, found: Reached, returned?: Returned): Promise<Shown> {
  const { db, person, now, language, t, format, parts } = c.var;
  const { partnership } = found;
  const run = await beHere(db, person, partnership, found.run, now);
  const [notes, cards, themes, trace, note, card] = await Promise.all([
    notesOf(db, run, person),
    cardsOf(db, run, person),
    themesOf(db, run),
    traceOf(db, run),
    draftFor(db, person, paths.runNotes(partnership.id, run.id)),
    draftFor(db, person, paths.runCards(partnership.id, run.id)),
  ]);
  const typed = { note: note ?? {}, card: card ?? {}, theme: {} };
  if (returned?.typed && returned.at !== 'moves') typed[returned.at] = returned.typed;
  return {
    partnership,
    run,
    me: person.id,
    here: hereAt(run, now),
    notes,
    cards,
    themes,
    trace,
    typed,
    problems: { at: returned?.at ?? 'moves', list: returned?.problems ?? [] },
    // Devices set their clocks by this, so it is read as late as possible.
    now: parts.clock.now(),
    language,
    t,
    format,
    fresh: newId,
  };
}

type Status = 200 | 409 | 422;

/** Does the page's own script ask? It takes the part that changes and leaves the rest of the page alone. */
export function byIsland(c: Request): boolean {
  return c.req.header('x-run') !== undefined;
}

/** The run's page, or for its own script the part of it that changes. */
export async function runPage(c: Request, found: Reached, returned?: Returned, status: Status = 200) {
  const shown = await shownTo(c, found, returned);
  if (byIsland(c)) return runFragment(c, shown, status);
  const { partnership, run, t } = shown;
  // Beside what the run left behind, and outside the part that changes by itself.
  const note = run.state.phase === 'done' ? await noteFor(c.var.db, c.var.person, partnership, run.id) : null;
  return page(
    c,
    {
      title: runName(shown),
      hue: partnership.hue,
      back: { href: paths.conversation(partnership.id), label: partnership.statement },
      children: (
        <>
          <RunView {...shown} />
          {note ? (
            <PrivateNote
              partnership={partnership}
              subjectId={run.id}
              note={note}
              back={paths.run(partnership.id, run.id)}
              requestId={newId()}
              t={t}
            />
          ) : null}
        </>
      ),
    },
    status,
  );
}

/** The part of the page that changes, as it stands now. */
export async function runFragment(c: Request, shown: Shown, status: Status = 200): Promise<Response> {
  const html = await renderPart(uiWords(c.var.t), <RunNow {...shown} />);
  // Where a press that is sent twice finds its answer.
  c.header('Location', paths.runNow(shown.partnership.id, shown.run.id));
  return c.html(html, status);
}

/** After something was done: the page again, or for its own script the part that changed. */
export async function done(c: Request, found: Reached, key?: string, kind: 'done' | 'info' = 'done') {
  const { partnership, run } = found;
  if (!byIsland(c)) return see(c, paths.run(partnership.id, run.id), key, kind);
  const fresh = await runOf(c.var.db, partnership, run.id);
  return runFragment(c, await shownTo(c, { partnership, run: fresh ?? run }));
}
