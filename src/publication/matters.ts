import { approach } from '../approach/matter.tsx';
import type { Matter } from '../decision/matter.ts';
import { ownMatters } from '../decision/matters/list.ts';
import { publishing } from './matter.tsx';

/** Everything partners decide, in the order in which it is offered: what the routes of decisions are made with. */
export const matters: readonly Matter[] = [approach, ...ownMatters, publishing];
