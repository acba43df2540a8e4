import { z } from 'zod';
import { one, type Problem } from '../../platform/http/form.ts';
import { isDate } from '../../platform/local-date.ts';
import { paths } from '../../paths.ts';
import { DateField, TextField } from '../../ui/form.tsx';
import { Facts } from '../../ui/text.tsx';
import { longest } from '../decision.ts';
import type { Matter, Reader, Said, Told } from '../matter.ts';
import { readLine } from './other.tsx';

const stored = z.object({ startsOn: z.string(), endsOn: z.string() });

/** A wish for the timeline, with dates when there are any. */
function datesOf(payload: unknown): { startsOn: string; endsOn: string } {
  const found = stored.safeParse(payload);
  return found.success ? found.data : { startsOn: '', endsOn: '' };
}

function datesIn(said: Said, { t, format }: Reader): Told[] {
  const { startsOn, endsOn } = datesOf(said.payload);
  return [
    ...(startsOn ? [{ label: t('decision.timeline.starts'), text: format.shortDay(startsOn) }] : []),
    ...(endsOn ? [{ label: t('decision.timeline.ends'), text: format.shortDay(endsOn) }] : []),
  ];
}

/** When the partners want to work: a wish in words; the timeline's own page then sets it. */
export const timeline: Matter = {
  kind: 'timeline',
  isOffered: () => true,
  start: async () => ({}),
  fields: async (_asking, typed, { t }) => (
    <>
      <TextField
        name="title"
        label={t('decision.timeline.question')}
        hint={t('decision.timeline.hint')}
        value={one(typed, 'title')}
        maxlength={longest.title}
        required
      />
      <DateField name="startsOn" label={t('decision.timeline.starts')} value={one(typed, 'startsOn')} />
      <DateField name="endsOn" label={t('decision.timeline.ends')} value={one(typed, 'endsOn')} />
    </>
  ),
  read: async (_asking, typed) => {
    const problems: Problem[] = [];
    const line = readLine(one(typed, 'title'));
    if (!line.ok) problems.push({ field: 'title', key: line.key });
    const [startsOn, endsOn] = [one(typed, 'startsOn').trim(), one(typed, 'endsOn').trim()];
    if (startsOn !== '' && !isDate(startsOn)) problems.push({ field: 'startsOn', key: 'decision.day_wrong' });
    if (endsOn !== '' && !isDate(endsOn)) problems.push({ field: 'endsOn', key: 'decision.day_wrong' });
    else if (startsOn !== '' && endsOn !== '' && endsOn < startsOn)
      problems.push({ field: 'endsOn', key: 'decision.timeline.order' });
    return line.ok && problems.length === 0
      ? { ok: true, title: line.line, payload: { startsOn, endsOn } }
      : { ok: false, problems };
  },
  typedOf: (said) => ({ title: said.title, ...datesOf(said.payload) }),
  title: (said) => said.title,
  says: (said, reader) => {
    const facts = datesIn(said, reader).map(({ label, text }) => ({ term: label, value: text }));
    return facts.length > 0 ? <Facts facts={facts} /> : null;
  },
  texts: datesIn,
  next: (partnership, said, { t }) => {
    const { startsOn, endsOn } = datesOf(said.payload);
    const query = new URLSearchParams({
      ...(startsOn ? { startsOn } : {}),
      ...(endsOn ? { length: 'until', until: endsOn } : {}),
    });
    return {
      href: `${paths.timeline(partnership.id)}${query.size > 0 ? `?${query}` : ''}`,
      label: t('decision.timeline.set'),
    };
  },
};
