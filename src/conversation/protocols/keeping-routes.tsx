import { isDeepStrictEqual } from 'node:util';
import { Hono } from 'hono';
import { type Language, languages } from '../../language/message.ts';
import { readers } from '../views/readers.ts';
import { DraftBrought } from '../../people/drafts/brought.tsx';
import { clearDraft, draftFor, keepDraft } from '../../people/drafts/store.ts';
import { notFound } from '../../people/page.tsx';
import type { Env, Request } from '../../people/request.ts';
import { one, readForm } from '../../platform/http/form.ts';
import { see } from '../../platform/http/notice.ts';
import { newId } from '../../platform/ids.ts';
import { paths } from '../../paths.ts';
import type { FieldError } from '../../ui/form-state.ts';
import { changeProtocol, type Keeping, keepProtocol, retireProtocol } from './actions.ts';
import type { Wrong } from './definition.ts';
import { isChangeable, type Library, libraryAt, libraryPage, protocolAt, readerOf } from './library.ts';
import { copyOf } from './own.ts';
import { definitionFrom, pressed, type Sketch, sketchOf, sketchTyped, typedOf } from './sketch.ts';
import { type OwnProtocol, ownProtocolOn } from './store.ts';
import { EditView } from './views/edit.tsx';
import { inPlace } from './wrong.ts';

/** Copying a protocol, changing the copy, taking it out of the offers. */
export const keepingRoutes = new Hono<Env>();

for (const p of [':p', null]) {
  keepingRoutes.post(paths.protocolCopies(p, ':key'), async (c) => {
    const library = await libraryAt(c, p);
    const kept = library ? await protocolAt(c, library) : null;
    if (!library || !kept) return notFound(c);
    const here = paths.protocol(library.p, kept.protocol.key);
    if (!library.changeable) return see(c, here, 'protocol.closed', 'problem');
    const outcome = await keepProtocol(
      keepingOf(c, library),
      copyOf(kept.protocol, kept.own?.definition ?? null),
      kept.protocol.key,
    );
    return outcome.ok
      ? see(c, paths.protocolEdit(library.p, outcome.id), 'protocol.copied')
      : see(c, here, outcome.reason, 'problem');
  });

  keepingRoutes.post(paths.protocolRetirement(p, ':key'), async (c) => {
    const found = await ownAt(c, p);
    if (!found) return notFound(c);
    const { library, own } = found;
    const retired = one(await readForm(c), 'retired') !== 'no';
    await retireProtocol(keepingOf(c, library), own, retired);
    return see(c, paths.protocol(library.p, own.id), retired ? 'protocol.retired' : 'protocol.restored');
  });

  keepingRoutes.get(paths.protocolEdit(p, ':key'), async (c) => {
    const found = await ownAt(c, p);
    if (!found) return notFound(c);
    const { own } = found;
    const writing = writingIn(c);
    const draft = await draftFor(c.var.db, c.var.person, formOf(found, writing));
    const focus = c.req.query('at') ?? '';
    return editPage(c, found, {
      sketch: draft ? sketchTyped(draft) : sketchOf(own.definition, writing),
      basedOn: draft ? basedOnIn(one(draft, 'basedOn'), own) : own.version,
      focus,
      did: c.req.query('did') ?? '',
      brought: draft !== null && focus === '',
    });
  });

  keepingRoutes.post(paths.protocolEdit(p, ':key'), async (c) => {
    const found = await ownAt(c, p);
    if (!found) return notFound(c);
    const { library, own } = found;
    const { db, person, now, t } = c.var;
    const writing = writingIn(c);
    const form = formOf(found, writing);
    const typed = await readForm(c);
    const basedOn = basedOnIn(one(typed, 'basedOn'), own);
    const sketch = sketchTyped(typed);
    if (one(typed, 'change') !== '') {
      // What was typed is kept as a draft, so that the page that follows has it, whatever becomes of the connection.
      const { sketch: changed, at, deed } = pressed(sketch, one(typed, 'change'));
      await keepDraft(db, person, form, { ...typedOf(changed), basedOn: String(basedOn) }, now);
      // Without a fragment, which would keep the browser from putting the focus back where it was.
      return see(c, `${form}&at=${at || 'rounds'}&did=${deed || 'add'}`);
    }
    const read = definitionFrom(sketch, own.definition, writing);
    if (!read.ok) return editPage(c, found, { sketch, basedOn, wrong: read.wrong }, 422);
    const same = isDeepStrictEqual(read.value, own.definition) && basedOn === own.version;
    if (!same && !(await changeProtocol(keepingOf(c, library), own, basedOn, read.value))) {
      const present = (await ownProtocolOn(db, library.shelf, own.id)) ?? own;
      return editPage(
        c,
        { library, own: present },
        {
          sketch,
          basedOn: present.version,
          errors: [{ field: '', text: t('protocol.meanwhile_error') }],
          meanwhile: true,
        },
        409,
      );
    }
    await clearDraft(db, person, form);
    return see(c, paths.protocol(library.p, own.id), same ? 'protocol.same' : 'protocol.changed');
  });
}

interface Found {
  library: Library;
  own: OwnProtocol;
}

/** An own protocol that may be changed here, in its newest version. */
async function ownAt(c: Request, p: string | null): Promise<Found | null> {
  const library = await libraryAt(c, p);
  const own = library ? await ownProtocolOn(c.var.db, library.shelf, c.req.param('key') ?? '') : null;
  return library && isChangeable(library, own) ? { library, own } : null;
}

function keepingOf(c: Request, { shelf }: Library): Keeping {
  const { db, person, now } = c.var;
  return { db, person, now, shelf };
}

/** The language a protocol is written in on this page: as the address asks, else the reader's. */
function writingIn(c: Request): Language {
  return languages.find((language) => language === c.req.query('language')) ?? c.var.language;
}

const formOf = ({ library, own }: Found, writing: Language) =>
  `${paths.protocolEdit(library.p, own.id)}?language=${writing}`;

/** The version a form was made from; the present one when it says none. */
function basedOnIn(typed: string, own: OwnProtocol): number {
  return /^\d{1,6}$/.test(typed) ? Number(typed) : own.version;
}

function editPage(
  c: Request,
  found: Found,
  form: {
    sketch: Sketch;
    basedOn: number;
    focus?: string;
    did?: string;
    brought?: boolean;
    wrong?: readonly Wrong[];
    errors?: readonly FieldError[];
    meanwhile?: boolean;
  },
  status: 200 | 409 | 422 = 200,
) {
  const { t, format, person } = c.var;
  const { library, own } = found;
  const writing = writingIn(c);
  const action = formOf(found, writing);
  const children = (
    <EditView
      library={library}
      own={own}
      sketch={form.sketch}
      writing={writing}
      basedOn={form.basedOn}
      focus={form.focus ?? ''}
      did={form.did ?? ''}
      errors={form.errors ?? inPlace(t, form.wrong ?? [])}
      meanwhile={form.meanwhile === true}
      brought={form.brought ? <DraftBrought t={t} form={action} back={action} /> : null}
      requestId={newId()}
      readers={
        library.partnership ? readers(library.partnership, person.id, t, format) : t('protocol.readers_district')
      }
      reader={readerOf(c)}
    />
  );
  const back = { href: paths.protocol(library.p, own.id), label: t('protocol.sheet_back') };
  return libraryPage(c, library, { title: t('protocol.change'), back, children }, status);
}
