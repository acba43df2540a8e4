import type { Db } from '../platform/db/database.ts';
import { paths } from '../paths.ts';
import type { Written } from './letter.ts';
import { afterQuietHours } from './quiet-hours.ts';
import {
  answersTomorrow,
  comingBack,
  type DateReminder,
  endingsNear,
  promisesDue,
  revisitsDue,
  type SessionReminder,
  sessionsTomorrow,
  sharingTomorrow,
} from './reminder-store.ts';
import { type LetterSettings, putInOutbox } from './write.ts';

/** Writes the letters that the calendar occasions; running it again writes none twice. @returns how many are new */
export async function remind(db: Db, settings: LetterSettings, now: Date): Promise<number> {
  const written = [
    ...(await sessionsTomorrow(db, now)).map(tomorrow),
    ...(await answersTomorrow(db, now)).map((due) => dated('decision', 'answer_by', due, proposal(due))),
    ...(await comingBack(db, now)).map((due) => dated('decision', 'back', due, proposal(due))),
    ...(await endingsNear(db, now)).map((due) =>
      dated('reflection', 'ending', due, paths.reflection(due.partnershipId)),
    ),
    ...(await sharingTomorrow(db, now)).map((due) =>
      dated('reflection', 'sharing', due, paths.myClosing(due.partnershipId)),
    ),
    ...(await revisitsDue(db, now)).map((due) =>
      dated('reflection', 'revisit', due, paths.timeline(due.partnershipId)),
    ),
    ...(await promisesDue(db, now)).map((due) =>
      dated('reflection', 'promise', due, paths.nextStep(due.partnershipId, due.subjectId)),
    ),
  ];
  return putInOutbox(db, settings, written, now, (to) => afterQuietHours(now, to.timezone));
}

function tomorrow(session: SessionReminder): Written {
  return {
    kind: 'session',
    to: { personId: session.personId },
    cause: `session:${session.sessionId}:${session.day}:${session.personId}`,
    words: (t, format) => ({
      subject: t('letters.session.subject', { time: format.time(session.startsAt) }),
      lines: [
        t(session.partners.length > 0 ? 'letters.session.line' : 'letters.session.line_alone', {
          phase: t(`app.phase.${session.phase}`),
          when: format.moment(session.startsAt),
          minutes: session.minutes,
          names: format.list(session.partners),
        }),
        ...(session.place ? [t('letters.session.place', { place: session.place })] : []),
      ],
      action: { label: t('letters.session.action'), path: paths.session(session.partnershipId, session.sessionId) },
    }),
  };
}

function proposal(due: DateReminder): string {
  return paths.proposal(due.partnershipId, due.subjectId);
}

type What = 'answer_by' | 'back' | 'ending' | 'sharing' | 'revisit' | 'promise';

function dated(kind: 'decision' | 'reflection', what: What, due: DateReminder, path: string): Written {
  return {
    kind,
    to: { personId: due.personId },
    cause: `${what}:${due.subjectId}:${due.day}:${due.personId}`,
    words: (t, format) => ({
      subject: t(`letters.${what}.subject`, { day: format.day(due.day) }),
      lines: [
        t(`letters.${what}.line`, {
          day: format.day(due.day),
          names: due.partners.length > 0 ? format.list(due.partners) : t('letters.nobody_else'),
        }),
      ],
      action: { label: t(`letters.${what}.action`), path },
    }),
  };
}
