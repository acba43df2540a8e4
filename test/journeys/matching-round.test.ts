import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openSite, type Site } from '../browser.ts';
import { idIn, visitor as overHttp, type Visitor as HttpVisitor } from '../crash/visitor.ts';
import { enter } from './district.ts';
import { hasGrandBend, specialist, staffGrandBend, type Teacher } from './grand-bend-staff.ts';
import { inOrder } from './in-order.ts';
import { tabTo } from './keyboard.ts';
import type { Visitor } from './visitor.ts';

/** A group on the board, as the specialist sees it. */
interface Group {
  id: number;
  people: string[];
  /** Whose objective it would share. */
  sharedBy: string;
}

/** Solving takes some seconds of an idle machine, and many of a busy one. */
const patiently = { timeout: 120_000 };

describe.skipIf(!hasGrandBend)('A specialist forms the partnerships of a whole district', () => {
  let site: Site;
  let rosa: Visitor;
  let teachers: Teacher[];
  let round: string;
  let invited: Group[];

  beforeAll(async () => {
    site = await openSite(async (dataDir) => {
      teachers = await staffGrandBend(dataDir);
    });
    rosa = await enter(site, specialist);
  }, 300_000);
  afterAll(async () => expect((await site?.close()) ?? []).toEqual([]));
  inOrder(() => site);

  const groups = (): Promise<Group[]> =>
    rosa.page.locator('[data-group]').evaluateAll((cards) =>
      cards.map((card) => ({
        id: Number((card as HTMLElement).dataset.group),
        people: [...card.querySelectorAll('[data-person] > span')].map(
          (seat) => seat.firstChild?.textContent?.trim() ?? '',
        ),
        sharedBy:
          card
            .querySelector('.shared .hint')
            ?.textContent?.replace(/^.*, from /, '')
            .trim() ?? '',
      })),
    );
  const groupOf = async (name: string) => (await groups()).find((group) => group.people.includes(name));
  const emailOf = (name: string) => teachers.find((teacher) => teacher.name === name)?.email ?? '';

  /** Signs somebody in without a browser, and opens their invitation. */
  async function invitationOf(name: string): Promise<{ visitor: HttpVisitor; id: string }> {
    const somebody = overHttp(site.url);
    await somebody.submit(paths.signInLink, { email: emailOf(name) });
    await somebody.submit(await site.linkFor(emailOf(name)));
    return {
      visitor: somebody,
      id: idIn(/\/invitations\/[0-9a-f-]{36}/.exec((await somebody.get('/')).html)?.[0] ?? ''),
    };
  }

  async function says(name: string, answer: 'accept' | 'decline'): Promise<void> {
    const { visitor, id } = await invitationOf(name);
    await visitor.submit(paths.invitationAnswer(id), { answer, commitment: 'I will try one thing each week.' });
  }

  it('chooses the whole staff as the pool', async () => {
    await rosa.open(paths.desk);
    await rosa.follow('round.new.link');
    await rosa.finds('round.new.in', { count: 68 });
    await rosa.press('round.new.submit', { count: 68 });
    await rosa.finds('round.new.done');
    round = idIn(rosa.path());
    await rosa.follow('round.tab.rules');
    await rosa.choose('round.rules.crossing.wanted');
    await rosa.press('round.rules.save');
    await rosa.finds('round.rules.saved');
  });

  it('watches groups being formed, and sees why each fits and how close this is to the best', async () => {
    await rosa.press('round.solve');
    await rosa.finds('round.solving.title');
    await rosa.page.getByText(rosa.t('round.board.title')).waitFor(patiently);
    await rosa.page.getByText('of the best possible by these rules').waitFor(patiently);
    expect((await groups()).flatMap((group) => group.people)).toHaveLength(68);
    expect(await rosa.page.getByText('Focus: ').count()).toBeGreaterThan(5);
    await rosa.look();
  });

  it('moves three people by keyboard, one of them on a phone', async () => {
    for (const [at, width] of [1366, 1366, 390].entries()) {
      await rosa.page.setViewportSize({ width, height: 900 });
      await rosa.open(paths.round(round));
      const name = (await groups())[at]?.people[0] ?? '';
      const from = await groupOf(name);
      await tabTo(rosa, new RegExp(`^Move ${name} to another group$`));
      await rosa.leads(() => rosa.page.keyboard.press('Enter'));
      await tabTo(rosa, /^Group \d+: /);
      await rosa.page.keyboard.press('Space');
      await tabTo(rosa, new RegExp(`^${rosa.t('round.move.submit', { name })}$`));
      await rosa.leads(() => rosa.page.keyboard.press('Enter'));
      await rosa.finds('round.moved');
      expect((await groupOf(name))?.id).not.toBe(from?.id);
    }
    await rosa.page.setViewportSize({ width: 1366, height: 900 });
    const moved = await groups();
    await rosa.press('round.board.undo');
    await expect.poll(groups, patiently).not.toEqual(moved);
    await rosa.press('round.board.redo');
    await expect.poll(groups, patiently).toEqual(moved);
  });

  it('pins a group and has the others formed again around it', async () => {
    const pinned = (await groups())[3];
    await rosa.press(rosa.page.getByRole('button', { name: `Pin group ${pinned?.id}`, exact: true }));
    await rosa.page.getByText(rosa.t('round.group.pinned'), { exact: true }).waitFor();
    await rosa.follow(rosa.page.getByRole('link', { name: `Look closer group ${pinned?.id}`, exact: true }));
    await rosa.open(paths.round(round));
    await rosa.press('round.solve.again');
    await rosa.page.locator('progress').waitFor({ ...patiently, state: 'detached' });
    const again = await groups();
    expect(again.flatMap((group) => group.people)).toHaveLength(68);
    expect([...(again.find((group) => group.id === pinned?.id)?.people ?? [])].sort()).toEqual(
      [...(pinned?.people ?? [])].sort(),
    );
    await rosa.follow('round.tab.compare');
    await rosa.finds('round.compare.same');
    await rosa.follow('round.tab.people');
  });

  it('looks at the invitations in both languages, and sends them', async () => {
    await rosa.open(paths.round(round));
    invited = await groups();
    await rosa.follow('round.board.look');
    await rosa.fill('round.send.note', 'You would learn well together.');
    await rosa.press('round.send.note.see');
    await rosa.reads('“You would learn well together.”');
    await rosa.reads('Rosa Delgado cree que harían un buen grupo');
    await rosa.press('round.send.submit', { count: 2 });
    await rosa.page.getByText(rosa.t('round.sent.count', { yes: 0, all: 68, open: 68 })).waitFor(patiently);
  });

  it('follows the answers as they come: two in a browser, others elsewhere, two say no', async () => {
    const [first, second] = invited;
    const yes = (first?.people ?? []).slice(0, 2);
    for (const name of yes) {
      const teacher = await enter(site, emailOf(name), { phone: true, looks: false });
      await teacher.follow('home.answer');
      await teacher.reads('You would learn well together.');
      await teacher.fill('partnership.commitment.label', 'I will try one thing each week.');
      await teacher.press('invitation.accept.submit');
      await teacher.finds('invitation.accept.done');
      await teacher.close();
    }
    await rosa.finds('round.sent.count', { yes: 2, all: 68, open: 66 });
    // Not the one whose objective it is: theirs may be taken up by the others.
    const no = [first, second].map(
      (group) => group?.people.find((one) => one !== group.sharedBy && !yes.includes(one)) ?? '',
    );
    for (const name of no) await says(name, 'decline');
    for (const name of (second?.people ?? []).filter((one) => !no.includes(one))) await says(name, 'accept');
    await rosa.finds('round.sent.count', {
      yes: 1 + (second?.people.length ?? 0),
      all: 68,
      open: 68 - 3 - (second?.people.length ?? 0),
    });
    for (const name of no)
      expect(await rosa.page.locator('#left').getByText(name, { exact: true }).first().isVisible()).toBe(true);
    await rosa.look();
  });

  it('proposes again for those who said no, and they say yes', async () => {
    const left = () => rosa.page.locator('#left').getByRole('link', { name: /^Place in a group/ });
    await rosa.open(paths.round(round));
    expect(await left().count()).toBe(2);
    await rosa.follow(left().first());
    await rosa.choose('round.move.new');
    await rosa.leads(() => rosa.page.getByRole('button', { name: /^Move / }).click());
    await rosa.follow(left().last());
    await rosa.choose(rosa.page.getByLabel(/^Group \d+: /).first());
    await rosa.leads(() => rosa.page.getByRole('button', { name: /^Move / }).click());
    const [again] = await groups();
    expect(again?.people).toHaveLength(2);
    await rosa.follow('round.board.look');
    await rosa.press('round.send.submit', { count: 1 });
    await rosa.page
      .getByText(rosa.t('round.sent.wave', { number: 2 }))
      .first()
      .waitFor(patiently);
    await expect.poll(() => rosa.page.getByText(rosa.t('round.answer.pending')).count(), patiently).toBeGreaterThan(0);
    for (const name of again?.people ?? []) await says(name, 'accept');
    await rosa.page.getByText(rosa.t('round.left.none')).waitFor(patiently);
  });

  it('closes the round', async () => {
    await rosa.press('round.close.submit');
    await rosa.finds('round.close.done');
    await rosa.open(paths.rounds);
    await rosa.finds('round.status.closed');
  });
});
