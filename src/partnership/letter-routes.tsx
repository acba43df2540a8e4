import { Hono } from 'hono';
import { formatFor } from '../language/format.ts';
import { openPage, Sorry } from '../people/page.tsx';
import { inWords } from '../people/problems.ts';
import { fullName } from '../people/person.ts';
import type { OpenEnv, OpenRequest } from '../people/request.ts';
import { accountHolder } from '../people/sign-in/account-store.ts';
import { whoAsks } from '../people/sign-in/enter.ts';
import { tooMany } from '../people/sign-in/limits.tsx';
import { paths } from '../paths.ts';
import { one, type Problem, readForm, type Typed } from '../platform/http/form.ts';
import { see } from '../platform/http/notice.ts';
import { unseal } from '../platform/http/sealed.ts';
import { acceptInvitation } from './answering.ts';
import { doorwayFor } from './doorway.ts';
import { standing } from './invitation.ts';
import { invitationFor } from './invitation-store.ts';
import {
  addInvitee,
  claimInvitations,
  declineByLetter,
  type LetterInvitation,
  letterInvitation,
} from './letter-store.ts';
import type { Refusal } from './refusal.ts';
import { readCommitment, readName, readWord } from './typed.ts';
import type { Returned } from './views/asked.tsx';
import { LetterPage } from './views/letter.tsx';
import { OverPage } from './views/over.tsx';
import type { Reader } from './views/words.tsx';

/** The page behind the link in an invitation letter: open to whoever holds the link, answered by POST only. */
export const invitationRoutes = new Hono<OpenEnv>();

invitationRoutes.get(paths.invitationLetter(':token'), async (c) => {
  const found = await opened(c);
  return found instanceof Response ? found : letterPage(c, found, { form: null, typed: {}, errors: [] }, 200);
});

invitationRoutes.post(paths.invitationLetter(':token'), async (c) => {
  const found = await opened(c);
  if (found instanceof Response) return found;
  const typed = await readForm(c);
  const answer = one(typed, 'answer');
  if (answer === 'decline') return decline(c, found, typed);
  const doorway = doorwayFor(found);
  if (doorway === 'closed') return closed(c, found);
  if (doorway === 'sign_in') return toInside(c, found);
  if (answer !== 'accept' && answer !== 'look') return back(c, found, 'accept', typed, []);

  const name = doorway === 'newcomer' ? readName(typed) : null;
  const commitment = answer === 'accept' ? readCommitment(typed) : null;
  const problems = [
    ...(name && !name.ok ? name.problems : []),
    ...(commitment && !commitment.ok ? commitment.problems : []),
  ];
  if (problems.length > 0) return back(c, found, 'accept', typed, problems);
  return comeIn(c, found, name?.ok ? name.value : null, commitment?.ok ? commitment.value.commitment : null);
});

/** Opens the account, signs in, and with a commitment says yes. Each is kept by itself: a second try goes on from there. */
async function comeIn(
  c: OpenRequest,
  letter: LetterInvitation,
  name: { givenName: string; familyName: string } | null,
  commitment: string | null,
) {
  const { parts, now } = c.var;
  const { districtId, email } = letter;
  const holder = email === null ? null : await accountHolder(parts.database, email);
  // The address may be that of somebody in another district of this installation, whose account it would open.
  if (email === null || (holder && holder.personId !== letter.asked?.id)) return closed(c, letter);
  const personId = await parts.database.asSystem(async (db) => {
    const id =
      letter.asked?.id ??
      (await addInvitee(db, {
        districtId,
        email,
        givenName: name?.givenName ?? email,
        familyName: name?.familyName ?? '',
        now,
      }));
    await claimInvitations(db, districtId, email, id);
    return id;
  });
  const cookies = await parts.signIn.vouchFor(
    email,
    name ? fullName(name) : (letter.asked?.name ?? email),
    c.req.raw.headers,
  );
  if (!cookies) return closed(c, letter);
  for (const cookie of cookies.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
  if (commitment === null) return see(c, paths.invitation(letter.id));
  const accepted = await accept(c, { id: personId, districtId }, letter.id, commitment);
  if (!accepted.ok) return see(c, paths.invitation(letter.id), accepted.reason, 'problem');
  parts.nudge('letters');
  return see(c, paths.partnership(accepted.partnershipId), 'invitation.accept.done');
}

class TakenBack extends Error {}

async function accept(
  c: OpenRequest,
  person: { id: string; districtId: string },
  id: string,
  commitment: string,
): Promise<{ ok: true; partnershipId: string } | Refusal> {
  let refusal: Refusal = { ok: false, reason: 'invitation.answered_already' };
  try {
    return await c.var.parts.database.asPerson({ districtId: person.districtId, personId: person.id }, async (db) => {
      const invitation = await invitationFor(db, person, id);
      const accepted = invitation ? await acceptInvitation(db, person, invitation, commitment, c.var.now) : refusal;
      if (accepted.ok) return accepted;
      refusal = accepted;
      throw new TakenBack();
    });
  } catch (error) {
    if (error instanceof TakenBack) return refusal;
    throw error;
  }
}

async function decline(c: OpenRequest, letter: LetterInvitation, typed: Typed) {
  const { parts, now } = c.var;
  const read = readWord(typed);
  if (!read.ok) return back(c, letter, 'decline', typed, read.problems);
  const declined = await parts.database.asSystem((db) => declineByLetter(db, letter, read.value.word, now));
  if (declined) parts.nudge('letters');
  return c.redirect(c.req.path, 303);
}

/** An address known to belong to somebody is tied to them first, so that the invitation waits for them inside. */
async function toInside(c: OpenRequest, letter: LetterInvitation) {
  const { asked, districtId, email } = letter;
  if (asked && email) await c.var.parts.database.asSystem((db) => claimInvitations(db, districtId, email, asked.id));
  return c.redirect(paths.invitation(letter.id), 303);
}

/** The open invitation behind the link; or the answer that goes out instead. Only links that aren't ours are counted. */
async function opened(c: OpenRequest): Promise<LetterInvitation | Response> {
  const { parts, now, t } = c.var;
  const id = unseal(parts.config.secret, 'invitation', c.req.param('token') ?? '');
  const letter = id ? await parts.database.asSystem((db) => letterInvitation(db, id)) : null;
  if (!letter)
    return (
      (await tooMany(c, 'token')) ??
      sorry(c, t('invitation.letter.unknown.title'), t('invitation.letter.unknown.text'), 404)
    );
  const visitor = await whoAsks(parts, c, now);
  // Whoever is asked and signed in, or answers an offer, does so inside; being asked to sign in leads back there.
  if (letter.isOffer || (visitor && visitor.person.id === letter.asked?.id)) return toInside(c, letter);
  const status = standing(letter, now);
  if (status !== 'pending' && status !== 'awaiting_consent') {
    if (c.req.method === 'POST') return c.redirect(c.req.path, 303);
    const children = (
      <OverPage reader={readerOf(c, letter)} status={status} name={letter.senderName} partnershipId={null} />
    );
    return openPage(c, { title: t(`invitation.over.${status}.title`), children });
  }
  if (visitor)
    return sorry(
      c,
      t('invitation.letter.other.title'),
      t('invitation.letter.other.text', { name: fullName(visitor.person) }),
      403,
    );
  return letter;
}

function letterPage(c: OpenRequest, letter: LetterInvitation, returned: Returned, status: 200 | 422) {
  const doorway = doorwayFor(letter);
  const title = c.var.t(letter.bySpecialist ? 'invitation.title.specialist' : 'invitation.title', {
    name: letter.senderName,
  });
  const children = (
    <LetterPage
      reader={readerOf(c, letter)}
      letter={letter}
      doorway={doorway}
      action={c.req.path}
      returned={returned}
    />
  );
  return openPage(c, { title, children }, status);
}

function back(
  c: OpenRequest,
  letter: LetterInvitation,
  form: Returned['form'],
  typed: Typed,
  problems: readonly Problem[],
) {
  return letterPage(c, letter, { form, typed, errors: inWords(c.var.t, problems) }, 422);
}

function closed(c: OpenRequest, letter: LetterInvitation) {
  const { t } = c.var;
  return sorry(
    c,
    t('invitation.letter.not_welcome.title'),
    t('invitation.letter.not_welcome.text', { name: letter.senderName }),
    403,
  );
}

function sorry(c: OpenRequest, title: string, text: string, status: 403 | 404) {
  return openPage(c, { title, children: <Sorry title={title} text={text} link={c.var.t('app.to_home')} /> }, status);
}

function readerOf(c: OpenRequest, letter: LetterInvitation): Reader {
  return { t: c.var.t, format: formatFor(c.var.language, letter.timezone) };
}
