import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatFor } from '../../src/language/format.ts';
import { paths } from '../../src/paths.ts';
import { openSite, type Site } from '../browser.ts';
import { enter, planImport, setUp } from './district.ts';
import { bundle } from './grand-bend.ts';
import { askIn, chooseAfterATie, showTo } from './deciding.ts';
import { inOrder } from './in-order.ts';
import { stays } from './live.ts';
import { addPlan, invite, nameObjective, planSessions, promptBox, proposeApproach, startThread } from './steps.ts';
import { reflectShortly, setTimeline } from './steps.ts';
import { openTab, openVisitor, type Visitor } from './visitor.ts';

const statement = 'How can my fourth graders explain their thinking to one another?';

describe('Two teachers go through all seven steps, each seeing at once what the other does', () => {
  const district = bundle();
  const [one, other] = [district.one, district.other];
  let site: Site;
  let admin: Visitor;
  let janet: Visitor;
  let lauren: Visitor;
  let p = '';

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => expect(await site?.close()).toEqual([]));
  inOrder(() => site);

  it('after an operator has set the district up with the code from the terminal', async () => {
    const guesser = await openVisitor(site);
    await guesser.open(paths.setUpDistrict);
    await guesser.fill('setup.code', 'AAAA-BBBB-CCCC');
    await guesser.press('setup.district.submit');
    await guesser.finds('setup.code.wrong');
    await guesser.close();
    admin = await setUp(site, district.district);
    expect(admin.path()).toBe(paths.district);
  });

  it('and an admin has seen what the staff list would change, and applied it', async () => {
    await planImport(admin, 'roster.zip', district.files);
    await admin.finds('roster.plan.count.new', { count: district.people });
    await admin.finds('roster.plan.count.buildings', { count: district.buildings });
    await admin.press('roster.apply.submit');
    await admin.finds('roster.done.title');
    await admin.open(paths.districtPeople);
    await planImport(admin, 'roster.zip', district.files);
    await admin.finds('roster.plan.empty');
  });

  it('They sign in with a link, and with a password from then on', async () => {
    janet = await openVisitor(site);
    await janet.open(paths.home);
    await janet.fill('people.email.label', one.email);
    await janet.press('people.sign_in.link');
    await janet.open(await site.linkFor(one.email));
    await janet.press('people.link.use.submit');
    await janet.finds('home.empty.title');

    lauren = await enter(site, other.email, { phone: true });
    await lauren.open(paths.settings);
    await lauren.fill('people.password.first', 'seven quiet rivers');
    await lauren.press('people.settings.password_first_submit');
    await lauren.finds('people.settings.password_set');
    await lauren.page.locator('.person-menu summary').click();
    await lauren.press('app.menu.sign_out');
    await lauren.fill('people.email.label', other.email);
    await lauren.fill('people.password.label', 'seven quiet rivers');
    await lauren.press('people.sign_in.submit');
    await lauren.finds('home.empty.title');
  });

  it('1 and 2: An objective becomes an invitation, which waits on the colleague’s open page', async () => {
    const open = await stays(lauren);
    await nameObjective(janet, statement);
    p = await invite(janet, other.name, 'I will try one routine a week and tell you honestly how it went.');
    await lauren.finds('home.waits.invitation', { name: one.name });
    await open();
  });

  it('2: The letter leads to the invitation, though not for the admin who reads it, and a yes with a commitment to the partnership', async () => {
    const open = await stays(janet);
    const subject = admin.t('letters.invitation.subject', { name: one.name });
    const letter = admin.page.getByRole('link', { name: subject });
    await expect.poll(async () => (await admin.open(paths.outbox), letter.count()), { timeout: 60_000 }).toBe(1);
    await admin.follow(letter);
    await admin.finds('letters.outbox.hidden');
    await lauren.open(await site.linkFor(other.email, 'An invitation'));
    await lauren.reads(statement);
    await lauren.fill('partnership.commitment.label', 'I will bring what my students say, not what I wish they said.');
    await lauren.press('invitation.accept.submit');
    await lauren.finds('invitation.accept.done');
    await janet.reads(other.name);
    await janet.finds('partnership.status.under_way');
    await open();
  });

  it('3: Posts arrive while the other is typing, and what is typed stays', async () => {
    await startThread(janet, p, 'conversation.kind.discuss', 'What do you do when nobody wants to start?');
    await lauren.open(paths.conversation(p));
    await lauren.follow(lauren.page.getByRole('link', { name: 'What do you do when nobody wants to start?' }));
    const [hers, mine] = [await stays(lauren), await stays(janet)];
    await lauren.field('conversation.answer').pressSequentially('I let them draw fi');
    await lauren.reads('Draft saved.');
    await janet.fill('conversation.answer', 'Sometimes I start with a wrong answer of my own.');
    await janet.press('conversation.post_button');
    await lauren.reads('Sometimes I start with a wrong answer of my own.');
    // What is being written here was brought from nowhere.
    expect(await lauren.page.locator('[data-brought]').count()).toBe(0);
    await lauren.page.keyboard.type('rst.');
    expect(await lauren.field('conversation.answer').inputValue()).toBe('I let them draw first.');
    await hers();
    await lauren.press('conversation.post_button');
    await janet.reads('I let them draw first.');
    await mine();
  });

  it('4: One proposes, both take a position, and it is decided for both at once', async () => {
    await lauren.open(paths.home);
    await proposeApproach(janet, p, 'experiment', 'One small change at a time, and we look at what happens.');
    const open = await stays(janet);
    await lauren.finds('home.waits.decision', { name: one.name });
    await lauren.follow('home.answer');
    await lauren.choose('decision.stance_mine.reservation');
    await lauren.fill('decision.reason', 'Not in the week of the state test.');
    await lauren.press('decision.answer_button');
    await lauren.finds('decision.is_decided');
    await janet.reads('Not in the week of the state test.');
    await janet.page.getByRole('link', { name: janet.t('approach.to_lists') }).waitFor();
    await open();
  });

  it('4: The decided approach brings a list; what one ticks is ticked for the other', async () => {
    await janet.follow('approach.to_lists');
    const open = await stays(janet);
    await lauren.follow('approach.to_lists');
    await lauren.press(lauren.page.getByRole('button', { name: lauren.t('approach.tick') }).first());
    await lauren.finds('approach.ticked');
    await janet.reads(`${other.name}, ${formatFor('en', 'America/Chicago').shortDay(new Date())}`);
    await open();
  });

  it('4: Of several options one is chosen, after a tie; it is put off and taken up, and the record can be taken along', () =>
    chooseAfterATie(janet, lauren, p));

  it('3: Somebody is asked into one conversation, writes there, and the partners see that they looked', async () => {
    await janet.open(paths.conversation(p));
    await janet.follow(janet.page.getByRole('link', { name: 'What do you do when nobody wants to start?' }));
    await askIn(janet, 'Rosa Delgado', admin);
    await lauren.open(paths.accessLog(p));
    await lauren.reads('Rosa Delgado');
  });

  it('4: What both agreed to show is shown, word for word, to the one it is meant for', () =>
    showTo(janet, lauren, p, 'Rosa Delgado', admin));

  it('5: A timeline is set, a rhythm makes sessions, and what was done stays said', async () => {
    await lauren.open(paths.timeline(p));
    const open = await stays(lauren);
    await setTimeline(janet, p);
    await lauren.finds('timeline.no_sessions');
    await janet.finds('timeline.kept');
    await planSessions(janet);
    await lauren.finds('timeline.coming');
    await open();
    await janet.finds('timeline.sessions_planned');
    expect(await janet.page.locator('h1').count()).toBe(1);
  });

  it('6: Plans with what one expects, a session with who was there and what was noted', async () => {
    await lauren.open(paths.cycles(p));
    const open = await stays(lauren);
    await addPlan(janet, p, 'Two minutes of drawing before anyone speaks', 'More of them will have something to say.');
    await lauren.reads('Two minutes of drawing before anyone speaks');
    await addPlan(janet, p, 'A card with three ways to begin', 'The quiet ones will use it.');
    await lauren.reads('A card with three ways to begin');
    await janet.open(paths.logSession(p));
    await janet.choose('app.phase.act');
    await janet.press('cycle.log_button');
    await janet.finds('cycle.line_missing');
    await janet.fill('cycle.line', 'We watched the drawing minutes in room 12.');
    await janet.press('cycle.log_button');
    await janet.finds('cycle.session_logged');
    await open();
    await lauren.open(janet.path());
    const meanwhile = await stays(lauren);
    await janet.unfold('cycle.write_on');
    await janet.page.getByRole('textbox', { name: janet.t('cycle.notes_label') }).fill('Nine of twelve spoke first.');
    await janet.press('cycle.keep_notes');
    await lauren.reads('Nine of twelve spoke first.');
    await meanwhile();
  });

  it('6: What happened stands beside what was expected, and repeating carries the open plan on', async () => {
    await janet.open(paths.cycles(p));
    await lauren.open(paths.cycles(p));
    await lauren.follow(
      lauren.page.getByRole('link', { name: 'Two minutes of drawing before anyone speaks', exact: true }).first(),
    );
    await lauren.fill('cycle.happened', 'Nine of twelve said something; the drawings were about other things.');
    await lauren.press('cycle.done');
    await janet.reads('Nine of twelve said something; the drawings were about other things.');
    await janet.follow(janet.page.getByRole('link', { name: janet.t('cycle.to_repeat') }).first());
    await janet.reads('A card with three ways to begin');
    await lauren.open(paths.cycles(p));
    const open = await stays(lauren);
    await janet.fill('cycle.what_learned', 'Drawing first, then words.');
    await janet.press('cycle.repeat_button', { number: 2 });
    await janet.finds('cycle.repeated');
    await janet.reads('A card with three ways to begin');
    await janet.finds('cycle.from_before');
    expect(await janet.page.locator('main').innerText()).not.toContain('Two minutes of drawing');
    await lauren.finds('cycle.title', { number: 2 });
    await open();
  });

  it('7: A short reflection is read at once; the closing one survives a closed tab', async () => {
    await janet.open(paths.reflection(p));
    const open = await stays(janet);
    await reflectShortly(lauren, p, 'I talk less, and they say more.');
    await janet.reads('I talk less, and they say more.');
    await open();
    await janet.unfold('reflection.closing.open');
    await janet.press('reflection.closing.start');
    await janet.open(paths.myClosing(p));
    for (let part = 0; part < 5; part += 1) await promptBox(janet, 'closing', part).fill(`Janet, part ${part + 1}.`);
    await janet.finds('ui.saved');
    const again = await openTab(site, janet);
    await janet.page.close();
    janet = again;
    await janet.open(paths.myClosing(p));
    for (let part = 0; part < 5; part += 1) {
      expect(await promptBox(janet, 'closing', part).inputValue()).toBe(`Janet, part ${part + 1}.`);
    }
  });

  it('7: Both share, read each other side by side, and sum up together', async () => {
    await lauren.open(paths.myClosing(p));
    await promptBox(lauren, 'closing', 0).fill('Lauren was surprised.');
    await lauren.press('reflection.mine.review');
    await lauren.press('reflection.review.share');
    const open = await stays(lauren);
    await janet.press('reflection.mine.review');
    await janet.press('reflection.review.share');
    await janet.reads('Lauren was surprised.');
    await lauren.reads('Janet, part 5.');
    await open();
    await lauren.fill('reflection.summary.label', 'We draw before we talk.');
    await lauren.press('reflection.summary.save');
    await lauren.finds('reflection.summarised');
    await janet.open(paths.reflection(p));
    await janet.reads('We draw before we talk.');
    await janet.open(paths.partnership(p));
    await janet.open(paths.history(p));
  });

  it('7: The next step is a new objective that begins with the words of the last', async () => {
    await lauren.choose('reflection.step.new_objective');
    await lauren.fill('reflection.next.words', 'How do drawings help them listen to each other?');
    await lauren.press('reflection.next.choose');
    await lauren.finds('reflection.chosen.new_objective');
    expect(await lauren.field('objective.statement').inputValue()).toBe(
      'How do drawings help them listen to each other?',
    );
  });
});
