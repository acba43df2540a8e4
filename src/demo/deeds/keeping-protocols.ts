import { changeProtocol, type Keeping, keepProtocol } from '../../conversation/protocols/actions.ts';
import { readDefinition } from '../../conversation/protocols/definition.ts';
import { copyOf, type OwnDefinition } from '../../conversation/protocols/own.ts';
import { shippedProtocol } from '../../conversation/protocols/protocol.ts';
import { ownProtocolOn } from '../../conversation/protocols/store.ts';
import { agreed, type PartnerMoment, there } from '../story.ts';

function keepingOf({ db, person, partnership, now }: PartnerMoment): Keeping {
  return { db, person, now, shelf: { districtId: partnership.districtId, partnershipId: partnership.id } };
}

/** Copies a shipped protocol to be the partners' own. @returns its id */
export function copies(key: string) {
  return async (moment: PartnerMoment): Promise<string> =>
    agreed(await keepProtocol(keepingOf(moment), copyOf(there(shippedProtocol(key)), null), key)).id;
}

/** Writes the next version of it. */
export function rewrites(id: string, change: (before: OwnDefinition) => OwnDefinition) {
  return async (moment: PartnerMoment) => {
    const keeping = keepingOf(moment);
    const own = there(await ownProtocolOn(moment.db, keeping.shelf, id));
    const { value } = agreed(readDefinition(change(own.definition)));
    if (!(await changeProtocol(keeping, own, own.version, value)))
      throw new Error('The story rewrites what has changed');
  };
}
