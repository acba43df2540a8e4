import { paths } from '../../src/paths.ts';
import { stays } from './live.ts';
import type { Visitor } from './visitor.ts';

/** Approves the option at this place. */
async function approve(visitor: Visitor, at: number): Promise<void> {
  await visitor.choose(visitor.page.locator(`input[name="approve"][value="${at}"]`));
  await visitor.press('decision.answer_button');
}

/** Agrees with the open proposal. */
async function agree(visitor: Visitor): Promise<void> {
  await visitor.choose('decision.stance_mine.agree');
  await visitor.press('decision.answer_button');
}

/** One asks among two texts, both answer otherwise, all are asked again, it is put off and taken up, and decided. */
export async function chooseAfterATie(one: Visitor, other: Visitor, p: string): Promise<void> {
  await one.open(paths.newProposal(p, 'choice'));
  await one.fill('decision.choice.question', 'Which text shall we read?');
  for (const [at, option] of ['Talk moves', 'Number sense'].entries())
    await one.labelled(one.t('decision.choice.option', { number: at + 1 })).fill(option);
  await one.press('decision.form.button');
  await one.finds('decision.choice.which');
  await approve(one, 0);
  const question = one.path();
  await other.open(question);
  const open = await stays(one);
  await approve(other, 1);
  await one.finds('decision.choice.ask_again');
  await open();
  await one.press('decision.choice.ask_again');
  await other.open(question);
  await other.unfold('decision.later.link');
  await other.press('decision.later.button');
  await other.press('decision.later.take_up');
  await approve(other, 0);
  await one.open(question);
  await approve(one, 0);
  await one.finds('decision.is_decided');
  await one.finds('decision.choice.chosen', { option: 'Talk moves' });
  await one.open(paths.decisions(p));
  await one.follow('decision.export.link');
  await one.reads('Number sense');
}

/** Asks a colleague into the open thread; what they write appears there. */
export async function askIn(visitor: Visitor, name: string, guest: Visitor): Promise<void> {
  const thread =
    visitor
      .path()
      .split('/')
      .at(-1)
      ?.replace(/[?#].*/, '') ?? '';
  await visitor.follow('guest.link');
  await visitor.fill('guest.search', name);
  await visitor.press('guest.find');
  await visitor.choose(visitor.labelled(name));
  await visitor.fill('guest.word', 'You have seen many rooms.');
  await visitor.press('guest.button');
  await visitor.finds('guest.here', { name });
  await guest.open(paths.guestThread(thread));
  const open = await stays(visitor);
  await guest.fill('conversation.answer', 'I wait seven breaths.');
  await guest.press('conversation.post_button');
  await visitor.reads('I wait seven breaths.');
  await open();
}

/** One proposes to show something to a colleague, both agree to the preview, and the colleague reads it. */
export async function showTo(one: Visitor, other: Visitor, p: string, name: string, reader: Visitor): Promise<void> {
  await one.open(paths.newProposal(p, 'publishing'));
  await one.fill('publication.title', 'What breathing does');
  await one.fill('publication.body', 'We wait seven breaths.');
  await one.fill('publication.who', name);
  await one.press('decision.form.button');
  await one.finds('publication.everyone');
  const proposal = one.path();
  await agree(one);
  await other.open(proposal);
  await agree(other);
  await other.finds('decision.is_decided');
  await other.follow('publication.see');
  await reader.open(paths.shown);
  await reader.follow(reader.page.getByRole('link', { name: 'What breathing does' }));
  await reader.reads('We wait seven breaths.');
}
