import type { Child } from 'hono/jsx';
import { assets } from '../platform/http/assets.ts';
import { takeNotice } from '../platform/http/notice.ts';
import { isKey } from '../language/translate.ts';
import { paths } from '../paths.ts';
import { Page, renderPage, type Shell } from '../ui/page.tsx';
import { uiWords } from '../ui/words.ts';
import { fullName, hasRole } from './person.ts';
import type { OpenRequest, Request } from './request.ts';

/** What a page is made of; the frame around it comes from who asks. */
export interface PageProps {
  title: string;
  children: Child;
  back?: { href: string; label: string };
  /** A partnership's band of colour, 1 to 8. */
  hue?: number;
  wide?: boolean;
  /** Topics whose changes refresh the page, such as `partnership:<id>`. */
  live?: readonly string[];
}

/** Answers with a page in a signed-in person's frame. @param status 422 for a form that needs another look. */
export function page(
  c: Request,
  props: PageProps,
  status: 200 | 403 | 404 | 409 | 413 | 422 | 429 = 200,
): Response | Promise<Response> {
  const { person, t } = c.var;
  const at = c.req.path;
  const nav = [
    { href: paths.home, label: t('app.nav.home') },
    { href: paths.objectives, label: t('app.nav.objectives') },
    { href: paths.partnerships, label: t('app.nav.partnerships') },
    { href: paths.people, label: t('app.nav.people') },
    ...(hasRole(person, 'specialist') ? [{ href: paths.desk, label: t('app.nav.desk') }] : []),
    ...(hasRole(person, 'admin') ? [{ href: paths.district, label: t('app.nav.district') }] : []),
  ].map((link) => ({ ...link, current: link.href === paths.home ? at === '/' : at.startsWith(link.href) }));
  return frame(c, props, status, {
    nav,
    district: { name: person.district.name, actionColour: person.district.actionColour },
    person: {
      id: person.id,
      name: fullName(person),
      menu: [
        { href: paths.profile, label: t('app.menu.profile') },
        { href: paths.settings, label: t('app.menu.settings') },
        { href: paths.signOut, label: t('app.menu.sign_out'), post: true },
      ],
    },
    // The answer to a form is at an address that may have no page to refresh it from.
    liveTopics: c.req.method === 'GET' ? [`person:${person.id}`, ...(props.live ?? [])] : [],
    ...(person.district.isDemo
      ? { demo: { text: t('app.demo.banner'), href: paths.demo, label: t('app.demo.switch') } }
      : {}),
  });
}

/** Answers with a page for someone who has not signed in. */
export function openPage(
  c: OpenRequest,
  props: PageProps,
  status: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503 = 200,
): Response | Promise<Response> {
  return frame(c, props, status, { nav: [] });
}

/** A page that is hidden and one that is missing are the same page. */
export function notFound(c: Request): Response | Promise<Response> {
  const { t } = c.var;
  const title = t('app.not_found.title');
  return page(
    c,
    { title, children: <Sorry title={title} text={t('app.not_found.text')} link={t('app.to_home')} /> },
    404,
  );
}

/** The same page for someone who has not signed in. */
export function openNotFound(c: OpenRequest): Response | Promise<Response> {
  const { t } = c.var;
  const title = t('app.not_found.title');
  return openPage(
    c,
    { title, children: <Sorry title={title} text={t('app.not_found.text')} link={t('app.to_home')} /> },
    404,
  );
}

/** A plain page that says what is the matter and where to go on. */
export function Sorry(props: { title: string; text: string; link: string }) {
  return (
    <>
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      <p>
        <a href={paths.home}>{props.link}</a>
      </p>
    </>
  );
}

async function frame(
  c: OpenRequest | Request,
  props: PageProps,
  status: number,
  rest: Pick<Shell, 'nav'> & Partial<Shell>,
): Promise<Response> {
  const { t, language, nonce } = (c as OpenRequest).var;
  const notice = takeNotice(c as OpenRequest);
  const shell: Shell = {
    lang: language,
    nonce,
    assets: assets(),
    languages: [
      { code: 'en', label: 'English', href: paths.language('en', c.req.path) },
      { code: 'es', label: 'Español', href: paths.language('es', c.req.path) },
    ],
    words: uiWords(t),
    ...(notice && isKey(notice.key) ? { notice: { kind: notice.kind, text: t(notice.key) } } : {}),
    ...rest,
  };
  const html = await renderPage(
    <Page shell={shell} title={props.title} back={props.back} hue={props.hue} wide={props.wide}>
      {props.children}
    </Page>,
  );
  return (c as OpenRequest).html(html, status as 200);
}
