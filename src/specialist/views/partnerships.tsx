import type { Child } from 'hono/jsx';
import { mayOffer, nextOfferFrom, type Occasion } from '../../partnership/help/offer.ts';
import type { Reader } from '../../objective/views/words.ts';
import { paths } from '../../paths.ts';
import { PostButton } from '../../ui/button.tsx';
import { Badge } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { daysSince, type List, type Revisit, type Seen } from '../desk.ts';
import { ago } from './words.ts';

interface Props {
  reader: Reader;
  now: Date;
  /** Where a button leads back to: its list, or the desk. */
  back: List | null;
}

/** Partnerships that have gone quiet. Numbers, dates and a step; each may be offered help. */
export function QuietTable(props: Props & { lines: readonly Seen[] }) {
  const { t, format } = props.reader;
  return (
    <Table
      caption={t('specialist.list.quiet')}
      captionHidden
      head={[...head(props), t('specialist.column.since'), t('specialist.column.last'), t('specialist.column.do')]}
      numeric={[1]}
      rows={props.lines.map((quiet) => [
        ...cells(props, quiet),
        format.shortDay(quiet.createdAt),
        ago(t, 'days_ago', daysSince(quiet.lastActivityAt, props.now)),
        <Offering {...props} seen={quiet} occasion="quiet" />,
      ])}
    />
  );
}

/** Partnerships whose year has come to the look at its end. */
export function RevisitTable(props: Props & { lines: readonly Revisit[] }) {
  const { t, format } = props.reader;
  return (
    <Table
      caption={t('specialist.list.revisits')}
      captionHidden
      head={[...head(props), t('specialist.column.revisit'), t('specialist.column.ends'), t('specialist.column.do')]}
      numeric={[1]}
      rows={props.lines.map((due) => [
        ...cells(props, due),
        format.shortDay(due.revisitOn),
        format.shortDay(due.endsOn),
        <Offering {...props} seen={due} occasion="revisit" />,
      ])}
    />
  );
}

function head({ reader: { t } }: Props): string[] {
  return [t('specialist.column.kind'), t('specialist.column.people'), t('specialist.column.step')];
}

function cells({ reader: { t } }: Props, seen: Seen): Child[] {
  return [
    `${t(`partnership.kind.${seen.kind}`)} · ${t(`partnership.status.${seen.status}`)}`,
    String(seen.size),
    seen.step ? t(`app.step.${seen.step}`) : '',
  ];
}

/** A kind offer of help, once in a while; else how the last one stands. */
function Offering(props: Props & { seen: Seen; occasion: Occasion }) {
  const { seen, occasion, now, back } = props;
  const { t, format } = props.reader;
  if (mayOffer(seen.offer, now)) {
    return (
      <PostButton
        action={paths.deskOffers}
        label={t(`specialist.offer.${occasion}`)}
        tone="quiet"
        hidden={{ partnership: seen.id, occasion, back: back ?? '' }}
        about={t('specialist.offer.about', { since: format.shortDay(seen.createdAt) })}
      />
    );
  }
  const from = nextOfferFrom(seen.offer) ?? now;
  return (
    <>
      <Badge
        label={t(`specialist.offered.${seen.offer?.answer ?? 'waiting'}`)}
        tone={seen.offer?.answer === 'wanted' ? 'action' : 'plain'}
      />{' '}
      <span class="hint">{t('specialist.offered.again', { day: format.shortDay(from) })}</span>
    </>
  );
}
