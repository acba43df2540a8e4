import type { Objective } from '../../objective/objective.ts';
import type { EarlierWording } from '../../objective/wording.ts';
import { paths } from '../../paths.ts';
import { fullName } from '../../people/person.ts';
import { ConfirmButton, LinkButton, PostButton } from '../../ui/button.tsx';
import { Actions, Form, Submit, TextArea, WhoReads } from '../../ui/form.tsx';
import { Details, PageTitle, Section } from '../../ui/layout.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Avatar } from '../../ui/people.tsx';
import { Entry } from '../../ui/text.tsx';
import type { Invitation } from '../invitation-store.ts';
import { isAskedAgain } from '../membership.ts';
import type { Partnership } from '../partnership.ts';
import type { FormerMember } from '../store.ts';
import { Dial, KindChoice } from './dial.tsx';
import { InvitationList } from './invitation-list.tsx';
import { Paragraphs, Quote, type Reader, StatementCard } from './words.tsx';

export interface MembersProps {
  reader: Reader;
  partnership: Partnership;
  objective: Objective | null;
  wordings: readonly EarlierWording[];
  invitations: readonly Invitation[];
  former: readonly FormerMember[];
  now: Date;
}

/** Who is in and what for: commitments, the objective with its earlier wordings, invitations, the dial, leaving. */
export function MembersPage(props: MembersProps) {
  const { reader, partnership } = props;
  const { t } = reader;
  const { id } = partnership;
  const isClosed = partnership.status === 'closed';
  return (
    <>
      <PageTitle title={t('partnership.members.title')}>
        <p>
          <Badge
            label={t(`partnership.status.${partnership.status}`)}
            tone={partnership.status === 'under_way' ? 'done' : 'plain'}
          />{' '}
          <Badge label={t(`partnership.kind.${partnership.kind}`)} />{' '}
          <Badge label={t(`partnership.formality.${partnership.formality}`)} />
        </p>
      </PageTitle>
      <Standing {...props} />
      <Section title={t('partnership.members.people')}>
        {partnership.members.map((member) => (
          <Entry
            name={`${fullName(member)}${member.personId === partnership.me.personId ? ` ${t('partnership.members.you')}` : ''}`}
            avatar={<Avatar name={fullName(member)} />}
            time={t('partnership.members.joined', { day: reader.format.shortDay(member.joinedAt) })}
            badge={
              isAskedAgain(member, partnership) ? (
                <Badge label={t('partnership.members.older')} tone="waits" />
              ) : undefined
            }
          >
            <div class="prose">
              <Paragraphs text={member.commitment} />
            </div>
          </Entry>
        ))}
        {isClosed ? null : (
          <p>
            <a href={paths.recommit(id)}>{t('partnership.members.recommit')}</a>
          </p>
        )}
      </Section>
      <p>
        <a href={paths.accessLog(id)}>{t('guest.log.link')}</a>
      </p>
      <ObjectiveWithWordings {...props} />
      {props.invitations.length > 0 || !isClosed ? (
        <Section title={t('partnership.members.invitations')}>
          <InvitationList reader={reader} invitations={props.invitations} now={props.now} />
          {isClosed ? null : (
            <LinkButton href={paths.invite(id)} label={t('partnership.members.invite')} tone="quiet" />
          )}
        </Section>
      ) : null}
      {isClosed ? null : (
        <Section title={t('partnership.members.settings')}>
          <Form id="dial" action={paths.formality(id)}>
            <Dial t={t} value={partnership.formality} />
            <Actions>
              <Submit label={t('partnership.formality.save')} tone="quiet" />
            </Actions>
          </Form>
          <Form id="kind" action={paths.partnershipKind(id)}>
            <KindChoice t={t} value={partnership.kind} />
            <Actions>
              <Submit label={t('partnership.kind.save')} tone="quiet" />
            </Actions>
          </Form>
        </Section>
      )}
      <Former reader={reader} former={props.former} />
      <Leaving {...props} />
    </>
  );
}

/** What this partnership needs to be told at the top: it is closed, you are alone, or the objective was reworded. */
function Standing({ reader: { t }, partnership }: MembersProps) {
  if (partnership.status === 'closed') {
    return (
      <Notice text={t('partnership.members.closed')}>
        <PostButton action={paths.reopen(partnership.id)} label={t('partnership.members.reopen')} tone="quiet" />
      </Notice>
    );
  }
  if (isAskedAgain(partnership.me, partnership)) {
    return (
      <Notice kind="waits" text={t('partnership.recommit.ask')}>
        <LinkButton href={paths.recommit(partnership.id)} label={t('partnership.recommit.ask.action')} />
      </Notice>
    );
  }
  if (partnership.members.length > 1) return null;
  return partnership.status === 'under_way' ? (
    <Notice title={t('partnership.left_one.title')} text={t('partnership.left_one.text')}>
      <LinkButton href={paths.invite(partnership.id)} label={t('partnership.left_one.find')} />
    </Notice>
  ) : (
    <Notice text={t('partnership.left_one.waits')} />
  );
}

function ObjectiveWithWordings({ reader, partnership, objective, wordings }: MembersProps) {
  const { t, format } = reader;
  return (
    <Section title={t('partnership.members.objective')}>
      <StatementCard
        reader={reader}
        hue={partnership.hue}
        statement={partnership.statement}
        why={objective?.why ?? ''}
        success={objective?.success ?? ''}
      />
      {wordings.length > 0 ? (
        <Details summary={t('partnership.members.wordings')}>
          {wordings.map((wording) => (
            <Quote
              title={t('partnership.members.wording_until', {
                day: format.shortDay(wording.at),
                name: fullName(wording),
              })}
              text={wording.statement}
            />
          ))}
        </Details>
      ) : null}
      {partnership.status === 'closed' ? null : (
        <p>
          <a href={paths.newProposal(partnership.id, 'objective')}>{t('partnership.members.change_objective')}</a>
        </p>
      )}
    </Section>
  );
}

function Former(props: { reader: Reader; former: readonly FormerMember[] }) {
  const { t, format } = props.reader;
  return props.former.length > 0 ? (
    <Section title={t('partnership.left.title')}>
      {props.former.map((member) => (
        <>
          <p>{t('partnership.left.word', { name: member.name, day: format.shortDay(member.leftAt) })}</p>
          <Quote text={member.word} />
        </>
      ))}
    </Section>
  ) : null;
}

function Leaving({ reader: { t }, partnership }: MembersProps) {
  const { id } = partnership;
  return (
    <Section title={t('partnership.members.leaving')}>
      <div class="actions">
        <ConfirmButton
          id="leave"
          href={paths.leave(id)}
          action={paths.leave(id)}
          label={t('partnership.members.leave')}
          title={t('partnership.leave.title')}
          confirmLabel={t('partnership.leave.submit')}
        >
          <LeaveWords partnership={partnership} t={t} />
        </ConfirmButton>
        {partnership.status === 'closed' ? null : (
          <ConfirmButton
            id="close"
            href={paths.close(id)}
            action={paths.close(id)}
            label={t('partnership.members.close')}
            title={t('partnership.close.title')}
            confirmLabel={t('partnership.close.submit')}
          >
            <p>{t('partnership.close.text')}</p>
          </ConfirmButton>
        )}
      </div>
    </Section>
  );
}

/** What leaving means, and a word to the others; without them there is nobody to write to. */
export function LeaveWords(props: { partnership: Partnership; t: Reader['t']; word?: string }) {
  const { t, partnership } = props;
  const isLast = partnership.members.length < 2;
  return (
    <>
      <p>{t(isLast ? 'partnership.leave.last' : 'partnership.leave.text')}</p>
      <p>{t('partnership.leave.after')}</p>
      {isLast ? null : (
        <>
          <TextArea
            name="word"
            label={t('partnership.leave.word')}
            value={props.word ?? ''}
            rows={2}
            maxlength={1000}
          />
          <WhoReads text={t('partnership.leave.who_reads')} />
        </>
      )}
    </>
  );
}
