import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatFor } from '../../src/language/format.ts';
import { translator } from '../../src/language/translate.ts';
import { paths } from '../../src/paths.ts';
import { openSite, type Site } from '../browser.ts';
import { enter, openMeadow } from './district.ts';
import { inOrder } from './in-order.ts';
import { accept, addPlan, invite, nameObjective, planSessions, promptBox, proposeApproach } from './steps.ts';
import { reflectShortly, setTimeline, startThread } from './steps.ts';
import { openVisitor, type Visitor } from './visitor.ts';

const statement = '¿Cómo logro que mis estudiantes expliquen su razonamiento con fracciones?';

describe('In Spanish, with no English sentence on any page', () => {
  let site: Site;
  let ana: Visitor;
  let ben: Visitor;
  let p = '';

  beforeAll(async () => {
    site = await openSite();
    await openMeadow(site);
  });
  afterAll(async () => expect(await site?.close()).toEqual([]));
  inOrder(() => site);

  it('an English page turns Spanish with one press, and stays so', async () => {
    const visitor = await openVisitor(site, { looks: false });
    await visitor.open(paths.signIn);
    await visitor.finds('people.sign_in.lead');
    await visitor.follow(visitor.page.getByRole('link', { name: 'Español' }));
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe('es');
    await visitor.reads(translator('es')('people.sign_in.lead'));
    await visitor.open(paths.forgotten);
    await visitor.reads(translator('es')('people.forgotten.lead'));
    await visitor.close();
    ana = await enter(site, 'ana@meadow.example', { language: 'es', phone: true });
    ben = await enter(site, 'ben@meadow.example', { language: 'es' });
  });

  it('from an objective to a partnership', async () => {
    await nameObjective(ana, statement);
    p = await invite(ana, 'Ben Okafor', 'Probaré una idea por semana y contaré con honestidad qué veo.');
    await accept(ben, 'Escucharé a un grupo cada semana.');
    await ana.reads('Ben Okafor');
    await ana.open(paths.members(p));
    await ana.open(paths.objectives);
    await ana.open(`${paths.objectives}?tab=mine`);
  });

  it('talking and deciding how to work', async () => {
    await startThread(ana, p, 'conversation.kind.reflect', 'Hoy casi nadie quiso explicar su dibujo.');
    await ben.reads('Ana Ruiz');
    await proposeApproach(ana, p, 'experiment', 'Una idea a la vez, y miramos qué pasa.');
    await ben.open(paths.home);
    await ben.follow('home.answer');
    await ben.choose('decision.stance_mine.agree');
    await ben.press('decision.answer_button');
    await ben.finds('decision.is_decided');
    await ben.follow('approach.to_lists');
    await ben.open(paths.decisions(p));
    await ben.open(paths.newProposal(p));
  });

  it('planning, with days and months in Spanish', async () => {
    await setTimeline(ben, p);
    await planSessions(ben);
    const today = formatFor('es', 'America/Chicago').shortDay(new Date());
    await ben.reads(today);
    await addPlan(ana, p, 'Pedir a cada pareja un dibujo antes del cálculo', 'Se oirán más porqués.');
    await ana.open(paths.sessions(p));
    await ana.open(paths.logSession(p));
    await ana.fill('cycle.line', 'Comparamos dos dibujos de la misma fracción.');
    await ana.press('cycle.log_button');
    await ana.finds('cycle.session_logged');
  });

  it('looking back', async () => {
    await reflectShortly(ben, p, 'Esperar tres segundos cambió quién hablaba.');
    await ben.unfold('reflection.closing.open');
    await ben.press('reflection.closing.start');
    await ben.open(paths.myClosing(p));
    await promptBox(ben, 'closing').fill('Nos encontramos poco, pero cada vez sirvió.');
    await ben.press('reflection.mine.review');
    await ben.press('reflection.review.share');
    await ben.open(paths.history(p));
    await ben.open(paths.partnership(p));
  });

  it('one’s own pages, and those of an admin', async () => {
    for (const path of [paths.people, paths.profile, paths.settings, paths.askSpecialist]) await ana.open(path);
    const rosa = await enter(site, 'rosa@district.example', { language: 'es' });
    const all = [paths.district, paths.districtPeople, paths.districtNewPerson, paths.districtBuildings];
    const more = [paths.districtPlcs, paths.districtSettings, paths.roster, paths.outbox];
    for (const path of [...all, ...more]) await rosa.open(path);
    await rosa.open(`${paths.districtPeople}?query=okafor`);
    await rosa.follow(rosa.page.getByRole('link', { name: 'Ben Okafor' }));
  });
});
