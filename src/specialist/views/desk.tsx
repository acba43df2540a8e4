import { paths } from '../../paths.ts';
import { Card, CardList } from '../../ui/card.tsx';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Badge } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import type { RoundLine } from '../../matching/round/store.ts';
import { OpenRounds } from '../../matching/round/views/list.tsx';
import type { AssistanceRequest } from '../../objective/assistance/request.ts';
import type { Objective } from '../../objective/objective.ts';
import { authorText, type Reader, sizeText } from '../../objective/views/words.ts';
import { ago } from './words.ts';
import { daysSince, type Stalled, type Unanswered } from '../desk.ts';

interface DeskProps {
  reader: Reader;
  now: Date;
  /** The specialist who looks. */
  me: string;
  requests: readonly AssistanceRequest[];
  objectives: readonly Objective[];
  total: number;
  unanswered: readonly Unanswered[];
  stalled: readonly Stalled[];
  rounds: readonly RoundLine[];
}

/** What waits for a specialist, what could be brought together, what has gone quiet. */
export function DeskPage(props: DeskProps) {
  const { t } = props.reader;
  return (
    <>
      <PageTitle title={t('specialist.desk.title')} lead={t('specialist.desk.lead')}>
        <p>
          <a href={paths.priorities}>{t('priority.list.title')}</a>
          {' · '}
          <a href={paths.protocols(null)}>{t('protocol.link')}</a>
        </p>
      </PageTitle>
      <Requests {...props} />
      <OpenRounds reader={props.reader} rounds={props.rounds} />
      <Unmatched {...props} />
      <Waiting {...props} />
      <Quiet {...props} />
    </>
  );
}

function Requests(props: DeskProps) {
  const { t } = props.reader;
  return (
    <Section title={t('specialist.requests')}>
      {props.requests.length === 0 ? <p>{t('specialist.requests.none')}</p> : null}
      <CardList columns>
        {props.requests.map((request) => (
          <Card
            title={request.statement ?? t('objective.ask.objective.none')}
            href={paths.deskRequest(request.id)}
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
    </Section>
  );
}

function Unmatched(props: DeskProps) {
  const { t } = props.reader;
  const { objectives, total } = props;
  return (
    <Section title={t('specialist.unmatched')} lead={t('specialist.unmatched.lead')}>
      {objectives.length === 0 ? (
        <p>{t('specialist.unmatched.none')}</p>
      ) : (
        <Table
          caption={t('specialist.unmatched.caption', { count: total })}
          head={[
            t('specialist.column.objective'),
            t('specialist.column.author'),
            t('objective.size'),
            t('specialist.column.open'),
          ]}
          rows={objectives.map((objective) => [
            <a href={paths.deskObjective(objective.id)}>{objective.statement}</a>,
            authorText(t, objective.author),
            sizeText(t, objective),
            ago(t, 'days', daysSince(objective.openedAt ?? objective.createdAt, props.now)),
          ])}
        />
      )}
      {total > objectives.length ? (
        <p>
          <a href={paths.objectives}>{t('specialist.unmatched.all')}</a>
        </p>
      ) : null}
    </Section>
  );
}

function Waiting(props: DeskProps) {
  const { t, format } = props.reader;
  return (
    <Section title={t('specialist.unanswered')} lead={t('specialist.unanswered.lead')}>
      {props.unanswered.length === 0 ? (
        <p>{t('specialist.unanswered.none')}</p>
      ) : (
        <Table
          caption={t('specialist.unanswered')}
          captionHidden
          head={[
            t('specialist.column.person'),
            t('specialist.column.objective'),
            t('specialist.column.sent'),
            t('specialist.column.until'),
          ]}
          rows={props.unanswered.map((invitation) => [
            <a href={paths.invitation(invitation.id)}>{invitation.name}</a>,
            invitation.statement ?? '',
            format.shortDay(invitation.sentAt),
            invitation.expiresAt ? format.shortDay(invitation.expiresAt) : '',
          ])}
        />
      )}
    </Section>
  );
}

function Quiet(props: DeskProps) {
  const { t, format } = props.reader;
  return (
    <Section title={t('specialist.stalled')} lead={t('specialist.stalled.lead')}>
      {props.stalled.length === 0 ? (
        <p>{t('specialist.stalled.none')}</p>
      ) : (
        <Table
          caption={t('specialist.stalled')}
          captionHidden
          head={[
            t('specialist.column.kind'),
            t('specialist.column.people'),
            t('specialist.column.step'),
            t('specialist.column.since'),
            t('specialist.column.last'),
          ]}
          numeric={[1]}
          rows={props.stalled.map((quiet) => [
            `${t(`partnership.kind.${quiet.kind}`)} · ${t(`partnership.status.${quiet.status}`)}`,
            String(quiet.size),
            quiet.step ? t(`app.step.${quiet.step}`) : '',
            format.shortDay(quiet.createdAt),
            ago(t, 'days_ago', daysSince(quiet.lastActivityAt, props.now)),
          ])}
        />
      )}
    </Section>
  );
}
