import { say } from '../../language/words.ts';
import type { Reader } from '../../decision/matter.ts';
import { Choice, TextField } from '../../ui/form.tsx';
import { Details } from '../../ui/layout.tsx';
import { Facts } from '../../ui/text.tsx';
import { approachName, type Chosen, longestName } from '../approach.ts';
import { type ApproachKind, approachKind, approachKinds } from '../kind.ts';

/** Which ways of working; several go together. Every kind says what its members do. */
export function ApproachFields(props: {
  chosen: readonly string[];
  name: string;
  members: number;
  changing: boolean;
  reader: Reader;
}) {
  const { reader } = props;
  const { t, language } = reader;
  return (
    <>
      <Choice
        name="approach"
        legend={t('approach.question')}
        hint={t(props.changing ? 'approach.question_change' : 'approach.question_hint')}
        multiple
        value={props.chosen}
        options={approachKinds.map((kind) => ({
          value: kind.key,
          label: say(kind.name, language),
          hint: say(kind.summary, language),
        }))}
      />
      <TextField
        name="name"
        label={t('approach.own_name')}
        hint={t('approach.own_name_hint')}
        value={props.name}
        maxlength={longestName}
      />
      <Details summary={t('approach.compare')}>
        {approachKinds.map((kind) => (
          <section>
            <h2>{say(kind.name, language)}</h2>
            <KindFacts kind={kind} members={props.members} reader={reader} />
          </section>
        ))}
      </Details>
    </>
  );
}

/** What a kind asks for and leaves: rhythm, people, evidence. */
export function KindFacts(props: { kind: ApproachKind; members: number; reader: Reader }) {
  const { kind, reader } = props;
  const { t, language, format } = reader;
  const few = props.members > 1 && (props.members < kind.people.from || props.members > kind.people.to);
  return (
    <Facts
      facts={[
        { term: t('approach.suits'), value: say(kind.suits, language) },
        { term: t('approach.rhythm'), value: say(kind.rhythm.words, language) },
        {
          term: t('approach.people'),
          value: `${t('approach.people_count', kind.people)}${few ? ` ${t('approach.people_other', { count: props.members })}` : ''}`,
        },
        { term: t('approach.evidence'), value: format.list(kind.evidence.map((words) => say(words, language))) },
      ]}
    />
  );
}

/** The ways of working a proposal names, each with what its members do. */
export function ChosenList(props: { chosen: readonly Chosen[]; reader: Reader }) {
  const { language } = props.reader;
  return (
    <ul>
      {props.chosen.map((chosen) => {
        const kind = approachKind(chosen.kind);
        return (
          <li>
            <strong>{approachName(chosen, language)}</strong>
            {kind ? `: ${say(kind.summary, language)}` : ''}
          </li>
        );
      })}
    </ul>
  );
}
