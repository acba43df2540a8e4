import type { Matter } from '../matter.ts';
import { choice } from './choice.tsx';
import { closing } from './closing.tsx';
import { member } from './member.tsx';
import { objective } from './objective.tsx';
import { other } from './other.tsx';
import { timeline } from './timeline.tsx';

/** What partners decide besides their approach, whose definition joins these where the application is composed. */
export const ownMatters: readonly Matter[] = [member, objective, timeline, choice, other, closing];
