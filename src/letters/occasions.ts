import { addressChanged } from './kinds/address.ts';
import { answered } from './kinds/answer.ts';
import { helpWanted } from './kinds/assistance.ts';
import { decisionWaits } from './kinds/decision.ts';
import { guestAsked } from './kinds/guest.ts';
import { helpOffered } from './kinds/offer.ts';
import { called } from './kinds/mention.ts';
import { invited } from './kinds/invitation.ts';
import { closingOpened } from './kinds/reflection.ts';
import { publicationShown } from './kinds/publication.ts';
import type { AnyOccasion } from './letter.ts';

/** Everything that history may occasion a letter for. A new one is one file and one line. */
export const occasions: readonly AnyOccasion[] = [
  invited,
  answered,
  helpWanted,
  helpOffered,
  decisionWaits,
  guestAsked,
  publicationShown,
  called,
  closingOpened,
  addressChanged,
];
