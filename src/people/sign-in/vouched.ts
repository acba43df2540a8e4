import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

const body = z.object({ email: z.string(), name: z.string(), password: z.string().optional() });

/**
 * A session for someone whose identity another proof has shown. Callable from our code only: the library's HTTP handler
 * is not mounted, and the endpoint has no path of its own.
 */
export function vouched() {
  return {
    id: 'vouched',
    endpoints: {
      signInVouched: createAuthEndpoint('/vouched', { method: 'POST', body, metadata: { SERVER_ONLY: true } }, async (ctx) => {
        const { internalAdapter, password } = ctx.context;
        const email = ctx.body.email.toLowerCase();
        const user =
          (await internalAdapter.findUserByEmail(email))?.user ??
          (await internalAdapter.createUser({ email, name: ctx.body.name, emailVerified: true }, { method: 'vouched' } as never));
        if (!user) throw ctx.error('UNAUTHORIZED');
        if (ctx.body.password) {
          await internalAdapter.createAccount({
            userId: user.id,
            accountId: user.id,
            providerId: 'credential',
            password: await password.hash(ctx.body.password),
          });
        }
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ ok: true });
      }),
    },
  } satisfies BetterAuthPlugin;
}
