import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/message.ts';
import type { T } from '../../language/translate.ts';
import { say } from '../../language/words.ts';
import type { Partnership } from '../../partnership/partnership.ts';
import { fullName } from '../../people/person.ts';
import { paths } from '../../paths.ts';
import { PageTitle, Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import type { Session } from '../../timeline/session.ts';
import type { Plan } from '../cycle.ts';
import { agendaFor, promptsForSession } from '../prompts.ts';

/** A session on paper: agenda, questions with room to write, promises, who was there. Made to be printed. */
export function SheetView(props: {
  partnership: Partnership;
  session: Session;
  plans: readonly Plan[];
  approach: string | null;
  language: Language;
  t: T;
  format: Format;
}) {
  const { partnership, session, t, format, language } = props;
  const { formality } = partnership;
  const lines = agendaFor(session.phase, formality, session.minutes, props.approach);
  const open = props.plans.filter((plan) => plan.status === 'open');
  return (
    <div class="sheet">
      <PageTitle
        title={format.moment(session.startsAt)}
        eyebrow={t('cycle.session_of', { phase: t(`app.phase.${session.phase}`) })}
        lead={partnership.statement}
      />
      <p class="no-print">
        {t('cycle.sheet_hint')} <a href={paths.session(partnership.id, session.id)}>{t('cycle.back_to_session')}</a>
      </p>
      <p>
        {t('timeline.minutes', { count: session.minutes })}
        {session.place ? ` · ${session.place}` : ''}
      </p>
      <Section title={t('partnership.who_was_there')}>
        <ul class="tick-list">
          {partnership.members.map((member) => (
            <li>{fullName(member)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('cycle.agenda')}>
        <ul class="tick-list">
          {lines.map((line) => (
            <li>
              {say(line.text, language)} ({t('timeline.minutes', { count: line.minutes })})
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('cycle.questions')}>
        {promptsForSession(session.phase, formality, props.approach).map((prompt) => (
          <div class="on-paper">
            <p>{say(prompt, language)}</p>
            <div class={formality === 'loose' ? 'ruled ruled-tall' : 'ruled'} />
          </div>
        ))}
      </Section>
      {session.phase !== 'plan' && open.length > 0 ? (
        <Table
          caption={t('cycle.promises')}
          keep
          head={[t('cycle.what.guided'), t('cycle.who'), t('cycle.happened')]}
          rows={open.map((plan) => [
            <>
              {plan.what}
              {plan.prediction ? <p class="hint">{t('cycle.expected_is', { words: plan.prediction })}</p> : null}
            </>,
            plan.name,
            <div class="write-in" />,
          ])}
        />
      ) : null}
      <Table
        caption={t('cycle.new_promises')}
        keep
        head={[
          t('cycle.row'),
          t('cycle.what.guided'),
          t('cycle.who'),
          t('cycle.by'),
          ...(formality === 'loose' ? [] : [t('cycle.prediction')]),
        ]}
        rows={[1, 2, 3].map((row) => [
          `${row}.`,
          <div class="write-in" />,
          '',
          '',
          ...(formality === 'loose' ? [] : ['']),
        ])}
      />
    </div>
  );
}
