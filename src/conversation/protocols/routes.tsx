import { Hono } from 'hono';
import { formalities } from '../../partnership/partnership.ts';
import { say } from '../../language/words.ts';
import { notFound } from '../../people/page.tsx';
import { hasRole } from '../../people/person.ts';
import type { Env, Request } from '../../people/request.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/ids.ts';
import { see } from '../../platform/http/notice.ts';
import type { FieldError } from '../../ui/form-state.ts';
import { readers } from '../views/readers.ts';
import { keepProtocol } from './actions.ts';
import { aims, offersFor } from './choose.ts';
import { fileName, fromFile, largestFile, toFile } from './file.ts';
import type { OwnDefinition } from './own.ts';
import { inPlace } from './wrong.ts';
import { everythingIn, isOffered, type Library, libraryAt, libraryPage, protocolAt, readerOf } from './library.ts';
import { type Asked, lengths, LibraryView } from './views/library.tsx';
import { ProtocolView } from './views/protocol.tsx';
import { SheetView } from './views/sheet.tsx';

/** The library of conversation protocols: every partnership's, and the district's own, for those who keep it. */
export const protocolRoutes = new Hono<Env>();

for (const p of [':p', null]) {
  protocolRoutes.get(paths.protocols(p), async (c) => {
    const library = await libraryAt(c, p);
    return library ? listPage(c, library) : notFound(c);
  });

  protocolRoutes.post(paths.protocols(p), async (c) => {
    const library = await libraryAt(c, p);
    if (!library) return notFound(c);
    if (!library.changeable) return see(c, paths.protocols(library.p), 'protocol.closed', 'problem');
    const { db, person, now, t } = c.var;
    const read = fromFile(await fileIn(c));
    if (!read.ok) {
      const errors = read.wrong ? inPlace(t, read.wrong) : [{ field: 'file', text: t(read.reason) }];
      return listPage(
        c,
        library,
        errors.map(({ text }) => ({ field: 'file', text })),
      );
    }
    const outcome = await keepProtocol({ db, person, now, shelf: library.shelf }, read.value, '');
    return outcome.ok
      ? see(c, paths.protocol(library.p, outcome.id), 'protocol.file.kept')
      : listPage(c, library, [{ field: 'file', text: t(outcome.reason) }]);
  });

  protocolRoutes.get(paths.protocolFile(p, ':key'), async (c) => {
    const library = await libraryAt(c, p);
    const kept = library ? await protocolAt(c, library) : null;
    if (!kept) return notFound(c);
    const { key: _key, version: _version, ...shipped } = kept.protocol;
    return c.body(toFile(kept.own?.definition ?? (shipped as OwnDefinition)), 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName(say(kept.protocol.name, c.var.language))}"`,
    });
  });

  protocolRoutes.get(paths.protocol(p, ':key'), async (c) => {
    const library = await libraryAt(c, p);
    const kept = library ? await protocolAt(c, library) : null;
    if (!library || !kept) return notFound(c);
    const title = say(kept.protocol.name, c.var.language);
    const children = <ProtocolView library={library} kept={kept} reader={readerOf(c)} />;
    return libraryPage(c, library, {
      title,
      back: backTo(c, library),
      note: `protocol:${kept.protocol.key}`,
      children,
    });
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

async function listPage(c: Request, library: Library, errors: readonly FieldError[] = []) {
  const kept = await everythingIn(c, library);
  const asked = askedIn(c, library);
  const { aim, ...rest } = asked;
  const people = Math.max(2, library.partnership?.members.length ?? 2);
  const protocols = kept.filter(isOffered).map((one) => one.protocol);
  const children = (
    <LibraryView
      library={library}
      kept={kept}
      asked={asked}
      offers={aim === '' ? null : offersFor(protocols, { aim, ...rest, people })}
      errors={errors}
      requestId={newId()}
      readers={
        library.partnership
          ? readers(library.partnership, c.var.person.id, c.var.t, c.var.format)
          : c.var.t('protocol.readers_district')
      }
      reader={readerOf(c)}
    />
  );
  const props = { title: c.var.t('protocol.title'), wide: true, back: backFrom(c), children };
  return libraryPage(c, library, props, errors.length > 0 ? 422 : 200);
}

/** The file that was sent; empty when there is none. More than is read of it is not taken in. */
async function fileIn(c: Request): Promise<Uint8Array> {
  const body: Record<string, unknown> = await c.req.parseBody().catch(() => ({}));
  return body.file instanceof File
    ? new Uint8Array(await body.file.slice(0, largestFile + 1).arrayBuffer())
    : new Uint8Array();
}

/** The way back from the list: to the desk or to the district's pages; a partnership's frame knows its own. */
function backFrom(c: Request) {
  const { person, t } = c.var;
  return hasRole(person, 'specialist')
    ? { href: paths.desk, label: t('specialist.desk.title') }
    : { href: paths.district, label: t('district.title') };
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
