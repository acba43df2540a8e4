import { formalities } from '../../../partnership/partnership.ts';
import { say } from '../../../language/words.ts';
import { fullName } from '../../../people/person.ts';
import { paths } from '../../../paths.ts';
import { PostButton } from '../../../ui/button.tsx';
import { Select } from '../../../ui/form.tsx';
import { Details, PageTitle, Section } from '../../../ui/layout.tsx';
import { minutesOf } from '../../protocols/shape.ts';
import { facilitatingRole } from '../run.ts';
import { People } from './people.tsx';
import { runName, type Shown } from './shown.ts';

/** Before it begins: who is here, who does what, and one large button. */
export function LobbyView(props: Shown) {
  const { partnership, run, here, t, language } = props;
  const { definition } = run;
  const moves = paths.runMoves(partnership.id, run.id);
  const shape = t('run.shape', { count: definition.rounds.length, minutes: minutesOf(definition) });
  return (
    <>
      <PageTitle title={runName(props)} eyebrow={t('run.lobby')} lead={say(definition.purpose, language)}>
        <p class="hint">{shape}</p>
      </PageTitle>
      <section class="next run-begin" id="run-begin">
        <People {...props} everybody />
        {here.length < 2 ? <p class="hint">{t('run.begin_alone')}</p> : null}
        <PostButton action={moves} label={t('run.begin')} hidden={{ do: 'begin' }} />
        <p class="hint">{t('run.begin_hint')}</p>
      </section>
      <Roles {...props} />
      {definition.bring.length > 0 ? (
        <Section title={t('run.bring')}>
          <ul>
            {definition.bring.map((thing) => (
              <li>{say(thing, language)}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Details summary={t('run.all_rounds')} id="run-rounds">
        <ol>
          {definition.rounds.map((round) => (
            <li>
              {say(round.name, language)} <span class="hint">{t('run.minutes', { count: round.minutes })}</span>
            </li>
          ))}
        </ol>
      </Details>
      <Details summary={t('run.other_ways')} id="run-other">
        <form action={moves} method="post" class="form form-inline" id="run-formality">
          <input type="hidden" name="do" value="formality" />
          <Select
            name="to"
            label={t('run.formality')}
            required
            value={run.state.formality}
            options={formalities.map((value) => ({
              value,
              label: t(`conversation.formality.${value}`),
            }))}
          />
          <button type="submit" class="button button-quiet">
            {t('run.set')}
          </button>
        </form>
        <p>
          {t('run.paper_hint')} <a href={paths.protocolSheet(partnership.id, definition.key)}>{t('run.sheet')}</a> ·{' '}
          <a href={paths.logRun(partnership.id, definition.key)}>{t('run.log')}</a>
        </p>
        <PostButton action={moves} label={t('run.drop')} tone="quiet" hidden={{ do: 'drop' }} />
      </Details>
    </>
  );
}

function Roles(props: Shown) {
  const { partnership, run, t, language } = props;
  const { definition, state } = run;
  const moves = paths.runMoves(partnership.id, run.id);
  const named = definition.roles.filter((role) => role.holders === 'one');
  const everybody = partnership.members.map((member) => ({ value: member.personId, label: fullName(member) }));
  return (
    <Section title={t('run.roles')} lead={named.length > 0 ? t('run.roles_hint') : undefined}>
      {named.map((role) => (
        <form action={moves} method="post" class="form form-inline run-role" id={`role-${role.key}`}>
          <input type="hidden" name="do" value="give" />
          <input type="hidden" name="role" value={role.key} />
          <Select
            name="to"
            label={say(role.name, language)}
            hint={say(role.does, language)}
            required
            value={state.roles[role.key] ?? ''}
            options={role.facilitates ? everybody : [{ value: '', label: t('run.nobody') }, ...everybody]}
          />
          <button type="submit" class="button button-quiet">
            {t('run.give')}
            <span class="sr"> {t('run.give_role', { role: say(role.name, language) })}</span>
          </button>
        </form>
      ))}
      {facilitatingRole(definition) ? null : (
        <form action={moves} method="post" class="form form-inline run-role" id="role-facilitator">
          <input type="hidden" name="do" value="hand_over" />
          <input type="hidden" name="from" value={state.facilitator} />
          <Select
            name="to"
            label={t('run.facilitator')}
            hint={t('run.facilitator_does')}
            required
            value={state.facilitator}
            options={everybody}
          />
          <button type="submit" class="button button-quiet">
            {t('run.set')}
          </button>
        </form>
      )}
      {definition.roles
        .filter((role) => role.holders === 'everyone_else')
        .map((role) => (
          <p>
            <strong>{say(role.name, language)}</strong> <span class="hint">({t('run.everyone_else')})</span>:{' '}
            {say(role.does, language)}
          </p>
        ))}
      {named.length > 1 ? (
        <PostButton action={moves} label={t('run.draw')} tone="quiet" hidden={{ do: 'draw' }} />
      ) : null}
    </Section>
  );
}
