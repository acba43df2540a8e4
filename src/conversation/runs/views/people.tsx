import { say } from '../../../language/words.ts';
import { Avatar } from '../../../ui/people.tsx';
import { nameOf, type Shown } from './shown.ts';

/** Who is here and what each does; in the lobby also who isn't yet. */
export function People(props: Shown & { everybody?: boolean }) {
  const { partnership, run, here, me, t, language } = props;
  const came = run.people.map((one) => one.personId);
  const missing = partnership.members.map((one) => one.personId).filter((id) => !came.includes(id));
  const shown = [...came, ...(props.everybody ? missing : [])];
  return (
    <ul class="people people-small" aria-label={t('run.here')}>
      {shown.map((id) => {
        const roles = run.definition.roles.filter((role) => run.state.roles[role.key] === id);
        const facilitates = run.state.facilitator === id && !roles.some((role) => role.facilitates);
        const notes = [
          ...(id === me ? [t('run.you')] : []),
          ...roles.map((role) => say(role.name, language)),
          ...(facilitates ? [t('run.facilitates')] : []),
          ...(here.includes(id) ? [] : [t(came.includes(id) ? 'run.away' : 'run.not_here')]),
          ...(run.state.hands.includes(id) ? [t('run.hand_is_up')] : []),
        ];
        return (
          <li class={here.includes(id) ? undefined : 'run-away'} id={`person-${id}`}>
            <Avatar name={nameOf(props, id)} />
            <span>
              {nameOf(props, id)} {notes.length > 0 ? <span class="hint">{notes.join(' · ')}</span> : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
