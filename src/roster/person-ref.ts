import type { CurrentPerson } from './current.ts';

/** Stands for a person in a plan: their id, or a made-up one for someone who is new. */
export function personRef(rosterId: string, here: CurrentPerson | undefined): string {
  return here?.id ?? `new-person:${rosterId}`;
}
