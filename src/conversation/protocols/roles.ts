import type { Words } from '../../language/words.ts';
import type { Role } from './shape.ts';

// Roles that several shipped protocols know by one name. What somebody does in theirs, each protocol says itself.

/** Who brings what the others look at. */
export const presenter = (does: Words): Role => ({
  key: 'presenter',
  name: { en: 'Presenter', es: 'Quien presenta' },
  does,
  holders: 'one',
});

/** Who moves the run on. */
export const facilitator = (does: Words): Role => ({
  key: 'facilitator',
  name: { en: 'Facilitator', es: 'Quien facilita' },
  does,
  holders: 'one',
  facilitates: true,
});

/** Who thinks aloud. */
export const thinker = (does: Words): Role => ({
  key: 'thinker',
  name: { en: 'Thinker', es: 'Quien piensa' },
  does,
  holders: 'one',
});

/** Whoever listens to the thinker: everybody else. */
export const listener = (does: Words): Role => ({
  key: 'listener',
  name: { en: 'Listener', es: 'Quien escucha' },
  does,
  holders: 'everyone_else',
});

/** Whose classroom is visited. */
export const host = (does: Words): Role => ({
  key: 'host',
  name: { en: 'Host', es: 'Quien recibe' },
  does,
  holders: 'one',
});
