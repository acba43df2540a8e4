import { presentApproaches } from '../approach/store.ts';
import { noteFor } from '../partnership/notes/store.ts';
import { partnershipPage } from '../partnership/page.tsx';
import type { Partnership } from '../partnership/partnership.ts';
import { partnershipFor } from '../partnership/reach.ts';
import { draftFor } from '../people/drafts/store.ts';
import type { Request } from '../people/request.ts';
import { isId, type Problem, type Typed } from '../platform/http/form.ts';
import { newId } from '../platform/ids.ts';
import { localDate } from '../platform/local-date.ts';
import { paths } from '../paths.ts';
import { timeIn } from '../timeline/local-time.ts';
import { mayBeHeld, nextPhase, type Session } from '../timeline/session.ts';
import { sessionOf, sessionsOf } from '../timeline/session-store.ts';
import { plansOf } from './plan-store.ts';
import { attendanceOf, evidenceOf, notesOf } from './session-store.ts';
import { openCycle } from './store.ts';
import { SessionView } from './views/session.tsx';
import type { SessionProps } from './views/session-props.ts';
import { SessionsView } from './views/sessions.tsx';

/** The session of the address and its partnership, for a member; null otherwise. */
export async function reachSession(c: Request): Promise<{ partnership: Partnership; session: Session } | null> {
  const partnership = await partnershipFor(c.var.db, c.var.person, c.req.param('p'));
  const id = c.req.param('id');
  const session = partnership && isId(id) ? await sessionOf(c.var.db, partnership, id) : null;
  return partnership && session ? { partnership, session } : null;
}

/** Answers with all sessions, and the form that plans one; 422 when it came back. */
export async function listPage(
  c: Request,
  partnership: Partnership,
  returned: { typed: Typed; problems: Problem[] } | null = null,
) {
  const { db, t, format, now } = c.var;
  const sessions = await sessionsOf(db, partnership);
  return partnershipPage(
    c,
    partnership,
    {
      title: t('cycle.sessions'),
      step: 'cycle',
      children: (
        <SessionsView
          partnership={partnership}
          sessions={sessions}
          typed={returned?.typed ?? { phase: nextPhase(sessions) }}
          problems={returned?.problems ?? []}
          requestId={newId()}
          now={now}
          t={t}
          format={format}
        />
      ),
    },
    returned ? 422 : 200,
  );
}

/** Answers with a session's page; with a form that came back it is 422, or the `status` given. */
export async function sessionPage(
  c: Request,
  partnership: Partnership,
  session: Session,
  returned: SessionProps['returned'] = null,
  status: 200 | 409 | 422 = returned ? 422 : 200,
) {
  const { db, person, t, format, now, language } = c.var;
  const zone = person.district.timezone;
  const cycle = await openCycle(db, partnership);
  const [notes, plans, evidence, attendance, approaches, privateNote, draft] = await Promise.all([
    notesOf(db, partnership, session.id),
    cycle || session.cycleId ? plansOf(db, partnership, { id: session.cycleId ?? cycle?.id ?? '' }) : [],
    evidenceOf(db, partnership, { sessionId: session.id }),
    attendanceOf(db, partnership, session.id),
    presentApproaches(db, partnership),
    noteFor(db, person, partnership, session.id),
    draftFor(db, person, paths.sessionNotes(partnership.id, session.id)),
  ]);
  const { phase, minutes, place, startsAt } = session;
  return partnershipPage(
    c,
    partnership,
    {
      title: t('cycle.session_of', { phase: t(`app.phase.${phase}`) }),
      step: 'cycle',
      children: (
        <SessionView
          partnership={partnership}
          session={session}
          notes={notes}
          plans={plans}
          evidence={evidence}
          attendance={attendance}
          approach={approaches.at(-1)?.kind ?? null}
          privateNote={privateNote}
          draft={draft}
          returned={returned}
          mayBeHeld={mayBeHeld(session, now, zone)}
          asTyped={{
            phase,
            day: localDate(startsAt, zone),
            time: timeIn(startsAt, zone),
            minutes: String(minutes),
            place,
          }}
          fresh={newId}
          language={language}
          t={t}
          format={format}
        />
      ),
    },
    status,
  );
}
