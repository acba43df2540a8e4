import type { Key } from '../../src/language/catalogue.ts';
import { approachKind } from '../../src/approach/kind.ts';
import { paths } from '../../src/paths.ts';
import { currentSet, promptsFor } from '../../src/reflection/question-set.ts';
import type { Visitor } from './visitor.ts';

/** Writes an objective and goes on to whom to invite. */
export async function nameObjective(visitor: Visitor, statement: string): Promise<void> {
  await visitor.open(paths.newObjective);
  await visitor.fill('objective.statement', statement);
  await visitor.press('objective.write.invite');
}

/** Invites a colleague by name, with one's own commitment. Returns the partnership's id. */
export async function invite(visitor: Visitor, name: string, commitment: string): Promise<string> {
  await visitor.fill('partnership.find.label', name.split(' ')[1] ?? name);
  if (!visitor.script) await visitor.press('partnership.find.submit');
  await visitor.choose(visitor.labelled(name));
  await visitor.fill('partnership.commitment.label', commitment);
  await visitor.press('partnership.start.submit');
  await visitor.finds('partnership.start.done');
  return visitor.path().split('/')[2] ?? '';
}

/** Answers the invitation that waits on the home page with yes. */
export async function accept(visitor: Visitor, commitment: string): Promise<void> {
  await visitor.open(paths.home);
  await visitor.follow('home.answer');
  await visitor.fill('partnership.commitment.label', commitment);
  await visitor.press('invitation.accept.submit');
  await visitor.finds('invitation.accept.done');
}

/** Starts a thread and stays in it. */
export async function startThread(visitor: Visitor, p: string, kind: Key, words: string): Promise<void> {
  await visitor.open(paths.conversation(p));
  await visitor.choose(kind);
  await visitor.fill('conversation.first_words', words);
  await visitor.press('conversation.start_button');
  await visitor.finds('conversation.started');
}

/** Proposes one of the known approaches and stays on the proposal's page. */
export async function proposeApproach(visitor: Visitor, p: string, kind: string, reasons: string): Promise<void> {
  await visitor.open(paths.approach(p));
  await visitor.follow('approach.propose');
  await visitor.choose(visitor.labelled(approachKind(kind)?.name[visitor.language] ?? ''));
  await visitor.fill('decision.reasons', reasons);
  await visitor.press('decision.form.button');
  await visitor.finds('decision.made');
}

/** Sets a timeline of six weeks from today. */
export async function setTimeline(visitor: Visitor, p: string): Promise<void> {
  await visitor.open(paths.timeline(p));
  await visitor.choose('timeline.preset.six_weeks');
  await visitor.press('timeline.set');
  await visitor.finds('timeline.kept');
}

/** Has weekly sessions proposed and plans all of them. */
export async function planSessions(visitor: Visitor): Promise<void> {
  await visitor.follow('timeline.propose');
  await visitor.choose('timeline.every_week');
  await visitor.press('timeline.show');
  await visitor.press('timeline.plan_these');
  await visitor.finds('timeline.sessions_planned');
}

/** Writes down what one will do and what one expects. The partnership is guided. */
export async function addPlan(visitor: Visitor, p: string, what: string, prediction: string): Promise<void> {
  await visitor.open(paths.cycles(p));
  await visitor.unfold('cycle.add_plan');
  await visitor.fill('cycle.what.guided', what);
  await visitor.fill('cycle.prediction', prediction);
  await visitor.press('cycle.keep_plan');
  await visitor.finds('cycle.plan_kept');
}

/** The box for the first question of a short reflection, or of a part of the closing one. */
export function promptBox(visitor: Visitor, set: 'short' | 'closing', part = 0) {
  const asked = promptsFor(currentSet(set), 'guided', [])[part]?.prompts[0];
  return visitor.labelled(asked?.text[visitor.language] ?? '');
}

/** Writes a short reflection and shares it. */
export async function reflectShortly(visitor: Visitor, p: string, words: string): Promise<void> {
  await visitor.open(paths.reflection(p));
  await visitor.follow('reflection.short.write');
  await promptBox(visitor, 'short').fill(words);
  await visitor.press('reflection.short.share');
  await visitor.finds('reflection.shared');
}
