import type { Reader } from '../../../objective/views/words.ts';
import { paths } from '../../../paths.ts';
import { PostButton } from '../../../ui/button.tsx';
import { Actions, Choice, Form, Submit } from '../../../ui/form.tsx';
import { PageTitle, Section } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Group } from '../board.ts';
import { fitOf, groupFit, mostCentral, pairsOf, warningsOf } from '../circle.ts';
import { groupReasons } from '../common.ts';
import { isPair, type Pair } from '../rules.ts';
import { host, isSharable, sharedBy } from '../sending.ts';
import type { Table } from '../table.ts';
import { Fit } from './group-card.tsx';
import { fitWord, type Names, namesOf, reasonWords, warningWords } from './words.ts';

/** One group closely: each two of it, which objective they share, and whom to keep apart. */
export function CloserPage(props: { reader: Reader; table: Table; group: Group }) {
  const { reader, table, group } = props;
  const { t, format } = reader;
  const { circle, board, round } = table;
  const names = namesOf(table.pool);
  const version = String(round.version);
  return (
    <>
      <PageTitle
        title={t('round.closer.title', { number: group.id })}
        eyebrow={round.name}
        lead={format.list(group.people.map(names))}
      />
      {group.people.length > 1 ? <Fit reader={reader} fit={groupFit(circle, board.rules, group.people)} /> : null}
      {warningsOf(circle, board.rules, group).map((warning) => (
        <Notice kind="waits" text={warningWords(t, warning, names)} />
      ))}
      <SharedObjective {...props} names={names} />
      {group.people.length > 1 ? (
        <Section title={t('round.closer.pairs')}>
          <div class="cards cards-columns">
            {pairsOf(group.people).map((pair) => (
              <TwoOf {...props} pair={pair} names={names} />
            ))}
          </div>
        </Section>
      ) : null}
      <PostButton
        action={paths.roundPin(round.id, group.id)}
        label={t(group.pinned ? 'round.group.unpin' : 'round.group.pin')}
        tone="quiet"
        hidden={{ version, pinned: group.pinned ? 'no' : 'yes' }}
        about={t('round.group.about', { number: group.id })}
      />
    </>
  );
}

type Part = { reader: Reader; table: Table; group: Group; names: Names };

function SharedObjective({ reader, table, group, names }: Part) {
  const { t } = reader;
  const { circle, board, round } = table;
  const alone = host(circle, group);
  if (alone !== null) {
    const statement = table.pool.find((one) => one.number === sharedBy(circle, board, group))?.objective?.statement;
    return (
      <Section title={t('round.closer.objective')}>
        <p>{statement}</p>
        <p class="hint">{t('round.closer.objective.host', { name: names(alone) })}</p>
      </Section>
    );
  }
  const sharable = group.people.filter((person) => isSharable(circle, person));
  const central = mostCentral(circle, board.rules, group.people, sharable);
  return (
    <Form action={paths.roundShared(round.id, group.id)} id="shared">
      <input type="hidden" name="version" value={String(round.version)} />
      <Choice
        name="objective"
        legend={t('round.closer.objective')}
        value={String(sharedBy(circle, board, group))}
        options={sharable.map((person) => ({
          value: String(person),
          label: circle.people.get(person)?.objective.statement ?? '',
          hint: person === central ? t('round.closer.objective.central', { name: names(person) }) : names(person),
        }))}
      />
      <Actions>
        <Submit label={t('round.closer.objective.save')} tone="quiet" />
      </Actions>
    </Form>
  );
}

function TwoOf({ reader, table, names, pair }: Part & { pair: Pair }) {
  const { t } = reader;
  const { circle, board, round } = table;
  const [one, other] = pair;
  const reasons = groupReasons(circle, pair).map((reason) => reasonWords(reader, reason, 2));
  const apart = board.rules.apart.some((kept) => isPair(kept, one, other));
  const named = { one: names(one), other: names(other) };
  return (
    <article class="card">
      <h3>{t('round.closer.forbid.about', named)}</h3>
      <p>{t(fitWord(fitOf(circle, board.rules, one, other) / 1000).key)}</p>
      <ul class="reasons">
        {(reasons.length > 0 ? reasons : [t('round.closer.nothing')]).map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
      <PostButton
        action={paths.roundApart(round.id)}
        label={t(apart ? 'round.closer.allow' : 'round.closer.forbid')}
        tone="quiet"
        hidden={{
          version: String(round.version),
          one: String(one),
          other: String(other),
          how: apart ? 'lift' : 'apart',
        }}
        about={t('round.closer.forbid.about', named)}
      />
    </article>
  );
}
