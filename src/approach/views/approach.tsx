import type { Child } from 'hono/jsx';
import type { Proposal } from '../../decision/decision.ts';
import type { Matter, Reader } from '../../decision/matter.ts';
import { readers } from '../../decision/views/readers.ts';
import { say } from '../../language/words.ts';
import { PrivateNote } from '../../partnership/notes/note.tsx';
import { type Note, noNote } from '../../partnership/notes/store.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { newId } from '../../platform/ids.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card, CardList, NextThing } from '../../ui/card.tsx';
import { Actions, WhoReads } from '../../ui/form.tsx';
import { Details, PageTitle, Section } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { approachName } from '../approach.ts';
import { approachKind, approachKinds } from '../kind.ts';
import type { ApproachWithItems } from '../store.ts';
import { type ListName, listNames, progressOf, workingLists } from '../working-list.ts';
import { KindFacts } from './approach-fields.tsx';
import { ItemView, NewItem, NoteForm, type Wrong } from './item.tsx';

interface Props {
  partnership: Partnership;
  approaches: readonly ApproachWithItems[];
  /** The reader's private notes, by approach. */
  notes: ReadonlyMap<string, Note>;
  /** Open proposals on how to work. */
  open: readonly Proposal[];
  matter: Matter;
  wrong?: Wrong;
  reader: Reader;
}

/** How the partners work: what they decided, with its working lists; before that, what there is to choose from. */
export function ApproachView(props: Props) {
  const { partnership, approaches, open, matter, reader } = props;
  const { t, format } = reader;
  const present = approaches.filter((a) => a.endedAt === null);
  const ended = approaches.filter((a) => a.endedAt !== null);
  const closed = partnership.status === 'closed';
  return (
    <>
      <PageTitle
        title={t('approach.title')}
        lead={present.length > 0 ? t(`approach.lead.${partnership.formality}`) : undefined}
      />
      {closed ? <Notice text={t('approach.closed')} /> : null}
      {open.map((proposal) => (
        <Notice kind="waits" title={t('approach.open_proposal')}>
          <p>
            <a href={paths.proposal(partnership.id, proposal.id)}>{matter.title(proposal, reader)}</a>
          </p>
        </Notice>
      ))}
      {present.length === 0 && !closed ? <Choose {...props} /> : null}
      {present.map((approach) => (
        <Section title={approachName(approach, reader.language)} id={`approach-${approach.id}`}>
          <Working {...props} approach={approach} changeable={!closed} />
          <OwnNote {...props} approach={approach} />
        </Section>
      ))}
      <Actions>
        {present.length > 0 && !closed ? (
          <LinkButton href={paths.newProposal(partnership.id, 'approach')} label={t('approach.change')} tone="quiet" />
        ) : null}
        {present.length > 0 ? (
          <LinkButton href={paths.approachComparison(partnership.id)} label={t('approach.compare_link')} tone="quiet" />
        ) : null}
        <LinkButton href={paths.decisions(partnership.id)} label={t('approach.decisions')} tone="quiet" />
      </Actions>
      {ended.length > 0 ? (
        <Details summary={t('approach.ended')} id="ended">
          {ended.map((approach) => (
            <Section
              title={approachName(approach, reader.language)}
              lead={t('approach.ended_on', {
                from: format.shortDay(approach.adoptedAt),
                to: format.shortDay(approach.endedAt ?? approach.adoptedAt),
              })}
            >
              <Lists {...props} approach={approach} changeable={false} />
              <OwnNote {...props} approach={approach} />
            </Section>
          ))}
        </Details>
      ) : null}
    </>
  );
}

function OwnNote({ partnership, approach, notes, reader }: Props & { approach: ApproachWithItems }) {
  return (
    <PrivateNote
      partnership={partnership}
      subjectId={approach.id}
      note={notes.get(approach.id) ?? noNote}
      about={approachName(approach, reader.language)}
      back={paths.approach(partnership.id)}
      requestId={newId()}
      t={reader.t}
    />
  );
}

/** What there is to choose from, each with what it asks for and what it leaves. */
function Choose({ partnership, reader }: Props) {
  const { t, language } = reader;
  return (
    <>
      <NextThing title={t('approach.choose')}>
        <p>{t(partnership.members.length === 1 ? 'approach.choose_alone' : 'approach.choose_together')}</p>
        <Actions>
          <LinkButton href={paths.newProposal(partnership.id, 'approach')} label={t('approach.propose')} size="large" />
          <LinkButton
            href={paths.approachComparison(partnership.id)}
            label={t('approach.compare_link')}
            tone="quiet"
            size="large"
          />
        </Actions>
      </NextThing>
      <Section title={t('approach.kinds')}>
        <CardList columns>
          {approachKinds.map((kind) => (
            <Card title={say(kind.name, language)} level={3}>
              <p>{say(kind.summary, language)}</p>
              <Details summary={t('approach.more_about')}>
                <KindFacts kind={kind} members={partnership.members.length} reader={reader} />
              </Details>
              <p>
                <a href={`${paths.newProposal(partnership.id, 'approach')}&approach=${kind.key}`}>
                  {t('approach.propose_this')}
                  <span class="sr"> {say(kind.name, language)}</span>
                </a>
              </p>
            </Card>
          ))}
        </CardList>
      </Section>
    </>
  );
}

type OneProps = Props & { approach: ApproachWithItems; changeable: boolean };

function Working(props: OneProps): Child {
  const { partnership, approach, reader } = props;
  const { t, language, format } = reader;
  const kind = approachKind(approach.kind);
  if (!kind) return <Lists {...props} />;
  const { formality } = partnership;
  return (
    <>
      <p>{say(kind.summary, language)}</p>
      <p class="hint">{t('approach.since', { day: format.shortDay(approach.adoptedAt) })}</p>
      <Lists {...props} />
      <Details summary={t('approach.prompts')} open={formality === 'tight'} id={`prompts-${approach.id}`}>
        {(['plan', 'act', 'reflect'] as const).map((phase) => (
          <>
            <h3>{t(`approach.phase.${phase}`)}</h3>
            <ul>
              {kind.prompts[phase][formality].map((prompt) => (
                <li>{say(prompt, language)}</li>
              ))}
            </ul>
          </>
        ))}
        {formality === 'loose' ? null : (
          <>
            <h3>{t('approach.evidence')}</h3>
            <ul>
              {kind.evidence.map((words) => (
                <li>{say(words, language)}</li>
              ))}
            </ul>
          </>
        )}
      </Details>
      {props.changeable ? (
        <p>
          {t('approach.rhythm_is', { rhythm: say(kind.rhythm.words, language) })}{' '}
          <a href={paths.rhythm(partnership.id, kind.rhythm.everyDays, kind.rhythm.minutes)}>
            {t('approach.set_rhythm')}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** The three working lists. Loose: the first is open, the others wait folded. */
function Lists(props: OneProps) {
  const { partnership, approach, reader } = props;
  const { t } = reader;
  const lists = workingLists(approachKind(approach.kind), approach.items, reader.language);
  const wrongIn = props.wrong?.approachId === approach.id ? props.wrong.ref : '';
  return (
    <>
      {listNames.map((list) => {
        const { done, all } = progressOf(lists[list]);
        const title = t(`approach.list.${list}`);
        const open =
          wrongIn === `new${list}` ||
          wrongIn.startsWith(`${list}.`) ||
          lists[list].some((item) => item.ref === wrongIn);
        const content = <List {...props} list={list} items={lists[list]} wrongHere={open} />;
        return partnership.formality === 'loose' && list !== 'prepare' ? (
          <Details
            summary={`${title} · ${t('approach.progress', { done, all })}`}
            open={open}
            id={`list-${approach.id}-${list}`}
          >
            {content}
          </Details>
        ) : (
          <>
            <h3>
              {title} <span class="hint">{t('approach.progress', { done, all })}</span>
            </h3>
            {content}
          </>
        );
      })}
    </>
  );
}

function List(
  props: OneProps & { list: ListName; items: ReturnType<typeof workingLists>[ListName]; wrongHere: boolean },
) {
  const { partnership, approach, changeable, reader, list } = props;
  const { t, format } = reader;
  const wrong = (ref: string) =>
    props.wrong?.approachId === approach.id && props.wrong.ref === ref ? props.wrong : undefined;
  return (
    <>
      <ul class="items">
        {props.items.map((item) => (
          <ItemView
            partnership={partnership}
            approachId={approach.id}
            item={item}
            changeable={changeable}
            reader={reader}
          />
        ))}
      </ul>
      {changeable ? (
        <Details
          summary={t(`approach.notes_and_more.${list}`)}
          open={props.wrongHere}
          id={`notes-${approach.id}-${list}`}
        >
          <WhoReads text={readers(partnership, t, format)} />
          {props.items.map((item) => (
            <NoteForm
              partnership={partnership}
              approachId={approach.id}
              item={item}
              changeable
              wrong={wrong(item.ref)}
              reader={reader}
            />
          ))}
          <NewItem
            partnership={partnership}
            approachId={approach.id}
            list={list}
            wrong={wrong(`new${list}`)}
            requestId={newId()}
            reader={reader}
          />
        </Details>
      ) : null}
    </>
  );
}
