import { Hono } from 'hono';
import sanitize from 'sanitize-html';
import { isLetterKind } from '../people/letter-kinds.ts';
import { notFound, openPage, page, Sorry } from '../people/page.tsx';
import { hasRole } from '../people/person.ts';
import type { Env, OpenEnv, OpenRequest, Request } from '../people/request.ts';
import { isId } from '../platform/http/form.ts';
import { unseal } from '../platform/http/sealed.ts';
import { paths } from '../paths.ts';
import { PostButton } from '../ui/button.tsx';
import { Empty } from '../ui/card.tsx';
import { PageTitle } from '../ui/layout.tsx';
import { Table } from '../ui/table.tsx';
import { Facts } from '../ui/text.tsx';
import { type KeptLetter, keptLetter, keptLetters } from './outbox-store.ts';
import { chooseLetter } from './choice-store.ts';

/** Ends one kind of letter. Open to everybody who holds the link; nothing else can be done with it. */
export const unsubscribeRoutes = new Hono<OpenEnv>();

unsubscribeRoutes.get(paths.unsubscribe(':token'), (c) => {
  const { t } = c.var;
  const found = addressed(c);
  if (!found)
    return openPage(
      c,
      {
        title: t('letters.unsubscribe.unknown'),
        children: (
          <Sorry
            title={t('letters.unsubscribe.unknown')}
            text={t('letters.unsubscribe.unknown_text')}
            link={t('app.to_home')}
          />
        ),
      },
      404,
    );
  return openPage(c, {
    title: t('letters.unsubscribe.title'),
    children: (
      <>
        <PageTitle title={t('letters.unsubscribe.title')} lead={t(`letters.kind.${found.kind}`)} />
        <PostButton action={c.req.path} label={t('letters.unsubscribe.button')} />
      </>
    ),
  });
});

unsubscribeRoutes.post(paths.unsubscribe(':token'), async (c) => {
  const { t, parts } = c.var;
  const found = addressed(c);
  if (!found) return c.body(null, 404);
  const again = c.req.query('again') === 'yes';
  await parts.database.asSystem((db) => chooseLetter(db, found.personId, found.kind, again));
  return openPage(c, {
    title: t('letters.unsubscribe.title'),
    children: (
      <>
        <PageTitle
          title={t(again ? 'letters.unsubscribe.back' : 'letters.unsubscribe.done')}
          lead={t(`letters.kind.${found.kind}`)}
        />
        {again ? null : (
          <PostButton action={`${c.req.path}?again=yes`} label={t('letters.unsubscribe.undo')} tone="quiet" />
        )}
        <p>
          <a href={paths.settings}>{t('letters.unsubscribe.settings')}</a>
        </p>
      </>
    ),
  });
});

function addressed(c: OpenRequest) {
  const word = unseal(c.var.parts.config.secret, 'unsubscribe', c.req.param('token') ?? '');
  const [personId, kind = ''] = word?.split(':') ?? [];
  return isId(personId) && isLetterKind(kind) ? { personId, kind } : null;
}

/** Letters that nobody sends: where no mail server is set, admins (and everybody in the demo) read them here. */
export const outboxRoutes = new Hono<Env>();

function mayRead(c: Request): boolean {
  const { person, parts } = c.var;
  return !parts.config.mailUrl && (hasRole(person, 'admin') || person.district.isDemo);
}

outboxRoutes.get(paths.outbox, async (c) => {
  if (!mayRead(c)) return notFound(c);
  const { t, format } = c.var;
  const letters = await keptLetters(c.var.db, c.var.person);
  return page(c, {
    title: t('letters.outbox.title'),
    wide: true,
    children: (
      <>
        <PageTitle title={t('letters.outbox.title')} lead={t('letters.outbox.lead')} />
        {letters.length === 0 ? (
          <Empty title={t('letters.outbox.empty')} text={t('letters.outbox.empty_text')} />
        ) : (
          <Table
            caption={t('letters.outbox.title')}
            captionHidden
            head={[t('letters.outbox.subject'), t('letters.outbox.to'), t('letters.outbox.when')]}
            rows={letters.map((letter) => [
              <a href={paths.letter(letter.id)}>{letter.subject}</a>,
              letter.email,
              format.moment(letter.createdAt),
            ])}
          />
        )}
      </>
    ),
  });
});

outboxRoutes.get(paths.letter(':id'), async (c) => {
  const id = c.req.param('id');
  const letter = mayRead(c) && isId(id) ? await keptLetter(c.var.db, c.var.person, id) : null;
  if (!letter) return notFound(c);
  const { t, format } = c.var;
  return page(c, {
    title: letter.subject,
    back: { href: paths.outbox, label: t('letters.outbox.title') },
    children: (
      <>
        <PageTitle title={letter.subject} />
        <Facts
          facts={[
            { term: t('letters.outbox.to'), value: letter.email },
            { term: t('letters.outbox.when'), value: format.moment(letter.createdAt) },
          ]}
        />
        <div class="card prose" dangerouslySetInnerHTML={{ __html: harmless(letter, c.var.person.district.isDemo) }} />
        {letter.kind === 'invitation' && !c.var.person.district.isDemo ? <p>{t('letters.outbox.hidden')}</p> : null}
      </>
    ),
  });
});

// The letter's own styles stay behind: the page's policy would refuse them anyway. An invitation's link opens somebody's
// first account, so nobody but its addressee gets it; in the demo everybody may be anybody.
function harmless(letter: KeptLetter, isDemo: boolean): string {
  const hidesLinks = letter.kind === 'invitation' && !isDemo;
  return sanitize(letter.bodyHtml, {
    ...(hidesLinks ? { exclusiveFilter: (frame: sanitize.IFrame) => frame.tag === 'a' } : {}),
    allowedTags: ['p', 'a', 'hr', 'h2', 'ul', 'li'],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['http', 'https'],
    nonTextTags: ['style', 'script', 'title'],
  });
}
