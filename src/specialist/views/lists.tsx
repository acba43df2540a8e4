import type { Linked } from '../../partnership/evaluation.ts';
import type { AssistanceRequest } from '../../objective/assistance/request.ts';
import type { Objective } from '../../objective/objective.ts';
import { authorText, type Reader, sizeText } from '../../objective/views/words.ts';
import type { Overlap } from '../../matching/overlaps/store.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card, CardList } from '../../ui/card.tsx';
import { Badge } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { daysSince, type List, type Revisit, type Seen, type Sent } from '../desk.ts';
import type { Lines } from '../desk-store.ts';
import { OverlapCards } from './overlaps.tsx';
import { QuietTable, RevisitTable } from './partnerships.tsx';
import { ago } from './words.ts';

/** A page of each list of the desk. */
export interface DeskLists {
  requests: Lines<AssistanceRequest>;
  open: Lines<Objective>;
  overlaps: Lines<Overlap> & { linked: readonly Linked[] };
  invitations: Lines<Sent>;
  quiet: Lines<Seen>;
  revisits: Lines<Revisit>;
  /** When overlaps were last looked for. */
  looked: Date | null;
}

export interface ListProps {
  reader: Reader;
  now: Date;
  /** The specialist who looks. */
  me: string;
  lists: DeskLists;
  /** Where a row's button leads back to: its list, or the desk. */
  back: List | null;
}

/** The lines of one list, or a sentence where there is none. */
export function Rows(props: ListProps & { list: List }) {
  const { list, lists, reader } = props;
  const { t } = reader;
  if (lists[list].lines.length === 0)
    return <p>{t(list === 'overlaps' && !lists.looked ? 'specialist.overlaps.not_yet' : `specialist.none.${list}`)}</p>;
  switch (list) {
    case 'requests':
      return <Requests {...props} />;
    case 'open':
      return <Unmatched {...props} />;
    case 'overlaps':
      return (
        <OverlapCards
          reader={reader}
          overlaps={lists.overlaps.lines}
          linked={lists.overlaps.linked}
          level={props.back === null ? 3 : 2}
        />
      );
    case 'invitations':
      return <Invitations {...props} />;
    case 'quiet':
      return <QuietTable {...props} lines={lists.quiet.lines} />;
    case 'revisits':
      return <RevisitTable {...props} lines={lists.revisits.lines} />;
  }
}

function Requests(props: ListProps) {
  const { t } = props.reader;
  return (
    <CardList columns>
      {props.lists.requests.lines.map((request) => (
        <Card
          title={request.statement ?? t('objective.ask.objective.none')}
          href={paths.deskRequest(request.id)}
          level={props.back === null ? 3 : 2}
          tone={request.status === 'open' ? 'waits' : 'plain'}
          meta={
            <>
              <span>{authorText(t, { ...request.author, buildingId: null })}</span>
              <span>{ago(t, 'days', daysSince(request.createdAt, props.now))}</span>
              {request.specialist ? (
                <Badge
                  label={
                    request.specialist.id === props.me
                      ? t('specialist.request.mine')
                      : t('objective.ask.status.taken', { name: request.specialist.name })
                  }
                  tone="action"
                />
              ) : null}
            </>
          }
        >
          <p>{request.message.length > 180 ? `${request.message.slice(0, 177).toWellFormed()}…` : request.message}</p>
        </Card>
      ))}
    </CardList>
  );
}

function Unmatched(props: ListProps) {
  const { t } = props.reader;
  return (
    <Table
      caption={t('specialist.list.open')}
      captionHidden
      head={[
        t('specialist.column.objective'),
        t('specialist.column.author'),
        t('objective.size'),
        t('specialist.column.open'),
      ]}
      rows={props.lists.open.lines.map((objective) => [
        <a href={paths.deskObjective(objective.id)}>{objective.statement}</a>,
        authorText(t, objective.author),
        sizeText(t, objective),
        ago(t, 'days', daysSince(objective.openedAt ?? objective.createdAt, props.now)),
      ])}
    />
  );
}

function Invitations(props: ListProps) {
  const { t, format } = props.reader;
  return (
    <Table
      caption={t('specialist.list.invitations')}
      captionHidden
      head={[
        t('specialist.column.person'),
        t('specialist.column.objective'),
        t('specialist.column.sent'),
        t('specialist.column.answer'),
        t('specialist.column.do'),
      ]}
      rows={props.lists.invitations.lines.map((sent) => {
        const waits = sent.status === 'pending';
        return [
          sent.name,
          sent.statement ?? '',
          format.shortDay(sent.sentAt),
          waits && sent.expiresAt ? (
            t('specialist.answer.until', { day: format.shortDay(sent.expiresAt) })
          ) : (
            <Badge label={t(`specialist.answer.${sent.status}`)} tone={waits ? 'plain' : 'waits'} />
          ),
          <LinkButton
            href={waits ? paths.invitation(sent.id) : paths.deskObjective(sent.objectiveId)}
            label={t(waits ? 'specialist.invitation.see' : 'specialist.invitation.next')}
            tone="quiet"
          />,
        ];
      })}
    />
  );
}
