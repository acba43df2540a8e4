import { say } from '../../../language/words.ts';
import { fullName } from '../../../people/person.ts';
import { paths } from '../../../paths.ts';
import { PageTitle, Section } from '../../../ui/layout.tsx';
import { Table } from '../../../ui/table.tsx';
import type { Kept, Library, Reader } from '../library.ts';
import { minutesOf } from '../shape.ts';

/** A conversation on paper: who does what, each round with its minutes, its prompts and room to write. */
export function SheetView(props: { kept: Kept; library: Library; reader: Reader }) {
  const { library, reader } = props;
  const { protocol } = props.kept;
  const { t, language } = reader;
  const members = library.partnership?.members ?? [];
  return (
    <div class="sheet">
      <PageTitle
        title={say(protocol.name, language)}
        eyebrow={library.partnership?.statement}
        lead={say(protocol.purpose, language)}
      />
      <p class="no-print">
        {t('protocol.sheet_hint')} <a href={paths.protocol(library.p, protocol.key)}>{t('protocol.sheet_back')}</a>
      </p>
      <p>
        {t('protocol.minutes', { count: minutesOf(protocol) })}
        {protocol.bring.length > 0
          ? ` · ${t('protocol.bring')}: ${protocol.bring.map((words) => say(words, language)).join(' · ')}`
          : ''}
      </p>
      {members.length > 0 ? (
        <Section title={t('protocol.who_is_there')}>
          <ul class="tick-list">
            {members.map((member) => (
              <li>{fullName(member)}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {protocol.roles.length > 0 ? (
        <Table
          caption={t('protocol.roles')}
          keep
          head={[t('protocol.role'), t('protocol.role_does'), t('protocol.role_who')]}
          rows={protocol.roles.map((role) => [
            say(role.name, language),
            say(role.does, language),
            role.holders === 'one' ? <div class="write-in" /> : t('protocol.everyone_else'),
          ])}
        />
      ) : null}
      <Section title={t('protocol.rounds')}>
        {protocol.rounds.map((round, n) => (
          <div class="on-paper">
            <h3>
              {n + 1}. {say(round.name, language)} ({t('protocol.minutes', { count: round.minutes })})
            </h3>
            <p>{say(round.does, language)}</p>
            <ul>
              {round.prompts.map((prompt) => (
                <li>{say(prompt, language)}</li>
              ))}
            </ul>
            <div class="ruled" />
          </div>
        ))}
      </Section>
      {protocol.leaves.length > 0 ? (
        <Section title={t('protocol.leaves')}>
          {protocol.leaves.map((heading) => (
            <div class="on-paper">
              <h3>{say(heading.text, language)}</h3>
              <div class="ruled" />
            </div>
          ))}
        </Section>
      ) : null}
    </div>
  );
}
