import type { Hono } from 'hono';
import type { Env, OpenEnv } from './people/request.ts';
import { directoryRoutes } from './people/directory/routes.tsx';
import { conversationRoutes } from './conversation/routes.tsx';
import { noteRoutes } from './partnership/notes/routes.tsx';
import { assistanceRoutes } from './objective/assistance/routes.tsx';
import { objectiveRoutes } from './objective/routes.tsx';
import { writingRoutes } from './objective/writing.tsx';
import { draftRoutes } from './people/drafts/routes.ts';
import { accountRoutes, settingsRoutes } from './people/settings/routes.tsx';
import { closingRoutes } from './reflection/closing-routes.tsx';
import { reflectionRoutes } from './reflection/routes.tsx';
import { rosterRoutes } from './roster/routes.tsx';
import { signInRoutes } from './people/sign-in/routes.tsx';
import { demoRoutes } from './demo/routes.tsx';
import { districtRoutes } from './district/routes.tsx';
import { setUpRoutes } from './setup/routes.tsx';

/** Open to everybody: signing in, setting up, and links from letters. Short on purpose. */
export const openRoutes: readonly Hono<OpenEnv>[] = [signInRoutes, setUpRoutes, demoRoutes];

/** For signed-in people too, but without a transaction: they work on the account, whose library has its own connections. */
export const ownRoutes: readonly Hono<Env>[] = [accountRoutes];

/** For signed-in people; each route works in the request's transaction. */
export const insideRoutes: readonly Hono<Env>[] = [districtRoutes, directoryRoutes, settingsRoutes, draftRoutes, writingRoutes, objectiveRoutes, assistanceRoutes, noteRoutes, conversationRoutes, reflectionRoutes, closingRoutes, rosterRoutes];
