import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

const body = z.object({ email: z.string(), password: z.string().optional() });

/**
 * A session for someone whose identity another proof has shown. Callable from our code only: the library's HTTP handler
 * is not mounted, and the endpoint is left out of its routes besides. A password is kept only where there is none yet.
 */
export function vouched() {
  return {
    id: 'vouched',
    endpoints: {
      signInVouched: createAuthEndpoint(
        '/vouched',
        { method: 'POST', body, metadata: { SERVER_ONLY: true } },
        async (ctx) => {
          const { internalAdapter, password } = ctx.context;
          const user = (await internalAdapter.findUserByEmail(ctx.body.email))?.user;
          if (!user) throw ctx.error('UNAUTHORIZED');
          if (ctx.body.password && !(await internalAdapter.findCredentialAccount(user.id))) {
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
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
