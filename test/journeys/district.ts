import { strToU8, zipSync } from 'fflate';
import { paths } from '../../src/paths.ts';
import type { Site } from '../browser.ts';
import { openTab, openVisitor, type Visitor, type VisitorOptions } from './visitor.ts';

/** A staff list as a school office would save it from a spreadsheet. */
const staffList = `First name,Last name,E-mail,School,Role,Grades,Subjects
Ana,Ruiz,ana@meadow.example,Alder Elementary,Teacher,4,Mathematics
Ben,Okafor,ben@meadow.example,Alder Elementary,Teacher,4,Mathematics
Carla,Nguyen,carla@meadow.example,Birch Elementary,Teacher,5,Mathematics
Dora,Kim,dora@meadow.example,Alder Elementary,Principal,,
Paul,Stern,paul@meadow.example,,Coach,,
`;

/** The password of the first admin, where somebody asks for it. */
export const adminPassword = 'orchard lantern gravel';

/** Sets the site up as an operator would, with the code from the terminal. Returns the first admin, signed in. */
export async function setUp(site: Site, name: string, options: VisitorOptions = {}): Promise<Visitor> {
  const admin = await openVisitor(site, options);
  await admin.open(paths.home);
  await admin.follow('setup.district.open');
  await admin.fill('setup.code', site.setUpCode);
  await admin.fill('district.name', name);
  await admin.field('district.zone').selectOption('America/Chicago');
  await admin.fill('setup.given_name', 'Rosa');
  await admin.fill('setup.family_name', 'Delgado');
  await admin.fill('people.email.label', 'rosa@district.example');
  await admin.fill('people.password.first', adminPassword);
  await admin.press('setup.district.submit');
  await admin.finds('setup.done');
  return admin;
}

/** Brings files in as a zip and shows their plan; nothing is changed yet. */
export async function planImport(admin: Visitor, name: string, files: Record<string, string>): Promise<void> {
  await admin.open(paths.roster);
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([file, text]) => [file, strToU8(text)])));
  const upload = { name, mimeType: 'application/zip', buffer: Buffer.from(zip) };
  await admin.field('roster.upload.files').setInputFiles(upload);
  await admin.press('roster.upload.submit');
  await admin.finds('roster.plan.title');
}

/** A small district: Ana and Ben teach at Alder Elementary where Dora leads, Carla at Birch; Paul is a coach. */
export async function openMeadow(site: Site): Promise<Visitor> {
  const admin = await setUp(site, 'Meadow County Schools', { looks: false });
  await planImport(admin, 'staff.zip', { 'staff.csv': staffList });
  await admin.press('roster.apply.submit');
  await admin.finds('roster.done.title');
  return admin;
}

/** Signs someone in with the link that the terminal shows, in a browser of their own, and opens their home page. */
export async function enter(site: Site, email: string, options: VisitorOptions = {}): Promise<Visitor> {
  const { language, ...rest } = options;
  const person = await openVisitor(site, { ...rest, looks: false });
  await person.open(paths.signIn);
  await person.fill('people.email.label', email);
  await person.press('people.sign_in.link');
  await person.open(await site.linkFor(email));
  await person.press('people.link.use.submit');
  if (language === 'es') {
    await person.open(paths.settings);
    await person.choose(person.page.getByLabel('Español'));
    await person.press('people.settings.language_submit');
  }
  const visitor = await openTab(site, person, options);
  await person.page.close();
  await visitor.open(paths.home);
  return visitor;
}
