import { say } from '../../../language/words.ts';
import { paths } from '../../../paths.ts';
import { LinkButton, PostButton } from '../../../ui/button.tsx';
import { Actions } from '../../../ui/form.tsx';
import { Details, PageTitle, Section } from '../../../ui/layout.tsx';
import { Badge, Notice } from '../../../ui/notice.tsx';
import { Facts } from '../../../ui/text.tsx';
import { isChangeable, type Kept, type Library, type Reader } from '../library.ts';
import { minutesOf, type Round } from '../shape.ts';
import { peopleText } from './card.tsx';

/** One conversation protocol, whole: what it is for, who does what, and how it goes round by round. */
export function ProtocolView(props: { kept: Kept; library: Library; reader: Reader }) {
  const { library, reader } = props;
  const { protocol, own } = props.kept;
  const { t, language, format } = reader;
  const bring = protocol.bring.map((words) => say(words, language));
  const leaves = protocol.leaves.map((heading) => say(heading.text, language));
  const older = own !== null && own.version < own.newest;
  return (
    <>
      <PageTitle title={say(protocol.name, language)} lead={say(protocol.purpose, language)} />
      {own?.retiredAt ? <Notice text={t('protocol.is_retired')} /> : null}
      {older ? (
        <Notice>
          <p>
            {t('protocol.is_older', { version: own.version })}{' '}
            <a href={paths.protocol(library.p, protocol.key)}>{t('protocol.to_newest')}</a>
          </p>
        </Notice>
      ) : null}
      <Facts
        facts={[
          { term: t('protocol.takes'), value: t('protocol.minutes', { count: minutesOf(protocol) }) },
          { term: t('protocol.for_whom'), value: peopleText(protocol, reader) },
          { term: t('protocol.formality'), value: t(`conversation.formality.${protocol.formality}`) },
          ...(bring.length > 0 ? [{ term: t('protocol.bring'), value: bring.join(' · ') }] : []),
          ...(leaves.length > 0 ? [{ term: t('protocol.leaves'), value: leaves.join(' · ') }] : []),
          ...(own
            ? [
                {
                  term: t('protocol.version'),
                  value: t('protocol.version_by', {
                    version: own.version,
                    name: own.writtenBy,
                    day: format.shortDay(own.writtenAt),
                  }),
                },
              ]
            : []),
        ]}
      />
      <Actions>
        {library.p === null || own?.retiredAt || older ? null : (
          <LinkButton href={paths.newRun(library.p, protocol.key)} label={t('run.start_this')} />
        )}
        <LinkButton href={sheetOf(props)} label={t('protocol.print')} tone="quiet" />
        <LinkButton href={paths.protocols(library.p)} label={t('protocol.all')} tone="quiet" />
      </Actions>

      {protocol.roles.length > 0 ? (
        <Section title={t('protocol.roles')}>
          <Facts
            facts={protocol.roles.map((role) => ({
              term: say(role.name, language),
              value: (
                <>
                  {say(role.does, language)}
                  {role.facilitates ? <span class="hint"> {t('protocol.facilitates')}</span> : null}
                </>
              ),
            }))}
          />
        </Section>
      ) : null}
      <Section title={t('protocol.rounds')}>
        <ol class="plain-list cards">
          {protocol.rounds.map((round, n) => (
            <li class="card">
              <RoundView round={round} number={n + 1} kept={props.kept} reader={reader} />
            </li>
          ))}
        </ol>
      </Section>
      <Keeping {...props} />
    </>
  );
}

/** What can be done with it besides using it: copy, change, save as a file, take out of the offers. */
function Keeping(props: { kept: Kept; library: Library; reader: Reader }) {
  const { library, reader } = props;
  const { protocol, own } = props.kept;
  const { t } = reader;
  const earlier = own ? Array.from({ length: own.newest - 1 }, (_, n) => own.newest - 1 - n) : [];
  return (
    <Section title={t(own ? 'protocol.keep' : 'protocol.make_own')} lead={t('protocol.make_own_lead')} id="keep">
      <Actions>
        {isChangeable(library, own) ? (
          <LinkButton href={paths.protocolEdit(library.p, own.id)} label={t('protocol.change')} tone="quiet" />
        ) : null}
        {library.changeable ? (
          <PostButton action={paths.protocolCopies(library.p, protocol.key)} label={t('protocol.copy')} tone="quiet" />
        ) : null}
        <a class="button button-quiet" href={paths.protocolFile(library.p, protocol.key)} data-turbo="false">
          {t('protocol.file.save')}
        </a>
        {isChangeable(library, own) ? (
          <PostButton
            action={paths.protocolRetirement(library.p, own.id)}
            label={t(own.retiredAt ? 'protocol.restore' : 'protocol.retire')}
            hidden={{ retired: own.retiredAt ? 'no' : 'yes' }}
            tone="quiet"
          />
        ) : null}
      </Actions>
      {earlier.length > 0 ? (
        <Details summary={t('protocol.earlier', { count: earlier.length })} id="earlier">
          <ul>
            {earlier.map((version) => (
              <li>
                <a href={`${paths.protocol(library.p, protocol.key)}?version=${version}`}>
                  {t('protocol.version_n', { version })}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </Section>
  );
}

/** The sheet of the version that is shown. */
function sheetOf({ library, kept }: { library: Library; kept: Kept }): string {
  const { protocol, own } = kept;
  const older = own !== null && own.version < own.newest;
  return `${paths.protocolSheet(library.p, protocol.key)}${older ? `?version=${own.version}` : ''}`;
}

function RoundView(props: { round: Round; number: number; kept: Kept; reader: Reader }) {
  const { round, reader } = props;
  const { t, language } = reader;
  const speaker = props.kept.protocol.roles.find((role) => role.key === round.speaker);
  return (
    <>
      <h3 class="card-title">
        {props.number}. {say(round.name, language)}
      </h3>
      <div class="card-meta">
        <Badge label={t('protocol.minutes', { count: round.minutes })} />
        <span>
          {speaker
            ? t('protocol.manner.speaks', { role: say(speaker.name, language) })
            : t(`protocol.manner.${round.manner}`)}
        </span>
      </div>
      <p>{say(round.does, language)}</p>
      {round.prompts.length > 0 ? (
        <ul>
          {round.prompts.map((prompt) => (
            <li>{say(prompt, language)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
