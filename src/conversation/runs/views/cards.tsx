import { inWords } from '../../../people/problems.ts';
import { one } from '../../../platform/http/form.ts';
import { paths } from '../../../paths.ts';
import { PostButton } from '../../../ui/button.tsx';
import { Form, Submit, TextArea, TextField, WhoReads } from '../../../ui/form.tsx';
import { Details, Section } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { visitNow } from '../run.ts';
import type { Run } from '../store.ts';
import { type Card, longest, type Theme } from '../written-store.ts';
import { otherNames, type Shown } from './shown.ts';

/** A silent round: one's own cards, and a place to write the next. Nobody else's can be seen yet. */
export function CardWriting(props: Shown) {
  const { run, me, t } = props;
  const visit = visitNow(run.state);
  const mine = props.cards.filter((card) => card.personId === me && card.visit === visit);
  return (
    <>
      <CardForm {...props} visit={visit} />
      <Section title={t('run.my_cards')}>
        {mine.length === 0 ? <p class="hint">{t('run.no_cards')}</p> : null}
        <ul class="idea-cards">
          {mine.map((card) => (
            <CardItem {...props} card={card} />
          ))}
        </ul>
      </Section>
    </>
  );
}

/**
 * After a silent round: a place for one more card, which everybody sees at once. A card that was begun when the round
 * ended goes on here.
 */
export function LateCard(props: Shown) {
  const { run, t } = props;
  if (!silentIsOver(run)) return null;
  return (
    <>
      {one(props.typed.card, 'body') ? <Notice kind="waits" text={t('run.late_card')} /> : null}
      <CardForm {...props} visit={run.state.shown} />
    </>
  );
}

/** Whether the cards of a silent round lie open. */
function silentIsOver({ state, definition }: Run): boolean {
  return state.visits.slice(0, state.shown).some((round) => definition.rounds[round]?.manner === 'silent');
}

/** One form for all rounds, so that what is being typed stays in it when the round changes. */
function CardForm(props: Shown & { visit: number }) {
  const { partnership, run, visit, t } = props;
  const action = paths.runCards(partnership.id, run.id);
  const names = otherNames(props);
  const late = visit <= run.state.shown;
  const readers = late ? 'run.late_card_readers' : 'run.card_readers';
  return (
    <Form
      action={action}
      id="run-card"
      errors={props.problems.at === 'card' ? inWords(t, props.problems.list) : []}
      draft={{ url: paths.draftOf(action) }}
      requestId={props.fresh()}
      label={t(late ? 'run.another_card' : 'run.card')}
    >
      <input type="hidden" name="visit" value={String(visit)} />
      <TextArea
        name="body"
        label={t(late ? 'run.another_card' : 'run.card')}
        hint={late ? undefined : t('run.card_hint')}
        required
        rows={late ? 1 : 2}
        value={one(props.typed.card, 'body')}
        maxlength={longest.card}
      />
      <WhoReads text={names ? t(readers, { names }) : t(`${readers}_alone`)} />
      <Submit label={t('run.add_card')} tone={late ? 'quiet' : undefined} />
    </Form>
  );
}

/** All cards that lie open, in their themes. While sorting, they are moved and themes are named. */
export function CardTable(props: Shown & { sorting: boolean }) {
  const { run, cards, themes, t, sorting } = props;
  const open = cards.filter((card) => card.visit <= run.state.shown);
  const loose = open.filter((card) => card.themeId === null);
  return (
    <Section title={t('run.all_cards')} id="cards" lead={sorting ? t('run.drag_hint') : undefined}>
      {sorting ? <NewTheme {...props} /> : null}
      <div class="themes" data-controller={sorting ? 'sort' : undefined}>
        {loose.length > 0 || sorting ? (
          <Pile {...props} theme={null} cards={loose} title={themes.length > 0 || sorting ? t('run.unsorted') : ''} />
        ) : null}
        {themes.map((theme) => (
          <Pile {...props} theme={theme} cards={open.filter((card) => card.themeId === theme.id)} title={theme.name} />
        ))}
      </div>
    </Section>
  );
}

function Pile(props: Shown & { theme: Theme | null; cards: readonly Card[]; title: string; sorting: boolean }) {
  const { theme, cards, t, sorting } = props;
  return (
    <section
      class="theme"
      id={`theme-${theme?.id ?? 'none'}`}
      data-sort-target={sorting ? 'theme' : undefined}
      data-theme={sorting ? (theme?.id ?? '') : undefined}
    >
      {props.title ? (
        <h3>
          {props.title} <span class="hint">{t('run.cards', { count: cards.length })}</span>
        </h3>
      ) : null}
      {cards.length === 0 ? <p class="hint">{t('run.empty_theme')}</p> : null}
      <ul class="idea-cards">
        {cards.map((card) => (
          <CardItem {...props} card={card} />
        ))}
      </ul>
      {sorting && theme ? <ChangeTheme {...props} theme={theme} /> : null}
    </section>
  );
}

function CardItem(props: Shown & { card: Card; sorting?: boolean }) {
  const { partnership, run, me, card, themes, t } = props;
  const mine = card.personId === me && card.visit > run.state.shown;
  return (
    <li
      class="idea-card"
      id={`card-${card.id}`}
      data-sort-target={props.sorting ? 'card' : undefined}
      draggable={props.sorting ? 'true' : undefined}
    >
      <p>{card.body}</p>
      {mine ? (
        <PostButton
          action={paths.runCardRemoval(partnership.id, run.id, card.id)}
          label={t('run.remove')}
          about={t('run.remove_card')}
          tone="quiet"
        />
      ) : null}
      {props.sorting && themes.length > 0 ? (
        <form action={paths.runPlacing(partnership.id, run.id)} method="post" class="idea-move">
          <input type="hidden" name="card" value={card.id} />
          <label class="sr" for={`move-${card.id}`}>
            {t('run.move_to')}: {card.body.slice(0, 60)}
          </label>
          <select class="input" name="theme" id={`move-${card.id}`}>
            <option value="" selected={card.themeId === null}>
              {t('run.unsorted')}
            </option>
            {themes.map((theme) => (
              <option value={theme.id} selected={card.themeId === theme.id}>
                {theme.name}
              </option>
            ))}
          </select>
          <button type="submit" class="button button-quiet">
            {t('run.move')}
            <span class="sr"> {card.body.slice(0, 60)}</span>
          </button>
        </form>
      ) : null}
    </li>
  );
}

function NewTheme(props: Shown) {
  const { partnership, run, t } = props;
  return (
    <Form
      action={paths.runThemes(partnership.id, run.id)}
      id="run-theme"
      inline
      errors={props.problems.at === 'theme' ? inWords(t, props.problems.list) : []}
      requestId={props.fresh()}
      label={t('run.theme')}
    >
      <TextField
        name="name"
        label={t('run.theme')}
        hint={t('run.theme_hint')}
        required
        value={one(props.typed.theme, 'name')}
        maxlength={longest.theme}
      />
      <Submit label={t('run.add_theme')} tone="quiet" />
    </Form>
  );
}

function ChangeTheme(props: Shown & { theme: Theme }) {
  const { partnership, run, theme, t } = props;
  const action = paths.runTheme(partnership.id, run.id, theme.id);
  return (
    <Details summary={t('run.change_theme')} id={`change-${theme.id}`}>
      <Form action={action} id={`rename-${theme.id}`} label={t('run.theme_name')}>
        <TextField name="name" label={t('run.theme_name')} required value={theme.name} maxlength={longest.theme} />
        <Submit label={t('run.rename')} tone="quiet" />
      </Form>
      <PostButton
        action={action}
        label={t('run.remove_theme')}
        about={theme.name}
        tone="quiet"
        hidden={{ remove: 'yes' }}
      />
    </Details>
  );
}
