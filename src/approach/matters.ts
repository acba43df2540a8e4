import type { Matter } from '../decision/matter.ts';
import { ownMatters } from '../decision/matters/list.ts';
import { approach } from './matter.tsx';

/** Everything partners decide, in the order in which it is offered: what the routes of decisions are made with. */
export const matters: readonly Matter[] = [approach, ...ownMatters];
