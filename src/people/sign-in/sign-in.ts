import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins';
import type { Config } from '../../platform/config.ts';
import type { Database } from '../../platform/db/database.ts';
import { type AccountHolder, accountHolder } from './account-store.ts';
import { vouched } from './vouched.ts';

export type { AccountHolder } from './account-store.ts';

/** Who writes the letters that carry a way in. They stand outside this folder because letters rank higher. */
export interface SignInLetters {
  link(to: AccountHolder, token: string): Promise<void>;
  reset(to: AccountHolder, token: string): Promise<void>;
}

/** The least and most characters of a password. Length is what makes one hard to guess (NIST SP 800-63B §3.1.1). */
export const passwordLength = { least: 10, most: 200 } as const;

/** How long a link in a letter works, in seconds. */
export const linkSeconds = 30 * 60;

/** An address that can be nobody's (RFC 2606 reserves the domain). */
const nobody = 'nobody@nowhere.invalid';

/** Sessions live this long without use, in seconds; use extends them once a day. */
const sessionSeconds = 30 * 24 * 60 * 60;

/** The name of the session cookie: `__Host-` ties it to this host over https (RFC 6265bis §4.1.3.2). */
export function sessionCookie(config: Pick<Config, 'secureCookies'>): string {
  return config.secureCookies ? '__Host-peer' : 'peer';
}

/**
 * Sign-in, on better-auth: passwords, links by mail, sessions. Nobody signs up: an account belongs to someone already
 * in the directory, found by e-mail address. Its own HTTP routes are not mounted; our pages call it.
 */
export function openSignIn(config: Config, database: Database, letters: SignInLetters) {
  const auth = betterAuth({
    appName: 'Peer Partner',
    baseURL: config.publicUrl,
    secret: config.secret,
    database: { db: database.forSignIn, type: 'postgres', transaction: true },
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: { modelName: 'sign_in' },
    session: {
      modelName: 'sign_in_session',
      expiresIn: sessionSeconds,
      updateAge: 24 * 60 * 60,
      freshAge: 0,
    },
    account: { modelName: 'sign_in_account', accountLinking: { enabled: false } },
    verification: { modelName: 'sign_in_verification', storeIdentifier: 'hashed' },
    rateLimit: { enabled: false }, // counted by our own routes, which know the visitor's address
    advanced: {
      ipAddress: { disableIpTracking: true }, // a session needs no record of where its person is
      useSecureCookies: false, // the name and the attribute are given here instead, for the __Host- prefix
      cookies: { session_token: { name: sessionCookie(config), attributes: { secure: config.secureCookies } } },
      defaultCookieAttributes: { secure: config.secureCookies, sameSite: 'lax', httpOnly: true, path: '/' },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: linkSeconds,
      async sendResetPassword({ user, token }) {
        const holder = await accountHolder(database, user.email);
        if (holder) await letters.reset(holder, token);
      },
    },
    // Accounts are made from the directory (account-store.ts), never by the library.
    databaseHooks: { user: { create: { before: async () => false } } },
    plugins: [
      magicLink({
        expiresIn: linkSeconds,
        storeToken: 'hashed',
        async sendMagicLink({ email, token }) {
          const holder = await accountHolder(database, email);
          if (holder) await letters.link(holder, token);
        },
      }),
      vouched(),
    ],
  });

  const underWay = new Set<Promise<void>>();

  return {
    /** @returns Set-Cookie headers, or null when address and password don't belong together. */
    async withPassword(email: string, password: string, headers: Headers): Promise<Headers | null> {
      const holder = await accountHolder(database, email);
      // An address that nobody has takes the same way, so that the time of the answer tells nothing.
      const body = { email: holder?.email ?? nobody, password };
      return cookiesOf(() => auth.api.signInEmail({ body, headers, asResponse: true }));
    },

    /** Sends a link, if the address is someone's. Says nothing of whether it is (no user enumeration). */
    async sendLink(email: string, headers: Headers): Promise<void> {
      const holder = await accountHolder(database, email);
      if (holder) await auth.api.signInMagicLink({ body: { email: holder.email, name: holder.name }, headers });
    },

    /** Uses up a link. @returns Set-Cookie headers, or null when it is used, old or unknown. */
    async useLink(token: string, headers: Headers): Promise<Headers | null> {
      let email = '';
      const cookies = await cookiesOf(async () => {
        const response = await auth.api.magicLinkVerify({ query: { token }, headers, asResponse: true });
        if (response.ok) email = ((await response.clone().json()) as { user: { email: string } }).user.email;
        return response;
      });
      return cookies && (await accountHolder(database, email)) ? cookies : null;
    },

    /** Sends a way to a new (or first) password, if the address is someone's. Says nothing of whether it is. */
    async sendReset(email: string, headers: Headers): Promise<void> {
      const holder = await accountHolder(database, email);
      if (holder) await auth.api.requestPasswordReset({ body: { email: holder.email }, headers });
    },

    /** @returns whether the token was good; then every session of the account has ended. */
    async reset(token: string, newPassword: string): Promise<boolean> {
      return auth.api.resetPassword({ body: { token, newPassword } }).then(
        (done) => done.status,
        () => false,
      );
    },

    /**
     * Signs in someone whose identity another proof has shown: the invitation in their mailbox, the set-up code, or the
     * demo district where everybody may be anybody. A `password` is kept if the account has none yet.
     * @returns Set-Cookie headers, or null when no active person has the address.
     */
    async vouchFor(email: string, _name: string, headers: Headers, password?: string): Promise<Headers | null> {
      const holder = await accountHolder(database, email);
      if (!holder) return null;
      return cookiesOf(() =>
        auth.api.signInVouched({ body: { email: holder.email, password }, headers, asResponse: true }),
      );
    },

    /** Ends this session. @returns headers that clear its cookie. */
    async signOut(headers: Headers): Promise<Headers> {
      return (await cookiesOf(() => auth.api.signOut({ headers, asResponse: true }))) ?? new Headers();
    },

    /** Ends every session of the account, this one included. */
    async signOutEverywhere(headers: Headers): Promise<void> {
      await auth.api.revokeSessions({ headers });
    },

    /** Whether the account has a password. */
    async hasPassword(headers: Headers): Promise<boolean> {
      return (await auth.api.listUserAccounts({ headers })).some((account) => account.providerId === 'credential');
    },

    /** Changes the password and ends all other sessions. @returns new cookies, or null when the present one is wrong. */
    async changePassword(currentPassword: string, newPassword: string, headers: Headers): Promise<Headers | null> {
      return cookiesOf(() =>
        auth.api.changePassword({
          body: { currentPassword, newPassword, revokeOtherSessions: true },
          headers,
          asResponse: true,
        }),
      );
    },

    /** Gives an account its first password and ends its other sessions. */
    async setPassword(newPassword: string, headers: Headers): Promise<void> {
      await auth.api.setPassword({ body: { newPassword }, headers });
      await auth.api.revokeOtherSessions({ headers });
    },

    /** Extends a session in use. @returns its renewed cookie. */
    async renew(headers: Headers): Promise<Headers | null> {
      return cookiesOf(() => auth.api.getSession({ headers, asResponse: true }));
    },

    /**
     * Runs `work` once the answer is on its way, so that its time tells a visitor nothing. A failure goes to `onFailure`.
     */
    afterAnswer(work: () => Promise<void>, onFailure: (error: unknown) => void): void {
      const run: Promise<void> = new Promise((resolve) => setImmediate(resolve))
        .then(work)
        .catch(onFailure)
        .finally(() => underWay.delete(run));
      underWay.add(run);
    },

    /** Resolves when everything given to `afterAnswer` has run: before the database closes, and in tests. */
    async idle(): Promise<void> {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

export type SignIn = ReturnType<typeof openSignIn>;

async function cookiesOf(call: () => Promise<Response>): Promise<Headers | null> {
  let response: Response;
  try {
    response = await call();
  } catch (refusal) {
    if (refusal instanceof Error && 'status' in refusal) return null; // the library's refusals carry a status
    throw refusal;
  }
  if (response.status >= 500) throw new Error('Sign-in failed inside the library');
  if (response.status >= 300) return null;
  const cookies = new Headers();
  for (const cookie of response.headers.getSetCookie()) cookies.append('set-cookie', cookie);
  return cookies;
}
