import { paths } from '../../src/paths.ts';
import type { Visitor } from './visitor.ts';

/** Asks the partners to choose between two things, and stays on the question's page. */
export async function askToChoose(
  visitor: Visitor,
  p: string,
  question: string,
  options: [string, string],
): Promise<void> {
  await visitor.open(paths.newProposal(p, 'choice'));
  await visitor.fill('decision.choice.question', question);
  for (const [at, option] of options.entries())
    await visitor.labelled(visitor.t('decision.choice.option', { number: at + 1 })).fill(option);
  await visitor.press('decision.form.button');
  await visitor.finds('decision.choice.which');
}

/** Approves the option at this place. */
export async function approve(visitor: Visitor, at: number): Promise<void> {
  await visitor.choose(visitor.page.locator(`input[name="approve"][value="${at}"]`));
  await visitor.press('decision.answer_button');
}

/** Asks a colleague into the open thread, and stays in it. */
export async function askIn(visitor: Visitor, name: string, word: string): Promise<void> {
  await visitor.follow('guest.link');
  await visitor.fill('guest.search', name);
  await visitor.press('guest.find');
  await visitor.choose(visitor.labelled(name));
  await visitor.fill('guest.word', word);
  await visitor.press('guest.button');
  await visitor.finds('guest.here', { name });
}
