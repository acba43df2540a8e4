import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approachKind } from '../../src/approach/kind.ts';
import type { Key } from '../../src/language/catalogue.ts';
import { paths } from '../../src/paths.ts';
import { openSite, type Site } from '../browser.ts';
import { enter, openMeadow } from './district.ts';
import { inOrder } from './in-order.ts';
import { promptBox } from './steps.ts';
import type { Visitor } from './visitor.ts';

const options = { script: false, looks: 'refusals' } as const;
const statement = 'How do I find out what my students already know?';

describe('Without script, every main form works and gives back what was typed', () => {
  let site: Site;
  let ana: Visitor;
  let ben: Visitor;
  let p = '';

  beforeAll(async () => {
    site = await openSite();
    await openMeadow(site);
    ana = await enter(site, 'ana@meadow.example', options);
    ben = await enter(site, 'ben@meadow.example', options);
  });
  afterAll(async () => expect(await site?.close()).toEqual([]));
  inOrder(() => site);

  /** The field still holds what was typed before the form came back. */
  async function holds(visitor: Visitor, label: Key, text: string): Promise<void> {
    expect(await visitor.field(label).inputValue()).toBe(text);
  }

  it('an objective', async () => {
    await ana.open(paths.newObjective);
    await ana.unfold('objective.more');
    await ana.fill('objective.why', 'I keep teaching what they know.');
    await ana.press('objective.write.invite');
    await ana.finds('objective.statement.missing');
    await holds(ana, 'objective.why', 'I keep teaching what they know.');
    await ana.fill('objective.statement', statement);
    await ana.press('objective.write.invite');
    await ana.finds('partnership.start.title');
  });

  it('an invitation, with a colleague found by name', async () => {
    await ana.fill('partnership.note.label', 'You asked about this in May.');
    await ana.press('partnership.start.submit');
    await ana.finds('partnership.invite.nobody');
    await ana.fill('partnership.find.label', 'okaf');
    await ana.press('partnership.find.submit');
    await holds(ana, 'partnership.note.label', 'You asked about this in May.');
    await ana.choose(ana.labelled('Ben Okafor'));
    await ana.press('partnership.start.submit');
    await ana.finds('partnership.start.done');
    p = ana.path().split('/')[2] ?? '';
  });

  it('a yes with a commitment', async () => {
    await ben.open(paths.home);
    await ben.follow('home.answer');
    await ben.reads('You asked about this in May.');
    await ben.fill('partnership.commitment.label', '');
    await ben.press('invitation.accept.submit');
    await ben.finds('partnership.refused.commitment');
    await ben.fill('partnership.commitment.label', 'I will ask before I teach.');
    await ben.press('invitation.accept.submit');
    await ben.finds('invitation.accept.done');
  });

  it('a thread and an answer in it', async () => {
    await ana.open(paths.conversation(p));
    await ana.choose('conversation.kind.reflect');
    await ana.fill('conversation.thread_title', 'Monday');
    await ana.press('conversation.start_button');
    await ana.finds('conversation.empty');
    await holds(ana, 'conversation.thread_title', 'Monday');
    expect(await ana.field('conversation.kind.reflect').isChecked()).toBe(true);
    await ana.fill('conversation.first_words', 'Half of them knew it all.');
    await ana.press('conversation.start_button');
    await ben.open(paths.conversation(p));
    await ben.follow(ben.page.getByRole('link', { name: 'Monday' }));
    await ben.fill('conversation.answer', 'And the other half?');
    await ben.press('conversation.post_button');
    await ben.reads('And the other half?');
  });

  it('a proposal, and a position on it', async () => {
    await ana.open(paths.newProposal(p, 'approach'));
    await ana.fill('decision.reasons', 'Short and often suits us.');
    await ana.press('decision.form.button');
    await ana.finds('approach.choose_one');
    await holds(ana, 'decision.reasons', 'Short and often suits us.');
    await ana.choose(ana.labelled(approachKind('discussion-group')?.name.en ?? ''));
    await ana.press('decision.form.button');
    await ana.finds('decision.made');
    await ben.open(ana.path());
    await ben.choose('decision.stance_mine.object');
    await ben.press('decision.answer_button');
    await ben.finds('decision.objection_reason');
    expect(await ben.field('decision.stance_mine.object').isChecked()).toBe(true);
    await ben.choose('decision.stance_mine.agree');
    await ben.press('decision.answer_button');
    await ben.finds('decision.is_decided');
  });

  it('a timeline and its sessions', async () => {
    await ana.open(paths.timeline(p));
    await ana.choose('timeline.preset.own');
    await ana.fill('timeline.count', '0');
    await ana.press('timeline.set');
    await ana.finds('timeline.count_wrong');
    await holds(ana, 'timeline.count', '0');
    await ana.fill('timeline.count', '5');
    await ana.press('timeline.set');
    await ana.finds('timeline.kept');
    await ana.follow('timeline.propose');
    await ana.press('timeline.show');
    await ana.press('timeline.plan_these');
    await ana.finds('timeline.sessions_planned');
  });

  it('a session logged afterwards', async () => {
    await ben.open(paths.logSession(p));
    await ben.fill('cycle.place', 'Room 12');
    await ben.press('cycle.log_button');
    await ben.finds('cycle.line_missing');
    await holds(ben, 'cycle.place', 'Room 12');
    await ben.fill('cycle.line', 'We sorted twenty exit slips.');
    await ben.press('cycle.log_button');
    await ben.finds('cycle.session_logged');
    await ben.reads('We sorted twenty exit slips.');
  });

  it('a short reflection', async () => {
    await ben.open(paths.shortReflection(p));
    await ben.press('reflection.short.share');
    await ben.finds('reflection.empty');
    await promptBox(ben, 'short').fill('I plan less and listen more.');
    await ben.press('reflection.short.share');
    await ana.open(paths.reflection(p));
    await ana.reads('I plan less and listen more.');
  });
});
