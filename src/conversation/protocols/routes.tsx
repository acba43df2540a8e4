import { Hono } from 'hono';
import { formalities } from '../../partnership/partnership.ts';
import { say } from '../../language/words.ts';
import { notFound } from '../../people/page.tsx';
import type { Env, Request } from '../../people/request.ts';
import { paths } from '../../paths.ts';
import { aims, offersFor } from './choose.ts';
import { everythingIn, isOffered, type Library, libraryAt, libraryPage, protocolAt, readerOf } from './library.ts';
import { type Asked, lengths, LibraryView } from './views/library.tsx';
import { ProtocolView } from './views/protocol.tsx';
import { SheetView } from './views/sheet.tsx';

/** The library of conversation protocols: every partnership's, and the district's own, for those who keep it. */
export const protocolRoutes = new Hono<Env>();

for (const p of [':p', null]) {
  protocolRoutes.get(paths.protocols(p), async (c) => {
    const library = await libraryAt(c, p);
    if (!library) return notFound(c);
    const kept = await everythingIn(c, library);
    const asked = askedIn(c, library);
    const { aim, ...rest } = asked;
    const protocols = kept.filter(isOffered).map((one) => one.protocol);
    const people = library.partnership?.members.length ?? 2;
    const offers = aim === '' ? null : offersFor(protocols, { aim, ...rest, people: Math.max(2, people) });
    const children = <LibraryView library={library} kept={kept} asked={asked} offers={offers} reader={readerOf(c)} />;
    return libraryPage(c, library, { title: c.var.t('protocol.title'), wide: true, children });
  });

  protocolRoutes.get(paths.protocol(p, ':key'), async (c) => {
    const library = await libraryAt(c, p);
    const kept = library ? await protocolAt(c, library) : null;
    if (!library || !kept) return notFound(c);
    const title = say(kept.protocol.name, c.var.language);
    const children = <ProtocolView library={library} kept={kept} reader={readerOf(c)} />;
    return libraryPage(c, library, { title, back: backTo(c, library), children });
  });

  protocolRoutes.get(paths.protocolSheet(p, ':key'), async (c) => {
    const library = await libraryAt(c, p);
    const kept = library ? await protocolAt(c, library) : null;
    if (!library || !kept) return notFound(c);
    const title = say(kept.protocol.name, c.var.language);
    const children = <SheetView library={library} kept={kept} reader={readerOf(c)} />;
    return libraryPage(c, library, { title, children });
  });
}

/** The way back to the list of a library. */
function backTo(c: Request, library: Library) {
  return { href: paths.protocols(library.p), label: c.var.t('protocol.title') };
}

/** The chooser's answers in the address; what is missing or none of ours is as the partnership usually likes it. */
function askedIn(c: Request, library: Library): Asked {
  const minutes = Number(c.req.query('minutes'));
  return {
    aim: aims.find((aim) => aim === c.req.query('for')) ?? '',
    minutes: lengths.includes(minutes) ? minutes : 30,
    formality:
      formalities.find((formality) => formality === c.req.query('tight')) ?? library.partnership?.formality ?? 'guided',
  };
}
