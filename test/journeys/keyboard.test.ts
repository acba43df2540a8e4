import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentSet, promptsFor } from '../../src/reflection/question-set.ts';
import { openSite, type Site } from '../browser.ts';
import { enter, openMeadow } from './district.ts';
import { inOrder } from './in-order.ts';
import { enterOn, focused, tabTo, typeInto } from './keyboard.ts';
import { openVisitor, type Visitor } from './visitor.ts';

const [asked] = promptsFor(currentSet('short'), 'loose', []);
const shortPrompt = new RegExp(`^${(asked?.prompts[0]?.text.en ?? '').replaceAll('?', '\\?')}$`);
const statement = 'How do I ask questions that make my students think aloud?';

describe('With the keyboard alone', () => {
  let site: Site;
  let ana: Visitor;
  let ben: Visitor;

  beforeAll(async () => {
    site = await openSite();
    await openMeadow(site);
    ben = await enter(site, 'ben@meadow.example', { looks: false });
  });
  afterAll(async () => expect(await site?.close()).toEqual([]));
  inOrder(() => site);

  it('one signs in, and the skip link leads past the header', async () => {
    ana = await openVisitor(site, { looks: false });
    await ana.open('/sign-in');
    await typeInto(ana, 'people.email.label', 'ana@meadow.example');
    await enterOn(ana, 'people.sign_in.link');
    await ana.open(await site.linkFor('ana@meadow.example'));
    await enterOn(ana, 'people.link.use.submit');
    await ana.open('/');
    await ana.page.keyboard.press('Tab');
    expect(await focused(ana.page)).toBe(ana.t('ui.skip'));
    await ana.leads(() => ana.page.keyboard.press('Enter'));
    expect(await ana.page.evaluate(() => document.activeElement?.id)).toBe('main');
    await tabTo(ana, 'home.empty.action');
  });

  it('one names an objective, finds a colleague and invites them', async () => {
    await ana.leads(() => ana.page.keyboard.press('Enter'));
    await typeInto(ana, 'objective.statement', statement);
    await enterOn(ana, 'objective.write.invite');
    await typeInto(ana, 'partnership.find.label', 'okaf');
    await ana.reads('Ben Okafor');
    await tabTo(ana, /^Ben Okafor$/);
    await ana.page.keyboard.press('Space');
    await tabTo(ana, 'partnership.start.more');
    await ana.page.keyboard.press('Enter');
    await tabTo(ana, 'partnership.formality.guided');
    await ana.page.keyboard.press('ArrowUp');
    expect(await focused(ana.page)).toBe(ana.t('partnership.formality.loose'));
    await enterOn(ana, 'partnership.start.submit');
    await ana.finds('partnership.start.done');
  });

  it('one accepts with a commitment of one’s own', async () => {
    await ben.finds('home.waits.invitation', { name: 'Ana Ruiz' });
    await enterOn(ben, 'home.answer');
    await typeInto(ben, 'partnership.commitment.label', 'I will listen to one group each week.');
    await enterOn(ben, 'invitation.accept.submit');
    await ben.finds('invitation.accept.done');
    await ana.reads('Ben Okafor');
  });

  it('one walks the path, chooses a kind of thread with the arrows, and posts', async () => {
    await enterOn(ana, /Conversation, /);
    await tabTo(ana, 'conversation.kind.discuss');
    await ana.page.keyboard.press('ArrowRight');
    expect(await focused(ana.page)).toBe(ana.t('conversation.kind.share'));
    await typeInto(ana, 'conversation.first_words', 'Here is the question that worked on Monday.');
    await enterOn(ana, 'conversation.start_button');
    await ana.finds('conversation.started');
    await typeInto(ana, 'conversation.answer', 'They went on talking after the bell.');
    await enterOn(ana, 'conversation.post_button');
    await ana.reads('They went on talking after the bell.');
    expect(await ana.page.getByText(ana.t('conversation.kind.share')).first().isVisible()).toBe(true);
  });

  it('one writes a short reflection and shares it', async () => {
    await enterOn(ben, /Reflection, /);
    await enterOn(ben, 'reflection.short.write');
    await typeInto(ben, shortPrompt, 'Waiting three seconds changed who spoke.');
    await enterOn(ben, 'reflection.short.share');
    await ben.finds('reflection.shared');
    await ben.reads('Waiting three seconds changed who spoke.');
  });

  it('a menu and a question open and close, and give the focus back', async () => {
    await tabTo(ana, /^AR/);
    await ana.page.keyboard.press('Enter');
    await tabTo(ana, 'app.menu.settings');
    await ana.page.keyboard.press('Escape');
    expect(await ana.page.locator('details.person-menu').getAttribute('open')).toBeNull();
    expect(await focused(ana.page)).toContain('Ana Ruiz');
  });
});
