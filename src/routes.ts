import type { Hono } from 'hono';
import type { Env, OpenEnv } from './people/request.ts';
import { directoryRoutes } from './people/directory/routes.tsx';
import { matters } from './publication/matters.ts';
import { approachRoutes } from './approach/routes.tsx';
import { attachmentRoutes } from './conversation/attachments/routes.ts';
import { postRoutes } from './conversation/post-routes.tsx';
import { guestRoutes } from './conversation/guests/routes.tsx';
import { ownGuestRoutes } from './conversation/guests/own-routes.tsx';
import { searchRoutes } from './conversation/search/routes.tsx';
import { conversationRoutes } from './conversation/routes.tsx';
import { keepingRoutes } from './conversation/protocols/keeping-routes.tsx';
import { protocolRoutes } from './conversation/protocols/routes.tsx';
import { runRoutes } from './conversation/runs/routes.tsx';
import { decisionRoutes } from './decision/routes.tsx';
import { accessLogRoutes } from './partnership/access-log/routes.tsx';
import { answerRoutes } from './partnership/answer-routes.tsx';
import { invitationRoutes } from './partnership/letter-routes.tsx';
import { helpRoutes } from './partnership/help/routes.tsx';
import { noteBesideObjective } from './partnership/notes/beside.tsx';
import { noteRoutes } from './partnership/notes/routes.tsx';
import { partnershipRoutes } from './partnership/routes.tsx';
import { startingRoutes } from './partnership/starting.tsx';
import { assistanceRoutes } from './objective/assistance/routes.tsx';
import { boardRoutes } from './matching/round/board-routes.tsx';
import { roundRoutes } from './matching/round/routes.tsx';
import { solutionRoutes } from './matching/round/solution-routes.tsx';
import { weightRoutes } from './matching/weight-routes.tsx';
import { colleagues, matchingRoutes } from './matching/routes.tsx';
import { objectivePage } from './objective/objective-page.tsx';
import { objectiveRoutes } from './objective/routes.tsx';
import { sharpeningRoutes } from './objective/sharpening.tsx';
import { writingRoutes } from './objective/writing.tsx';
import { draftRoutes } from './people/drafts/routes.ts';
import { accountRoutes, settingsRoutes } from './people/settings/routes.tsx';
import { closingRoutes } from './reflection/closing-routes.tsx';
import { publicationRoutes } from './publication/routes.tsx';
import { reflectionRoutes } from './reflection/routes.tsx';
import { homeRoutes } from './home/routes.tsx';
import { rosterRoutes } from './roster/routes.tsx';
import { outboxRoutes, unsubscribeRoutes } from './letters/routes.tsx';
import { deskRoutes } from './specialist/desk-routes.tsx';
import { priorityRoutes } from './specialist/priorities/routes.tsx';
import { specialistRoutes } from './specialist/routes.tsx';
import { signInRoutes } from './people/sign-in/routes.tsx';
import { cycleRoutes } from './cycle/routes.tsx';
import { runEnding } from './cycle/run-ending.ts';
import { timelineRoutes } from './timeline/routes.tsx';
import { demoRoutes } from './demo/routes.tsx';
import { districtRoutes } from './people/admin/routes.tsx';
import { togetherRoutes } from './specialist/together/routes.tsx';
import { setUpRoutes } from './setup/routes.tsx';

/** Open to everybody: signing in, setting up, and links from letters. Short on purpose. */
export const openRoutes: readonly Hono<OpenEnv>[] = [signInRoutes, setUpRoutes, demoRoutes, invitationRoutes];

/** For signed-in people too, but without a transaction: they work on the account, whose library has its own connections. */
export const ownRoutes: readonly Hono<Env>[] = [accountRoutes];

/** For signed-in people; each route works in the request's transaction. */
export const insideRoutes: readonly Hono<Env>[] = [
  homeRoutes,
  districtRoutes,
  weightRoutes,
  directoryRoutes,
  settingsRoutes,
  draftRoutes,
  writingRoutes,
  sharpeningRoutes,
  matchingRoutes,
  objectiveRoutes,
  objectivePage(colleagues, noteBesideObjective),
  assistanceRoutes,
  deskRoutes,
  togetherRoutes,
  specialistRoutes,
  priorityRoutes,
  roundRoutes,
  boardRoutes,
  solutionRoutes,
  partnershipRoutes,
  startingRoutes,
  answerRoutes,
  accessLogRoutes,
  helpRoutes,
  noteRoutes,
  conversationRoutes,
  postRoutes,
  searchRoutes,
  attachmentRoutes,
  guestRoutes,
  ownGuestRoutes,
  protocolRoutes,
  keepingRoutes,
  runRoutes(runEnding),
  decisionRoutes(matters),
  approachRoutes,
  publicationRoutes,
  reflectionRoutes,
  closingRoutes,
  rosterRoutes,
  outboxRoutes,
  timelineRoutes,
  cycleRoutes,
];

/** Mail programs press these by themselves (RFC 8058), without the Origin that a browser's form carries. */
export const mailRoutes: readonly Hono<OpenEnv>[] = [unsubscribeRoutes];
