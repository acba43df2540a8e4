import type { Db } from '../../platform/db/database.ts';
import { localDate } from '../../platform/local-date.ts';
import { paths } from '../../paths.ts';
import type { Format } from '../../language/format.ts';
import type { T } from '../../language/translate.ts';
import type { LetterWords, Written } from '../letter.ts';
import { type LetterSettings, putInOutbox } from '../write.ts';
import { type DigestFacts, isWorthwhile } from './facts.ts';
import { daysBack, periodAt, type Rhythm } from './period.ts';
import { digestFacts, dueReaders, markWritten, zones } from './store.ts';

/**
 * Writes the digests that are due now, for at most `limit` readers: what waits for them, what comes next, and what is new
 * in their partnerships, in numbers. Whoever has nothing to be told gets none. @returns how many were looked at; call
 * again while it is the limit
 */
export async function writeDigests(db: Db, settings: LetterSettings, now: Date, limit = 200): Promise<number> {
  let looked = 0;
  for (const { timezone, districtIds } of await zones(db)) {
    for (const rhythm of ['daily', 'weekly'] as const) {
      const period = periodAt(rhythm, now, timezone);
      if (period === null || looked >= limit) continue;
      const before = new Date(now.getTime() - daysBack(rhythm) * 86_400_000);
      const readers = await dueReaders(db, { districtIds, rhythm, period, before }, limit - looked);
      if (readers.length === 0) continue;
      looked += readers.length;
      const facts = await digestFacts(db, readers, localDate(now, timezone), now);
      await markWritten(db, readers, period, now);
      const written = [...facts].filter(([, told]) => isWorthwhile(told));
      await putInOutbox(
        db,
        settings,
        written.map(([personId, told]): Written => digest(personId, rhythm, period, told)),
        now,
        () => now,
      );
    }
  }
  return looked;
}

function digest(personId: string, rhythm: Rhythm, period: string, facts: DigestFacts): Written {
  return {
    kind: 'digest',
    to: { personId },
    cause: `digest:${period}:${personId}`,
    words: (t, format) => words(rhythm, facts, t, format),
  };
}

function words(rhythm: Rhythm, facts: DigestFacts, t: T, format: Format): LetterWords {
  const waiting = facts.waits.reduce((sum, waits) => sum + waits.count, 0);
  const names = (partners: readonly string[]) =>
    partners.length > 0 ? format.list(partners) : t('digest.nobody_else');
  const sections = [
    {
      title: t('digest.waits'),
      items: facts.waits.map(({ what, count, by }) => {
        const line = t(`digest.waits.${what}`, { count });
        return by ? t('digest.by', { line, day: format.day(by) }) : line;
      }),
    },
    {
      title: t('digest.next'),
      items: facts.coming.map((session) =>
        t('digest.session', {
          phase: t(`app.phase.${session.phase}`),
          when: format.moment(session.startsAt),
          names: names(session.partners),
        }),
      ),
    },
    {
      title: t('digest.news'),
      items: facts.news.map((news) =>
        t('digest.with', {
          names: names(news.partners),
          news: format.list(news.counts.map(({ what, count }) => t(`digest.news.${what}`, { count }))),
        }),
      ),
    },
  ];
  return {
    subject: waiting > 0 ? t('digest.subject_waits', { count: waiting }) : t(`digest.subject.${rhythm}`),
    lines: [t(`digest.lead.${rhythm}`)],
    sections: sections.filter((section) => section.items.length > 0),
    action: { label: t('digest.action'), path: paths.home },
  };
}
