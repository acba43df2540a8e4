import type { Child } from 'hono/jsx';
import type { Reader } from '../../../objective/views/words.ts';
import { paths } from '../../../paths.ts';
import { PageTitle, Tabs } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Round } from '../round.ts';

export type Part = 'board' | 'people' | 'rules' | 'compare' | 'send';

/** What all pages of a round begin with: its name, who started it, and its parts. */
export function RoundFrame(props: { reader: Reader; round: Round; people: number; part: Part; children?: Child }) {
  const { reader, round, part } = props;
  const { t, format } = reader;
  const closed = round.status === 'closed';
  const tabs = [
    { part: 'board', href: paths.round(round.id) },
    { part: 'people', href: paths.roundPeople(round.id), count: props.people },
    ...(closed ? [] : [{ part: 'rules', href: paths.roundRules(round.id) } as const]),
    { part: 'compare', href: paths.roundComparison(round.id) },
    ...(closed ? [] : [{ part: 'send', href: paths.roundPreview(round.id) } as const]),
  ] as const;
  return (
    <>
      <PageTitle
        title={round.name}
        eyebrow={t('round.by', { name: round.createdByName, day: format.shortDay(round.createdAt) })}
      />
      <Tabs
        label={t('round.tabs')}
        tabs={tabs.map((tab) => ({
          href: tab.href,
          label: t(`round.tab.${tab.part}`),
          current: tab.part === part,
          ...('count' in tab ? { count: tab.count } : {}),
        }))}
      />
      {closed && round.closedAt ? <Notice text={t('round.closed', { day: format.shortDay(round.closedAt) })} /> : null}
      {props.children}
    </>
  );
}
