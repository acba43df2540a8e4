import type { Hono } from 'hono';
import type { Env, OpenEnv } from './people/request.ts';
import { directoryRoutes } from './people/directory/routes.tsx';
import { draftRoutes } from './people/drafts/routes.ts';
import { signInRoutes } from './people/sign-in/routes.tsx';

/** Open to everybody: signing in, setting up, and links from letters. Short on purpose. */
export const openRoutes: readonly Hono<OpenEnv>[] = [signInRoutes];

/** For signed-in people; each route works in the request's transaction. */
export const insideRoutes: readonly Hono<Env>[] = [directoryRoutes, draftRoutes];
